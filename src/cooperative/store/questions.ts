import { finder } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { everySeason, isMadeBy, type Season } from "../season.ts";

/** The questions of a season and of those before it, in the order in which documents treat them; all where no season is said. */
export async function listQuestions(
  reader: Reader,
  season: Season = everySeason,
): Promise<Row<"question">[]> {
  const questions = await reader.selectFrom("question").selectAll().orderBy("rank").execute();
  return questions.filter(({ season_id }) => season_id === null || isMadeBy(season, { season_id }));
}

export const findQuestion = finder(
  "question",
  (reader) => listQuestions(reader),
  ({ title }) => title,
);

/** The questions, for a prompt to offer. */
export async function offerQuestions(reader: Reader): Promise<{ text: string; label: string }[]> {
  return (await listQuestions(reader)).map(({ title }) => ({ text: title, label: title }));
}
