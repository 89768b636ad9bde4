import type { Catalogue } from "../../language/catalogue.ts";
import type { Delimiter } from "../../tabular/dialect.ts";
import type { Encoding } from "../../tabular/encoding.ts";
import type { Day, DayOrder } from "../../values/day.ts";
import type { Span } from "../../values/span.ts";
import type { verbs } from "../commands/verbs.ts";
import type { ConsentAnswer, ConsentKind } from "../consent.ts";
import type { People } from "../list-columns.ts";
import type { ListField } from "../list-fields.ts";
import type { ChangedField, ImportOutcome, MatchPolicy } from "../list-plan.ts";
import type * as listViews from "../list-views.ts";
import type { MandateParty, MandateSection, MandateState } from "../mandate.ts";
import type { Role, Route, Seat } from "../membership.ts";
import type { NameOrder } from "../person-name.ts";
import type * as views from "../views.ts";

/** A column of a list with what it holds. */
export interface ColumnOfField {
  heading: string;
  field: ListField;
}

/** A list whose headings say nothing of its columns: its first row, and what the values of the columns tell. */
interface SeenColumns {
  /** Whether there are headings, which are numbers alone. */
  areNumbers: boolean;
  cells: readonly string[];
  columns: readonly ColumnOfField[];
}

/** A day as it stands on a line of a list. */
interface DayAt {
  readonly line: number;
  readonly text: string;
}

export interface PeopleProblems {
  "name-missing": Record<never, never>;
  "category-missing": { name: string };
  "category-not-listed": { name: string };
  "participant-known": { number: number; name: string };
  "organisation-taken": { name: string };
  "seat-taken": {
    name: string;
    organisation: string;
    holder: number;
    holderName: string;
  };
  "seat-of-no-organisation": { name: string };
  /** `candidates` are references of people who take part for it. */
  "seat-vacant": { name: string; candidates: readonly string[] };
  "authorised-of-age": { on: Day };
  "minor-not-authorised": { references: readonly string[] };
  "not-joined-yet": { number: number; name: string; from: Day; on: Day };
  "left-before": { number: number; name: string; until: Day };
  "takes-part-again": { number: number; name: string; from: Day; on: Day };
  "from-corrects-no-day": Record<never, never>;
  "takes-own-place": { name: string };
  "replaced-before": { number: number; name: string; by: number; byName: string };
  "takes-part-already": { number: number; name: string };
  "merged-into-oneself": { number: number; name: string };
  "stands-for-others": { number: number; name: string; references: readonly string[] };
  "known-or-new": { typed: string; candidates: readonly string[] };
  "consent-says-nothing": Record<never, never>;
  "not-a-consent": { typed: string };
  "heading-twice": { heading: string };
  "unknown-heading": { heading: string; headings: readonly string[] };
  "heading-not-kept": { heading: string };
  "heading-of-two": { heading: string; readings: readonly ColumnOfField[] };
  "not-a-mapping": { typed: string; allowed: readonly string[] };
  "people-unsure": { people: readonly People[] };
  "no-such-people": { people: readonly People[]; typed: string };
  "no-name-column": { headings: readonly string[] };
  "no-headings": SeenColumns & { untold: readonly string[] };
  "names-untold": { columns: readonly string[] };
  "names-missing": { columns: readonly ColumnOfField[] };
  "twice-in-list": { name: string; line: number };
  homonyms: { name: string; candidates: readonly string[] };
  "other-address": { name: string; email: string; candidates: readonly string[]; knownEmail: string };
  "address-of-another": { name: string; email: string; candidates: readonly string[] };
  "number-of-another": { name: string; other: string };
  "left-out": { name: string };
  "name-is-number": { typed: string };
  "not-one-person": { typed: string };
  "days-in-two-orders": { dayFirst: DayAt; monthFirst: DayAt };
  "day-order-unknown": { text: string; asDayFirst: Day; asMonthFirst: Day };
  "lost-zero": { typed: string; phone: string };
  "organisation-near": { name: string; resembled: string };
  "register-moved": Record<never, never>;
  "participant-erased": { number: number };
  "unknown-number": { number: number };
  "nobody-signs": Record<never, never>;
  "two-ways-to-sign": Record<never, never>;
  "left-before-signing": { number: number; name: string; until: Day; on: Day };
  "no-such-version": { version: number; known: readonly number[] };
  "nobody-withdraws": Record<never, never>;
  "mandate-not-signed": { name: string | null };
  "withdrawn-before": { name: string | null; on: Day };
  "mandate-ended": { name: string | null; on: Day };
  "withdrawn-before-signed": { name: string | null; signedOn: Day; on: Day };
  "replaced-by-oneself": { name: string };
  "mandate-unwritten": Record<never, never>;
  "mandate-text-empty": Record<never, never>;
  "mandate-frozen": { version: number; section: MandateSection };
  "version-before-last": { on: Day; before: Day };
  "unknown-mandate-section": { typed: string };
  "mandate-section-twice": { section: MandateSection };
  "text-outside-sections": Record<never, never>;
  "mandate-without-sections": Record<never, never>;
  "mandate-unsigned": { references: readonly string[] };
  "mandate-withdrawn-by-members": { references: readonly string[] };
  "older-version-signed": { references: readonly string[]; version: number };
  "two-titulars": { organisation: string; numbers: readonly [number, number] };
  "memberships-at-once": { number: number; name: string };
  "city-unsigned": Record<never, never>;
  "city-withdrew": { on: Day };
  "city-mandate-ended": { on: Day };
  "mandate-without-text": Record<never, never>;
  /** `former` is the year whose text is offered. */
  "mandate-text-of-year": { year: string; former: string };
  "mandate-sections-missing": { sections: readonly MandateSection[] };
  "mandate-to-complete": { sections: readonly MandateSection[] };
}

