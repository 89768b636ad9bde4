import { CoopError } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import { replacementProblems } from "../decision.ts";
import { type Decision, listDecisions, readDecision } from "../store/decisions.ts";

/**
 * Notes on a decision that another has taken its place, on the day when that one was taken.
 * @throws CoopError `replaces-itself`, `replacement-not-adopted`, `replaced-already`, `replacement-undated`, `replaces-younger`
 */
export async function replaceDecision(tx: Write, byId: number, replaced: Decision): Promise<Decision> {
  const by = await readDecision(tx, byId);
  const problems = replacementProblems(by, replaced, await listDecisions(tx));
  if (problems.length > 0) throw new CoopError(problems);
  await tx.update("decision", replaced.id, { replaced_by_id: by.id, replaced_on: by.taken_on });
  return readDecision(tx, replaced.id);
}
