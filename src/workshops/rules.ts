import type { Rules } from "../feature.ts";
import { problem } from "../problem.ts";
import { findAbsentHolders } from "./store/attendance.ts";

/** Who holds a proxy is present (`src/workshops/README.md`). */
export const rules: Rules = async (reader) =>
  (await findAbsentHolders(reader)).map((found) => problem("holder-was-not-present", found));
