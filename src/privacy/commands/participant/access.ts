import { extname } from "node:path";
import { found as item, required } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { type ToFile, toFile } from "../../../documents/to-file.ts";
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
  options: toFile,
  async run(coop, { participant, ...to }) {
    const file = await fileOf(coop, participant.number, to);
    const person = await coop.read((reader) =>
      readPerson(reader, coop.parts.contributions.belongings, participant.id),
    );
    const found = await coop.read((reader) => findTexts(reader, person));
    const sections = await everythingHeld(coop, person, found);
    if (file === undefined) {
      await coop.show(identity, person, sections);
      coop.say("not-held", {});
      return;
    }
    const { writeAnswer } = await import("./write-answer.ts");
    const { handOver } = await import("../../../documents/hand-over.ts");
    const content = writeAnswer(file, person, sections, coop.words);
    await handOver(coop, [{ file, content, written: coop.words.notice("answer-written", { file }) }], to);
  },
});

async function fileOf(coop: Coop, number: number, to: ToFile): Promise<string | undefined> {
  const { fileSaid } = await import("../../../documents/hand-over.ts");
  const file = fileSaid(coop, to, `${toReference("participant", number)}.md`);
  const ending = extname(file ?? "");
  if (!endings.includes(ending.toLowerCase()))
    refuse("answer-not-written-so", { ending }, { option: "--out" });
  return file;
}
