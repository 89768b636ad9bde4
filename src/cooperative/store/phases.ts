import { finder } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { everySeason, isMadeIn, type Season } from "../season.ts";
import { currentSeason, listSeasons } from "./seasons.ts";

/** The phases of a season in their order; those of all seasons where none is said. */
export async function listPhases(reader: Reader, season: Season = everySeason): Promise<Row<"phase">[]> {
  const phases = await reader.selectFrom("phase").selectAll().orderBy("season_id").orderBy("rank").execute();
  return phases.filter((phase) => isMadeIn(season, phase));
}

/** The same phase in another season, by its title; itself where that season has none of that name. */
export async function phaseOfSeason<Id extends number | null | undefined>(
  reader: Reader,
  season: Season,
  id: Id,
): Promise<Id | number> {
  const phases = await listPhases(reader);
  const meant = phases.find((phase) => phase.id === id);
  if (!meant || isMadeIn(season, meant)) return id;
  return phases.find((phase) => isMadeIn(season, phase) && phase.folded === meant.folded)?.id ?? id;
}

/** Phases have the same titles every year: those of the season that was opened last are called by them, the others with their year. */
async function calledPhases(reader: Reader): Promise<(Row<"phase"> & { readonly called: string })[]> {
  const seasons = await listSeasons(reader);
  const titles = new Map(seasons.slice(0, -1).map(({ id, title }) => [id, title]));
  return (await listPhases(reader)).map((phase) => ({
    ...phase,
    called: [phase.title, titles.get(phase.season_id)].filter(Boolean).join(" "),
  }));
}

export const findPhase = finder("phase", calledPhases, ({ called }) => called);

/** The phases of the season that was opened last, for a prompt to offer. */
export async function offerPhases(reader: Reader): Promise<{ text: string; label: string }[]> {
  const phases = await listPhases(reader, await currentSeason(reader));
  return phases.map(({ title }) => ({ text: title, label: title }));
}
