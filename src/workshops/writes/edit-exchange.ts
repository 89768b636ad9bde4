import type { RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { saidAtProblems } from "../session.ts";
import { type Exchange, readExchange } from "../store/exchanges.ts";
import { readSession } from "../store/sessions.ts";
import { checkExchange } from "./add-exchange.ts";

export type ExchangeChanges = Omit<RowChanges<"exchange">, "id" | "number">;

/**
 * Corrects what was noted, or says what became of it; where that is taken back, by what and when goes with it.
 * @throws CoopError `session-cancelled` and `session-not-yet` of another session, `said-by-nobody`, `category-too-small`, `neither-hoped-nor-feared`, `became-by-without-became`,
 * `became-before-it-was-said`
 */
export async function editExchange(
  tx: Write,
  exchange: Exchange,
  changes: ExchangeChanges,
  today: Day,
): Promise<Exchange> {
  const said = Object.entries(changes).filter(([, value]) => value !== undefined);
  const differing: ExchangeChanges = {
    ...(changes.became === null ? { became_by: null, became_on: null } : {}),
    ...Object.fromEntries(said),
  };
  const { session_id } = changes;
  const found = session_id === undefined ? [] : saidAtProblems(await readSession(tx, session_id), today);
  await checkExchange(tx, { ...exchange, ...differing } as Exchange, found);
  await tx.update("exchange", exchange.id, differing);
  return readExchange(tx, exchange.id);
}
