import type { Catalogue } from "../../language/catalogue.ts";
import type { Day } from "../../values/day.ts";
import type { verbs } from "../commands/verbs.ts";
import type { Decider, FrozenField, Method, Outcome, Scope } from "../decision.ts";
import type { Contradiction } from "../tally.ts";
import type { TaskState } from "../task.ts";
import type * as views from "../views.ts";

export interface DecisionsProblems {
  "decision-undated": Record<never, never>;
  "consulted-at-session": Record<never, never>;
  "unanimous-with-against": { against: number };
  "too-many-votes": Contradiction;
  "too-many-answers": { counted: number; consulted: number };
  "decision-frozen": { number: number; fields: readonly FrozenField[] };
  "replaces-itself": { number: number; by: number };
  "replaced-already": { number: number; by: number };
  "replacement-not-adopted": { number: number };
  "replacement-undated": { number: number };
  "replaces-younger": { number: number; takenOn: Day; on: Day };
  "task-done-already": { number: number; on: Day };
  "task-done-and-dropped": { number: number; doneOn: Day; droppedOn: Day };
  "outcome-not-recorded": { references: readonly string[] };
  "decision-untitled": { references: readonly string[] };
  "deliberation-missing": { references: readonly string[] };
  "deliberation-of-another-year": { references: readonly string[] };
  "tally-unchecked": { references: readonly string[] };
  "tally-contradicted": Contradiction & { number: number };
  "decision-on-another-day": { number: number; takenOn: Day; sessionNumber: number; on: Day };
  "review-due": { number: number; title: string | null; on: Day };
  "questions-undecided": { titles: readonly string[] };
  "task-overdue": { number: number; title: string; due: Day };
  "task-unowned": { references: readonly string[] };
}

export interface DecisionsNotices {
  untitled: Record<never, never>;
  tally: {
    readonly unanimous?: true;
    readonly for?: number;
    readonly against?: number;
    readonly abstain?: number;
    readonly notTakingPart?: number;
  };
  "tally-not-checked": { sessionNumber: number };
  "categories-not-there": { sessionNumber: number; labels: readonly string[] };
}

export interface DecisionsOperations {
  "decision-added": { number: number; title: string | null; outcome: Outcome; replaces: readonly number[] };
  "decision-edited": { number: number; title: string | null };
  "task-added": { number: number; title: string };
  "task-edited": { number: number; title: string };
  "task-done": { number: number; title: string; on: Day };
}

export interface DecisionsChoices {
  outcome: Outcome;
  method: Method;
  decidedBy: Decider;
  decisionScope: Scope;
  taskState: TaskState;
  objectionState: "lifted" | "integrated" | "maintained" | "not-retained";
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
  nouns: "decision" | "task";
  verbs: typeof verbs;
  views: typeof views;
  problems: DecisionsProblems;
  notices: DecisionsNotices;
  operations: DecisionsOperations;
  choices: DecisionsChoices;
}>;
