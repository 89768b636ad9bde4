import type { Catalogue } from "../../language/catalogue.ts";
import type { DocumentFormat } from "../formats.ts";

export interface DocumentsProblems {
  "file-exists": Record<never, never>;
  "file-is-link": Record<never, never>;
  "file-name-refused": Record<never, never>;
  "format-not-on-screen": Record<never, never>;
  "unknown-picture": { typed: string; nearest: readonly string[] };
  "pdf-not-installed": Record<never, never>;
  "reference-is-for-word": Record<never, never>;
  "reference-no-word": Record<never, never>;
  "reference-with-macros": Record<never, never>;
  "reference-without-styles": Record<never, never>;
}

export interface DocumentsChoices {
  documentFormat: DocumentFormat;
}

declare module "../../language/catalogue.ts" {
  interface ChoiceValues extends DocumentsChoices {}
}
declare module "../../problem.ts" {
  interface ProblemParameters extends DocumentsProblems {}
}

export type DocumentsCatalogue = Catalogue<{
  problems: DocumentsProblems;
  choices: DocumentsChoices;
}>;
