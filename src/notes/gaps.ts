import { everySeason } from "../cooperative/season.ts";
import type { Gaps } from "../feature.ts";
import { problem } from "../problem.ts";
import { toReference } from "../values/reference.ts";
import { sessionsWithoutMinutes } from "./store/minutes.ts";

/** Sessions that are over and of which nobody wrote what was said. */
export const gaps: Gaps = async (reader, today, _reach, season = everySeason) => {
  const numbers = await sessionsWithoutMinutes(reader, season, today);
  const references = numbers.map((number) => toReference("session", number));
  return references.length > 0 ? [problem("session-without-minutes", { references })] : [];
};
