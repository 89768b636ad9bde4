import { refuse } from "../problem.ts";
import type { Day } from "../values/day.ts";

/** What is told of being a minor, and of the day on which someone was allowed to take part. */
export interface Minority {
  readonly isMinor?: boolean | null | undefined;
  readonly authorisedOn?: Day | null | undefined;
}

/**
 * What is stored of being a minor: who was authorised to take part is one.
 * @throws CoopError `authorised-of-age` where someone who is none was authorised
 */
export function minority(
  isMinor: boolean | null,
  authorisedOn: Day | null,
): { is_minor: 0 | 1 | null; authorised_on: Day | null } {
  if (authorisedOn === null)
    return { is_minor: isMinor === null ? null : isMinor ? 1 : 0, authorised_on: null };
  if (isMinor === false) refuse("authorised-of-age", { on: authorisedOn });
  return { is_minor: 1, authorised_on: authorisedOn };
}
