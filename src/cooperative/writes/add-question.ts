import { refuse } from "../../problem.ts";
import { foldedName } from "../../register/folded-name.ts";
import type { Every, NewRow, Row } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { listQuestions } from "../store/questions.ts";
import { currentSeason } from "../store/seasons.ts";

export type NewQuestion = Every<NewRow<"question">, "id" | "folded" | "state" | "rank" | "season_id">;

/** Adds a question to the season that was opened last. @throws CoopError `question-taken` when there is one of that title, `name-says-nothing` */
export async function addQuestion(tx: Write, added: NewQuestion): Promise<Row<"question">> {
  const questions = await listQuestions(tx);
  const folded = foldedName(added.title);
  if (questions.some((question) => question.folded === folded))
    refuse("question-taken", { title: added.title });
  const id = await tx.insertOne("question", {
    ...added,
    folded,
    state: "open",
    rank: questions.length + 1,
    season_id: (await currentSeason(tx)).id,
  });
  return tx.selectFrom("question").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}
