import type { ChoiceName, ChoiceValues, Notice } from "../language/catalogue.ts";
import { dayReading, readYesNo } from "../language/reading.ts";
import type { Words } from "../language/words.ts";
import { CoopError, type Place, type Problem, problem } from "../problem.ts";
import type { Finder } from "../register/finder.ts";
import type { Reader } from "../register/write.ts";
import { parseCents, parseCount, parseNumber } from "../values/amount.ts";
import {
  type ApproximateDay,
  type Day,
  type DayReading,
  type DayReason,
  type KnownDays,
  parseApproximateDay,
  parseDay,
} from "../values/day.ts";
import { parseEmail } from "../values/email.ts";
import { type LocalTime, parseLocalTime } from "../values/local-time.ts";
import { type NumberList, parseNumberList } from "../values/number-list.ts";
import { isRead, type Parsed } from "../values/parsed.ts";
import { parsePhone } from "../values/phone.ts";

/** What reading a typed value may need. */
export interface Reading {
  readonly today: Day;
  readonly words: Words;
  /** The words of the other language: values are understood in both. */
  other(): Promise<Words>;
  /** Absent for the commands that open no register: they have no parameter that looks something up. */
  readonly reader: Reader | undefined;
  /** The days of the season that is written in; nothing where no register is open. */
  season(): Promise<KnownDays | undefined>;
  /** Talk on how a value was understood. */
  tell(notice: Notice): void;
}

export type Shape =
  | "text"
  | "day"
  | "time"
  | "count"
  | "number"
  | "amount"
  | "address"
  | "phone"
  | "numbers"
  | "yes-no"
  | "choice"
  | "item"
  | "file"
  | "flag";

/** How one kind of value is read from what a person typed. */
export interface Kind<Value> {
  /** What stands for the value in the help: `<date>`. A flag stands alone and takes no text. */
  readonly shape: Shape;
  /** Whether an empty text is a value like any other. */
  readonly readsEmpty?: boolean;
  /** @throws CoopError with what is wrong with the text */
  read(text: string, reading: Reading, place: Place): Value | Promise<Value>;
  /** The words of a closed list, for the help. */
  allowed?(words: Words): readonly string[];
  /** What there is to choose from at a prompt, if that is a short list. */
  suggest?(reading: Reading): Promise<readonly Suggestion[]>;
}

export interface Suggestion {
  readonly text: string;
  readonly label: string;
}

/**
 * - `required`: asked on a terminal, else one of the missing values of the one usage error;
 * - `asked`: asked on a terminal, where an empty answer leaves it unknown;
 * - `optional`: never asked;
 * - `editable`: never asked, and an empty text (`--place ""`) makes the value unknown again. A verb that has
 *   such an option changes an item, and is refused where no option says what to change.
 */
export type Need = "required" | "asked" | "optional" | "editable";

/** What is known of the other parameters: what was typed, and what was answered before. */
export type Known = Readonly<Record<string, unknown>>;

