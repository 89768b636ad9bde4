import type { Catalogue } from "../../language/catalogue.ts";
import type { Words } from "../../language/words.ts";
import type { Place } from "../../problem.ts";
import type { ApproximateDay, Day } from "../../values/day.ts";
import type { Shape } from "../parameter.ts";

/** Reading what a person typed. */
export interface CommandLineProblems {
  "unknown-noun": { typed: string; nearest: readonly string[] };
  "unknown-verb": { noun: string; typed: string; nearest: readonly string[]; known: readonly string[] };
  "unknown-option": { typed: string; nearest: readonly string[] };
  "option-needs-value": { option: string };
  "too-many-arguments": { typed: readonly string[] };
  "missing-values": { missing: readonly string[] };
  "empty-value": Record<never, never>;
  "nothing-to-change": Record<never, never>;
  "no-editor": Record<never, never>;
  "editor-failed": { editor: string };
  "needs-yes": { question: string };
  "unknown-language": { typed: string };
  "not-a-day": { typed: string };
  "no-such-day": { typed: string };
  "one-year-only": { typed: string };
  "year-missing": { typed: string };
  /** All that may be meant: several days, or none. */
  "year-unclear": { typed: string; days: readonly Day[] };
  /** The days of that name that may be meant, none of which is on the weekday that is named. */
  "weekday-elsewhere": { typed: string; days: readonly Day[] };
  "not-a-time": { typed: string };
  "not-a-count": { typed: string };
  "not-a-number": { typed: string };
  "not-an-amount": { typed: string };
  "not-an-address": { typed: string };
  "not-a-phone": { typed: string };
  "not-numbers": { typed: string };
  "not-yes-or-no": { typed: string };
  "not-a-choice": { typed: string; allowed: readonly string[] };
}

export interface CommandLineNotices {
  "day-to-come": { on: Day };
  "beyond-years": { on: Day; title: string; until: Day; next: string };
  "days-to-come": { days: readonly Day[] };
  "more-gaps": { count: number };
  /** What is asked of a person, with what to type where that is not plain, whether nothing is an answer too, and whether an answer is proposed. */
  "day-of-season": { typed: string; day: ApproximateDay };
  "value-asked": { about: string; isDay: boolean; mayBeEmpty: boolean; isProposed: boolean };
  /** Which keys go to a choice, and which one takes it. */
  "how-to-choose": Record<never, never>;
  /** Which keys tick, and which one goes on. */
  "how-to-tick": Record<never, never>;
  /** A list is longer than what is seen of it: how many it has. */
  "more-choices": { of: number };
  /** The line of the command with all that was answered stands below, where it was refused in the end. */
  "answers-kept": Record<never, never>;
  "how-to-go-back": Record<never, never>;
  "answer-yes-or-no": Record<never, never>;
  "nothing-to-list": Record<never, never>;
  "two-registers": { used: string; other: string };
  /** "inscrits.csv, ligne 14, colonne « Courriel » : " in front of what happened. */
  place: Place;
  stopped: Record<never, never>;
  fault: { message: string };
}

declare module "../../problem.ts" {
  interface ProblemParameters extends CommandLineProblems {}
}
declare module "../../language/catalogue.ts" {
  interface NoticeParameters extends CommandLineNotices {}
}

/** The words that the help needs around those of the verbs. */
export interface HelpWords {
  readonly tagline: string;
  readonly usage: string;
  readonly commands: string;
  readonly arguments: string;
  readonly options: string;
  readonly everywhere: string;
  readonly example: string;
  readonly verbTerm: string;
  readonly nounTerm: string;
  readonly optionsTerm: string;
  readonly more: string;
  readonly or: string;
  readonly required: string;
  readonly several: string;
  /** Between the notes on an option. */
  readonly between: string;
  /** Before the words of a closed list: "one of: ". */
  readonly oneOf: string;
  readonly shapes: Readonly<Record<Exclude<Shape, "flag">, string>>;
  readonly globals: {
    readonly register: string;
    readonly lang: string;
    readonly as: string;
    readonly json: string;
    readonly noInput: string;
    readonly yes: string;
    readonly debug: string;
    readonly help: string;
    readonly version: string;
  };
  readonly format: string;
  readonly excel: string;
  /** The option by which a command speaks of another year: of one, or of all of them as well. */
  readonly year: { readonly term: string; readonly one: string; readonly any: string };
}

export interface CommandLineWords
  extends Catalogue<{
    problems: CommandLineProblems;
    notices: CommandLineNotices;
  }> {
  readonly help: HelpWords;
}

/** All that the program says in one language: what its rooms say, and the words that only the command line has. */
export interface SpokenProgram {
  readonly words: Words;
  readonly commandLine: CommandLineWords;
}
