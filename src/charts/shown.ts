import type { Day } from "../values/day.ts";

/** The year with its phases, and how many came to each session. */
export interface TimelineShown {
  readonly phases: readonly PhaseShown[];
  readonly sessions: readonly SessionShown[];
}

/** A phase of which neither day is known has no place in the picture. */
export interface PhaseShown {
  readonly title: string;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
}

export interface SessionShown {
  readonly onDay: Day;
  /** Whether it was held, or is still to come. */
  readonly isHeld: boolean;
  /** How many members came; null where nobody recorded it. */
  readonly present: number | null;
}

/** The sessions that were held, each with the members that there were on its day. */
export interface PresenceShown {
  readonly sessions: readonly (Omit<SessionShown, "isHeld"> & { readonly headcount: number })[];
}

/** What was decided by question; `question` is null for what belongs to none. */
export interface DecisionsShown {
  readonly groups: readonly {
    readonly question: string | null;
    readonly outcomes: readonly OutcomeShown[];
  }[];
}

export const outcomesShown = [
  "adopted",
  "rejected",
  "deferred",
  "none-taken",
  "noted",
  "not-recorded",
] as const;
export type OutcomeShown = (typeof outcomesShown)[number];
