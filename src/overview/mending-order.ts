import type { Problem, ProblemCode } from "../problem.ts";

/** The order in which gaps are mended: before others what these depend on (`src/overview/README.md`). */
export const mendingOrder: readonly ProblemCode[] = [
  // A text that names someone who was erased is the one thing that cannot wait.
  "erased-named-again",
  // Who takes part, of whom attendance, voices and signatures are counted.
  "seat-vacant",
  "minor-not-authorised",
  // The mandate: its text before its signatures.
  "mandate-without-text",
  "mandate-text-of-year",
  "mandate-sections-missing",
  "mandate-to-complete",
  "city-unsigned",
  "city-withdrew",
  "city-mandate-ended",
  "mandate-unsigned",
  "older-version-signed",
  "mandate-withdrawn-by-members",
  // Whether a session took place, who came, what was said: decisions, tasks and ideas come of it.
  "session-neither-held-nor-cancelled",
  "session-outside-phase",
  "attendance-not-recorded",
  "attendance-of-a-stranger",
  "attendance-partly-recorded",
  "session-without-minutes",
  "exchange-names-few",
  "quoted-was-not-there",
  "quotation-consent-unknown",
  // What a decision says, then how it was taken, then whether it still holds.
  "outcome-not-recorded",
  "decision-untitled",
  "decision-on-another-day",
  "amended-before-taken",
  "tally-without-method",
  "tally-unchecked",
  "tally-contradicted",
  "adopted-by-fewer",
  "consent-with-objection",
  "objections-open",
  "objections-of-unquotable",
  "deliberation-missing",
  "deliberation-of-another-year",
  "review-due",
  "questions-undecided",
  "task-unowned",
  "task-overdue",
  // Ideas become experiments; what stands around one before what is measured of it, and before it ends.
  "ideas-undecided",
  "idea-without-experiment",
  "experiment-without-lead",
  "experiment-unrelated",
  "overlap-unsettled",
  "experiment-unstarted",
  "runs-without-criterion",
  "indicator-without-result",
  "experiment-overdue",
  "spread-unexplained",
  // What is asked of the city, in the order in which it goes on.
  "recommendation-unsent",
  "answer-before-request",
  "recommendation-unanswered",
  "study-overdue",
  "commitment-late",
  "recommendation-untold",
  // What was hoped at the launch is looked at last of the year.
  "hopes-not-taken-up",
  // What is missing from a year is seen until the next is opened.
  "year-over",
];

/** Gaps in the order in which to mend them; those of a kind that has no place here come last. */
export function inOrderOfMending(gaps: readonly Problem[]): readonly Problem[] {
  const rank = ({ code }: Problem): number =>
    mendingOrder.includes(code) ? mendingOrder.indexOf(code) : mendingOrder.length;
  return [...gaps].sort((one, other) => rank(one) - rank(other));
}
