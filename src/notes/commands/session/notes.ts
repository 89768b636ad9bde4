import { found, required } from "../../../command-line/parameter.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions } from "../../../workshops/store/sessions.ts";
import { hintedSections } from "../../page.ts";
import { readEvening } from "../../store/evening.ts";
import { writePage } from "../../write-page.ts";
import { pageWordsOf, vocabularyOf } from "../vocabulary.ts";
import { pageOptions, writeNotesFiles } from "../write-notes-file.ts";

export default verb({
  arguments: { session: required(found(findSession, offerSessions)) },
  options: pageOptions,
  async run(coop, { session, ...typed }) {
    const words = pageWordsOf(coop.words);
    const evening = await coop.read((reader) => readEvening(reader, session));
    const page = writePage(evening, words, vocabularyOf(coop.words, await coop.parts.other()));
    const look = { freeHeading: words.section("free"), hints: hintedSections.map(words.hint) };
    const sayHow = (file: string, isWord: boolean): void => coop.say("notes-how", { file, isWord });
    const name = toReference("session", session.number);
    await writeNotesFiles(coop, typed, () => ({ page, ...look, name, madeOn: session.on_day, sayHow }));
  },
});
