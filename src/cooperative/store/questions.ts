import { finder } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";

/** Every question, in the order in which documents treat them. */
export async function listQuestions(reader: Reader): Promise<Row<"question">[]> {
  return reader.selectFrom("question").selectAll().orderBy("rank").execute();
}

export const findQuestion = finder("question", listQuestions, ({ title }) => title);

/** The questions, for a prompt to offer. */
export async function offerQuestions(reader: Reader): Promise<{ text: string; label: string }[]> {
  return (await listQuestions(reader)).map(({ title }) => ({ text: title, label: title }));
}
