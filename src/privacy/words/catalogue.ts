import type { Catalogue } from "../../language/catalogue.ts";
import type { TableName } from "../../register/schema.ts";
import type { Day } from "../../values/day.ts";
import type { verbs } from "../commands/verbs.ts";
import type { TextPlace } from "../store/found-texts.ts";
import type * as views from "../views.ts";

/** A text that names a person, as a sentence shows it. */
export interface ShownText {
  readonly places: readonly Pick<TextPlace, "table" | "reference">[];
  readonly excerpt: string;
  readonly isDoubtful: boolean;
}

export interface PrivacyProblems {
  "answer-not-written-so": { ending: string };
  "texts-not-settled": { texts: readonly ShownText[] };
  "texts-changed": { number: number };
  "file-not-rewritten": { number: number };
  "text-taken": Record<never, never>;
  "no-such-text": { unknown: readonly number[]; count: number };
  "words-name-them": { words: string };
  "reference-needed": { reference: string };
  "erased-still-held": { number: number; places: readonly Pick<TextPlace, "table" | "reference">[] };
  "erased-named-again": { number: number; places: readonly Pick<TextPlace, "table" | "reference">[] };
}

export interface PrivacyNotices {
  /** What stands for a person in a free text. */
  someone: Record<never, never>;
  "erased-address": Record<never, never>;
  "erased-phone": Record<never, never>;
  "erased-value": Record<never, never>;
  "answer-title": { reference: string; name: string };
  "answer-written": { file: string };
  "not-held-title": Record<never, never>;
  "not-held": Record<never, never>;
  "holds-nothing-of": { titles: readonly string[] };
  "forget-plan": {
    number: number;
    name: string;
    staying: readonly { readonly title: string; readonly count: number }[];
    entries: number;
  };
  "text-to-settle": ShownText & { rank: number; total: number };
  "texts-kept": { places: ShownText["places"] };
  "text-question": Record<never, never>;
  "text-proposed": { excerpt: string };
  "text-replace": Record<never, never>;
  "text-other-words": Record<never, never>;
  "text-keep": Record<never, never>;
  "text-words": Record<never, never>;
  "text-words-unfit": Record<never, never>;
  "forget-question": { reference: string };
  "forget-mistyped": { reference: string };
  "files-still-name": { files: readonly string[] };
  "documents-given-out": Record<never, never>;
  "erased-already": { reference: string; on: Day };
}

export interface PrivacyOperations {
  "person-erased": { number: number };
  "erased-read-again": { number: number };
}

export interface PrivacyChoices {
  heldTable: TableName;
}

declare module "../../problem.ts" {
  interface ProblemParameters extends PrivacyProblems {}
}
declare module "../../language/catalogue.ts" {
  interface NoticeParameters extends PrivacyNotices {}
  interface OperationParameters extends PrivacyOperations {}
  interface ChoiceValues extends PrivacyChoices {}
}

export type PrivacyCatalogue = Catalogue<{
  verbs: typeof verbs;
  views: typeof views;
  problems: PrivacyProblems;
  notices: PrivacyNotices;
  operations: PrivacyOperations;
  choices: PrivacyChoices;
}>;
