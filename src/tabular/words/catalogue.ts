import type { Catalogue } from "../../language/catalogue.ts";
import type { Delimiter } from "../dialect.ts";
import type { Encoding } from "../encoding.ts";
import type { OtherKind } from "../file-kind.ts";

export interface TabularProblems {
  "list-not-written-so": { ending: string };
  "file-missing": Record<never, never>;
  "file-closed": Record<never, never>;
  "file-is-folder": Record<never, never>;
  "no-table": { kind: OtherKind };
  "nul-character": Record<never, never>;
  "cell-too-long": Record<never, never>;
  "table-empty": Record<never, never>;
  "unclosed-quote": Record<never, never>;
  "file-changed": Record<never, never>;
  "no-such-line": Record<never, never>;
  "headings-disagree": { headings: readonly string[]; others: readonly string[] };
  "encodings-mixed": Record<never, never>;
  "encoding-wrong": { encoding: Encoding; guess: Encoding };
  "delimiter-wrong": { delimiter: Delimiter; guess: Delimiter };
  "no-sheets": Record<never, never>;
  "no-such-sheet": { typed: string; sheets: readonly string[] };
  "workbook-is-no-text": Record<never, never>;
  "workbook-locked": Record<never, never>;
  "workbook-broken": Record<never, never>;
  "workbook-too-large": Record<never, never>;
  "row-too-long": { cells: number; headings: number };
}

export interface TabularChoices {
  encoding: Encoding;
  delimiter: Delimiter;
}

declare module "../../problem.ts" {
  interface ProblemParameters extends TabularProblems {}
}
declare module "../../language/catalogue.ts" {
  interface ChoiceValues extends TabularChoices {}
}

export type TabularCatalogue = Catalogue<{
  problems: TabularProblems;
  choices: TabularChoices;
}>;
