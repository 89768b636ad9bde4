import type { Catalogue } from "../../language/catalogue.ts";
import type { LanguageCode } from "../../language/language.ts";
import type { Day } from "../../values/day.ts";
import type { Voice } from "../category.ts";
import type { verbs } from "../commands/verbs.ts";
import type { QuestionState } from "../question.ts";
import type { LegalBasis, Setting } from "../setting.ts";
import type * as views from "../views.ts";

export interface CooperativeProblems {
  "ends-before-start": { start: Day; end: Day };
  "category-taken": { typed: string; label: string };
  "question-taken": { title: string };
  "unknown-time-zone": { typed: string };
  "licence-without-name": { typed: string };
  "purpose-without-basis": { purpose: string };
  "basis-of-nothing": Record<never, never>;
  "unknown-purpose": { typed: string };
  "unknown-public-name": { typed: string };
  /** The year that was opened last is over; `next` is the one that can be opened. */
  "year-over": { title: string; until: Day; next: string };
}

export interface CooperativeNotices {
  "defaults-question": { categories: number; phases: number; questions: number };
  "register-is": { file: string };
  "after-init": Record<never, never>;
  "nothing-withheld": { threshold: number; proposed: number };
}

export interface CooperativeOperations {
  "register-started": { name: string };
  /** Which ones is not known of what was written before the history kept it. */
  "settings-set": { settings?: readonly Setting[] };
  "category-added": { label: string };
  "category-edited": { label: string };
  "category-removed": { label: string };
  "phase-added": { title: string };
  "phase-edited": { title: string };
  "phase-removed": { title: string };
  "question-added": { title: string };
  "question-edited": { title: string };
  "question-removed": { title: string };
}

export interface CooperativeChoices {
  voice: Voice;
  language: LanguageCode;
  questionState: QuestionState;
  legalBasis: LegalBasis;
  /** All years, where one could be named. */
  everyYear: "all";
}

declare module "../../problem.ts" {
  interface ProblemParameters extends CooperativeProblems {}
}
declare module "../../language/catalogue.ts" {
  interface NoticeParameters extends CooperativeNotices {}
  interface OperationParameters extends CooperativeOperations {}
  interface ChoiceValues extends CooperativeChoices {}
}

export type CooperativeCatalogue = Catalogue<{
  nouns: "settings" | "category" | "phase" | "question";
  verbs: typeof verbs;
  views: typeof views;
  problems: CooperativeProblems;
  notices: CooperativeNotices;
  operations: CooperativeOperations;
  choices: CooperativeChoices;
}>;
