import { finder } from "../../register/finder.ts";
import type { Reader } from "../../register/write.ts";
import type { Day, KnownDays } from "../../values/day.ts";
import { everySeason, type Season } from "../season.ts";

/** Every season, the first one first. */
export async function listSeasons(reader: Reader): Promise<Season[]> {
  return reader.selectFrom("season").selectAll().orderBy("starts_on").execute();
}

/** The season that was opened last, in which what bears no day is written. */
export async function currentSeason(reader: Reader): Promise<Season> {
  return reader.selectFrom("season").selectAll().orderBy("starts_on", "desc").executeTakeFirstOrThrow();
}

/**
 * The season to which something of a day belongs: the last that had begun by then, the first where none had; the one that was
 * opened last where the day is not known.
 */
export async function seasonOf(reader: Reader, day: Day | null | undefined): Promise<Season> {
  const seasons = await listSeasons(reader);
  const begun = seasons.findLast(({ starts_on }) => !day || starts_on <= day);
  return begun ?? (seasons[0] as Season);
}

/** The days of a season for those who take part: the first has no beginning, since they may have come before it, and the last no end; nothing for all. */
export async function daysOfTakingPart(reader: Reader, season: Season): Promise<KnownDays | undefined> {
  const seasons = await listSeasons(reader);
  const [isFirst, isLast] = [seasons[0]?.id === season.id, seasons.at(-1)?.id === season.id];
  if (season.id === everySeason.id || (isFirst && isLast)) return undefined;
  return {
    from: isFirst ? everySeason.starts_on : season.starts_on,
    until: isLast ? everySeason.ends_on : season.ends_on,
  };
}

export const findSeason = finder("year", listSeasons, ({ title }) => title);
