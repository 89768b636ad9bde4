import type { Catalogue } from "../../language/catalogue.ts";
import type { Day } from "../../values/day.ts";
import type { verbs } from "../commands/verbs.ts";
import type { Carried } from "../store/carried.ts";
import type * as views from "../views.ts";

interface Named {
  readonly number: number;
  readonly name: string;
}

interface YearProblems {
  "not-a-year": { typed: string };
  "year-open-already": { title: string; from: Day; until: Day };
  /** `next` is the first day that is free. */
  "seasons-overlap": { title: string; from: Day; former: string; until: Day; next: Day };
  "days-of-another-year": { title: string; from: Day; until: Day };
}

interface YearNotices {
  "open-without-bilan-question": { former: string; title: string };
  "mandates-go-on-question": { former: string };
  "phases-again-question": { former: string };
  "year-members": { former: string; members: readonly Named[] };
  /** `keepsMandates` is null where there are none. */
  "open-year-question": {
    title: string;
    from: Day;
    until: Day;
    former: string;
    leaving: readonly Named[];
    keepsMandates: boolean | null;
    repeatsPhases: boolean;
  };
  "goes-on": Carried & { former: string };
  "phases-taken-over": { phases: number; title: string };
  "mandates-hold-on": { former: string };
  "mandates-anew": { former: string };
  "former-still-runs": { former: string; until: Day };
  "former-stays": { former: string };
}

interface YearOperations {
  /** `numbers` are those of the people who take part no more. */
  "year-opened": { title: string; from: Day; until: Day; numbers: readonly number[] };
}

declare module "../../problem.ts" {
  interface ProblemParameters extends YearProblems {}
}
declare module "../../language/catalogue.ts" {
  interface NoticeParameters extends YearNotices {}
  interface OperationParameters extends YearOperations {}
}

export type YearCatalogue = Catalogue<{
  nouns: "year";
  verbs: typeof verbs;
  views: typeof views;
  problems: YearProblems;
  notices: YearNotices;
  operations: YearOperations;
}>;
