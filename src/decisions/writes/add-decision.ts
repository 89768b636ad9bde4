import { currentSeason } from "../../cooperative/store/seasons.ts";
import { CoopError, problem } from "../../problem.ts";
import type { Row } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { readSession } from "../../workshops/store/sessions.ts";
import { circumstanceProblems, foldedTitle } from "../decision.ts";
import { type Decision, readDecision } from "../store/decisions.ts";
import { electorateOf } from "../store/electorate.ts";
import { tallyProblems, toTally } from "../tally.ts";
import { replaceDecision } from "./replace-decision.ts";

export type NewDecision = Omit<
  Row<"decision">,
  "id" | "number" | "season_id" | "folded" | "replaced_by_id" | "replaced_on"
>;

/**
 * Records a decision, dated by its session unless a day is said, and marks those that it replaces.
 * @throws CoopError with all that does not hold: `decision-undated`, `consulted-at-session`, `unanimous-with-against`,
 * `session-cancelled`, `too-many-votes`, `too-many-answers`, and what `replaceDecision` refuses
 */
export async function addDecision(
  tx: Write,
  added: NewDecision,
  replaced: readonly Decision[] = [],
): Promise<Decision> {
  const session = added.session_id === null ? null : await readSession(tx, added.session_id);
  const problems = [
    ...circumstanceProblems(added),
    ...(session?.state === "cancelled" ? [problem("session-cancelled", { number: session.number })] : []),
  ];
  if (problems.length === 0) problems.push(...tallyProblems(toTally(added), await electorateOf(tx, added)));
  if (problems.length > 0) throw new CoopError(problems);

  const season_id = session?.season_id ?? (await currentSeason(tx)).id;
  const id = await tx.insertOne("decision", {
    ...added,
    number: await tx.nextNumber("decision"),
    season_id,
    folded: foldedTitle(added.title),
    taken_on: added.taken_on ?? session?.on_day ?? null,
  });
  for (const one of replaced) await replaceDecision(tx, id, one);
  return readDecision(tx, id);
}
