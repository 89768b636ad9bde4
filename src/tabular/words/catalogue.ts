import type { Catalogue } from "../../language/catalogue.ts";
import type { OtherKind } from "../file-kind.ts";

export interface TabularProblems {
  "file-missing": Record<never, never>;
  "file-closed": Record<never, never>;
  "file-is-folder": Record<never, never>;
  "no-table": { kind: OtherKind };
  "nul-character": Record<never, never>;
  "cell-too-long": Record<never, never>;
  "table-empty": Record<never, never>;
  "unclosed-quote": Record<never, never>;
  "file-changed": Record<never, never>;
  "row-too-long": { cells: number; headings: number };
}

declare module "../../problem.ts" {
  interface ProblemParameters extends TabularProblems {}
}

export type TabularCatalogue = Catalogue<{
  nouns: never;
  verbs: Record<never, never>;
  views: Record<never, never>;
  problems: TabularProblems;
  notices: Record<never, never>;
  operations: Record<never, never>;
  choices: Record<never, never>;
}>;
