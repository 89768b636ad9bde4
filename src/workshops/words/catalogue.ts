import type { Catalogue } from "../../language/catalogue.ts";
import type { Day } from "../../values/day.ts";
import type { LocalTime } from "../../values/local-time.ts";
import type { AttendanceState, OthersState, SaidState } from "../attendance.ts";
import type { verbs } from "../commands/verbs.ts";
import type { Became, ExchangeKind } from "../exchange.ts";
import type { Printing } from "../quotation.ts";
import type { SessionKind, SessionState } from "../session.ts";
import type { SmallCategory } from "../store/exchanges.ts";
import type * as views from "../views.ts";
import type { Correction } from "../writes/record-attendance.ts";

export interface WorkshopsProblems {
  "ends-before-it-starts": { startsAt: LocalTime; endsAt: LocalTime };
  "session-not-yet": { number: number; on: Day };
  "session-cancelled": { number: number };
  "session-has-attendance": { number: number };
  "attendance-says-nothing": { number: number };
  "had-left": { number: number; on: Day; left: Day };
  "not-yet-joined": { number: number; on: Day; joined: Day };
  "substitute-of-another-organisation": {
    seat: number;
    substitute: number;
    organisation: string | null;
    other: string | null;
  };
  "not-a-walk-in": { typed: string };
  "walk-in-known": { name: string; number: number; isMember: boolean };
  "walk-in-twice": { name: string };
  "not-a-member": { number: number; on: Day };
  "two-states": { number: number; states: readonly [SaidState, SaidState] };
  "two-stand-ins": { number: number; standIns: readonly number[] };
  "stands-in-for-oneself": { number: number; state: "represented" | "replaced" };
  "holder-not-present": { giver: number; holder: number };
  "holder-represented": { giver: number; holder: number };
  "holder-has-too-many": { holder: number; count: number; most: number };
  "substitute-elsewhere": { seat: number; substitute: number; state: AttendanceState };
  "guests-twice": { label: string | null };
  "not-a-pair": { typed: string };
  "not-guests": { typed: string };
  "attendance-not-recorded": SessionOnDay;
  "attendance-partly-recorded": SessionOnDay & { numbers: readonly number[] };
  "session-neither-held-nor-cancelled": SessionOnDay;
  /** `side` is that on which its phase can be stretched; null where that is one of another year. */
  "session-outside-phase": SessionOnDay & { phase: string; side: "from" | "until" | null };
  "agenda-item-says-nothing": { typed: string };
  "not-minutes": { typed: string };
  "no-such-agenda-item": { number: number; position: number; items: number };
  "one-change-of-agenda": { options: readonly string[] };
  "option-goes-with": { option: string; options: readonly string[] };
  "said-by-nobody": Record<never, never>;
  "category-too-small": SmallCategory;
  "exchange-names-few": SmallCategory & { number: number };
  "neither-hoped-nor-feared": { kind: ExchangeKind };
  "became-by-without-became": Record<never, never>;
  "became-before-it-was-said": { on: Day; saidOn: Day };
  "hopes-not-taken-up": { references: readonly string[] };
  "quotation-says-nothing": Record<never, never>;
  "quotation-erased": { number: number };
  /** Of each quotation, who said it. */
  "quotation-consent-unknown": {
    references: readonly string[];
    by: Readonly<Record<string, string>>;
  };
  "quoted-was-not-there": { number: number; sessionNumber: number; who: number; name: string };
  "quotation-without-words": { number: number; who: number };
  "nobody-recorded-to-sign": { number: number };
  "holder-was-not-present": { session: number; giver: number; holder: number };
  /** `joinsOn` is their first day, where that is after the sheet's. */
  "attendance-of-a-stranger": { number: number; on: Day; who: number; name: string; joinsOn: Day | null };
}

/** Those who said some quotations, each once. */
export function speakersOf(
  references: readonly string[],
  by: Readonly<Record<string, string>>,
): readonly string[] {
  return [...new Set(references.flatMap((reference) => by[reference] ?? []))];
}

export interface WorkshopsNotices {
  "remove-session-question": SessionOnDay;
  "quotation-kept-out": { number: number; who: number; name: string };
  "quotation-unnamed-after-refusal": { number: number; who: number };
  "quotation-names-people": { number: number; references: readonly string[] };
  "said-by-more-than-came": { saidBy: number; came: number; sessionNumber: number };
  "attendance-question": AttendanceSums;
  "attendance-corrects": { corrections: readonly Correction[] };
  "walk-in-added": { number: number; name: string; category: string };
  "walk-in-near": { name: string; near: readonly { number: number; name: string }[] };
  "numbers-of-those-there": Record<never, never>;
  "who-is-there": { label: string | null };
  "who-was-stood-in-for": Record<never, never>;
  "who-stood-in": { name: string };
  "stood-in-by": { number: number; name: string; state: "replaced" | "represented" };
  "stood-in-by-unknown": { state: "replaced" | "represented" };
  "who-is-excused": Record<never, never>;
  "what-of-others": { count: number };
  "others-unknown": Record<never, never>;
  "how-many-guests": Record<never, never>;
  /** The end is unknown where the start is. */
  "agenda-lasts": { minutes: number; until: LocalTime | null };
  "agenda-overruns": { minutes: number; until: LocalTime; endsAt: LocalTime };
  "outside-phase": { on: Day; phase: string };
  "merge-settles-attendance": { number: number; state: AttendanceState; states: readonly AttendanceState[] };
}

/** What a sentence says of a session. */
export interface SessionOnDay {
  number: number;
  title: string | null;
  on: Day;
}

/** The sums of all that is recorded of a session; null is unknown. */
export interface AttendanceSums {
  number: number;
  title: string | null;
  /** How many of the headcount, of each state that there is. */
  counts: readonly (readonly [AttendanceState, number])[];
  notRecorded: number;
  beside: number;
  guests: number | null;
  unnamedProxies: number | null;
  /** Numbers of those who turned up and became participants. */
  added?: readonly number[];
  /** How many of whom it was recorded otherwise before. */
  corrected?: number;
}

/** A quotation as the history tells it; its words go with whoever said them. */
interface QuotedWords {
  number: number;
  text: string | null;
}

export interface WorkshopsOperations {
  "session-added": SessionOnDay;
  "session-edited": { number: number; title: string | null };
  "session-held": SessionOnDay;
  "session-cancelled": SessionOnDay;
  "session-removed": SessionOnDay;
  "agenda-changed": { number: number; title: string | null; items: number; minutes: number | null };
  "exchange-added": { number: number; exchangeKind: ExchangeKind; text: string; sessionNumber: number };
  "exchange-edited": { number: number; text: string };
  "exchange-taken-up": { number: number; text: string; on: Day };
  "exchange-removed": { number: number; text: string };
  "quotation-added": QuotedWords & { sessionNumber: number };
  "quotation-edited": QuotedWords;
  "quotation-removed": QuotedWords;
  "attendance-recorded": AttendanceSums;
}

export interface WorkshopsChoices {
  sessionKind: SessionKind;
  sessionState: SessionState;
  attendanceState: AttendanceState;
  othersState: OthersState;
  exchangeKind: ExchangeKind;
  became: Became;
  printing: Printing;
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
  nouns: "session" | "exchange" | "quotation";
  verbs: typeof verbs;
  views: typeof views;
  problems: WorkshopsProblems;
  notices: WorkshopsNotices;
  operations: WorkshopsOperations;
  choices: WorkshopsChoices;
}>;
