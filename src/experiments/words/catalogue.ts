import type { Catalogue } from "../../language/catalogue.ts";
import type { Day } from "../../values/day.ts";
import type { CriterionStanding } from "../amendment.ts";
import type { verbs } from "../commands/verbs.ts";
import type { Continuation, CriterionMet, ExperimentState, Next, Premise } from "../experiment.ts";
import type { IdeaState } from "../idea.ts";
import type { Direction } from "../indicator.ts";
import type { LogKind } from "../log-entry.ts";
import type * as views from "../views.ts";

export interface ExperimentsProblems {
  "idea-chosen-before": { number: number; on: Day | null; experimentNumber: number | null };
  "idea-declined-before": { number: number; on: Day };
  "idea-merged-before": { number: number; into: number };
  "idea-merges-itself": { number: number };
  "criterion-missing": { number: number; lacking: readonly Premise[] };
  "experiment-started": { number: number; on: Day };
  "experiment-not-started": { number: number };
  "experiment-frozen": { number: number; on: Day; fields: readonly Premise[] };
  "amends-unstarted": { number: number; fields: readonly Premise[] };
  "amends-before-start": { number: number; startedOn: Day; on: Day };
  "premise-amended-since": { number: number; field: Premise; amendedOn: Day; on: Day };
  "premises-unchanged": { number: number };
  "suspends-unstarted": { number: number };
  "suspends-before-start": { number: number; startedOn: Day; on: Day };
  "suspends-within-pause": { number: number; from: Day; until: Day; on: Day };
  "experiment-suspended": { number: number; on: Day };
  "experiment-not-suspended": { number: number };
  "resumes-before-pause": { number: number; from: Day; on: Day };
  "experiment-closed": { number: number; on: Day; goesOn: Continuation | null };
  "closes-before-start": { number: number; startedOn: Day; on: Day };
  "did-start": { number: number; on: Day };
  "nothing-observed": { number: number };
  "corrects-nothing": { number: number; options: readonly string[] };
  "hours-below-zero": { hours: number };
  "hours-of-nobody": { hours: number };
  "people-beyond-visits": { people: number; visits: number };
  "indicator-taken": { number: number; name: string };
  "other-unit": { number: number; name: string; unit: string | null; typed: string };
  "part-of-a-person": { number: number; name: string; value: number };
  "unknown-result": { typed: string };
  "not-hours": { typed: string };
  "table-without-days": { headings: readonly string[] };
  "table-of-no-log": { headings: readonly string[] };
  "table-of-no-experiment": { headings: readonly string[] };
  "table-of-no-results": { headings: readonly string[]; lacking: readonly ("indicator" | "on" | "value")[] };
  "log-line-unknown": { typed: string };
  "log-line-of-another": { number: number; other: number };
  "log-line-of-none": Record<never, never>;
  "log-line-undated": Record<never, never>;
  "log-line-untold": Record<never, never>;
  "log-line-twice": { before: number };
  "result-of-nothing": Record<never, never>;
  "result-undated": Record<never, never>;
  "result-without-value": Record<never, never>;
  "measured-twice": { name: string; on: Day; before: number; value: number };
  "ideas-undecided": { references: readonly string[] };
  "idea-without-experiment": { number: number; title: string };
  "experiment-without-lead": { references: readonly string[] };
  "runs-without-criterion": { number: number; title: string };
  "experiment-overdue": { number: number; title: string; until: Day };
  "experiment-unstarted": { number: number; title: string; until: Day };
  "spread-unexplained": { number: number; title: string };
  /** `experimentNumber` of the first of them. */
  /** `of`: the experiment of each indicator, by reference. */
  "indicator-without-result": { references: readonly string[]; of: Readonly<Record<string, string>> };
}

export interface ExperimentsNotices {
  "counts-visits": Record<never, never>;
  "amended-after-close": { number: number; closedOn: Day };
  "log-before-start": { number: number; startedOn: Day | null; references: readonly string[] };
  "volunteers-unknown": { references: readonly string[] };
  "teaching-unknown": { references: readonly string[] };
  "log-question": Record<never, never>;
  "results-question": Record<never, never>;
  "met-without-criterion": { number: number };
  "noted-after-close": { number: number; closedOn: Day; days: readonly Day[]; goesOn: Continuation | null };
  "result-before-start": { number: number; startedOn: Day; days: readonly Day[] };
  "result-replaced": { before: number; on: Day };
}

export interface ExperimentsOperations {
  "idea-added": { number: number; title: string };
  "idea-edited": { number: number; title: string };
  "idea-chosen": { number: number; title: string; on: Day; experimentNumber: number };
  "idea-declined": { number: number; title: string; on: Day };
  "idea-merged": { number: number; title: string; into: number; on: Day };
  "idea-removed": { number: number; title: string };
  "experiment-added": { number: number; title: string };
  "experiment-edited": { number: number; title: string };
  "experiment-started": { number: number; title: string; on: Day; isWithoutCriterion: boolean };
  "experiment-amended": { number: number; title: string; on: Day; fields: readonly Premise[] };
  "experiment-suspended": { number: number; title: string; on: Day };
  "experiment-resumed": { number: number; title: string; on: Day };
  "experiment-removed": { number: number; title: string };
  "experiment-logged": { number: number; title: string; logKind: LogKind; on: Day };
  "experiment-closed": { number: number; title: string; on: Day; next: Next | null };
  "experiment-never-started": { number: number; title: string; on: Day; next: Next | null };
  "log-imported": { file: string; numbers: readonly number[]; added: number; changed: number };
  "results-imported": { file: string; added: number; changed: number };
  "log-entry-edited": { reference: string; on: Day };
  "log-entry-removed": { reference: string; on: Day; text: string };
  "indicator-added": { number: number; name: string };
  "indicator-edited": { number: number; name: string };
  "indicator-removed": { number: number; name: string };
  "result-added": { number: number; name: string; value: number; unit: string | null; on: Day };
  "result-removed": { number: number; name: string; value: number; unit: string | null; on: Day };
  /** Without a value, the result was taken back. */
  "result-corrected": { number: number; name: string; value: number | null; unit: string | null; on: Day };
}

export interface ExperimentsChoices {
  ideaState: IdeaState;
  experimentState: ExperimentState;
  premise: Premise;
  criterionStanding: CriterionStanding;
  criterionMet: CriterionMet;
  next: Next;
  logKind: LogKind;
  direction: Direction;
}

declare module "../../problem.ts" {
  interface ProblemParameters extends ExperimentsProblems {}
}
declare module "../../language/catalogue.ts" {
  interface NoticeParameters extends ExperimentsNotices {}
  interface OperationParameters extends ExperimentsOperations {}
  interface ChoiceValues extends ExperimentsChoices {}
}

export type ExperimentsCatalogue = Catalogue<{
  nouns: "idea" | "experiment" | "logbook" | "indicator" | "result";
  verbs: typeof verbs;
  views: typeof views;
  problems: ExperimentsProblems;
  notices: ExperimentsNotices;
  operations: ExperimentsOperations;
  choices: ExperimentsChoices;
}>;
