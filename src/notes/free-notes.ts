import { plain, type Said } from "./page.ts";

/**
 * The free notes of a session with more lines: those that are there already are not added again, and none is lost. Where the
 * pages have every line that was there, theirs is the order.
 * @param held what the register has; null where there is nothing
 * @param told the lines of the pages, with the empty ones between them
 * @returns the text, null where there is still nothing, and how many lines are new
 */
export function withFreeNotes(
  held: string | null,
  told: readonly Pick<Said, "text">[],
): { readonly text: string | null; readonly added: number } {
  const before = held?.split("\n") ?? [];
  const known = new Set(before.map(plain).filter(Boolean));
  const saying = told.filter(({ text }) => plain(text) !== "");
  const isNew = (text: string): boolean => plain(text) !== "" && !known.has(plain(text));
  const added = new Set(saying.map(({ text }) => plain(text)).filter(isNew)).size;
  if (added === 0) return { text: held, added };
  const all = new Set(saying.map(({ text }) => plain(text)));
  const hasAll = [...known].every((line) => all.has(line));
  const lines = hasAll
    ? told.map(({ text }) => text)
    : [...before, ...saying.map(({ text }) => text).filter(isNew)];
  return { text: lines.join("\n").trim(), added };
}
