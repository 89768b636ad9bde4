import { refuse } from "../../problem.ts";
import { foldedName } from "../../register/folded-name.ts";
import type { Every, Row, RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { listQuestions } from "../store/questions.ts";

/** @throws CoopError `question-taken` when another has the new title, `name-says-nothing` */
export async function editQuestion(
  tx: Write,
  question: Row<"question">,
  changes: Every<RowChanges<"question">, "id" | "folded" | "rank" | "season_id">,
): Promise<Row<"question">> {
  const folded = changes.title === undefined ? undefined : foldedName(changes.title);
  const others = (await listQuestions(tx)).filter(({ id }) => id !== question.id);
  if (others.some((other) => other.folded === folded))
    refuse("question-taken", { title: changes.title ?? "" });
  await tx.update("question", question.id, { ...changes, folded });
  return tx.selectFrom("question").selectAll().where("id", "=", question.id).executeTakeFirstOrThrow();
}
