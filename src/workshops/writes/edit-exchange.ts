import type { RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { type Exchange, readExchange } from "../store/exchanges.ts";
import { checkExchange } from "./add-exchange.ts";

export type ExchangeChanges = Omit<RowChanges<"exchange">, "id" | "number">;

/**
 * Corrects what was noted, or says what became of it; where that is taken back, what it came by goes with it.
 * @throws CoopError `said-by-nobody`, `category-too-small`, `neither-hoped-nor-feared`, `became-by-without-became`
 */
export async function editExchange(
  tx: Write,
  exchange: Exchange,
  changes: ExchangeChanges,
): Promise<Exchange> {
  const forgotten = changes.became === null && changes.became_by === undefined;
  const said = Object.entries(changes).filter(([, value]) => value !== undefined);
  const differing: ExchangeChanges = {
    ...Object.fromEntries(said),
    ...(forgotten ? { became_by: null } : {}),
  };
  await checkExchange(tx, { ...exchange, ...differing } as Exchange);
  await tx.update("exchange", exchange.id, differing);
  return readExchange(tx, exchange.id);
}