export interface PeopleNotices {
  "place-was-empty": { since: Day; on: Day };
  "merge-question": { number: number; name: string; into: number; intoName: string };
  "merge-settles-membership": {
    reference: string;
    kept: string;
    category: string | null;
    span: Span;
    rest: readonly Span[];
  };
  "merge-settles-signature": { signedOn: Day | null; dropped: Day | null };
  "consent-overtaken": { kind: ConsentKind; answer: ConsentAnswer; on: Day | null };
  "list-understood": {
    file: string;
    rows: number;
    encoding: Encoding | null;
    accents: readonly string[];
    delimiter: Delimiter | null;
    sheet: string | null;
    otherSheets: readonly string[];
    headingsLine: number | null;
    skippedLines: readonly number[];
  };
  "headings-all-the-same": { line: number; headings: readonly string[] };
  "no-headings-seen": SeenColumns & { file: string };
  "columns-right-asked": Record<never, never>;
  "column-asked": { heading: string; values: readonly string[] };
  "heading-asked": { heading: string };
  "column-of-nothing": Record<never, never>;
  "column-of-categories": { heading: string };
  "categories-as-titles": { titleLines: readonly number[] };
  "days-understood": { heading: string; order: DayOrder; line: number; text: string; day: Day };
  "days-from-numbers": { heading: string; days: number; line: number; text: string; day: Day };
  "day-order-asked": { heading: string; days: number; text: string };
  "names-understood": { order: NameOrder; example: string; givenName: string; familyName: string };
  "columns-understood": {
    columns: readonly ColumnOfField[];
    besides: readonly string[];
    leftOut: readonly string[];
  };
  "columns-of-others": { headings: readonly string[] };
  "answers-unclear": {
    cells: number;
    examples: readonly { line: number; column: string; text: string }[];
  };
  "columns-unclear": { headings: readonly string[] };
  "consents-in-list": {
    consents: readonly { field: ListField; yes: number; no: number }[];
    /** The heading of the day on which they answered. */
    dated: string | null;
  };
  "row-understood": { line: number; said: readonly string[] };
  "columns-not-kept": { headings: readonly string[] };
  "cells-of-errors": {
    cells: number;
    examples: readonly { line: number; column: string; text: string }[];
  };
  "cells-shared": {
    cells: number;
    examples: readonly { line: number; column: string; taken: string; others: readonly string[] }[];
  };
  "names-asked": { file: string };
  "people-asked": { file: string };
  "no-such-column": Record<never, never>;
  "mapped-as-before": { mapped: readonly { heading: string; field: ListField | null }[]; file: string };
  "mapped-as-before-asked": { mapped: readonly { heading: string; field: ListField | null }[]; file: string };
  "category-asked": { text: string; rows: number };
  "leave-rows": { rows: number };
  "organisation-asked": { text: string; rows: number; resembled: string };
  "another-organisation": { text: string };
  "zeros-asked": { rows: number; typed: string; phone: string };
  "zeros-restored": { rows: number; typed: string; phone: string };
  "person-asked": {
    doubt: "homonyms" | "other-address" | "shared-address";
    line: number;
    name: string;
    email: string | null;
    organisation: string | null;
  };
  "another-person": { name: string };
  "too-many-to-ask": { rows: number };
  "category-of-new-asked": { people: number; names: readonly string[] };
  namesakes: { people: number; examples: readonly { line: number; name: string; other: string }[] };
  "have-left": { people: number; examples: readonly { line: number; name: string }[] };
  "list-being-read": { rows: number };
  "list-being-judged": Record<never, never>;
  "list-being-written": Record<never, never>;
  "same-list-again": { file: string; unchanged: number };
  "register-moved-meanwhile": Record<never, never>;
  /** What stands for someone who was erased. */
  "erased-person": Record<never, never>;
  "list-written": { file: string; people: number };
  "list-name": Record<never, never>;
  "template-name": Record<never, never>;
  "template-written": { file: string };
  "list-says-nothing-new": { unchanged: number };
  "list-plan": { added: number; changed: number; unchanged: number; refused: number };
  "import-question": Record<never, never>;
  "all-signed-before": { before: number };
  "some-signed-before": { before: number };
  "nobody-left-to-sign": { nobodyOn: Day | null };
  "signed-before-joining": { on: Day; people: readonly { number: number; from: Day }[] };
  "other-mandate-versions": { versions: readonly number[] };
  "former-version-kept": { former: number; signatures: number; version: number };
  "perhaps-of-former-version": { former: number };
  "mandate-text-open": { sections: readonly MandateSection[] };
  "mandate-text-to-read-back": { file: string };
  "signed-before-text": { version: number; on: Day; textOn: Day };
  "sign-without-text-question": { year: string; former: string };
  "signed-without-text": { year: string; former: string };
  "signed-older-version": { version: number; latest: number };
}

