import { CoopError, refuse } from "../problem.ts";
import { fold } from "../values/folded.ts";
import { CsvCutter } from "./csv-lines.ts";
import type { Opening } from "./open-table.ts";
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

/**
 * The line of the headings: the one that a person named, else a guess.
 * @returns nothing where there is no line at all
 * @throws CoopError `no-such-line`
 */
export function headingsIn(
  lines: readonly Line[],
  { isKnown, headingsLine }: Pick<Opening, "isKnown" | "headingsLine">,
  file: string,
): Line | undefined {
  if (headingsLine === undefined) return guessedHeadings(lines, isKnown);
  return (
    lines.find(({ line }) => line === headingsLine) ??
    refuse("no-such-line", {}, { file, line: headingsLine })
  );
}

const searched = 60;

/**
 * The line of the headings: the one in which most cells are known headings, else the first that is filled as
 * widely as the table, and holds words. Lines of a title above it are no part of the table.
 * @returns nothing where there is no line at all
 */
function guessedHeadings(lines: readonly Line[], isKnown: (heading: string) => boolean): Line | undefined {
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

/** What a line below the headings is: a row, the headings again or totals, or the headings of another list. */
export type Below = "row" | "no row" | "other headings";

/** What no heading looks like, so that it need not be compared. */
const noHeading = /[\d@]/;
const longestHeading = 60;

/** How many cells are remembered: the same given names, categories and structures come again and again. */
const remembered = 2000;

/**
 * Tells rows from what else stands below headings. Where a second list was pasted under the first, nearly all cells of a
 * line are headings: three at least, or two of which one is a heading of the first list too.
 */
export function judgeBelow(
  headings: readonly string[],
  isKnown: (heading: string) => boolean,
): (cells: readonly string[]) => Below {
  const isUnlikely = (cell: string): boolean => cell.length > longestHeading || noHeading.test(cell);
  const unlikely = headings.filter(isUnlikely);
  const folded = headings.map(fold);
  const judged = new Map<string, boolean>();
  const isHeading = (cell: string): boolean => {
    if (isUnlikely(cell)) return unlikely.includes(cell);
    const before = judged.get(cell);
    if (before !== undefined) return before;
    if (judged.size === remembered) judged.clear();
    const verdict = headings.includes(cell) || folded.includes(fold(cell)) || isKnown(cell);
    judged.set(cell, verdict);
    return verdict;
  };
  /** Whether so many cells are no headings that the others do not matter. */
  const isRowForSure = (cells: readonly string[]): boolean => {
    let isFirst = true;
    let others = 0;
    for (const cell of cells) {
      if (cell === "") continue;
      if (isFirst && mayBeTotal.test(cell)) return false;
      isFirst = false;
      if (!isHeading(cell)) others += 1;
      if (others * 3 > cells.length) return true;
    }
    return false;
  };
  return (cells) => {
    if (isRowForSure(cells)) return "row";
    const said = cells.filter((cell) => cell !== "");
    if (isTotal(said)) return "no row";
    let others = 0;
    for (const cell of said) {
      if (!isHeading(cell)) others += 1;
      if (others * 3 > said.length) return "row";
    }
    if (said.length > 1 && cells.every((cell, index) => fold(cell) === (folded[index] ?? "")))
      return "no row";
    const known = said.filter(isKnown);
    const isAlike = known.length === 2 && said.some((cell) => folded.includes(fold(cell)));
    return known.length * 3 >= said.length * 2 && (known.length > 2 || isAlike) ? "other headings" : "row";
  };
}

const mayBeTotal = /^\W*(sous|total)/i;

function isTotal([first = "", ...rest]: readonly string[]): boolean {
  return (
    mayBeTotal.test(first) &&
    /^(sous )?total( general)?\b/.test(fold(first)) &&
    rest.every((cell) => /^[\d\s.,%€-]*$/.test(cell))
  );
}
