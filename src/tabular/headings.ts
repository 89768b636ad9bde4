import { refuse } from "../problem.ts";
import { fold } from "../values/folded.ts";
import { type Line, usualWidth } from "./line.ts";
import type { TableOpening } from "./table.ts";

/** What stands above the rows of a table: its headings, or where it has none the numbers of its columns. */
export interface Headings extends Line {
  /** Whether no line of the file holds them; `line` is then the one above the first row. */
  readonly areMissing: boolean;
}

type HeadingsOpening = Pick<TableOpening, "isKnown" | "isRow" | "headingsLine" | "noHeadings">;

/**
 * The headings of a table: in the line that a person named, else in the one that is guessed; the numbers of its columns where
 * its first line is a row.
 * @returns nothing where there is no line at all
 * @throws CoopError `no-such-line`
 */
export function headingsIn(
  lines: readonly Line[],
  opening: HeadingsOpening,
  file: string,
): Headings | undefined {
  const { headingsLine } = opening;
  if (headingsLine === undefined) return guessedHeadings(lines, opening);
  const named =
    lines.find(({ line }) => line === headingsLine) ??
    refuse("no-such-line", {}, { file, line: headingsLine });
  return { ...named, areMissing: false };
}

const searched = 60;

/**
 * The line in which most cells are known headings, else the first that is filled as widely as the table, and holds words,
 * unless it is a row. Lines of a title above it are no part of the table.
 * @returns nothing where there is no line at all
 */
function guessedHeadings(lines: readonly Line[], opening: HeadingsOpening): Headings | undefined {
  const { isKnown, isRow, noHeadings = false } = opening;
  const candidates = lines.slice(0, searched);
  const below = (one: Line): readonly (readonly string[])[] =>
    candidates.filter(({ line }) => line > one.line).map(({ cells }) => cells);
  const judged = (one: Line | undefined): boolean | undefined => one && isRow?.(one.cells, below(one));
  let best: Line | undefined;
  let most = 0;
  for (const candidate of candidates) {
    // A line of no more cells than are known already in another cannot have more.
    if (candidate.cells.length <= most) continue;
    const known = candidate.cells.filter((cell) => cell !== "" && isKnown(cell)).length;
    if (known > most && judged(candidate) !== true) [best, most] = [candidate, known];
  }
  const first = candidates.find((one) => filledCells(one) > 1) ?? candidates[0];
  if (best && most > 1) {
    // One line above headings may say whom to ask; where several are rows, the headings are those of a second list.
    const { line } = best;
    const fewest = Math.max(2, filledCells(best) * 0.8);
    const rows = candidates.filter(
      (one) => one.line < line && filledCells(one) >= fewest && judged(one) === true,
    );
    return rows.length > 1 && first ? numbersAbove(first, lines) : withGroups(best, candidates, opening);
  }
  const width = usualWidth(lines);
  const wide = candidates.find(
    (one) => one.cells.length >= width && filledCells(one) >= Math.max(2, width * 0.6),
  );
  const guess = wide ?? best ?? candidates[0];
  const isOfRows = judged(guess) ?? noHeadings;
  if (isOfRows && first) return numbersAbove(first, lines);
  return guess && { ...guess, areMissing: false };
}

function filledCells({ cells }: Line): number {
  return cells.filter((cell) => cell !== "").length;
}

/**
 * Headings that lie on two lines, "Coordonnées" above "Tél." and "Mail": each with that of its group where it says whose it is, or
 * is nothing without it. The second line is one where it fills what the other leaves empty.
 */
function withGroups(best: Line, lines: readonly Line[], { isKnown, isRow }: HeadingsOpening): Headings {
  const at = lines.indexOf(best);
  const [above, below] = [lines[at - 1], lines[at + 1]];
  if (below && below.line === best.line + 1 && fills(below, best) && isRow?.(below.cells, []) !== true) {
    const isNoRow = below.cells.every(
      (cell, column) => cell === "" || isKnown(cell) || !isKnown(best.cells[column] ?? ""),
    );
    if (isNoRow && below.cells.some((cell) => isKnown(cell))) return joined(best, below, isKnown);
  }
  if (above && above.line === best.line - 1 && filledCells(above) > 1) {
    const named = best.cells.filter((cell) => cell !== "").map(fold);
    const isNeeded = fills(above, best) || new Set(named).size < named.length;
    if (isNeeded && isRow?.(above.cells, []) !== true) return joined(above, best, isKnown);
  }
  return { ...best, areMissing: false };
}

/** Whether a line says something where another is empty. */
function fills(line: Line, other: Line): boolean {
  return line.cells.some((cell, column) => cell !== "" && (other.cells[column] ?? "") === "");
}

/** The headings of a line below those of their groups, each of which stands above the first of its columns. */
function joined(groups: Line, below: Line, isKnown: (heading: string) => boolean): Headings {
  let group = "";
  const width = Math.max(groups.cells.length, below.cells.length);
  const cells = Array.from({ length: width }, (_, column) => {
    const own = groups.cells[column] ?? "";
    const cell = below.cells[column] ?? "";
    if (own !== "") group = own;
    if (cell === "" || group === "") return own || cell;
    if (isKnown(`${cell} ${group}`)) return `${cell} ${group}`;
    if (isKnown(cell)) return cell;
    return own !== "" && isKnown(own) ? own : `${group} – ${cell}`;
  });
  return { line: below.line, cells, areMissing: false };
}

/** The numbers of the columns, from 1, above the first row. */
function numbersAbove(first: Line, lines: readonly Line[]): Headings {
  const width = Math.max(first.cells.length, ...lines.slice(0, searched).map(({ cells }) => cells.length));
  const cells = Array.from({ length: width }, (_, index) => String(index + 1));
  return { line: first.line - 1, cells, areMissing: true };
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
