import type { Catalogue } from "../../language/catalogue.ts";
import type { Day } from "../../values/day.ts";
import type { verbs } from "../commands/verbs.ts";
import type { FollowUpState, PromiseStanding } from "../follow-up.ts";
import type { Answer, Level } from "../recommendation.ts";
import type { RelationKind } from "../relation.ts";
import type { ServiceKind } from "../service.ts";
import type { PointTable } from "../store/points.ts";
import type * as views from "../views.ts";

export interface CityProblems {
  "service-taken": { number: number; name: string; operator: string | null };
  "settles-no-overlap": { kind: RelationKind };
  "relation-day-of-nothing": { on: Day };
  "not-related": { experimentNumber: number; serviceNumber: number; kinds: readonly RelationKind[] };
  "several-relations": { experimentNumber: number; serviceNumber: number; kinds: readonly RelationKind[] };
  "recommendation-taken": { number: number; text: string };
  "answer-before-request": { number: number; on: Day; sentOn: Day };
  "answer-needs-passed-to": Record<never, never>;
  "answer-needs-reasons": Record<never, never>;
  "answer-needs-until": Record<never, never>;
  "passed-to-unfit": { answer: Answer };
  "until-unfit": { answer: Answer };
  "until-before-answer": { on: Day; until: Day };
  "sent-before": { number: number; sentOn: Day };
  "commitment-before-request": { on: Day; sentOn: Day };
  "due-before-commitment": { on: Day; due: Day };
  "unknown-point": { typed: string; points: readonly string[] };
  "follows-no-commitment": { point: string; number: number; commitments: readonly string[] };
  "nothing-to-follow": { number: number };
  "dropped-needs-reason": Record<never, never>;
  "follow-up-too-early": { on: Day; since: Day };
  "table-of-no-recommendations": { headings: readonly string[] };
  "table-without-answers": { headings: readonly string[] };
  "row-of-nothing": { typed: string | null };
  "row-of-another": { number: number; other: number };
  "answer-missing": Record<never, never>;
  "answer-undated": Record<never, never>;
  "due-of-nothing": { due: Day };
  "table-of-no-services": { headings: readonly string[] };
  "service-unnamed": Record<never, never>;
  "service-unsure": { name: string; numbers: readonly number[] };
  "service-listed-before": { name: string; before: number };
  /** `isAlone` where nothing that exists is recorded yet, beside which they could stand. */
  "experiment-unrelated": { references: readonly string[]; isAlone: boolean };
  "overlap-unsettled": {
    experimentNumber: number;
    experimentTitle: string;
    serviceNumber: number;
    serviceName: string;
  };
  "recommendation-unsent": { references: readonly string[] };
  "recommendation-unanswered": { number: number; sentOn: Day; addressedTo: string | null };
  "study-overdue": { number: number; until: Day };
  "commitment-late": { reference: string; text: string; due: Day };
  "recommendation-untold": { references: readonly string[] };
}

export interface CityNotices {
  /** The name of the file in a folder. */
  "answers-name": Record<never, never>;
  "answers-to-fill": { file: string; count: number };
  "rows-of-no-recommendation": { strays: readonly number[] };
  "answers-plan": { answers: number; commitments: number; blank: number; known: number; refused: number };
  "answers-question": Record<never, never>;
  "services-question": Record<never, never>;
}

interface Related {
  readonly experimentNumber: number;
  readonly experimentTitle: string;
  readonly serviceNumber: number;
  readonly serviceName: string;
  readonly kind: RelationKind;
}

export interface CityOperations {
  "service-added": { number: number; name: string };
  "service-edited": { number: number; name: string };
  "services-imported": { file: string; added: number; changed: number };
  "service-removed": { number: number; name: string };
  "experiment-related": Related;
  "experiment-unrelated": Related;
  "recommendation-added": { number: number; text: string };
  "recommendation-edited": { number: number; text: string };
  "recommendation-answered": {
    number: number;
    answer: Answer;
    on: Day;
    passedTo: string | null;
    until: Day | null;
  };
  "recommendation-removed": { number: number; text: string };
  "recommendations-sent": { numbers: readonly number[]; on: Day };
  "commitment-made": { reference: string; text: string; due: Day | null };
  "commitment-edited": { reference: string; text: string };
  /** Where one of its commitments stands, or all of it. */
  "recommendation-followed": { number: number; commitment: string | null; state: FollowUpState; on: Day };
  "answers-imported": { file: string; answers: number; commitments: number };
  "recommendations-told": { numbers: readonly number[]; on: Day; sessionNumber: number | null };
  "point-removed": { table: PointTable; reference: string; on: Day | null };
}

export interface CityChoices {
  serviceKind: ServiceKind;
  relationKind: RelationKind;
  level: Level;
  answer: Answer;
  followUpState: FollowUpState;
  standing: PromiseStanding;
}

declare module "../../problem.ts" {
  interface ProblemParameters extends CityProblems {}
}
declare module "../../language/catalogue.ts" {
  interface NoticeParameters extends CityNotices {}
  interface OperationParameters extends CityOperations {}
  interface ChoiceValues extends CityChoices {}
}

export type CityCatalogue = Catalogue<{
  nouns: "service" | "recommendation" | "commitment";
  verbs: typeof verbs;
  views: typeof views;
  problems: CityProblems;
  notices: CityNotices;
  operations: CityOperations;
  choices: CityChoices;
}>;
