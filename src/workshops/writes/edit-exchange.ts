import type { RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { type Exchange, readExchange } from "../store/exchanges.ts";
import { checkExchange } from "./add-exchange.ts";

export type ExchangeChanges = Omit<RowChanges<"exchange">, "id" | "number">;

/**
 * Corrects what was noted, or says what became of it; where that is taken back, by what and when goes with it.
 * @throws CoopError `said-by-nobody`, `category-too-small`, `neither-hoped-nor-feared`, `became-by-without-became`,
 * `became-before-it-was-said`
 */
export async function editExchange(
  tx: Write,
  exchange: Exchange,
  changes: ExchangeChanges,
): Promise<Exchange> {
  const said = Object.entries(changes).filter(([, value]) => value !== undefined);
  const differing: ExchangeChanges = {
    ...(changes.became === null ? { became_by: null, became_on: null } : {}),
    ...Object.fromEntries(said),
  };
  await checkExchange(tx, { ...exchange, ...differing } as Exchange);
  await tx.update("exchange", exchange.id, differing);
  return readExchange(tx, exchange.id);
}
