/**
 * What a room says, in one language. Each room names its keys and the type of their parameters once
 * (`words/catalogue.ts`); its two languages are both typed by that, so that a sentence without its
 * twin, or a code without a sentence, does not compile.
 */

/** Talk on stderr beside the success line, by key. Filled by each room. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging, see src/README.md
export interface NoticeParameters {}

/** Operations of the journal, by name: the success line and the history say the same sentence. Filled by each room. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging, see src/README.md
export interface OperationParameters {}

/** Closed lists of values that a person chooses from, by name, to the union of their values. Filled by each room. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging, see src/README.md
export interface ChoiceValues {}

export type OperationName = keyof OperationParameters;
export type NoticeKey = keyof NoticeParameters;
export type ChoiceName = keyof ChoiceValues;

/** Talk that is to be said once whoever says it knows the language. */
export type Notice = {
  [Key in NoticeKey]: { readonly key: Key; readonly parameters: NoticeParameters[Key] };
}[NoticeKey];

/** What happened, and what to do about it. */
export interface ProblemWords {
  readonly what: string;
  readonly remedy: string;
}

export interface NounWords {
  /** The noun as this language types it, then its other spellings; the English noun itself is always understood. */
  readonly spoken: readonly string[];
  readonly about: string;
}

/** The verbs that most nouns have: each language spells them once, for all nouns (`Language.verbs`). */
export type CommonVerb = "add" | "list" | "show" | "edit" | "remove";

/** A verb's words; arguments and options by their keys. */
export interface VerbWords {
  readonly spoken: string;
  readonly about: string;
  readonly example: string;
  /** The term that stands for it in the usage line, then what it is. */
  readonly arguments: Readonly<Record<string, ArgumentWords>>;
  readonly options: Readonly<Record<string, string>>;
}

type ArgumentWords = readonly [term: string, about: string];

/** What a room says of a verb: all that neither the language says of it nor is empty. */
type WordsOfVerb<Path, Loader> = Loader extends () => Promise<{
  default: { readonly arguments: infer Arguments; readonly options: infer Options };
}>
  ? Pick<
      VerbWords,
      Path extends `${string} ${CommonVerb}` ? "about" | "example" : "spoken" | "about" | "example"
    > &
      LabelsOf<"arguments", Arguments, ArgumentWords> &
      LabelsOf<"options", Options, string>
  : never;

type LabelsOf<Part extends string, Declared, Label> = keyof Declared extends never
  ? { readonly [Key in Part]?: never }
  : { readonly [Key in Part]: { readonly [Key in keyof Declared]: Label } };

type ColumnKey<View> = View extends {
  readonly columns: readonly { readonly key: infer Key extends string }[];
}
  ? Key
  : never;

/** What a room declares about its own speech. */
export interface Speech {
  readonly nouns: string;
  readonly verbs: object;
  readonly views: object;
  readonly problems: object;
  readonly notices: object;
  readonly operations: object;
  readonly choices: object;
}

/** One room's sentences in one language. */
export interface Catalogue<Room extends Speech> {
  readonly nouns: { readonly [Noun in Room["nouns"]]: NounWords };
  readonly verbs: { readonly [Verb in keyof Room["verbs"]]: WordsOfVerb<Verb, Room["verbs"][Verb]> };
  /** Labels of the columns of each view. */
  readonly views: {
    readonly [View in keyof Room["views"]]: { readonly [Key in ColumnKey<Room["views"][View]>]: string };
  };
  /** Heading of the rows of each view, where they stand under another item. */
  readonly titles: { readonly [View in keyof Room["views"]]: string };
  readonly problems: {
    readonly [Code in keyof Room["problems"]]: (parameters: Room["problems"][Code]) => ProblemWords;
  };
  readonly notices: { readonly [Key in keyof Room["notices"]]: (parameters: Room["notices"][Key]) => string };
  readonly operations: {
    readonly [Name in keyof Room["operations"]]: (parameters: Room["operations"][Name]) => string;
  };
  /** The word for each value, then other spellings that are understood. */
  readonly choices: {
    readonly [Name in keyof Room["choices"]]: {
      readonly [Value in Room["choices"][Name] & string]: string | readonly [string, ...string[]];
    };
  };
}

/** A catalogue of whichever room, as `Words` looks things up in it. */
export interface AnyCatalogue {
  readonly nouns: Readonly<Record<string, NounWords>>;
  readonly verbs: Readonly<Record<string, Pick<VerbWords, "about" | "example"> & Partial<VerbWords>>>;
  readonly views: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly titles: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<string, (parameters: never) => ProblemWords>>;
  readonly notices: Readonly<Record<string, (parameters: never) => string>>;
  readonly operations: Readonly<Record<string, (parameters: never) => string>>;
  readonly choices: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}
