import type { Method, Outcome } from "../../decisions/decision.ts";
import type { TallyCell } from "../../decisions/ending.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import type { Day } from "../../values/day.ts";
import type { AttendanceState } from "../../workshops/attendance.ts";
import type { ExchangeKind } from "../../workshops/exchange.ts";
import type { verbs } from "../commands/verbs.ts";
import type { LogbookHint, LogbookLabel, LogbookSection } from "../logbook.ts";
import type { UncertainAnswer } from "../notes.ts";
import type { HintedSection, Label, Mark, NamedState, PageSection, TableColumn } from "../page.ts";

/** Files that are handed over for a workshop file, and are none. */
export type OtherFile =
  | "broken-word"
  | "locked-word"
  | "old-word"
  | "rtf"
  | "odt"
  | "pdf"
  | "picture"
  | "table"
  | "web-page"
  | "other";

export interface NotesProblems {
  "logbook-no-experiment": { file: string };
  "logbook-of-another": { typed: string; first: string };
  "logbook-two-experiments": { typed: string; first: string };
  "logbook-of-another-register": { typed: string; own: string };
  "logbook-unknown-experiment": { typed: string };
  "notes-no-text": { kind: OtherFile };
  "notes-too-long": { kilobytes: number; most: number };
  "notes-no-session": { file: string };
  "notes-several-sessions": { file: string; sessions: readonly SpokenSession[] };
  "notes-two-sessions": { typed: string; first: string; line: number };
  "notes-of-another-session": { typed: string; first: string; file: string };
  "notes-of-another-register": { typed: string; own: string };
  "notes-unknown-session": { typed: string };
  "session-without-minutes": { references: readonly string[] };
  "notes-walk-in-category": { name: string; typed: string };
  "notes-number-in-words": { typed: string };
  "notes-said-twice": { first: string; second: string; line: number };
  "notes-conflict": { first: string; file: string; line: number; second: string };
  "notes-pasted-twice": { title: string | null; line: number };
  "notes-unknown-mark": { typed: string };
  "notes-stand-in-missing": { typed: string };
  "notes-another-name": { number: number; name: string; typed: string };
  "notes-unknown-person": { typed: string };
  "notes-unknown-reference": { typed: string; session: string | null };
  "notes-without-outcome": { title: string | null; allowed: readonly string[] };
  "notes-not-understood": { label: Label; typed: string; allowed: readonly string[] };
}

/** How much there is of each kind. */
export interface NotesSums {
  number: number;
  title: string | null;
  /** How many of the headcount, of each state that there is; none where the pages say nothing of the sheet. */
  counts: readonly (readonly [AttendanceState, number])[];
  walkIns: number;
  said: Changed;
  decisions: Changed;
  ideas: Changed;
  tasks: Changed & { readonly settled: number };
  /** Whether anything was said of the session itself or of its agenda that was not known. */
  hasSession: boolean;
  hasAgenda: boolean;
  hasSheet: boolean;
  /** Lines that were kept as free notes and were not there yet. */
  kept: number;
}

export interface Changed {
  readonly added: number;
  readonly changed: number;
}

/** What a line of minutes was read as, as it is shown. */
export type UnderstoodAs =
  | {
      readonly as: "attendance";
      readonly people: readonly {
        readonly name: string;
        readonly mark: Mark;
        readonly holder: string | null;
        readonly holderName: string | null;
      }[];
    }
  | {
      readonly as: "decision";
      readonly title: string | null;
      readonly statement: string | null;
      readonly outcome: Outcome;
      readonly isUnanimous: boolean;
      readonly method: Method | null;
      readonly tally: readonly (readonly [TallyCell, number])[];
      readonly reviewOn: Day | null;
    }
  | {
      readonly as: "task";
      readonly title: string | null;
      readonly owner: string | null;
      readonly ownerName: string | null;
      readonly due: Day | null;
      readonly isDone: boolean;
    };

/** How it was known of which session minutes are: by the line that was typed, by their heading, or by what one of their lines says. */
export type SessionClue =
  | { readonly by: "command" | "heading" }
  | { readonly by: "name"; readonly text: string; readonly line: number }
  | { readonly by: "day"; readonly day: Day; readonly line: number };

/** A session on a day of which minutes speak, and the line. */
export interface SpokenSession {
  readonly number: number;
  readonly title: string | null;
  readonly day: Day;
  readonly line: number;
}

/** The parts of what is shown before minutes are recorded. */
export type ScreenPart = "sure" | "understood" | "unsettled" | "kept";

