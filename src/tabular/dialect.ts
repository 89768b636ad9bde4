import { refuse } from "../problem.ts";
import { isFilled, type Line, usualWidth } from "./line.ts";
import { readSample } from "./read-csv.ts";

/** What may stand between cells. */
export const delimiters = [";", ",", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

/** How a text falls into cells. */
export interface CsvDialect {
  readonly delimiter: Delimiter;
  /** The number of cells that most lines have. */
  readonly width: number;
  /** The lines of its beginning in which anything stands. */
  readonly beginning: readonly Line[];
  /** Whether the beginning could be cut to its end. */
  readonly isCutWhole: boolean;
}

/**
 * The dialect of a text by whole lines from its beginning: with the delimiter that a person chose, else with that which
 * the first line names, as Excel understands it, else with that at which they fall into the most regular table.
 * @throws CoopError `delimiter-wrong`, if the one that was chosen cuts nothing, and another does
 */
export function dialectOf(sample: Buffer, chosen: Delimiter | undefined, file: string): CsvDialect {
  const guess = guessedDialect(sample);
  if (chosen === undefined || chosen === guess.delimiter) return guess;
  const wanted = dialectWith(chosen, sample);
  if (wanted.width === 1 && guess.width > 1)
    refuse("delimiter-wrong", { delimiter: chosen, guess: guess.delimiter }, { file });
  return wanted;
}

function guessedDialect(sample: Buffer): CsvDialect {
  const named = delimiters.find((delimiter) => isNamed(delimiter, sample));
  if (named) return dialectWith(named, sample);
  const [found = ";", ...others] = delimiters.filter((delimiter) => sample.includes(delimiter));
  return others
    .map((delimiter) => dialectWith(delimiter, sample))
    .reduce((best, other) => (fitOf(other) > fitOf(best) ? other : best), dialectWith(found, sample));
}

function isNamed(delimiter: Delimiter, sample: Buffer): boolean {
  return [`sep=${delimiter}\r`, `sep=${delimiter}\n`].includes(sample.toString("latin1", 0, 6).toLowerCase());
}

function dialectWith(delimiter: Delimiter, sample: Buffer): CsvDialect {
  const { lines, isWhole } = readSample(sample, delimiter);
  const beginning = lines.filter(isFilled);
  return { delimiter, width: usualWidth(beginning), beginning, isCutWhole: isWhole };
}

/** How well lines fit together when cut at a delimiter: many cells in many of them, the same number in each. */
function fitOf({ width, beginning }: CsvDialect): number {
  if (width === 1) return 0;
  const fitting = beginning.filter(({ cells }) => cells.length === width).length;
  return (fitting / beginning.length) * Math.min(width, 20);
}
