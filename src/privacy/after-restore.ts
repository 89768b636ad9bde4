import type { AfterRestore } from "../feature.ts";
import { insteadInHistory, insteadInTexts } from "./instead.ts";
import { eraseAgain } from "./writes/erase-again.ts";

/** A backup from before an erasure forgets again. */
export const afterRestore: AfterRestore = (tx, former, words) =>
  eraseAgain(tx, former, insteadInTexts(words), insteadInHistory(words));
