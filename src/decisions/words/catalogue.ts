import type { Catalogue } from "../../language/catalogue.ts";
import type { Day } from "../../values/day.ts";
import type { verbs } from "../commands/verbs.ts";
import type { Decider, FrozenField, Method, Outcome, Scope } from "../decision.ts";
import type { EndingWord, TallyCell } from "../ending.ts";
import type { ObjectionState } from "../objection.ts";
import type { Contradiction } from "../tally.ts";
import type { TaskState } from "../task.ts";
import type * as views from "../views.ts";

export interface DecisionsProblems {
  "decision-undated": Record<never, never>;
  "consulted-at-session": Record<never, never>;
  "unanimous-with-against": { against: number };
  "review-before-taken": { on: Day; takenOn: Day };
  "ends-before-taken": { on: Day; takenOn: Day };
  "grades-of-another-method": { method: Method };
  "grades-and-votes": Record<never, never>;
  "grade-twice": { label: string };
  "not-a-grade": { typed: string };
  "too-many-votes": Contradiction;
  "too-many-answers": { counted: number; consulted: number };
  "decision-frozen": { number: number; fields: readonly FrozenField[] };
  "replaces-itself": { number: number; by: number };
  "replaced-already": { number: number; by: number };
  "replacement-not-adopted": { number: number };
  "replacement-undated": { number: number };
  "replaces-younger": { number: number; takenOn: Day; on: Day };
  "amends-not-adopted": { number: number };
  "amends-before-taken": { number: number; takenOn: Day; on: Day };
  "amends-before-amended": { number: number; amendedOn: Day; on: Day };
  "amends-replaced": { number: number; by: number; on: Day };
  "amends-nothing": { number: number };
  "objection-says-nothing": { typed: string };
  "objection-needs-reason": Record<never, never>;
  "objection-near-category": { typed: string; candidates: readonly string[] };
  "objection-settled-already": { reference: string; state: ObjectionState; on: Day | null };
  "quotation-not-agreed": { number: number; name: string };
  "objections-open": { references: readonly string[] };
  "consent-with-objection": { references: readonly string[] };
  "adopted-by-fewer": { references: readonly string[] };
  "tally-without-method": { references: readonly string[] };
  "objections-of-unquotable": { references: readonly string[] };
  "task-done-already": { number: number; on: Day };
  "task-done-and-dropped": { number: number; doneOn: Day; droppedOn: Day };
  "outcome-not-recorded": { references: readonly string[] };
  "decision-untitled": { references: readonly string[] };
  "deliberation-missing": { references: readonly string[] };
  "deliberation-of-another-year": { references: readonly string[] };
  /** `sessionNumber` of the first of them. */
  "tally-unchecked": { references: readonly string[]; sessions: readonly string[] };
  "tally-contradicted": Contradiction & { number: number };
  "decision-on-another-day": { number: number; takenOn: Day; sessionNumber: number; on: Day };
  "amended-before-taken": { number: number; amendedOn: Day; takenOn: Day };
  /** `next` is the day on which it would be reviewed next, if it stays. */
  "review-due": { number: number; title: string | null; on: Day; next: Day };
  "questions-undecided": { titles: readonly string[] };
  "task-overdue": { number: number; title: string; due: Day };
  "task-unowned": { references: readonly string[] };
}

export interface DecisionsNotices {
  "in-force": { until: Day | null };
  replaced: { by: string | null; on: Day };
  ended: { on: Day };
  untitled: Record<never, never>;
  tally: {
    readonly unanimous?: true;
    readonly for?: number;
    readonly against?: number;
    readonly abstain?: number;
    readonly notTakingPart?: number;
    readonly grades?: readonly (readonly [label: string, votes: number | null])[];
  };
  share: { there: number; ofAll: number };
  "objection-open": Record<never, never>;
  "decision-remove-question": { number: number; title: string | null; replaces: readonly number[] };
  "objection-remove-question": { reference: string; text: string };
  "task-remove-question": { number: number; title: string };
  "tally-not-checked": { sessionNumber: number };
  "categories-not-there": { sessionNumber: number; labels: readonly string[] };
}

export interface DecisionsOperations {
  "decision-added": { number: number; title: string | null; outcome: Outcome; replaces: readonly number[] };
  "decision-edited": { number: number; title: string | null };
  "decision-amended": { number: number; title: string | null; on: Day };
  "decision-replaced": { number: number; title: string | null; by: number; on: Day };
  "decision-removed": { number: number; title: string | null };
  "objection-added": { reference: string };
  "objection-settled": { reference: string; state: ObjectionState; on: Day };
  "objection-edited": { reference: string };
  "objection-removed": { reference: string };
  "task-added": { number: number; title: string };
  "task-edited": { number: number; title: string };
  "task-done": {
    number: number;
    title: string;
    on: Day;
    others?: readonly { number: number; title: string }[];
  };
  "task-removed": { number: number; title: string };
}

export interface DecisionsChoices {
  outcome: Outcome;
  method: Method;
  decidedBy: Decider;
  decisionScope: Scope;
  taskState: TaskState;
  objectionState: ObjectionState;
  decisionEnding: EndingWord;
  tallyCell: TallyCell;
}

declare module "../../problem.ts" {
  interface ProblemParameters extends DecisionsProblems {}
}
declare module "../../language/catalogue.ts" {
  interface NoticeParameters extends DecisionsNotices {}
  interface OperationParameters extends DecisionsOperations {}
  interface ChoiceValues extends DecisionsChoices {}
}

export type DecisionsCatalogue = Catalogue<{
  nouns: "decision" | "objection" | "task";
  verbs: typeof verbs;
  views: typeof views;
  problems: DecisionsProblems;
  notices: DecisionsNotices;
  operations: DecisionsOperations;
  choices: DecisionsChoices;
}>;
