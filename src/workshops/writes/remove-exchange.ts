import type { Write } from "../../register/write.ts";
import type { Exchange } from "../store/exchanges.ts";

/** Takes away what was noted by mistake; its number is never given again. */
export async function removeExchange(tx: Write, { id }: Pick<Exchange, "id">): Promise<void> {
  await tx.remove("exchange", id);
}
