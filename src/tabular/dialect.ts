import { fold } from "../values/folded.ts";

export const delimiters = [";", ",", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

export type Records = readonly (readonly string[])[];

/** The number of cells that most records have, if that is more than one; else one. */
export function usualWidth(records: Records): number {
  const counts = new Map<number, number>();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most?.[0] ?? 1;
}

/** How well records fit together when cut at a delimiter: many cells in many of them, the same number in each. */
export function fitOf(records: Records): number {
  const width = usualWidth(records);
  if (width === 1 || records.length === 0) return 0;
  const fitting = records.filter(({ length }) => length === width).length;
  return (fitting / records.length) * Math.min(width, 20);
}

const searched = 60;

/**
 * The record of the headings: the one in which most cells are known headings, else the first that is filled as
 * widely as the table, and holds words. Lines of a title above it are no part of the table.
 * @returns its index; 0 where nothing stands out
 */
export function headingsAt(records: Records, isKnown: (heading: string) => boolean): number {
  const known = records
    .slice(0, searched)
    .map((cells) => cells.filter((cell) => cell !== "" && isKnown(cell)).length);
  const best = Math.max(0, ...known);
  if (best > 1) return known.indexOf(best);
  const width = usualWidth(records);
  const filled = (cells: readonly string[]): number => cells.filter((cell) => cell !== "").length;
  const wide = records
    .slice(0, searched)
    .findIndex((cells) => cells.length >= width && filled(cells) >= Math.max(2, width * 0.6));
  if (wide >= 0) return wide;
  return best === 1 ? known.indexOf(best) : 0;
}

/** Whether a row below the headings is none: the headings again, or a line of totals. */
export function isNoRow(cells: readonly string[], headings: readonly string[]): boolean {
  const said = cells.filter((cell) => cell !== "");
  const isRepeated =
    said.length > 1 && cells.every((cell, index) => fold(cell) === fold(headings[index] ?? ""));
  const [first = "", ...rest] = said;
  const isTotal =
    /^(sous )?total( general)?\b/.test(fold(first)) && rest.every((cell) => /^[\d\s.,%€-]*$/.test(cell));
  return isRepeated || isTotal;
}

/** The line (from 1) on which the quotation mark was opened that is never closed; nothing if all are. */
export function lineOfOpenQuote(text: string): number | undefined {
  let line = 1;
  let openedAt: number | undefined;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '"') openedAt = openedAt === undefined ? line : undefined;
    else if (character === "\n" || (character === "\r" && text[index + 1] !== "\n")) line += 1;
  }
  return openedAt;
}
