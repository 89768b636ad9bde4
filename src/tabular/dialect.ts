import { CoopError } from "../problem.ts";
import { fold } from "../values/folded.ts";
import { CsvCutter } from "./csv-lines.ts";
import type { Line } from "./table.ts";

/** What may stand between cells. */
export const delimiters = [";", ",", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

/** The delimiter that a file names in its first line, as Excel understands it, or at which its beginning falls into the most regular table. */
export function delimiterOf(sample: Buffer, isWhole: boolean): Delimiter {
  const named = /^sep=([;,\t|])[\r\n]/i.exec(sample.toString("latin1", 0, 10))?.[1];
  if (named) return named as Delimiter;
  const fits = delimiters.map((delimiter) => ({
    delimiter,
    fit: fitOf(beginning(sample, delimiter, isWhole)),
  }));
  return fits.sort((a, b) => b.fit - a.fit)[0]?.delimiter ?? ";";
}

/** The lines of a sample up to where it cannot be cut; one that the sample breaks off is left out. */
export function beginning(sample: Buffer, delimiter: Delimiter, isWhole: boolean): Line[] {
  const lines: Line[] = [];
  try {
    new CsvCutter(delimiter, "").cut(sample, isWhole, lines);
  } catch (error) {
    if (!(error instanceof CoopError)) throw error;
  }
  return lines.filter(isFilled);
}

/** Whether anything stands in a line. */
export function isFilled({ cells }: Line): boolean {
  return cells.some((cell) => cell !== "");
}

/** The number of cells that most lines have, if that is more than one; else one. */
function usualWidth(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of lines)
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most?.[0] ?? 1;
}

/** How well lines fit together when cut at a delimiter: many cells in many of them, the same number in each. */
function fitOf(lines: readonly Line[]): number {
  const width = usualWidth(lines);
  if (width === 1 || lines.length === 0) return 0;
  const fitting = lines.filter(({ cells }) => cells.length === width).length;
  return (fitting / lines.length) * Math.min(width, 20);
}

const searched = 60;

/**
 * The line of the headings: the one in which most cells are known headings, else the first that is filled as
 * widely as the table, and holds words. Lines of a title above it are no part of the table.
 * @returns nothing where there is no line at all
 */
export function headingsOf(lines: readonly Line[], isKnown: (heading: string) => boolean): Line | undefined {
  const candidates = lines.slice(0, searched);
  const known = candidates.map(({ cells }) => cells.filter((cell) => cell !== "" && isKnown(cell)).length);
  const best = Math.max(0, ...known);
  if (best > 1) return candidates[known.indexOf(best)];
  const width = usualWidth(lines);
  const wide = candidates.find(
    ({ cells }) =>
      cells.length >= width && cells.filter((cell) => cell !== "").length >= Math.max(2, width * 0.6),
  );
  return wide ?? candidates[best === 1 ? known.indexOf(best) : 0];
}

/** What a line below the headings is when it is no row: the headings again, or a line of totals. */
export function isNoRow(cells: readonly string[], headings: readonly string[]): boolean {
  const said = cells.filter((cell) => cell !== "");
  const first = fold(said[0] ?? "");
  if (/^(sous )?total( general)?\b/.test(first))
    return said.slice(1).every((cell) => /^[\d\s.,%€-]*$/.test(cell));
  return said.length > 1 && cells.every((cell, index) => fold(cell) === fold(headings[index] ?? ""));
}
