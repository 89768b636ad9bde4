import { existsSync } from "node:fs";
import { basename, extname } from "node:path";
import { choice, file, found, optional, required } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { fileAt, saveDocument } from "../../../documents/save.ts";
import { refuse } from "../../../problem.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions, type Session } from "../../../workshops/store/sessions.ts";
import { hintedSections } from "../../page.ts";
import { readEvening } from "../../store/evening.ts";
import { toWordLines } from "../../word-page.ts";
import { writePage } from "../../write-page.ts";
import { pageWordsOf, vocabularyOf } from "../vocabulary.ts";

const formats = ["md", "docx"] as const;

export default verb({
  arguments: { session: required(found(findSession, offerSessions)) },
  options: { format: optional(choice("documentFormat", formats)), out: optional(file) },
  async run(coop, { session, format, out }) {
    const isWord =
      format === "docx" || (format === undefined && extname(out ?? "").toLowerCase() === ".docx");
    if (out === "-" && isWord) refuse("word-not-on-screen", {}, { option: "--out" });
    const page = writePage(
      await coop.read((reader) => readEvening(reader, session)),
      pageWordsOf(coop.words),
      vocabularyOf(coop.words, await coop.parts.other()),
    );
    if (out === "-") return coop.output.raw(page);
    const own = `${toReference("session", session.number)}.${isWord ? "docx" : "md"}`;
    const path = fileAt(coop.parts.surroundings.folder, out ?? own, own);
    const name = basename(path);
    const replaces = existsSync(path);
    if (replaces && !(await coop.confirm("notes-replace-question", { file: name }, { onEnter: false }))) {
      return coop.say("left-as-it-was", {});
    }
    saveDocument(path, isWord ? await inWord(coop, session, page) : page, { replace: true });
    coop.output.done(coop.words.notice("notes-written", { file: path }));
    coop.say("notes-how", { file: name, isWord });
  },
});

async function inWord(coop: Coop, session: Session, page: string): Promise<Buffer> {
  const { writeWordLines } = await import("../../../documents/word-lines.ts");
  const words = pageWordsOf(coop.words);
  const look = { freeHeading: words.section("free"), hints: hintedSections.map(words.hint) };
  const title = page.slice(2, page.indexOf("\n"));
  return writeWordLines(toWordLines(page, look), {
    title,
    language: coop.words.language.code,
    madeOn: session.on_day,
  });
}
