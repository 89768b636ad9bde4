import type { Catalogue } from "../../language/catalogue.ts";
import type { verbs } from "../commands/verbs.ts";
import type * as views from "../views.ts";

export interface OverviewProblems {
  "something-missing": { count: number };
  "folder-taken": Record<never, never>;
  "script-stopped": Record<never, never>;
}

export interface OverviewNotices {
  "no-phase": Record<never, never>;
  "no-next-session": Record<never, never>;
  "none-undecided": Record<never, never>;
  "nothing-missing": Record<never, never>;
  "demo-made": { bilan: string };
  "demo-next": { folder: string };
}

declare module "../../problem.ts" {
  interface ProblemParameters extends OverviewProblems {}
}
declare module "../../language/catalogue.ts" {
  interface NoticeParameters extends OverviewNotices {}
}

export type OverviewCatalogue = Catalogue<{
  verbs: typeof verbs;
  views: typeof views;
  problems: OverviewProblems;
  notices: OverviewNotices;
}>;
