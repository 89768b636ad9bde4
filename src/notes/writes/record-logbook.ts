import type { PlannedEntry } from "../../experiments/log-plan.ts";
import type { PlannedResult } from "../../experiments/result-plan.ts";
import type { LogEntry } from "../../experiments/store/log-entries.ts";
import { importLog } from "../../experiments/writes/import-log.ts";
import { importResults } from "../../experiments/writes/import-results.ts";
import type { Write } from "../../register/write.ts";

/** Records what the pages of an experiment say that is new, and corrects what they say otherwise; nothing is taken away. */
export async function recordLogbook(
  tx: Write,
  log: { readonly planned: readonly PlannedEntry[] },
  measured: { readonly planned: readonly PlannedResult[] },
): Promise<readonly LogEntry[]> {
  const entries = await importLog(tx, log.planned);
  await importResults(tx, measured.planned);
  return entries;
}
