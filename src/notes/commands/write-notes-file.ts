import { existsSync } from "node:fs";
import { basename, extname } from "node:path";
import { choice, file, type InputOf, listed, optional } from "../../command-line/parameter.ts";
import type { Coop } from "../../coop.ts";
import { fileAt, saveDocument } from "../../documents/save.ts";
import { refuse } from "../../problem.ts";
import type { Day } from "../../values/day.ts";
import { type PageLook, toWordLines } from "../word-page.ts";

const pageFormats = ["md", "docx"] as const;

/** How a page is written, and where to: what every verb that writes one understands. */
export const pageOptions = {
  format: listed(choice("documentFormat", pageFormats)),
  out: optional(file),
};

type Typed = InputOf<typeof pageOptions>;

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
 * Writes a page to the screen or to files, as text, for Word or both; asks before what is there is replaced.
 * @param pageOf the page, which on paper has more room than on a screen
 * @throws CoopError `format-not-on-screen`, and why a file cannot be written
 */
export async function writeNotesFiles(
  coop: Coop,
  { format, out }: Typed,
  pageOf: (isWord: boolean) => PageToFill | Promise<PageToFill>,
): Promise<void> {
  const formats: readonly (string | undefined)[] = format ?? [undefined];
  const isWord = (one: string | undefined): boolean =>
    one === "docx" || (one === undefined && extname(out ?? "").toLowerCase() === ".docx");
  if (out === "-" && formats.some(isWord)) refuse("format-not-on-screen", {}, { option: "--out" });
  for (const one of new Set(formats)) {
    // Of several, each has the ending of its own.
    const ending = formats.length > 1 ? one : undefined;
    await writeNotesFile(coop, await pageOf(isWord(one)), { isWord: isWord(one), out, ending });
  }
}

async function writeNotesFile(
  coop: Coop,
  { page, name: own, madeOn, sayHow, ...look }: PageToFill,
  {
    isWord,
    out,
    ending,
  }: { readonly isWord: boolean; readonly out: string | undefined; readonly ending: string | undefined },
): Promise<void> {
  if (out === "-") return coop.output.raw(page);
  const ownFile = `${own}.${isWord ? "docx" : "md"}`;
  const target = fileAt(coop.parts.surroundings.folder, out ?? ownFile, ownFile);
  const path = ending ? `${target.slice(0, target.length - extname(target).length)}.${ending}` : target;
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
