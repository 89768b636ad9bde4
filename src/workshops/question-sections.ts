import type { Reader } from "../register/write.ts";
import { type Section, section } from "../terminal/view.ts";
import { listExchanges } from "./store/exchanges.ts";
import { exchanges } from "./views.ts";

/** Under a question: what was said about it, session after session. */
export async function sections(reader: Reader, questionId: number): Promise<readonly Section[]> {
  return [section(exchanges, await listExchanges(reader, { questionId }))];
}
