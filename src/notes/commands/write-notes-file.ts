import { basename } from "node:path";
import { choice, file, type InputOf, listed, optional } from "../../command-line/parameter.ts";
import type { Coop } from "../../coop.ts";
import { fileOf, formatsSaid } from "../../documents/file-names.ts";
import { fileSaid, type Handed, handOver, letterheadSaid } from "../../documents/hand-over.ts";
import { toFile } from "../../documents/to-file.ts";
import type { WordOptions } from "../../documents/word.ts";
import { refuse } from "../../problem.ts";
import type { Day } from "../../values/day.ts";
import { type PageLook, toWordLines } from "../word-page.ts";

const pageFormats = ["md", "docx"] as const;

/** How a page is written, and where to: what every verb that writes one understands. */
export const pageOptions = {
  format: listed(choice("documentFormat", pageFormats)),
  ...toFile,
  reference: optional(file),
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
 * Writes a page to the screen or to files, as text, for Word or both; asks before what someone filled in is written over.
 * @param pageOf the page, which on paper has more room than on a screen
 * @throws CoopError `format-not-on-screen`, and as `formatsSaid`, `letterheadSaid` and `handOver`
 */
export async function writeNotesFiles(
  coop: Coop,
  { format, out, open, reference }: Typed,
  pageOf: (isWord: boolean) => PageToFill | Promise<PageToFill>,
): Promise<void> {
  const formats = formatsSaid(format, out, pageFormats, reference === undefined ? "md" : "docx");
  if (out === "-" && formats.includes("docx")) refuse("format-not-on-screen", {}, { option: "--out" });
  const letterhead = await letterheadSaid(coop, reference, formats);
  const pages: (Handed & { sayHow(): void })[] = [];
  for (const one of formats) {
    const isWord = one === "docx";
    const { page, name: own, madeOn, sayHow, ...look } = await pageOf(isWord);
    const ownFile = `${own}.${one}`;
    const target = fileSaid(coop, { out: out ?? ownFile, open }, ownFile);
    if (target === undefined) {
      coop.output.raw(page);
      continue;
    }
    const file = fileOf(target, one, formats);
    const content = isWord ? await inWord(coop, page, look, { madeOn, letterhead }) : page;
    const written = coop.words.notice("notes-written", { file });
    pages.push({ file, content, written, sayHow: () => sayHow(basename(file), isWord) });
  }
  if (pages.length > 0 && (await handOver(coop, pages, { open }))) for (const { sayHow } of pages) sayHow();
}

async function inWord(
  coop: Coop,
  page: string,
  look: PageLook,
  on: Pick<WordOptions, "madeOn" | "letterhead">,
): Promise<Buffer> {
  const { writeWordLines } = await import("../../documents/word-lines.ts");
  return writeWordLines(toWordLines(page, look), {
    title: page.slice(2, page.indexOf("\n")),
    language: coop.words.language.code,
    ...on,
  });
}
