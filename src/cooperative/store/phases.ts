import { finder } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { everySeason, isMadeIn, type Season } from "../season.ts";

/** The phases of a season in their order; those of all seasons where none is said. */
export async function listPhases(reader: Reader, season: Season = everySeason): Promise<Row<"phase">[]> {
  const phases = await reader.selectFrom("phase").selectAll().orderBy("season_id").orderBy("rank").execute();
  return phases.filter((phase) => isMadeIn(season, phase));
}

export const findPhase = finder(
  "phase",
  (reader) => listPhases(reader),
  ({ title }) => title,
);

/** The phases, for a prompt to offer. */
export async function offerPhases(reader: Reader): Promise<{ text: string; label: string }[]> {
  return (await listPhases(reader)).map(({ title }) => ({ text: title, label: title }));
}
