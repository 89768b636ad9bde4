import { refuse } from "../problem.ts";
import type { Day } from "../values/day.ts";

export interface Span {
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
}

/** @throws CoopError `ends-before-start` */
export function checkSpan({ startsOn, endsOn }: Span): void {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    refuse("ends-before-start", { start: startsOn, end: endsOn });
  }
}

/** Whether a day lies in a span; an unknown end leaves that side open. */
export function isWithin(day: Day, { startsOn, endsOn }: Span): boolean {
  return (startsOn === null || startsOn <= day) && (endsOn === null || day <= endsOn);
}
