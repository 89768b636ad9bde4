import { type Finder, finder, offering } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { heldResults } from "../indicator.ts";

/** A result that holds: measured, and not corrected since. */
export type HeldResult = Row<"result"> & { readonly value: number };

/** An indicator with its experiment and the results that hold. */
export interface Indicator extends Row<"indicator"> {
  readonly experimentNumber: number | null;
  readonly experimentTitle: string | null;
  /** The earliest first. */
  readonly results: readonly HeldResult[];
  /** The result of the latest day; null where nothing was measured. */
  readonly latest: HeldResult | null;
}

/** Every indicator, in the order of their references. */
export async function listIndicators(reader: Reader): Promise<Indicator[]> {
  const rows = await reader
    .selectFrom("indicator")
    .leftJoin("experiment", "experiment.id", "indicator.experiment_id")
    .selectAll("indicator")
    .select(["experiment.number as experimentNumber", "experiment.title as experimentTitle"])
    .orderBy("indicator.number")
    .execute();
  const all = await reader.selectFrom("result").selectAll().execute();
  return rows.map((row) => {
    const results = heldResults(all.filter(({ indicator_id }) => indicator_id === row.id));
    return { ...row, results, latest: results.at(-1) ?? null };
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
