import type { Catalogue } from "../../language/catalogue.ts";
import type { Day } from "../../values/day.ts";
import type { verbs } from "../commands/verbs.ts";
import type { Answer, Level } from "../recommendation.ts";
import type { RelationKind } from "../relation.ts";
import type { ServiceKind } from "../service.ts";
import type * as views from "../views.ts";

export interface CityProblems {
  "service-taken": { number: number; name: string; operator: string | null };
  "settles-no-overlap": { kind: RelationKind };
  "relation-day-of-nothing": { on: Day };
  "recommendation-taken": { number: number; text: string };
  "answer-needs-passed-to": Record<never, never>;
  "answer-needs-reasons": Record<never, never>;
  "answer-needs-until": Record<never, never>;
  "passed-to-unfit": { answer: Answer };
  "until-unfit": { answer: Answer };
  "until-before-answer": { on: Day; until: Day };
  "experiment-unrelated": { references: readonly string[] };
  "overlap-unsettled": {
    experimentNumber: number;
    experimentTitle: string;
    serviceNumber: number;
    serviceName: string;
  };
  "recommendation-unsent": { references: readonly string[] };
  "recommendation-unanswered": { number: number; sentOn: Day; addressedTo: string | null };
  "study-overdue": { number: number; until: Day };
}

export interface CityOperations {
  "service-added": { number: number; name: string };
  "service-edited": { number: number; name: string };
  "experiment-related": {
    experimentNumber: number;
    experimentTitle: string;
    serviceNumber: number;
    serviceName: string;
    kind: RelationKind;
  };
  "recommendation-added": { number: number; text: string };
  "recommendation-edited": { number: number; text: string };
  "recommendation-answered": {
    number: number;
    answer: Answer;
    on: Day;
    passedTo: string | null;
    until: Day | null;
  };
}

export interface CityChoices {
  serviceKind: ServiceKind;
  relationKind: RelationKind;
  level: Level;
  answer: Answer;
}

declare module "../../problem.ts" {
  interface ProblemParameters extends CityProblems {}
}
declare module "../../language/catalogue.ts" {
  interface OperationParameters extends CityOperations {}
  interface ChoiceValues extends CityChoices {}
}

export type CityCatalogue = Catalogue<{
  nouns: "service" | "recommendation";
  verbs: typeof verbs;
  views: typeof views;
  problems: CityProblems;
  operations: CityOperations;
  choices: CityChoices;
}>;
