import type { Catalogue } from "../../language/catalogue.ts";
import type { DocumentFormat } from "../formats.ts";
import type { UnreadKind } from "../read-back.ts";
import type { SvgHolding } from "../svg-check.ts";

export interface DocumentsProblems {
  "document-not-written-so": { ending: string; formats: readonly DocumentFormat[] };
  "name-of-another-format": { ending: string; formats: readonly DocumentFormat[] };
  "file-exists": Record<never, never>;
  "file-is-link": Record<never, never>;
  "file-name-refused": Record<never, never>;
  "file-not-as-made": { files: readonly string[] };
  "format-not-on-screen": Record<never, never>;
  "document-not-read": { kind: UnreadKind };
  "unknown-picture": { typed: string; nearest: readonly string[] };
  "folder-in-the-way": Record<never, never>;
  "nothing-to-open": Record<never, never>;
  "pdf-not-installed": Record<never, never>;
  "document-too-long": { format: "pdf" | "docx" };
  "logo-kind": Record<never, never>;
  /** In megabytes. */
  "logo-too-heavy": { most: number };
  /** In pixels; `most` in millions of them. */
  "logo-too-large": { width: number; height: number; most: number };
  "logo-broken": Record<never, never>;
  "logo-holds": { what: SvgHolding };
  "logo-not-drawn": Record<never, never>;
  "reference-is-for-word": Record<never, never>;
  "reference-no-word": Record<never, never>;
  "reference-with-macros": Record<never, never>;
  "reference-without-styles": Record<never, never>;
}

export interface DocumentsNotices {
  "document-being-written": Record<never, never>;
  "document-being-made": { format: DocumentFormat; number: number; of: number };
  "file-as-it-was": { file: string };
  "files-not-opened": { files: readonly string[] };
  "among-others-question": { folder: string; others: readonly string[] };
  "former-files-question": { folder: string; files: readonly string[] };
  "replace-question": { files: readonly string[] };
}

export interface DocumentsChoices {
  documentFormat: DocumentFormat;
}

declare module "../../language/catalogue.ts" {
  interface ChoiceValues extends DocumentsChoices {}
  interface NoticeParameters extends DocumentsNotices {}
}
declare module "../../problem.ts" {
  interface ProblemParameters extends DocumentsProblems {}
}

export type DocumentsCatalogue = Catalogue<{
  problems: DocumentsProblems;
  choices: DocumentsChoices;
  notices: DocumentsNotices;
}>;
