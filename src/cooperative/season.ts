import { refuse } from "../problem.ts";
import type { Row } from "../register/schema.ts";
import type { Day } from "../values/day.ts";
import type { Span } from "../values/span.ts";

export type Season = Row<"season">;

/** All seasons as if they were one, which began before the first and has no end. */
export const everySeason: Season = {
  id: 0,
  title: "",
  starts_on: "0000-01-01" as Day,
  ends_on: "9999-12-31" as Day,
};

/** What the file of its bilan is called, without its ending. */
export function bilanName({ title }: Pick<Season, "title">): string {
  return `bilan-${title}`;
}

/** What is made in a season: a session, a decision, a text. */
interface Seasonal {
  readonly season_id: number;
}

/** Whether something was made in a season. */
export function isMadeIn(season: Season, { season_id }: Seasonal): boolean {
  return season.id === everySeason.id || season_id === season.id;
}

/** Whether something was made in a season or in one before it; each is opened after those before it. */
export function isMadeBy(season: Season, { season_id }: Seasonal): boolean {
  return season.id === everySeason.id || season_id <= season.id;
}

/**
 * Whether something of a day is told and counted in a season: what is dated after the season's end waits for the next one, also
 * while that is not open and the register keeps it here.
 */
export function isDatedIn(season: Season, dated: Seasonal, on: Day | null): boolean {
  return isMadeIn(season, dated) && (on === null || on <= season.ends_on);
}

/** What the season after another is called: later by a year. */
export function titleAfter({ title }: Pick<Season, "title">): string {
  return title.replace(/\d{4}/g, (year) => String(Number(year) + 1));
}

/** Whether something was made in an earlier season and still went on when this one began. */
export function isCarriedInto<Item>(
  season: Season,
  item: Item & Seasonal,
  wentOn: (item: Item, day: Day) => boolean,
): boolean {
  return item.season_id < season.id && wentOn(item, season.starts_on);
}

/**
 * What a list of a season holds: what was made in it, and what went on from earlier.
 * @param wentOn whether something still went on, on a day
 */
export function ofSeason<Item>(
  season: Season,
  wentOn: (item: Item, day: Day) => boolean,
): (item: Item & Seasonal) => boolean {
  return (item) => isMadeIn(season, item) || isCarriedInto(season, item, wentOn);
}

/** @throws CoopError `ends-before-start` */
export function checkSpan({ from, until }: Span): void {
  if (from !== null && until !== null && until < from) {
    refuse("ends-before-start", { start: from, end: until });
  }
}

/** The day of a season that a document speaks of: its last one where the year is over. */
export function dayOf({ ends_on }: { readonly ends_on: Day }, day: Day): Day {
  return day > ends_on ? ends_on : day;
}
