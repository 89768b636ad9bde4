import { CoopError } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { commitmentProblems } from "../follow-up.ts";
import type { Commitment } from "../store/points.ts";
import type { Recommendation } from "../store/recommendations.ts";
import { addPoint } from "./add-point.ts";

export interface NewCommitment {
  readonly text: string;
  readonly madeOn: Day | null;
  readonly dueOn: Day | null;
}

/** Adds what is promised in answer to a recommendation. @throws CoopError as `commitmentProblems` says */
export async function addCommitment(
  tx: Write,
  recommendation: Recommendation,
  { text, madeOn, dueOn }: NewCommitment,
): Promise<Commitment> {
  const problems = commitmentProblems(madeOn, dueOn, recommendation.sent_on);
  if (problems.length > 0) throw new CoopError(problems);
  const { commitments } = await addPoint(tx, recommendation, (its) =>
    tx.insertOne("commitment", { ...its, text, made_on: madeOn, due_on: dueOn }),
  );
  return commitments.at(-1) as Commitment;
}
