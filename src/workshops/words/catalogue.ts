import type { Catalogue } from "../../language/catalogue.ts";
import type { Day } from "../../values/day.ts";
import type { LocalTime } from "../../values/local-time.ts";
import type { AttendanceState, OthersState } from "../attendance.ts";
import type { verbs } from "../feature.ts";
import type { SessionKind, SessionState } from "../session.ts";
import type * as views from "../views.ts";

export interface WorkshopsProblems {
  "ends-before-it-starts": { startsAt: LocalTime; endsAt: LocalTime };
  "session-cancelled": { number: number };
  "session-held": { number: number };
  "session-not-yet": { number: number; on: Day };
  "unknown-number": { number: number };
  "not-a-member": { number: number };
  "two-states": { number: number; states: readonly [AttendanceState, AttendanceState] };
  "holder-not-present": { giver: number; holder: number };
  "holder-has-too-many": { holder: number; count: number; allowed: number };
  "not-a-pair": { typed: string };
  "not-guests": { typed: string };
  "attendance-not-recorded": { number: number; on: Day };
  "session-neither-held-nor-cancelled": { number: number; on: Day };
  "session-outside-phase": { number: number; on: Day; phase: string };
}

export interface WorkshopsNotices {
  "outside-phase": { on: Day; phase: string };
}

export interface WorkshopsOperations {
  "session-added": { number: number; title: string | null; on: Day };
  "session-edited": { number: number; title: string | null };
  "session-held": { number: number; on: Day };
  "session-cancelled": { number: number; on: Day };
  "attendance-recorded": { number: number; present: number };
}

export interface WorkshopsChoices {
  sessionKind: SessionKind;
  sessionState: SessionState;
  attendanceState: AttendanceState;
  othersState: OthersState;
}

declare module "../../problem.ts" {
  interface ProblemParameters extends WorkshopsProblems {}
}
declare module "../../language/catalogue.ts" {
  interface NoticeParameters extends WorkshopsNotices {}
  interface OperationParameters extends WorkshopsOperations {}
  interface ChoiceValues extends WorkshopsChoices {}
}

export type WorkshopsCatalogue = Catalogue<{
  nouns: "session";
  verbs: typeof verbs;
  views: typeof views;
  problems: WorkshopsProblems;
  notices: WorkshopsNotices;
  operations: WorkshopsOperations;
  choices: WorkshopsChoices;
}>;
