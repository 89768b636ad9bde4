import type { Catalogue } from "../../language/catalogue.ts";

export interface DocumentsProblems {
  "file-exists": Record<never, never>;
  "file-is-link": Record<never, never>;
  "file-name-refused": Record<never, never>;
}

declare module "../../problem.ts" {
  interface ProblemParameters extends DocumentsProblems {}
}

export type DocumentsCatalogue = Catalogue<{
  nouns: never;
  verbs: Record<never, never>;
  views: Record<never, never>;
  problems: DocumentsProblems;
  notices: Record<never, never>;
  operations: Record<never, never>;
  choices: Record<never, never>;
}>;
