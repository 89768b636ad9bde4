import type { Catalogue } from "../../language/catalogue.ts";
import type { Day } from "../../values/day.ts";
import type { Decider, Method, Outcome, Scope } from "../decision.ts";
import type { verbs } from "../feature.ts";
import type { TaskState } from "../task.ts";
import type * as views from "../views.ts";

export interface DecisionsProblems {
  "session-or-consultation": Record<never, never>;
  "replaced-already": { number: number; by: number };
  "more-votes-than-voices": { counted: number; present: number; proxies: number };
  "more-votes-than-consulted": { counted: number; consulted: number };
  "unanimous-with-votes-against": { against: number };
  "decision-frozen": { number: number };
  "task-done-already": { number: number; on: Day };
  "outcome-not-recorded": { number: number };
  "decision-without-title": { number: number };
  "decision-to-review": { number: number; on: Day };
  "tally-without-attendance": { number: number };
  "tally-beyond-voices": { number: number; counted: number; voices: number };
  "question-undecided": { title: string };
  "task-overdue": { number: number; title: string; due: Day };
  "task-without-owner": { number: number; title: string };
}

export interface DecisionsNotices {
  "categories-not-there": { categories: readonly string[] };
  "tally-not-checked": Record<never, never>;
}

export interface DecisionsOperations {
  "decision-added": { number: number; title: string | null; outcome: Outcome };
  "decision-edited": { number: number; title: string | null };
  "task-added": { number: number; title: string };
  "task-edited": { number: number; title: string };
  "task-done": { number: number; title: string };
}

export interface DecisionsChoices {
  method: Method;
  outcome: Outcome;
  decidedBy: Decider;
  decisionScope: Scope;
  taskState: TaskState;
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
