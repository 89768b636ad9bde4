import type { Belongings } from "./belongings.ts";
import type { Coop, PublishedFiles } from "./coop.ts";
import type { AnyCatalogue, Notice } from "./language/catalogue.ts";
import type { LanguageCode } from "./language/language.ts";
import type { Words } from "./language/words.ts";
import type { Problem } from "./problem.ts";
import type { Reach } from "./register/reach.ts";
import type { Row, TableName } from "./register/schema.ts";
import type { Reader, Write } from "./register/write.ts";
import type { Section } from "./terminal/view.ts";
import type { TableTimeline } from "./timeline.ts";
import type { Day } from "./values/day.ts";
import type { AnyVerb } from "./verb.ts";

/** Gives a module when it is needed, so that a face costs nothing to load. */
export type Loader<Module> = () => Promise<Module>;

/**
 * What is missing or due, with the sentence and the remedy of a problem, but nothing is refused.
 * @param reach how far a write goes, where it is asked what that leaves to see to: a gap that it cannot touch may be left out
 * @param season the season of which it is asked, with what goes on in it from before; all where nothing is said
 */
export type Gaps = (
  reader: Reader,
  today: Day,
  reach?: Reach,
  season?: Row<"season">,
) => Promise<readonly Problem[]>;

/** What is held of a person, by their rows: the one that they have, and those that were merged into it. */
export type Holdings = (reader: Reader, participantIds: readonly number[]) => Promise<readonly Section[]>;

/** What may never be so in a register, whatever was written, with the sentence and the remedy of a problem; `verify` looks for it. */
export type Rules = (reader: Reader, belongings: Belongings) => Promise<readonly Problem[]>;

/**
 * What must hold in a register that a backup was put back into, as it held in the one that it replaces: done in one write on the
 * restored one, before it takes the place. `former` is the register that goes, and
 * `words` what stands there for what was taken out.
 */
export type AfterRestore = (tx: Write, former: Reader, words: Words, belongings: Belongings) => Promise<void>;

/** The items of an earlier noun, by their ids and in that order, with columns of this feature. */
export type Listing = (reader: Reader, ids: readonly number[]) => Promise<Section>;

/** What lies beside a register and has a name by which it is asked for; `home` is where the program itself lies. */
export type NamesBeside = (home: string, registerFile: string, language: LanguageCode) => string[];

/** What a feature gives to the whole: a page of declarations, cheap to load. */
export interface Feature {
  readonly name: string;
  /** Its verbs, by what is typed: `participant add`, or one word for a verb without a noun. May be on an earlier feature's noun. */
  readonly verbs: Readonly<Record<string, Loader<{ readonly default: AnyVerb }>>>;
  readonly words: Readonly<Record<LanguageCode, Loader<{ readonly default: AnyCatalogue }>>>;
  /** The verb of a noun that may be left out before the name of something that lies beside the register. */
  readonly named?: Readonly<
    Record<string, { readonly verb: string; readonly names: Loader<{ readonly namesBeside: NamesBeside }> }>
  >;
  /** What it shows under an item of an earlier noun, by that noun. */
  readonly sections?: Readonly<
    Record<
      string,
      Loader<{ readonly sections: (reader: Reader, id: number, today: Day) => Promise<readonly Section[]> }>
    >
  >;
  /** Other columns for the list of an earlier noun, by that noun and by the option that asks for them: `participant list --attendance`. */
  readonly listings?: Readonly<
    Record<string, Readonly<Record<string, Loader<{ readonly listing: Listing }>>>>
  >;
  /** Settles what two entries for one person say against each other in its own tables, before they become one. */
  readonly merging?: Loader<{
    readonly settleMerge: (tx: Write, keptId: number, mergedId: number) => Promise<readonly Notice[]>;
  }>;
  /** Whose each column is of its tables in which people stand. */
  readonly belongings?: Partial<Belongings>;
  /** What each of its tables held on a day. */
  readonly timeline?: { readonly [Table in TableName]?: TableTimeline<Table> };
  readonly gaps?: Loader<{ readonly gaps: Gaps }>;
  readonly rules?: Loader<{ readonly rules: Rules }>;
  readonly afterRestore?: Loader<{ readonly afterRestore: AfterRestore }>;
  /** What it gives to be published of the season that is spoken of, as it stood on a day; in the public edition. */
  readonly published?: Loader<{
    readonly filesToPublish: (coop: Coop, asOf: Day) => Promise<PublishedFiles>;
  }>;
  /** What it holds of a person. */
  readonly holdings?: Loader<{ readonly holdings: Holdings }>;
}
