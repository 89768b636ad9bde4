import { addDays, type Day, type DayReading, daysBetween, type KnownDays, parseDay, partsOf } from "./day.ts";
import { fold } from "./folded.ts";
import { isRead } from "./parsed.ts";

/** What is known of the days that notes are of. */
export interface NotedDays {
  /** From its first day to the last on which it went on, or to today. */
  readonly life: KnownDays;
  readonly season: KnownDays | undefined;
}

/** A day, or all those that it may be: several, or none; `weekday-elsewhere` where the weekday that is named falls on none. */
export type LikelyDay =
  | { readonly value: Day }
  | { readonly reason: "year-unclear" | "weekday-elsewhere"; readonly days: readonly Day[] };

/** Notes of a while before the start may lack their year too. */
const daysBefore = 90;
/** No day is nearer to another than half a year without being the nearest of its name. */
const halfAYear = 183;

/**
 * The day that is meant by one without its year: the nearest to a dated note beside it, else the one within the life of what it is
 * about, of the season where there are several; never one before that life where another may be meant.
 * @param text without its year: "mercredi 29 janvier", "29/01"
 * @param near the day of the nearest note that is dated
 * @returns nothing where the text is no such day
 */
export function likelyDay(
  text: string,
  reading: DayReading,
  { life, season }: NotedDays,
  near?: Day,
): LikelyDay | undefined {
  const bounds = [
    life.from,
    life.until,
    reading.today,
    ...(near ? [near] : []),
    ...(season ? [season.until] : []),
  ];
  const [first = "", last = ""] = [bounds.toSorted()[0], bounds.toSorted().at(-1)] as Day[];
  const all = daysOfName(text, reading, partsOf(first as Day).year - 1, partsOf(last as Day).year + 1);
  if (all.length === 0) return undefined;
  const weekday = fold(text)
    .split(" ")
    .flatMap((word) => reading.weekdays.get(word) ?? [])[0];
  const fitting = all.filter((day) => weekday === undefined || partsOf(day).weekday === weekday);
  const earliest = addDays(life.from, -daysBefore);
  const latest = [life.until, reading.today].toSorted().at(-1) as Day;
  const possible = fitting.filter((day) => earliest <= day && day <= latest);
  const lived = possible.filter((day) => life.from <= day && day <= life.until);

  const nearest = near && fitting.find((day) => Math.abs(daysBetween(near, day)) < halfAYear);
  if (nearest !== undefined && nearest >= earliest) {
    const isDoubtful = nearest < life.from && lived.length > 0;
    return isDoubtful ? unclear([nearest, ...lived]) : { value: nearest };
  }
  const inSeason = (days: readonly Day[]): readonly Day[] =>
    days.filter((day) => season !== undefined && season.from <= day && day <= season.until);
  const meant = lived.length > 0 ? lived : possible;
  const [only, other] = meant;
  if (only !== undefined && other === undefined) return { value: only };
  const to = inSeason(meant.length > 0 ? meant : fitting.filter((day) => day >= earliest));
  if (to[0] !== undefined && to.length === 1) return { value: to[0] };
  return fitting.length === 0 || (weekday !== undefined && meant.length === 0)
    ? { reason: "weekday-elsewhere", days: all.filter((day) => earliest <= day && day <= latest) }
    : unclear(meant);
}

function unclear(days: readonly Day[]): LikelyDay {
  return { reason: "year-unclear", days: days.toSorted() };
}

function daysOfName(text: string, reading: DayReading, first: number, last: number): Day[] {
  const days: Day[] = [];
  for (let year = first; year <= last; year += 1) {
    const read = parseDay(`${text} ${year}`, reading);
    if (isRead(read)) days.push(read.value);
  }
  return days;
}
