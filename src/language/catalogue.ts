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

/** A command as it is typed; or one for each of several things, of which all are to be run. */
export type Commands = string | readonly string[];

/** A command that mends something, as it is typed; with when it is the one, where it is not the first to try. */
export type Way = string | readonly [when: string, command: Commands];
export type Ways = readonly [Commands, ...Way[]];

/** What is missing, late or contradicted, and the commands that mend it, each to be run as it stands. */
export interface GapWords {
  readonly what: string;
  readonly ways: Ways;
  /** What is said in their place where the sentence is a refusal too. */
  readonly remedy?: string;
  /**
   * By what it is named where several of its kind are told in one line, and what is said of them: "tâches sont en retard"; with
   * the command that mends them together, which ends with their references, where there is one.
   */
  readonly alike?: readonly [reference: string, several: string, together?: string];
}

export interface NounWords {
  /** The noun as this language types it, then its other spellings; the noun of the code itself is always understood. */
  readonly spoken?: readonly string[];
  readonly about: string;
  /** An argument that bears the name of the noun: said here once, for all verbs that take an item of it. */
  readonly item?: ArgumentWords;
  /**
   * The options that its `add` and its `edit` both have: said here once, and by a verb only where it says something else. One
   * that is called like its column in the list of the noun is said there.
   */
  readonly fields?: Readonly<Record<string, string>>;
}

/** The verbs that most nouns have: each language spells them once, for all nouns (`Language.verbs`). */
export type CommonVerb = "add" | "list" | "show" | "edit" | "remove";

/** A verb's own words; arguments and options by their keys. */
export interface VerbWords {
  /** The verb as this language types it. */
  readonly spoken?: string;
  readonly about: string;
  readonly example: string;
  readonly arguments?: Readonly<Record<string, ArgumentWords>>;
  readonly options?: Readonly<Record<string, string>>;
}

/** The term that stands for it in the usage line, then what it is. */
export type ArgumentWords = readonly [term: string, about: string];

/** The keys of the arguments or options of verbs; none of a verb that a room does not have. */
type KeyOf<Part extends "arguments" | "options", Verbs, Path> = Path extends keyof Verbs
  ? Verbs[Path] extends () => Promise<{ default: { readonly [Key in Part]: infer Declared } }>
    ? keyof Declared
    : never
  : never;

/** The fields of a noun: the options that its `add` and its `edit` both have. */
type FieldOf<Verbs, Noun extends string> = KeyOf<"options", Verbs, `${Noun} add`> &
  KeyOf<"options", Verbs, `${Noun} edit`>;

/** The nouns of a room that have a verb which takes an item of them. */
type NounOfItems<Room extends Speech> = {
  [Noun in Room["nouns"]]: Noun &
    KeyOf<"arguments", Room["verbs"], keyof Room["verbs"] & `${Noun} ${string}`>;
}[Room["nouns"]];

type NounOf<Path> = Path extends `${infer Noun} ${string}` ? Noun : never;

/** The columns that the list of a noun has: the view `sessions` for `session`. */
type ColumnOf<Room extends Speech, Noun extends string> = `${Noun}s` extends keyof Room["views"]
  ? ColumnKey<Room["views"][`${Noun}s`]>
  : never;

/** Words by key, which may be left out where they are known from elsewhere. */
type Labels<Key extends PropertyKey, Known, Words> = { readonly [Its in Exclude<Key, Known>]: Words } & {
  readonly [Its in Extract<Key, Known>]?: Words;
};

/** The same as a part of what is said, which is not there where it would be empty. */
type Said<Part extends string, Key extends PropertyKey, Known, Words> = [Key] extends [never]
  ? { readonly [It in Part]?: never }
  : [Key] extends [Known]
    ? { readonly [It in Part]?: Labels<Key, Known, Words> }
    : { readonly [It in Part]: Labels<Key, Known, Words> };

type WordsOfNoun<Room extends Speech, Noun extends Room["nouns"]> = Required<
  Pick<NounWords, "spoken" | "about">
