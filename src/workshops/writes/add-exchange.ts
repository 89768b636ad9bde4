import { CoopError, type Problem, problem } from "../../problem.ts";
import type { Every, NewRow, Row } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { becameProblems } from "../exchange.ts";
import { saidAtProblems } from "../session.ts";
import { type Exchange, readExchange, readSmallCategories } from "../store/exchanges.ts";
import { readSession } from "../store/sessions.ts";

export type NewExchange = Every<NewRow<"exchange">, "id" | "number" | "became" | "became_by" | "became_on">;

/**
 * Notes something that was said at a session.
 * @throws CoopError `session-cancelled`, `session-not-yet`, `said-by-nobody`, `category-too-small`
 */
export async function addExchange(tx: Write, added: NewExchange, today: Day): Promise<Exchange> {
  const { said_by = null, category_id = null } = added;
  const unsaid = { became: null, became_by: null, became_on: null };
  await checkExchange(
    tx,
    { ...added, said_by, category_id, ...unsaid },
    saidAtProblems(await readSession(tx, added.session_id), today),
  );
  const id = await tx.insertOne("exchange", { ...added, number: await tx.nextNumber("exchange") });
  return readExchange(tx, id);
}

/**
 * @throws CoopError with all that does not hold: `said-by-nobody`, `category-too-small` (a category is named only where it is
 * large enough to publish, `src/workshops/README.md`), and what became of what nobody hoped or feared
 * @param found what does not hold of its session
 */
export async function checkExchange(
  tx: Write,
  exchange: Omit<Row<"exchange">, "id" | "number" | "text" | "question_id" | "small_group">,
  found: readonly Problem[],
): Promise<void> {
  const { on_day: saidOn } = await readSession(tx, exchange.session_id);
  const problems = [...found, ...becameProblems(exchange, saidOn)];
  if (exchange.said_by === 0) problems.push(problem("said-by-nobody", {}, { option: "--said-by" }));
  if (exchange.category_id !== null) {
    const smallAt = await readSmallCategories(tx, [exchange.session_id]);
    const small = smallAt(exchange.session_id, exchange.category_id);
    if (small) problems.push(problem("category-too-small", small, { option: "--category" }));
  }
  if (problems.length > 0) throw new CoopError(problems);
}
