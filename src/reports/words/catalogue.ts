import type { Catalogue } from "../../language/catalogue.ts";
import type { MandateSection } from "../../people/mandate.ts";
import type { SignedKind } from "../../tabular/file-kind.ts";
import type { Day } from "../../values/day.ts";
import type { verbs } from "../commands/verbs.ts";
import type { Edition } from "../edition.ts";
import type { NoticeGap, ToldLine, ToldTopic } from "../facts/notice.ts";
import type { SheetOrder } from "../facts/sign-in.ts";
import type { LeftOut } from "../proof.ts";
import type { ProsePart, ProseReport } from "../prose.ts";
import type * as views from "../views.ts";

export interface ReportsProblems {
  "template-unknown-name": { typed: string; nearest: readonly string[] };
  "template-unknown-filter": { typed: string; nearest: readonly string[] };
  "template-no-section": { typed: string; nearest: readonly string[] };
  "template-broken": { reason: string };
  "two-texts": Record<never, never>;
  "not-a-text": { kind: SignedKind };
  "part-of-another-report": { report: ProseReport; part: ProsePart; parts: readonly ProsePart[] };
  "text-missing": Record<never, never>;
  "which-section": Record<never, never>;
  "experiment-not-there-yet": { number: number; on: Day };
  "ends-before-it-begins": { firstDay: Day; lastDay: Day };
  "one-format-on-screen": Record<never, never>;
}

export interface ReportsNotices {
  "internal-edition": Record<never, never>;
  "document-written": { file: string };
  "mandate-text-to-write": { sections: readonly MandateSection[] };
  "in-force-file": Record<never, never>;
  "notice-file": Record<never, never>;
  "sign-in-file": Record<never, never>;
  "minutes-file": Record<never, never>;
  "decision-record-file": Record<never, never>;
  "experiment-card-file": Record<never, never>;
  "no-decision-in-span": Record<never, never>;
  "session-not-held": { number: number };
  "document-names-people": { references: readonly string[] };
  "to-complete": Record<never, never>;
  "session-is-cancelled": { number: number };
  "nobody-on-the-sheet": { on: Day };
  "notice-lacks": { gap: NoticeGap };
  "nobody-is-to-sign": Record<never, never>;
  "replace-question": { files: readonly string[] };
}

export interface ReportsOperations {
  "prose-edited": { report: ProseReport; part: ProsePart };
  "prose-removed": { report: ProseReport; part: ProsePart };
}

export interface ReportsChoices {
  proseReport: ProseReport;
  prosePart: ProsePart;
  sheetOrder: SheetOrder;
  edition: Edition;
  toldLine: ToldLine;
  toldTopic: ToldTopic;
  leftOut: LeftOut;
}

declare module "../../problem.ts" {
  interface ProblemParameters extends ReportsProblems {}
}
declare module "../../language/catalogue.ts" {
  interface NoticeParameters extends ReportsNotices {}
  interface OperationParameters extends ReportsOperations {}
  interface ChoiceValues extends ReportsChoices {}
}

export type ReportsCatalogue = Catalogue<{
  nouns: "report" | "prose" | "privacy";
  verbs: typeof verbs;
  views: typeof views;
  problems: ReportsProblems;
  notices: ReportsNotices;
  operations: ReportsOperations;
  choices: ReportsChoices;
}>;
