import type { Gaps } from "../feature.ts";
import { problem } from "../problem.ts";
import { everySeason, titleAfter } from "./season.ts";
import { currentSeason } from "./store/seasons.ts";

/** The year that was opened last is over, and none follows it. */
export const gaps: Gaps = async (reader, today, _reach, season = everySeason) => {
  const last = await currentSeason(reader);
  const isMeant = season.id === everySeason.id || season.id === last.id;
  if (!isMeant || today <= last.ends_on) return [];
  return [problem("year-over", { title: last.title, until: last.ends_on, next: titleAfter(last) })];
};
