import { existsSync } from "node:fs";
import { basename, extname } from "node:path";
import type { Coop } from "../../coop.ts";
import { fileAt, saveDocument } from "../../documents/save.ts";
import { refuse } from "../../problem.ts";
import type { Day } from "../../values/day.ts";
import { type PageLook, toWordLines } from "../word-page.ts";

export const pageFormats = ["md", "docx"] as const;

/** A page that somebody fills in. */
export interface PageToFill extends PageLook {
  readonly page: string;
  /** What its file is called, without its ending. */
  readonly name: string;
  readonly madeOn: Day;
  /** Says how it is filled in, and read back. */
  sayHow(file: string, isWord: boolean): void;
}

/**
 * Writes a page to the screen or to a file, as text or for Word; asks before what is there is replaced.
 * @throws CoopError `word-not-on-screen`, and why the file cannot be written
 */
export async function writeNotesFile(
  coop: Coop,
  { page, name: own, madeOn, sayHow, ...look }: PageToFill,
  { format, out }: { readonly format?: string | undefined; readonly out?: string | undefined },
): Promise<void> {
  const isWord = format === "docx" || (format === undefined && extname(out ?? "").toLowerCase() === ".docx");
  if (out === "-" && isWord) refuse("word-not-on-screen", {}, { option: "--out" });
  if (out === "-") return coop.output.raw(page);
  const file = `${own}.${isWord ? "docx" : "md"}`;
  const path = fileAt(coop.parts.surroundings.folder, out ?? file, file);
  const name = basename(path);
  const replaces = existsSync(path);
  if (replaces && !(await coop.confirm("notes-replace-question", { file: name }, { onEnter: false }))) {
    return coop.say("left-as-it-was", {});
  }
  saveDocument(path, isWord ? await inWord(coop, page, look, madeOn) : page, { replace: true });
  coop.output.done(coop.words.notice("notes-written", { file: path }));
  sayHow(name, isWord);
}

async function inWord(coop: Coop, page: string, look: PageLook, madeOn: Day): Promise<Buffer> {
  const { writeWordLines } = await import("../../documents/word-lines.ts");
  return writeWordLines(toWordLines(page, look), {
    title: page.slice(2, page.indexOf("\n")),
    language: coop.words.language.code,
    madeOn,
  });
}
