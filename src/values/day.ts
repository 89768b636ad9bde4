import { fold } from "./folded.ts";
import type { LocalTime } from "./local-time.ts";
import type { Parsed } from "./parsed.ts";

/** A calendar day as ISO text, `2024-03-19`: a value, not an instant. Days compare as texts do. */
export type Day = `${number}-${number}-${number}`;

/** A day, a month (`2023-07`) or a year (`2023`), for what is known no better. */
export type ApproximateDay = Day | `${number}-${number}` | `${number}`;

export type DayReason = "not-a-day" | "no-such-day" | "year-missing";

/** Which of two numbers comes first in a date. */
export const dayOrders = ["day-first", "month-first"] as const;
export type DayOrder = (typeof dayOrders)[number];

/** The first and the last of the days among which a day without its year is looked for. */
export interface KnownDays {
  readonly from: Day;
  readonly until: Day;
}

/** What reading a day needs from outside: today, and the words of the languages that are read. */
export interface DayReading {
  readonly today: Day;
  /** Folded name or abbreviation of a month, to its number from 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Folded word for a day near today, to its distance in days: "hier" to -1. */
  readonly relative: ReadonlyMap<string, number>;
  /** Folded names of the days of the week, skipped in front of a date, to their numbers from 0 (Sunday). */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Nothing where a day is none without its year. */
  readonly within?: KnownDays | undefined;
  /** Whether one without its year may be written in numbers, `12/06`, as where nothing but a day can stand. */
  readonly inNumbers?: boolean | undefined;
  /** How dates in numbers are written; as in French where nothing is said. */
  readonly order?: DayOrder | undefined;
}

/** The day of a year, month (from 1) and day of the month; nothing if the calendar has no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  if (!exists || year < 1800 || year > 2999) return undefined;
  return date.toISOString().slice(0, 10) as Day;
}

/** The day that it is at an instant (milliseconds since 1970) in a time zone (`Europe/Paris`). */
export function dayIn(instant: number, timeZone: string): Day {
  if (timeZone === "Europe/Paris" && instant >= Date.UTC(1996, 0)) return dayInParis(instant);
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(instant) as Day;
}

/** The same in Paris by the European rule of summer time (directive 2000/84/EC); Intl takes 15 ms to look it up. */
function dayInParis(instant: number): Day {
  const year = new Date(instant).getUTCFullYear();
  const isSummer = instant >= lastSundayOf(year, 3) && instant < lastSundayOf(year, 10);
  return new Date(instant + (isSummer ? 2 : 1) * 3_600_000).toISOString().slice(0, 10) as Day;
}

/** One o'clock (UTC) on the last Sunday of a month of 31 days. */
function lastSundayOf(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month - 1, 31, 1));
  return last.getTime() - last.getUTCDay() * 86_400_000;
}

/** Day and time of an instant (ISO 8601, UTC) on the clocks of a time zone: `2024-03-19 18:30`. */
export function momentIn(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" }).format(
    Date.parse(instant),
  );
}

/** The instant (milliseconds since 1970) at which the clocks of a time zone show a time of a day. */
export function instantOf(day: Day, time: LocalTime, timeZone: string): number {
  const shown = Date.parse(`${day}T${time}:00Z`);
  const aheadAt = (instant: number): number =>
    Date.parse(`${momentIn(new Date(instant).toISOString(), timeZone).replace(" ", "T")}:00Z`) - instant;
  return shown - aheadAt(shown - aheadAt(shown));
}

/** The day so many days after (or, below zero, before) another. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as Day;
}

/** How many days the second comes after the first; below zero, before it. */
export function daysBetween(first: Day, second: Day): number {
  return (Date.parse(second) - Date.parse(first)) / 86_400_000;
}

