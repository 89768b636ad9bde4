import { CoopError } from "../problem.ts";
import { CsvCutter } from "./csv-lines.ts";
import { isFilled, type Line, usualWidth } from "./line.ts";

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

/** How well lines fit together when cut at a delimiter: many cells in many of them, the same number in each. */
function fitOf(lines: readonly Line[]): number {
  const width = usualWidth(lines);
  if (width === 1 || lines.length === 0) return 0;
  const fitting = lines.filter(({ cells }) => cells.length === width).length;
  return (fitting / lines.length) * Math.min(width, 20);
}
