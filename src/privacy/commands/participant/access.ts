import { extname, resolve } from "node:path";
import { file, found as item, optional, required } from "../../../command-line/parameter.ts";
import { findParticipant } from "../../../people/store/participants.ts";
import { refuse } from "../../../problem.ts";
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
    const ending = out === undefined ? "" : extname(out);
    if (!endings.includes(ending.toLowerCase())) {
      refuse("answer-not-written-so", { ending }, { option: "--out" });
    }
    const person = await coop.read((reader) =>
      readPerson(reader, coop.parts.contributions.belongings, participant.id),
    );
    const found = await coop.read((reader) => findTexts(reader, person));
    const sections = await everythingHeld(coop, person, found);
    if (out === undefined || out === "-") {
      await coop.show(identity, person, sections);
      coop.say("not-held", {});
      return;
    }
    const { writeAnswer } = await import("./write-answer.ts");
    const { saveDocument } = await import("../../../documents/save.ts");
    const target = resolve(coop.parts.surroundings.folder, out);
    saveDocument(target, writeAnswer(target, person, sections, coop.words), { replace: false });
    coop.output.done(coop.words.notice("answer-written", { file: target }));
  },
});