/** What only a person can say of a line: how something ended, or who bears a name. */
export type UnsettledSaid =
  | { readonly as: "outcome" }
  | { readonly as: "writer"; readonly name: string }
  | { readonly as: "name"; readonly name: string; readonly bearers: readonly string[] };

/** What a key can answer, whatever is asked. */
export type NotesAnswer =
  | UncertainAnswer
  | ExchangeKind
  | "guest"
  | "unnamed"
  | "someone"
  | "record"
  | "leave"
  | "see-all";

/** What the pages of an experiment would record. */
export interface LogbookSums {
  readonly number: number;
  readonly title: string;
  readonly added: number;
  readonly changed: number;
  readonly measured: number;
}

export interface NotesNotices {
  "logbook-hint": { section: LogbookHint };
  "logbook-how": { file: string; isWord: boolean };
  "logbook-left-line": { file: string; line: number; text: string };
  "logbook-only-shown": {
    file: string;
    line: number;
    label: LogbookLabel;
    number: number;
    option: string;
    isAmended: boolean;
  };
  "logbook-in-words": { file: string; line: number; text: string };
  /** So many dates without a year, and the first of them. */
  "logbook-days": { file: string; count: number; line: number; text: string; day: Day };
  "logbook-plan": LogbookSums;
  "logbook-question": { number: number };
  "logbook-nothing-new": { number: number };
  "notes-hint": { section: HintedSection };
  "notes-register": Record<never, never>;
  "notes-on": Record<never, never>;
  "notes-written": { file: string };
  "notes-how": { file: string; isWord: boolean };
  "notes-plan": NotesSums;
  "notes-question": { number: number };
  "notes-kept-line": { file: string; line: number; text: string };
  "notes-file": { file: string; lines: number; session: { number: number; clue: SessionClue } | null };
  "notes-session-question": { file: string };
  "notes-spoken-session": SpokenSession;
  "notes-part": { part: ScreenPart };
  "notes-sure": NotesSums;
  "notes-lines": { lines: readonly number[] };
  /** @param text the line; null where what it was read as says it whole. */
  "notes-understood": { text: string | null; as: UnderstoodAs };
  "notes-more-lines": { lines: number };
  "notes-relented": { what: string; lines: number };
  "notes-to-be-seen": { lines: number };
  "notes-kept": { lines: number; at: readonly number[]; headings: readonly string[] };
  "notes-unsettled": UnsettledSaid;
  "notes-unsettled-kept": { text: string | null; why: string; lines: number; isTask: boolean };
  "notes-unsettled-number": { number: number; all: number };
  "notes-answered": { text: string; answer: string };
  "notes-still-unsettled": { lines: readonly number[] };
  "notes-answer": { answer: NotesAnswer };
  "notes-answer-means": { answer: NotesAnswer };
  "notes-who-question": { name: string };
  "notes-kept-more": { lines: number };
  "notes-dispute-question": { heading: string };
  "notes-dispute-line": { file: string; line: number; said: string };
  "notes-dispute-neither": Record<never, never>;
  "notes-kept-aside": { file: string; text: string };
  "notes-tracked": { file: string; changes: number };
  "notes-left": { references: readonly string[] };
  "notes-left-people": { count: number };
  "notes-cut-question": { file: string };
  "notes-new-question": { file: string; line: number; title: string; near: string };
  "notes-new-person": { name: string; category: string };
  "notes-nothing-new": { number: number };
  "notes-referenced": { file: string; references: number };
}

export interface NotesOperations {
  "logbook-recorded": LogbookSums;
  "notes-recorded": NotesSums;
}

export interface NotesChoices {
  notesSection: PageSection;
  notesLabel: Label;
  notesMark: Mark;
  notesState: NamedState;
  notesColumn: TableColumn;
  notesTaskEnd: "done" | "dropped";
  logbookSection: LogbookSection;
  logbookLabel: LogbookLabel;
}

declare module "../../problem.ts" {
  interface ProblemParameters extends NotesProblems {}
}
declare module "../../language/catalogue.ts" {
  interface NoticeParameters extends NotesNotices {}
  interface OperationParameters extends NotesOperations {}
  interface ChoiceValues extends NotesChoices {}
}

export type NotesCatalogue = Catalogue<{
  nouns: never;
  verbs: typeof verbs;
  views: Record<never, never>;
  problems: NotesProblems;
  notices: NotesNotices;
  operations: NotesOperations;
  choices: NotesChoices;
}>;
