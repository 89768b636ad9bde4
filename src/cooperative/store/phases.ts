import { finder } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";

/** Every phase, in the order of the year. */
export async function listPhases(reader: Reader): Promise<Row<"phase">[]> {
  return reader.selectFrom("phase").selectAll().orderBy("season_id").orderBy("rank").execute();
}

export const findPhase = finder("phase", listPhases, ({ title }) => title);

/** The phases, for a prompt to offer. */
export async function offerPhases(reader: Reader): Promise<{ text: string; label: string }[]> {
  return (await listPhases(reader)).map(({ title }) => ({ text: title, label: title }));
}