export interface PeopleOperations {
  "participant-added": { number: number; name: string };
  "participant-edited": { number: number; name: string };
  "participant-changed": { number: number; name: string; on: Day };
  "participant-removed": { number: number; name: string };
  "participant-merged": { number: number; name: string; into: number; intoName: string };
  "participant-left": { number: number; name: string; on: Day; because: string | null };
  "participant-replaced": { number: number; name: string; byNumber: number; byName: string; on: Day };
  "consent-recorded": {
    number: number;
    name: string;
    answers: readonly (readonly [ConsentKind, ConsentAnswer])[];
    on: Day;
    source: string | null;
  };
  "list-imported": { file: string; added: number; changed: number; refused?: number };
  "organisation-added": { number: number; name: string };
  "organisation-edited": { number: number; name: string };
  "organisation-removed": { number: number; name: string };
  "mandate-text-written": { version: number; written: number; sections: number; isNew: boolean };
  "mandate-signed": {
    version: number;
    signed: number;
    organisations: readonly string[];
    byCity: boolean;
    on: Day;
  };
  "mandate-withdrawn": {
    numbers: readonly number[];
    organisations: readonly string[];
    byCity: boolean;
    on: Day;
  };
}

export interface PeopleChoices {
  role: Role;
  route: Route;
  seat: Seat;
  consentKind: ConsentKind;
  consentAnswer: ConsentAnswer;
  importOutcome: ImportOutcome;
  matchPolicy: MatchPolicy;
  nameOrder: NameOrder;
  dayOrder: DayOrder;
  listField: ListField;
  changedField: ChangedField;
  mandateParty: MandateParty;
  mandateState: MandateState;
  mandateSection: MandateSection;
}

declare module "../../problem.ts" {
  interface ProblemParameters extends PeopleProblems {}
}
declare module "../../language/catalogue.ts" {
  interface NoticeParameters extends PeopleNotices {}
  interface OperationParameters extends PeopleOperations {}
  interface ChoiceValues extends PeopleChoices {}
}

export type PeopleCatalogue = Catalogue<{
  nouns: "participant" | "organisation" | "mandate";
  verbs: typeof verbs;
  views: typeof views & typeof listViews;
  problems: PeopleProblems;
  notices: PeopleNotices;
  operations: PeopleOperations;
  choices: PeopleChoices;
}>;

/** The words of one subject among those of people, which its catalogue has with the others. */
export type PartOfPeople<Words extends object = PeopleCatalogue> = {
  readonly [Section in keyof Words]?: Partial<Words[Section]>;
};
