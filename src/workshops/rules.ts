import type { Rules } from "../feature.ts";
import { problem } from "../problem.ts";
import { findAbsentHolders } from "./store/attendance.ts";
import { findLostWords } from "./store/quotations.ts";

/** Who holds a proxy is present, and words are without whoever said them once they are erased (`src/workshops/README.md`). */
export const rules: Rules = async (reader) => [
  ...(await findAbsentHolders(reader)).map((found) => problem("holder-was-not-present", found)),
  ...(await findLostWords(reader)).map((found) => problem("quotation-without-words", found)),
];
