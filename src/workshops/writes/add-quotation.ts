import { readParticipant } from "../../people/store/participants.ts";
import { CoopError, type Problem, problem } from "../../problem.ts";
import type { Every, NewRow, RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { wordsOf } from "../quotation.ts";
import { saidAtProblems } from "../session.ts";
import { type Quotation, readQuotation } from "../store/quotations.ts";
import { readSession } from "../store/sessions.ts";

export type NewQuotation = Every<NewRow<"quotation">, "id" | "number"> & { readonly text: string };

export type QuotationChanges = Omit<RowChanges<"quotation">, "id" | "number" | "text"> & {
  readonly text?: string | undefined;
};

/**
 * Notes what someone said word for word, whatever they answered on being quoted: that settles what is printed.
 * @throws CoopError `quotation-says-nothing`, `session-not-yet`, `session-cancelled`, `participant-erased`
 */
export async function addQuotation(tx: Write, added: NewQuotation, today: Day): Promise<Quotation> {
  const problems = await quotationProblems(tx, added, today);
  if (problems.length > 0) throw new CoopError(problems);
  const number = await tx.nextNumber("quotation");
  const id = await tx.insertOne("quotation", { ...added, number, text: wordsOf(added.text) });
  return readQuotation(tx, id);
}

/** What does not hold of the words, of when they were said and of who said them, so far as it is told. */
export async function quotationProblems(
  tx: Write,
  { text, session_id, participant_id }: QuotationChanges,
  today: Day,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  if (text !== undefined && wordsOf(text) === undefined) problems.push(problem("quotation-says-nothing", {}));
  if (session_id !== undefined) problems.push(...saidAtProblems(await readSession(tx, session_id), today));
  if (participant_id) {
    const { number, isErased } = await readParticipant(tx, participant_id);
    if (isErased) problems.push(problem("participant-erased", { number }, { option: "--by" }));
  }
  return problems;
}
