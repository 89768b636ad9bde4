import type { Catalogue } from "../../language/catalogue.ts";
import type { Day } from "../../values/day.ts";
import type { verbs } from "../commands/verbs.ts";
import type { Waiting } from "../store/requests.ts";
import type * as views from "../views.ts";

export interface OverviewProblems {
  "something-missing": { count: number };
  "folder-taken": Record<never, never>;
  "script-stopped": Record<never, never>;
}

export interface OverviewNotices {
  "year-named": { cooperative: string; season: string; phases: readonly string[] };
  "before-the-season": { season: string; on: Day };
  /** `present` is null where nobody noted who came. */
  "last-session": { today: Day; session: string; on: Day; present: number | null; members: number };
  "no-last-session": Record<never, never>;
  "next-session": { today: Day; session: string; on: Day; place: string | null };
  "no-next-session": Record<never, never>;
  "to-do": { late: readonly string[]; soon: readonly string[]; others: number };
  /** `toReview` since their day; `soon`: those whose day comes within a fortnight. */
  decided: {
    inForce: number;
    undecided: readonly string[];
    toReview: readonly string[];
    soon: readonly string[];
  };
  "gaps-counted": { count: number; check: string };
  /** `days` since the last entry, or since the start where there is none; null before the start. */
  "log-age": { today: Day; closedOn: Day | null; days: number | null; hasEntry: boolean; isSilent: boolean };
  "criterion-told": {
    today: Day;
    startedOn: Day | null;
    isWithout: boolean;
    met: string | null;
    isOver: boolean;
  };
  aim: { target: number | null; direction: string | null };
  "request-told": { today: Day; kind: Waiting["kind"]; on: Day };
  "gaps-alike": { count: number; several: string; named: readonly string[] };
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
