import type { Gaps } from "../feature.ts";
import { problem } from "../problem.ts";
import { openTexts } from "./store/erased-texts.ts";

/** A backup that was restored may hold texts that came after it was made, or that were never settled. */
export const gaps: Gaps = async (reader) =>
  [...(await openTexts(reader))].map(([number, places]) => problem("erased-named-again", { number, places }));
