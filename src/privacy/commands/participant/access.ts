import { extname } from "node:path";
import { file, found as item, optional, required } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { findParticipant } from "../../../people/store/participants.ts";
import { refuse } from "../../../problem.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { findTexts } from "../../store/found-texts.ts";
import { readPerson } from "../../store/person.ts";
import { identity } from "../../views.ts";
import { everythingHeld } from "./everything-held.ts";

/** What the answer is written as: text, which may be kept under a name of its own, or JSON. */
const endings = ["", ".md", ".txt", ".json"];

export default verb({
  gives: "item",
  arguments: { participant: required(item(findParticipant)) },
  options: { out: optional(file) },
  async run(coop, { participant, out }) {
    const target = out === undefined || out === "-" ? undefined : await fileOf(coop, participant.number, out);
    const person = await coop.read((reader) =>
      readPerson(reader, coop.parts.contributions.belongings, participant.id),
    );
    const found = await coop.read((reader) => findTexts(reader, person));
    const sections = await everythingHeld(coop, person, found);
    if (target === undefined) {
      await coop.show(identity, person, sections);
      coop.say("not-held", {});
      return;
    }
    const { writeAnswer } = await import("./write-answer.ts");
    const { saveDocument } = await import("../../../documents/save.ts");
    saveDocument(target, writeAnswer(target, person, sections, coop.words), { replace: false });
    coop.output.done(coop.words.notice("answer-written", { file: target }));
  },
});

async function fileOf(coop: Coop, number: number, out: string): Promise<string> {
  const { fileAt } = await import("../../../documents/save.ts");
  const file = fileAt(coop.parts.surroundings.folder, out, `${toReference("participant", number)}.md`);
  const ending = extname(file);
  if (!endings.includes(ending.toLowerCase()))
    refuse("answer-not-written-so", { ending }, { option: "--out" });
  return file;
}
