import type { Catalogue } from "../../language/catalogue.ts";
import type { ApproximateDay } from "../../values/day.ts";
import type { Delimiter } from "../dialect.ts";
import type { Encoding } from "../encoding.ts";
import type { OtherKind } from "../file-kind.ts";
import type { TableSums } from "../import-table.ts";

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
  "cell-is-an-error": { typed: string };
  "rows-refused": { rows: number; reasons: number };
}

export interface TabularNotices {
  "table-understood": {
    file: string;
    sheet: string | null;
    otherSheets: readonly string[];
    /** Headings that come again, and totals. */
    skippedLines: readonly number[];
    rows: number;
    /** The headings that are understood, and those that are not. */
    read: readonly string[];
    leftOut: readonly string[];
  };
  "lines-hidden": { hidden: readonly number[] };
  /** `isLife`: by the rows beside them and the life of what they are of. */
  "days-of-season": {
    heading: string;
    days: number;
    line: number;
    text: string;
    day: ApproximateDay;
    isLife: boolean;
  };
  "rows-not-shown": { more: number };
  "table-plan": Pick<TableSums, "new" | "changed" | "unchanged" | "blank" | "refused">;
  "skip-asked": { taken: number; refused: number; rejects: string };
  /** `command` is what takes such a list, without the name of its file. */
  "rejects-written": { file: string; rows: number; command: string };
  "rejects-name": Record<never, never>;
  "reason-heading": Record<never, never>;
  "in-column": { column: string };
}

export interface TabularChoices {
  encoding: Encoding;
  delimiter: Delimiter;
}

declare module "../../problem.ts" {
  interface ProblemParameters extends TabularProblems {}
}
declare module "../../language/catalogue.ts" {
  interface NoticeParameters extends TabularNotices {}
  interface ChoiceValues extends TabularChoices {}
}

export type TabularCatalogue = Catalogue<{
  problems: TabularProblems;
  notices: TabularNotices;
  choices: TabularChoices;
}>;
