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
/** The indicators of one experiment, or of several. */
export interface MeasuresShown {
  readonly indicators: readonly MeasureShown[];
}

/** Unknown is null, each by itself. */
export interface MeasureShown {
  readonly name: string;
  readonly unit: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly latest: number | null;
  readonly direction: "up" | "down" | null;
}

/** How many recommendations have which answer last; null for those that wait for one. */
export interface AnswersShown {
  readonly answers: readonly { readonly answer: AnswerShown | null; readonly count: number }[];
}

export const answersShown = [
  "retained",
  "partly",
  "under-way",
  "not-ours",
  "under-study",
  "not-retained",
] as const;
export type AnswerShown = (typeof answersShown)[number];

/** What was planned for each experiment and what was spent, in cents; null where nobody noted it. */
export interface MoneyShown {
  readonly experiments: readonly {
    readonly title: string;
    readonly plannedCents: number | null;
    readonly spentCents: number | null;
  }[];
}

/** The experiments and what exists beside them. */
export interface ArticulationShown {
  /** Titles, those without any relation too. */
  readonly experiments: readonly string[];
  readonly relations: readonly {
    readonly experiment: string;
    readonly service: string;
    readonly kind: RelationShown;
    /** Of an overlap: whether it was settled. */
    readonly isSettled: boolean;
  }[];
}

export const relationsShown = ["complements", "takes-over-from", "refers-to", "overlaps"] as const;
export type RelationShown = (typeof relationsShown)[number];
