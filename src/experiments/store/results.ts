import { refuse } from "../../problem.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { type HeldResult, type Indicator, listIndicators } from "./indicators.ts";

/** A result that holds, with the indicator that it measures. */
export interface Result extends HeldResult {
  readonly indicator: Indicator;
}

/** The results that hold, by indicator, the earliest first; of one experiment, if it is given. */
export async function listResults(reader: Reader, experimentId?: number): Promise<Result[]> {
  const indicators = (await listIndicators(reader)).filter(
    ({ experiment_id }) => experimentId === undefined || experiment_id === experimentId,
  );
  return indicators.flatMap((indicator) => indicator.results.map((result) => ({ ...result, indicator })));
}

/**
 * Finds a result by the number that lists give it. The number of one that was corrected leads to what holds now.
 * @throws CoopError `unknown-result`
 */
export async function findResult(reader: Reader, text: string): Promise<Result> {
  const number = /^\s*(?:n°)?\s*(\d{1,9})\s*$/i.exec(text)?.[1];
  const row =
    number === undefined
      ? undefined
      : await reader.selectFrom("result").selectAll().where("id", "=", Number(number)).executeTakeFirst();
  const held = (await listResults(reader)).find(
    ({ indicator_id, on_day }) => indicator_id === row?.indicator_id && on_day === row.on_day,
  );
  return held ?? refuse("unknown-result", { typed: text });
}

/** What was noted before for the same indicator and day, and corrected since; the latest first. */
export async function listCorrected(reader: Reader, result: Result): Promise<Row<"result">[]> {
  return reader
    .selectFrom("result")
    .selectAll()
    .where("indicator_id", "=", result.indicator_id)
    .where("on_day", "=", result.on_day)
    .where("id", "<>", result.id)
    .orderBy("id", "desc")
    .execute();
}
