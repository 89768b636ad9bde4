import { basename, resolve } from "node:path";
import type { Coop } from "../../coop.ts";
import { CoopError } from "../../problem.ts";
import type { PageLine, Said } from "../page.ts";
import type { GivenReference } from "../writes/recording.ts";
import { type NotesFile, openNotesFile } from "./notes-file.ts";

/** So many lines that were not understood are shown; more of them are counted. */
const shownLines = 12;

/** A page of somebody's, whatever it is of. */
export interface FilledPage {
  readonly file: NotesFile;
  readonly lines: readonly PageLine[];
}

/** The files by their names; by the paths that were typed, where two of them have one name. */
export function openAll(coop: Coop, paths: readonly string[]): Promise<NotesFile[]> {
  return Promise.all(
    paths.map((path) => {
      const hasTwin = paths.some((one) => one !== path && basename(one) === basename(path));
      return openNotesFile(resolve(coop.parts.surroundings.folder, path), hasTwin ? path : basename(path));
    }),
  );
}

/** Work whose problems name a line by its words too, in a file in which nobody sees the numbers of lines. */
export async function withWordsOfLines<Result>(
  pages: readonly FilledPage[],
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CoopError)) throw error;
    const problems = error.problems.map((one) => {
      const page = pages.find(({ file }) => file.name === one.place.file);
      const line = page?.file.hasLineNumbers ? undefined : page?.lines[(one.place.line ?? 0) - 1];
      return line ? { ...one, place: { ...one.place, text: shortened(line.text) } } : one;
    });
    throw new CoopError(problems, { cause: error });
  }
}

/** The lines that say nothing to the program, where the person may have meant them to. */
export function sayKept(
  coop: Coop,
  strays: readonly Said[],
  key: "notes-kept-line" | "logbook-left-line" = "notes-kept-line",
): void {
  for (const { text, at } of strays.slice(0, shownLines)) {
    coop.say(key, { ...at, text: shortened(text) });
  }
  const more = strays.length - shownLines;
  if (more > 0) coop.say("notes-kept-more", { lines: more });
}

/** What was found beside the lines of pages, or in changes that were tracked. */
export function sayBeside(coop: Coop, pages: readonly FilledPage[]): void {
  for (const { file } of pages) {
    const { name, trackedChanges, asides } = file;
    if (trackedChanges > 0) coop.say("notes-tracked", { file: name, changes: trackedChanges });
    for (const { text } of asides) coop.say("notes-kept-aside", { file: name, text: shortened(text) });
  }
}

export function shortened(text: Said["text"]): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Writes into each file what the register calls what it says: its only change. */
export function writeReferences(
  coop: Coop,
  pages: readonly FilledPage[],
  given: readonly GivenReference[],
): void {
  for (const { file } of pages) {
    const its = given.flatMap(({ origins, reference }) =>
      origins
        .filter((origin) => origin.file === file.name && !origin.isReferenced)
        .map(({ offset }) => ({ offset, reference })),
    );
    if (its.length === 0) continue;
    file.refer(its);
    coop.say("notes-referenced", { file: file.name, references: its.length });
  }
}
