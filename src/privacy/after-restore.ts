import type { AfterRestore } from "../feature.ts";
import { insteadInHistory, insteadInTexts } from "./instead.ts";
import { eraseAgain } from "./writes/erase-again.ts";

/** A backup from before an erasure forgets again. */
export const afterRestore: AfterRestore = (tx, former, words, belongings) =>
  eraseAgain(tx, former, belongings, insteadInTexts(words), insteadInHistory(words));
