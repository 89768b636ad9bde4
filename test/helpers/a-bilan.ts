import { currentSeason } from "../../src/cooperative/store/seasons.ts";
import { readBilan } from "../../src/reports/facts/bilan.ts";
import type { BilanFacts } from "../../src/reports/facts/bilan-facts.ts";
import type { Day } from "../../src/values/day.ts";
import type { ACoop } from "./a-coop.ts";

/** What the bilan of the current season says on a day of it. */
export function bilanOf(coop: ACoop, day: Day): Promise<BilanFacts> {
  return coop.askAsOf(day, async (reader) =>
    readBilan(reader, await currentSeason(reader), day, day, "internal"),
  );
}
