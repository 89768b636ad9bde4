import type { ExchangeKind } from "../workshops/exchange.ts";
import type { At, DecisionLabel, IdeaLabel, Mark, Said, SessionLabel } from "./page.ts";

/** Where a reference is to be written once the register has given one. */
export interface Origin extends At {
  readonly offset: number;
  /** Whether one stands there already. */
  readonly isReferenced: boolean;
}

/** What a page says of the session itself. */
export interface SessionNotes {
  /** The number of the session, by the heading of the page or by its last line. */
  readonly number: number | null;
  /** The beginning of the identity of the register that wrote the page. */
  readonly register: Said | null;
  readonly title: Said | null;
  readonly day: Said | null;
  /** The reference that one of the first lines names among other words, and the days that they speak of. */
  readonly clue: Said | null;
  readonly spokenDays: readonly Said[];
  /** Whether the program wrote the page that was filled in. */
  readonly isPrinted: boolean;
  readonly fields: ReadonlyMap<SessionLabel, Said>;
}

export interface AgendaNote {
  readonly title: string;
  readonly minutes: number | null;
  /** The questions after the arrow, as they were written; null where there is no arrow. */
  readonly questions: string | null;
  readonly at: At;
}

/** A line of the sheet. */
export interface AttendanceNote {
  /** Null where the brackets are empty: nothing is said of whoever it is. */
  readonly mark: Mark | null;
  /** Who stands in; null where nobody noted who. */
  readonly standIn: number | null;
  /** The number of the participant; null where a name stands alone. */
  readonly number: number | null;
  readonly name: string;
  /** The mark as it was written. */
  readonly typed: string;
  /** The heading above it. */
  readonly category: string | null;
  readonly at: At;
}

/** Who came and is not on the sheet. */
export type OtherNote =
  | { readonly kind: "guests"; readonly category: string | null; readonly number: number; readonly at: At }
  | { readonly kind: "unnamed-proxies"; readonly number: number; readonly at: At }
  | { readonly kind: "walk-in"; readonly name: string; readonly category: string; readonly at: At };

export interface ExchangeNote {
  readonly reference: number | null;
  readonly kind: ExchangeKind;
  readonly text: string;
  readonly saidBy: number | null;
  readonly category: string | null;
  readonly question: Said | null;
  readonly smallGroup: string | null;
  /** What became of it and by what, as it was written. */
  readonly became: string | null;
  readonly origins: readonly Origin[];
}

/** A decision, an idea or a task, with what stands under its title. */
export interface Block<Field extends string> {
  readonly reference: number | null;
  readonly title: string | null;
  readonly fields: ReadonlyMap<Field, Said>;
  readonly origins: readonly Origin[];
}

/** What can be said below an objection. */
export type ObjectionLabel = "objectionState" | "objectionReason" | "objectionAmendment";
export type DecisionField = Exclude<DecisionLabel, "objection" | "tally" | ObjectionLabel>;

export interface ObjectionNote extends Said {
  /** Whose it was, as it stands in brackets. */
  readonly by: string | null;
  /** What became of it, where that is said below it and not after an arrow. */
  readonly settled: ReadonlyMap<ObjectionLabel, Said>;
}

export interface DecisionNote extends Block<DecisionField> {
  readonly objections: readonly ObjectionNote[];
  /** The point of the meeting that it is about, in minutes: two points may have one title, and one outcome. */
  readonly point?: At;
}

export type IdeaNote = Block<IdeaLabel>;

export type TaskField = "owner" | "due" | "decision" | "done" | "dropped";
export interface TaskNote extends Block<TaskField> {
  readonly box: "open" | "done" | "dropped" | "unknown";
}

/** All that a page says, and each line that says nothing to the program. */
export interface Notes {
  readonly session: SessionNotes;
  readonly agenda: readonly AgendaNote[];
  readonly attendance: readonly AttendanceNote[];
  readonly others: readonly OtherNote[];
  readonly exchanges: readonly ExchangeNote[];
  readonly decisions: readonly DecisionNote[];
  readonly ideas: readonly IdeaNote[];
  readonly tasks: readonly TaskNote[];
  /** Word for word: what stands under the free notes, with its empty lines. */
  readonly free: readonly Said[];
  /** The same of what stands elsewhere and was not understood. */
  readonly strays: readonly Said[];
}

/** A name of nobody whom the register knows, or of several. */
export interface UnknownName {
  readonly name: string;
  /** What stands of whoever bears it, which `readName` reads once somebody has said who it is. */
  readonly text: string;
  readonly mark: Mark;
  /** Whether it speaks of a proxy, which two people make. */
  readonly isProxy: boolean;
}

/** A line of minutes that is no line of our page, and what it was read as. */
export type Interpreted = Said &
  (
    | {
        readonly as: "attendance";
        readonly people: readonly AttendanceNote[];
        readonly unknown: readonly UnknownName[];
      }
    | { readonly as: "decision"; readonly decision: DecisionNote }
    | {
        readonly as: "task";
        readonly task: TaskNote;
        /** Words for whoever has it in hand that do not say who that is. */
        readonly unknown: readonly string[];
      }
  );

/** A line that may be a decision, of which it does not say how it ended; until somebody says it, it is kept as it is. */
export interface Uncertain extends Said {
  readonly decision: DecisionNote;
}

/** What such a line can be, as somebody says; or not yet. */
export const uncertainAnswers = [
  "adopted",
  "rejected",
  "deferred",
  "none-taken",
  "task",
  "said",
  "note",
  "later",
] as const;
export type UncertainAnswer = (typeof uncertainAnswers)[number];
