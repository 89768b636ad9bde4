import type { Write } from "../../register/write.ts";
import type { Decision } from "../store/decisions.ts";
import type { Grade } from "../tally.ts";

/** Gives a decision the scale of its graded agreement, in order, in place of the one that it had. */
export async function setGrades(tx: Write, decision: Decision, grades: readonly Grade[]): Promise<void> {
  const before = await tx
    .selectFrom("decision_grade")
    .selectAll()
    .where("decision_id", "=", decision.id)
    .orderBy("rank")
    .execute();
  const isSame =
    before.length === grades.length &&
    before.every(({ label, votes }, index) => {
      const after = grades[index];
      return after?.label === label && after.votes === votes;
    });
  if (isSame) return;
  for (const { id } of before.reverse()) await tx.remove("decision_grade", id);
  await tx.insert(
    "decision_grade",
    grades.map(({ label, votes }, index) => ({ decision_id: decision.id, rank: index + 1, label, votes })),
  );
}
