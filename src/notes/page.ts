import { tallyCells } from "../decisions/ending.ts";

/** Where a line stands: the name of its file, and its number from 1. */
export interface At {
  readonly file: string;
  readonly line: number;
}

/** The place of what stands somewhere, and no more of it. */
export function atOf({ file, line }: At): At {
  return { file, line };
}

/** A place as the key of a map. */
export function placeKey({ file, line }: At): string {
  return `${line} ${file}`;
}

export function isSameLine(one: At, other: At): boolean {
  return one.file === other.file && one.line === other.line;
}

/** One line of a page, whatever form the page has. */
export interface PageLine extends At {
  /** As a person reads it, its marks included; spaces at the end do not count. */
  readonly raw: string;
  /** Without the marks of a heading or of a list, every run of spaces one plain space. */
  readonly text: string;
  readonly isHeading: boolean;
  /** The number of marks before a heading, 0 for one that is bold; null for what is none. */
  readonly level: number | null;
  /** Whether a dash, a bullet or a number stands before it. */
  readonly isItem: boolean;
  /** That number, where it is one. */
  readonly numbering: number | null;
  /** Where its text begins in the text of the file: a reference is written there. */
  readonly offset: number;
  /** What stands in the brackets at its beginning; null where there are none. */
  readonly box: string | null;
  /** Its text behind the brackets, and where that begins; its whole text where there are none. */
  readonly behindBox: string;
  readonly offsetBehindBox: number;
}

/** Something that a page says, in the words of whoever wrote it. */
export interface Said {
  readonly text: string;
  readonly at: At;
}

/** The parts of a page; `others` are those who came and are not on the sheet. */
export const sections = [
  "agenda",
  "attendance",
  "others",
  "said",
  "decisions",
  "ideas",
  "tasks",
  "free",
] as const;
export type PageSection = (typeof sections)[number];

/** Those that say on the page how they are filled in. */
export const hintedSections = ["attendance", "others", "said", "decisions", "tasks"] as const;
export type HintedSection = (typeof hintedSections)[number];

/** What can stand before a colon, by where it may. */
export const sessionLabels = [
  "place",
  "times",
  "facilitators",
  "kind",
  "phase",
  "childcare",
  "interpreter",
  "transport",
  "access",
  "cost",
  "summary",
] as const;
export const decisionLabels = [
  "question",
  "method",
  "statement",
  ...tallyCells,
  "tally",
  "unanimous",
  "grades",
  "outcome",
  "outcomeSentence",
  "reasons",
  "objection",
  "objectionState",
  "objectionReason",
  "objectionAmendment",
  "decidedBy",
  "decidedByWords",
  "scope",
  "deliberation",
  "replaces",
  "review",
  "until",
  "takenOn",
] as const;
export const ideaLabels = ["broughtBy", "support", "ideaQuestion", "text"] as const;
/** What introduces a decision, or the voices that it had, in a line of minutes. */
export const minutesLabels = ["decided", "voted"] as const;
export const othersLabels = ["unnamedProxies", "noCategory"] as const;
export const saidLabels = ["aboutQuestion", "smallGroup"] as const;

export type SessionLabel = (typeof sessionLabels)[number];
export type DecisionLabel = (typeof decisionLabels)[number];
export type IdeaLabel = (typeof ideaLabels)[number];
export type Label =
  | SessionLabel
  | DecisionLabel
  | IdeaLabel
  | (typeof minutesLabels)[number]
  | (typeof othersLabels)[number]
  | (typeof saidLabels)[number];

/** What the columns of a table can hold, by their headings. */
export const tableColumns = [
  "name",
  "givenName",
  "attendance",
  "present",
  "excused",
  "absent",
  "signature",
  "proxy",
  "what",
  "who",
  "when",
  "status",
  "decision",
  "outcome",
  "for",
  "against",
  "abstain",
  "notTakingPart",
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** What stands in the brackets before someone's name. */
export const marks = ["present", "excused", "absent", "represented", "replaced", "unknown"] as const;
export type Mark = (typeof marks)[number];
/** Those under whose name minutes list people. */
export type NamedState = Exclude<Mark, "replaced" | "unknown">;

/** What a page prints where nothing was said yet. */
export const blank = "…";
/** What says that something is not known, or no more. */
export const unknown = "?";

/** What a terminal or an editor would obey. */
const obeyed = /[^\P{Cc}\s]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * The form in which a page writes a text, and in which two texts are the same: on one line, every run of spaces one plain space,
 * without marks that nobody sees.
 */
export function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(obeyed, "\ufffd")
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Whether a text is what a page prints where there is nothing to say. */
export function saysNothing(text: string): boolean {
  return /^[\s.…_]*$/u.test(text);
}
