import type { Catalogue } from "../../language/catalogue.ts";
import type { Delimiter } from "../../tabular/dialect.ts";
import type { Encoding } from "../../tabular/encoding.ts";
import type { Day } from "../../values/day.ts";
import type { verbs } from "../commands/verbs.ts";
import type { ImportOutcome } from "../list-plan.ts";
import type { Role, Route } from "../membership.ts";
import type * as views from "../views.ts";

export interface PeopleProblems {
  "name-missing": Record<never, never>;
  "category-missing": { name: string };
  "participant-known": { number: number; name: string };
  "organisation-taken": { name: string };
  "heading-twice": { first: string; second: string };
  "no-name-column": { headings: readonly string[] };
  "twice-in-list": { name: string; line: number };
  homonyms: { name: string; candidates: readonly string[] };
  "address-of-another": { name: string; email: string; other: string };
  "unknown-number": { number: number };
  "nobody-signs": Record<never, never>;
  "mandate-unsigned": { references: readonly string[] };
}

export interface PeopleNotices {
  "list-understood": {
    file: string;
    rows: number;
    encoding: Encoding | null;
    delimiter: Delimiter | null;
    sheet: string | null;
    headingsLine: number;
    skippedLines: readonly number[];
    columns: readonly string[];
    leftOut: readonly string[];
  };
  "list-written": { file: string; people: number };
  "list-says-nothing-new": { unchanged: number };
  "list-plan": { added: number; changed: number; unchanged: number };
  "import-question": Record<never, never>;
  "all-signed-before": { before: number };
  "some-signed-before": { before: number };
}

export interface PeopleOperations {
  "participant-added": { number: number; name: string };
  "participant-edited": { number: number; name: string };
  "list-imported": { file: string; added: number; changed: number };
  "organisation-added": { number: number; name: string };
  "organisation-edited": { number: number; name: string };
  "mandate-signed": { signed: number; on: Day };
}

export interface PeopleChoices {
  role: Role;
  route: Route;
  importOutcome: ImportOutcome;
}

declare module "../../problem.ts" {
  interface ProblemParameters extends PeopleProblems {}
}
declare module "../../language/catalogue.ts" {
  interface NoticeParameters extends PeopleNotices {}
  interface OperationParameters extends PeopleOperations {}
  interface ChoiceValues extends PeopleChoices {}
}

export type PeopleCatalogue = Catalogue<{
  nouns: "participant" | "organisation" | "mandate";
  verbs: typeof verbs;
  views: typeof views;
  problems: PeopleProblems;
  notices: PeopleNotices;
  operations: PeopleOperations;
  choices: PeopleChoices;
}>;
