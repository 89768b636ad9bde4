import type { Coop } from "../../../coop.ts";
import { doubtsOf } from "../../gaps.ts";
import type { Decision } from "../../store/decisions.ts";
import { categoriesNotThere, electorateOf } from "../../store/electorate.ts";
import { isCounted } from "../../tally.ts";

/**
 * Says what is in doubt of a decision that was recorded all the same: what hardly goes together, a tally that nothing checks, a
 * category that was not there.
 */
export async function warnOfDoubts(coop: Coop, decision: Decision): Promise<void> {
  coop.warnOf(await coop.read((reader) => doubtsOf(reader, [decision])));
  const { session_id: sessionId, sessionNumber } = decision;
  if (sessionId === null || sessionNumber === null) return;
  if (isCounted(decision.tally) && !(await coop.read((reader) => electorateOf(reader, decision)))) {
    coop.warn("tally-not-checked", { sessionNumber });
  }
  const labels = await coop.read((reader) => categoriesNotThere(reader, sessionId));
  if (labels.length > 0) coop.warn("categories-not-there", { sessionNumber, labels });
}
