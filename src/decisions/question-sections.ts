import { type Section, section } from "../feature.ts";
import type { Reader } from "../register/write.ts";
import { listDecisions } from "./store/decisions.ts";
import { decisions } from "./views.ts";

/** Under a question: what was decided of it. */
export async function sections(reader: Reader, questionId: number): Promise<readonly Section[]> {
  return [
    section(
      decisions,
      (await listDecisions(reader)).filter(({ question_id }) => question_id === questionId),
    ),
  ];
}
