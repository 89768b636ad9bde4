import { type Finder, finder, offering } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { groupedBy } from "../../values/grouped.ts";
import { besideStart, heldResults } from "../indicator.ts";

/** A result that holds: measured, and not corrected since. */
export type HeldResult = Row<"result"> & { readonly value: number };

/** An indicator with its experiment and the results that hold. */
export interface Indicator extends Row<"indicator"> {
  readonly experimentNumber: number | null;
  readonly experimentTitle: string | null;
  /** The earliest first. */
  readonly results: readonly HeldResult[];
  /** What was said to be so before the start, else what was measured last before it; null where nobody knows. */
  readonly baseline: number | null;
  /** Those of them since the start, if it is known. */
  readonly since: readonly HeldResult[];
  /** The result of the latest day since the start; null where nothing was measured. */
  readonly latest: HeldResult | null;
}

/**
 * Every indicator, in the order of their references.
 * @param day as they stood on that day: what was measured later is not in them
 */
export async function listIndicators(reader: Reader, day?: Day): Promise<Indicator[]> {
  const rows = await reader
    .selectFrom("indicator")
    .leftJoin("experiment", "experiment.id", "indicator.experiment_id")
    .selectAll("indicator")
    .select([
      "experiment.number as experimentNumber",
      "experiment.title as experimentTitle",
      "experiment.started_on as startedOn",
    ])
    .orderBy("indicator.number")
    .execute();
  const measured = groupedBy(
    await reader.selectFrom("result").selectAll().execute(),
    ({ indicator_id }) => indicator_id,
  );
  return rows.map(({ startedOn, ...row }) => {
    const results = heldResults(
      (measured.get(row.id) ?? []).filter(({ on_day }) => day === undefined || on_day <= day),
    );
    const { before, since } = besideStart(results, startedOn);
    const baseline = row.baseline ?? before?.value ?? null;
    return { ...row, results, since, baseline, latest: since.at(-1) ?? null };
  });
}

export async function readIndicator(reader: Reader, id: number): Promise<Indicator> {
  return (await listIndicators(reader)).find((indicator) => indicator.id === id) as Indicator;
}

export const findIndicator = finder("indicator", listIndicators, ({ name }) => name);

/** Finds among the indicators of one experiment. */
export function findIndicatorOf(experimentId: number): Finder<Indicator> {
  return finder(
    "indicator",
    async (reader) =>
      (await listIndicators(reader)).filter(({ experiment_id }) => experiment_id === experimentId),
    ({ name }) => name,
  );
}

/** The indicators, for a prompt to offer. */
export const offerIndicators = offering("indicator", listIndicators, ({ name }) => name);
