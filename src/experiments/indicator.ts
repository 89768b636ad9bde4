import { refuse } from "../problem.ts";
import { parseNumber } from "../values/amount.ts";
import type { Day } from "../values/day.ts";
import { fold } from "../values/folded.ts";
import { isRead, type Parsed } from "../values/parsed.ts";

/** Where an indicator should go. */
export const directions = ["up", "down"] as const;
export type Direction = (typeof directions)[number];

/** A row that says what was measured on a day; without a value, what was said of that day is taken back. */
export interface Measured {
  readonly id: number;
  readonly on_day: Day;
  readonly value: number | null;
}

/** What was measured, as it was said: a number, perhaps with its unit. */
export interface Measure {
  readonly value: number;
  readonly unit: string | null;
}

/** Reads a number, perhaps with its unit behind it: `34`, `1,5 kg`. */
export function parseMeasure(text: string): Parsed<Measure, "not-a-number"> {
  const [, digits = text, unit = null] = /^(-?\d[\d\s.,]*?)\s*([^\d\s.,].*)?$/.exec(text.trim()) ?? [];
  const value = parseNumber(digits);
  return isRead(value) ? { value: { value: value.value, unit } } : value;
}

/** What is counted, in words. */
export interface Measurable {
  readonly number: number;
  readonly name: string;
  readonly unit: string | null;
  readonly definition: string | null;
}

/** Words of both languages for people, folded and singular: nobody is half a person. */
const people = new Set(
  (
    "personne habitant habitante benevole participant participante enfant jeune adulte femme homme membre " +
    "person people volunteer child children adult woman women man men inhabitant member"
  ).split(" "),
);
/** Words that say of a number that it stands for many days or many people. */
const meanWords = new Set("moyenne moyennes moyen par mean average per each".split(" "));

/**
 * Whether a measure can be one of this indicator.
 * @param note what was said beside it
 * @throws CoopError `other-unit`, `part-of-a-person`
 */
export function checkMeasure({ value, unit }: Measure, indicator: Measurable, note: string | null): void {
  const { number, name, definition } = indicator;
  if (unit !== null && !isSameUnit(unit, indicator.unit)) {
    refuse("other-unit", { number, name, unit: indicator.unit, typed: unit });
  }
  if (Number.isInteger(value)) return;
  const [counted = ""] = wordsOf(indicator.unit ?? name);
  const isMean = [name, indicator.unit, definition, note].some((text) =>
    wordsOf(text).some((word) => meanWords.has(word)),
  );
  if (people.has(singular(counted)) && !isMean) refuse("part-of-a-person", { number, name, value });
}

function isSameUnit(one: string, other: string | null): boolean {
  const [a, b] = [one, other].map((unit) => wordsOf(unit).map(singular).join(" "));
  return one.trim() === other?.trim() || (a !== "" && a === b);
}

function wordsOf(text: string | null): string[] {
  return text === null ? [] : fold(text).split(" ");
}

function singular(word: string): string {
  return word.replace(/s$/, "");
}

/**
 * The results that hold among all rows of one indicator, the earliest first: for each day the row that was
 * added last (`src/experiments/README.md`: results are added, never changed).
 */
export function heldResults<Row extends Measured>(
  rows: readonly Row[],
): (Row & { readonly value: number })[] {
  const latest = new Map<Day, Row>();
  for (const row of rows) {
    const known = latest.get(row.on_day);
    if (known === undefined || known.id < row.id) latest.set(row.on_day, row);
  }
  return [...latest.values()].filter(hasValue).sort((a, b) => (a.on_day < b.on_day ? -1 : 1));
}

/**
 * Results beside the start of their experiment: the last one before it, which is the baseline, and those since. Where nobody
 * noted a start, all are since.
 * @param results the earliest first
 */
export function besideStart<Row extends Measured>(
  results: readonly Row[],
  startedOn: Day | null,
): { readonly before: Row | undefined; readonly since: readonly Row[] } {
  const isBefore = ({ on_day }: Row): boolean => startedOn !== null && on_day < startedOn;
  return { before: results.findLast(isBefore), since: results.filter((one) => !isBefore(one)) };
}

function hasValue<Row extends Measured>(row: Row): row is Row & { readonly value: number } {
  return row.value !== null;
}