> &
  (Noun extends NounOfItems<Room> ? { readonly item: ArgumentWords } : { readonly item?: never }) &
  Said<"fields", FieldOf<Room["verbs"], Noun>, ColumnOf<Room, Noun>, string>;

type WordsOfVerb<Room extends Speech, Path extends keyof Room["verbs"]> = Pick<
  VerbWords,
  "about" | "example"
> &
  (Path extends `${string} ${CommonVerb}` ? { readonly spoken?: never } : { readonly spoken: string }) &
  Said<
    "arguments",
    KeyOf<"arguments", Room["verbs"], Path>,
    NounOfItems<Room> | NounOf<Path>,
    ArgumentWords
  > &
  Said<
    "options",
    KeyOf<"options", Room["verbs"], Path>,
    FieldOf<Room["verbs"], NounOf<Path>> | ColumnOf<Room, NounOf<Path>>,
    string
  >;

type ColumnKey<View> = View extends {
  readonly columns: readonly { readonly key: infer Key extends string }[];
}
  ? Key
  : never;

type ViewWith<Views, Key> = {
  [View in keyof Views]: Key extends ColumnKey<Views[View]> ? View : never;
}[keyof Views];

/** The keys of the columns that at least two views have. */
type SharedColumn<Views> = {
  [View in keyof Views]: {
    [Key in ColumnKey<Views[View]>]: [Exclude<ViewWith<Views, Key>, View>] extends [never] ? never : Key;
  }[ColumnKey<Views[View]>];
}[keyof Views];

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

/** The speech of a room that declares none of it. */
interface Silence {
  readonly nouns: never;
  readonly verbs: {};
  readonly views: {};
  readonly problems: {};
  readonly notices: {};
  readonly operations: {};
  readonly choices: {};
}

type Whole<Room extends Partial<Speech>> = {
  readonly [Part in keyof Speech]: Room[Part] extends Speech[Part] ? Room[Part] : Silence[Part];
};

/** One room's sentences in one language; a part that it does not declare is left out of both. */
export type Catalogue<Room extends Partial<Speech>> = NeededWhereKeyed<Sentences<Whole<Room>>> &
  /** Labels of the columns that several views have. */
  Said<"columns", SharedColumn<Room["views"]>, never, string>;

/** The same, of which what has no keys may be left out. */
type NeededWhereKeyed<Parts> = {
  readonly [Part in keyof Parts as {} extends Parts[Part] ? never : Part]: Parts[Part];
} & { readonly [Part in keyof Parts as {} extends Parts[Part] ? Part : never]?: Parts[Part] };

interface Sentences<Room extends Speech> {
  readonly nouns: { readonly [Noun in Room["nouns"]]: WordsOfNoun<Room, Noun> };
  readonly verbs: { readonly [Verb in keyof Room["verbs"]]: WordsOfVerb<Room, Verb> };
  /** Labels of the columns that a view alone has, and of those that it calls otherwise than the others do. */
  readonly views: NeededWhereKeyed<{
    readonly [View in keyof Room["views"]]: Labels<
      ColumnKey<Room["views"][View]>,
      SharedColumn<Room["views"]>,
      string
    >;
  }>;
  /** Heading of the rows of each view, where they stand under another item. */
  readonly titles: { readonly [View in keyof Room["views"]]: string };
  readonly problems: {
    readonly [Code in keyof Room["problems"]]: (
      parameters: Room["problems"][Code],
    ) => ProblemWords | GapWords;
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
  readonly nouns?: Readonly<Record<string, NounWords>>;
  readonly verbs?: Readonly<Record<string, VerbWords>>;
  readonly columns?: Readonly<Record<string, string>>;
  readonly views?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly titles?: Readonly<Record<string, string>>;
  readonly problems?: Readonly<Record<string, (parameters: never) => ProblemWords | GapWords>>;
  readonly notices?: Readonly<Record<string, (parameters: never) => string>>;
  readonly operations?: Readonly<Record<string, (parameters: never) => string>>;
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}