/** Year, month from 1, day of the month, and day of the week from 0 (Sunday). */
export function partsOf(day: Day): { year: number; month: number; dayOfMonth: number; weekday: number } {
  const date = new Date(`${day}T00:00:00Z`);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/**
 * Reads `2024-03-19`, `19/03/2024`, `19.3.24`, `19 mars 2024`, `mardi 19 mars 2024`, `March 19, 2024`, `hier`; and `19 mars`
 * or `19/03` where that is one day alone of those in which it is looked for.
 */
export function parseDay(text: string, reading: DayReading): Parsed<Day, DayReason> {
  const folded = fold(text.replace(/\b1er\b/i, "1"));
  const distance = reading.relative.get(folded);
  if (distance !== undefined) return { value: addDays(reading.today, distance) };

  const words = wordsOf(folded, reading);
  const numbers = words.map((word) => (/^\d+$/.test(word) ? Number(word) : reading.months.get(word)));
  const [a, b, c] = numbers;
  if (words.length === 2) return withoutYear(text, words, reading);
  if (words.length !== 3 || a === undefined || b === undefined || c === undefined) {
    return { reason: "not-a-day" };
  }
  const isMonthFirst =
    reading.months.has(words[0] ?? "") ||
    (reading.order === "month-first" && !reading.months.has(words[1] ?? ""));
  const isYearFirst = /^\d{4}$/.test(words[0] ?? "");
  const [year, month, dayOfMonth] = isYearFirst ? [a, b, c] : isMonthFirst ? [c, a, b] : [c, b, a];
  const yearText = isYearFirst ? words[0] : words[2];
  if (!/^(\d{4}|\d{2})$/.test(yearText ?? "")) return { reason: "not-a-day" };
  const day = dayOf(year < 100 ? 2000 + year : year, month, dayOfMonth);
  return day ? { value: day } : { reason: "no-such-day" };
}

/** The words of a folded date, but for those that say the day of the week. */
function wordsOf(folded: string, { weekdays }: DayReading): string[] {
  return folded.split(" ").filter((word) => !weekdays.has(word) && word !== "le");
}

/** A day of the month and the name of one; in numbers the day first, where they can be neither an hour nor a number with decimals. */
function withoutYear(
  text: string,
  words: readonly string[],
  { months, within, inNumbers }: DayReading,
): Parsed<Day, DayReason> {
  const isInNumbers = /(?:^|\s)\d{1,2}\/\d{1,2}\s*$/.test(text);
  const month = isInNumbers
    ? Number(words[1])
    : words.map((word) => months.get(word)).find((one) => one !== undefined);
  const dayOfMonth = Number(words.find((word) => /^\d{1,2}$/.test(word)));
  if (isInNumbers && !inNumbers) return { reason: "year-missing" };
  if (month === undefined || Number.isNaN(dayOfMonth)) return { reason: "not-a-day" };
  if (dayOf(2000, month, dayOfMonth) === undefined) return { reason: "no-such-day" };
  const [first, last] = within ? [partsOf(within.from).year, partsOf(within.until).year] : [1, 0];
  const found: Day[] = [];
  for (let year = first; year <= last; year += 1) {
    const day = dayOf(year, month, dayOfMonth);
    if (within && day !== undefined && within.from <= day && day <= within.until) found.push(day);
  }
  const [only] = found;
  return only !== undefined && found.length === 1 ? { value: only } : { reason: "year-missing" };
}

/**
 * The order that a date in numbers tells, `19/03/2024` the day first and `03/19/2024` the month; `either` where both would be a
 * day, and another one; nothing where there is nothing to tell.
 */
export function orderTold(text: string, reading: DayReading): DayOrder | "either" | undefined {
  const [first = "", second = "", year = "", ...more] = wordsOf(fold(text), reading);
  const isDate = /^\d{1,2}$/.test(first) && /^\d{1,2}$/.test(second) && /^(?:\d\d){1,2}$/.test(year);
  if (!isDate || more.length > 0 || Number(first) === Number(second)) return undefined;
  if (Number(second) > 12) return Number(first) > 12 ? undefined : "month-first";
  return Number(first) > 12 ? "day-first" : "either";
}

/** Reads a day as `parseDay` does, or only a month (`2023-07`, `juillet 2023`) or a year. */
export function parseApproximateDay(text: string, reading: DayReading): Parsed<ApproximateDay, DayReason> {
  const trimmed = text.trim();
  if (/^\d{4}$/.test(trimmed)) return { value: trimmed as ApproximateDay };
  const words = fold(trimmed).split(" ");
  if (words.length === 2) {
    const [first = "", second = ""] = words;
    const [monthText, yearText] = /^\d{4}$/.test(first) ? [second, first] : [first, second];
    const month = reading.months.get(monthText) ?? Number(monthText);
    if (!/^\d{4}$/.test(yearText)) return parseDay(trimmed, reading);
    if (!Number.isInteger(month)) return { reason: "not-a-day" };
    if (month < 1 || month > 12) return { reason: "no-such-day" };
    return { value: `${yearText}-${String(month).padStart(2, "0")}` as ApproximateDay };
  }
  return parseDay(trimmed, reading);
}
