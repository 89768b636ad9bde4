import type { Coop } from "../../coop.ts";
import type { Day } from "../../values/day.ts";
import type { Experiment } from "../store/experiments.ts";
import { type Noted, unlikelyOf } from "../unlikely.ts";

/** Points out what is unlikely of what was noted, and days that are to come. All is kept. */
export function pointOut(coop: Coop, noted: Noted, experiments: readonly Experiment[]): void {
  const { entries = [], results = [] } = noted;
  const days: readonly Day[] = [...entries.map(({ on_day }) => on_day), ...results.map(({ on }) => on)];
  coop.warnOfDaysToCome(days);
  const { warnings, remarks } = unlikelyOf(noted, experiments);
  coop.warnAll(warnings);
  coop.tellAll(remarks);
}