export interface Parameter<Value, N extends Need = Need> {
  readonly kind: Kind<Value>;
  readonly need: N;
  /** The values of a parameter that may be given several times come as a list. */
  readonly isMany: boolean;
  /** Whether one text may hold several values, with commas between them. */
  readonly hasCommas?: boolean;
  /** Whether an argument is understood as an option of its name as well: `--experiment E01`. */
  readonly mayBeNamed?: boolean;
  /** What a prompt proposes, as it would be typed; nothing where there is nothing to propose. */
  propose?(reading: Reading, known: Known): Promise<string | undefined>;
  /** What is wrong with an answer beside what is known already: it is refused as it is given, before the rest is asked. */
  fits?(value: Value, known: Known): readonly Problem[];
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

type ValueOf<P> =
  P extends Parameter<infer Value, infer N>
    ? N extends "required"
      ? Value
      : N extends "editable"
        ? Value | null | undefined
        : Value | undefined
    : never;

/** What `run` receives for its declared parameters: a value where one is required, else perhaps nothing. */
export type InputOf<P extends Parameters> = { readonly [Key in keyof P]: ValueOf<P[Key]> };

export function required<Value>(kind: Kind<Value>): Parameter<Value, "required"> {
  return { kind, need: "required", isMany: false };
}

export function asked<Value>(kind: Kind<Value>): Parameter<Value, "asked"> {
  return { kind, need: "asked", isMany: false };
}

export function optional<Value>(kind: Kind<Value>): Parameter<Value, "optional"> {
  return { kind, need: "optional", isMany: false };
}

export function editable<Value>(kind: Kind<Value>): Parameter<Value, "editable"> {
  return { kind, need: "editable", isMany: false };
}

/** Parameters that say what an item is, as those that correct it. */
export type Corrected<P extends Parameters> = {
  readonly [Key in keyof P]: P[Key] extends Parameter<infer Value, infer N>
    ? Parameter<Value, N extends "required" ? "optional" : "editable">
    : never;
};

/**
 * The options of a verb that adds an item, for the verb that corrects it: what an item cannot be without may become
 * something else, all the rest may become unknown again (several values: those that are given take the place of those
 * before, and an empty text takes all away), and nothing is asked.
 */
export function corrected<P extends Parameters>(options: P): Corrected<P>;
export function corrected(options: Parameters): Parameters {
  const entries = Object.entries(options).map(([key, { kind, need, isMany }]) => [
    key,
    { kind, need: need === "required" ? "optional" : "editable", isMany } satisfies Parameter<unknown>,
  ]);
  return Object.fromEntries(entries);
}

/** The key of an item that was typed for an editable value: null takes the link away, and undefined leaves it as it is. */
export function idOf(item: { readonly id: number } | null | undefined): number | null | undefined {
  return item === null ? null : item?.id;
}

/** A parameter whose values are written with commas between them: `md,html`. */
export function listed<Value>(kind: Kind<Value>): Parameter<readonly Value[], "optional"> {
  return { ...several(kind), hasCommas: true };
}

/** A parameter that may be given several times. */
export function several<Value>(kind: Kind<Value>): Parameter<readonly Value[], "optional"> {
  return { kind: kind as Kind<unknown> as Kind<readonly Value[]>, need: "optional", isMany: true };
}

/** What an item belongs to: it comes first on the line, and is understood as an option of its name as well. */
export function owner<Value, N extends Need>(parameter: Parameter<Value, N>): Parameter<Value, N> {
  return { ...parameter, mayBeNamed: true };
}

/** The same parameter, with an answer that a prompt proposes. */
export function proposing<Value, N extends Need>(
  parameter: Parameter<Value, N>,
  propose: (reader: Reader, known: Known, today: Day) => Promise<string | undefined>,
): Parameter<Value, N> {
  return {
    ...parameter,
    propose: async ({ reader, today }, known) => (reader ? propose(reader, known, today) : undefined),
  };
}

/** The same parameter, of which a prompt refuses what does not go with what is known already. */
export function fitting<Value, N extends Need>(
  parameter: Parameter<Value, N>,
  fits: (value: Value, known: Known) => readonly Problem[],
): Parameter<Value, N> {
  return { ...parameter, fits };
}

/** Several values that are asked for on one line of a prompt, with commas between them. */
export function askedTogether<Value>(kind: Kind<Value>): Parameter<readonly Value[], "asked"> {
  return { ...several(kind), need: "asked" };
}

/** The codes of the problems that reading a text can end with; each has the text as its parameter. */
type ReadingCode =
  | "not-a-time"
  | "not-a-count"
  | "not-a-number"
  | "not-an-amount"
  | "not-an-address"
  | "not-a-phone"
  | "not-numbers";

function reads<Value>(
  shape: Shape,
  parse: (text: string, reading: Reading) => Parsed<Value, ReadingCode>,
): Kind<Value> {
  return {
    shape,
    read(text, reading, place) {
      const parsed = parse(text, reading);
      if (isRead(parsed)) return parsed.value;
      throw new CoopError([problem(parsed.reason, { typed: text }, place)]);
    },
  };
}

/**
 * A day; one without its year is that of the season, and said, where the season has one such day.
 * @param inNumbers whether such a one may be written `12/06`
 */
function readsDay<Value extends ApproximateDay>(
  parse: (text: string, reading: DayReading) => Parsed<Value, DayReason>,
  { inNumbers }: Pick<DayReading, "inNumbers">,
): Kind<Value> {
  return {
    shape: "day",
    async read(typed, { today, season, tell }, place) {
      const parsed = parse(typed, dayReading(today));
      if (isRead(parsed)) return parsed.value;
      const ofSeason =
        parsed.reason === "year-missing"
          ? parse(typed, { ...dayReading(today, await season()), inNumbers })
          : parsed;
      if (!isRead(ofSeason)) throw new CoopError([problem(ofSeason.reason, { typed }, place)]);
      tell({ key: "day-of-season", parameters: { typed, day: ofSeason.value } });
      return ofSeason.value;
    },
  };
}

/** One line of text: line breaks and runs of spaces become one space. */
export const text: Kind<string> = { shape: "text", read: (typed) => typed.trim().replace(/\s+/g, " ") };
/** Several lines of text, as they stand; an empty one takes away what was written. */
export const prose: Kind<string> = { shape: "text", readsEmpty: true, read: (typed) => typed };
/** The path of a file, taken as it stands; `-` is standard input or output. */
export const file: Kind<string> = { shape: "file", read: (typed) => typed };
export const day: Kind<Day> = readsDay(parseDay, { inNumbers: true });
export const approximateDay: Kind<ApproximateDay> = readsDay(parseApproximateDay, { inNumbers: false });
export const time: Kind<LocalTime> = reads("time", parseLocalTime);
export const count: Kind<number> = reads("count", parseCount);
export const number: Kind<number> = reads("number", parseNumber);
export const amount: Kind<number> = reads("amount", parseCents);
export const email: Kind<string> = reads("address", parseEmail);
export const phone: Kind<string> = reads("phone", parsePhone);
export const numbers: Kind<NumberList> = reads("numbers", parseNumberList);
export const flag: Kind<boolean> = { shape: "flag", read: () => true };

export const yesNo: Kind<boolean> = {
  shape: "yes-no",
  read(typed, _reading, place) {
    const read = readYesNo(typed);
    if (read === undefined) throw new CoopError([problem("not-yes-or-no", { typed }, place)]);
    return read;
  },
};

/** One value of a closed list, typed as its key, its word or another spelling, case and accents aside. */
export function choice<Name extends ChoiceName>(
  name: Name,
  values: readonly ChoiceValues[Name][],
): Kind<ChoiceValues[Name]> {
  return {
    shape: "choice",
    allowed: (words) => values.map((value) => words.choice(name, value)),
    async read(typed, { words, other }, place) {
      const read = (words.readChoice(name, typed) ?? (await other()).readChoice(name, typed)) as
        | ChoiceValues[Name]
        | undefined;
      if (read !== undefined && values.includes(read)) return read;
      const allowed = values.map((value) => words.choice(name, value));
      throw new CoopError([problem("not-a-choice", { typed, allowed }, place)]);
    },
    suggest: async ({ words }) =>
      values.map((value) => ({ text: value as string, label: words.choice(name, value) })),
  };
}

/**
 * An item of the register, by its reference or by a fragment of its name.
 * @param among lists what a prompt offers, where that is a short list
 */
export function found<Item>(
  find: Finder<Item>,
  among?: (reader: Reader) => Promise<readonly Suggestion[]>,
): Kind<Item> {
  return {
    shape: "item",
    async read(typed, { reader, tell }, place) {
      if (!reader) throw new Error("a parameter that looks something up needs a register");
      try {
        return await find(reader, typed, (item) => tell({ key: "redirected", parameters: { typed, item } }));
      } catch (error) {
        if (!(error instanceof CoopError)) throw error;
        throw new CoopError(
          error.problems.map((one): Problem => ({ ...one, place: { ...place, ...one.place } })),
          { refusal: error.refusal, cause: error },
        );
      }
    },
    ...(among ? { suggest: async ({ reader }: Reading) => (reader ? among(reader) : []) } : {}),
  };
}
