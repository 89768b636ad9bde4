import { CoopError, type Problem, problem } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { isRead, type Parsed } from "../../values/parsed.ts";
import { type ReferenceKind, toReference } from "../../values/reference.ts";
import type { Origin } from "../notes.ts";
import { type At, atOf, type Label, plain, type Said, unknown } from "../page.ts";
import type { Evening } from "../store/evening.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** A reference that the register gave, and where in the files it is to stand. */
export interface GivenReference {
  readonly origins: readonly Origin[];
  readonly reference: string;
}

/** What became of the blocks of one kind. */
export interface Given {
  added: number;
  changed: number;
  /** What each block is called now, wherever it stands. */
  readonly references: GivenReference[];
  /** Numbers of all that the pages speak of. */
  readonly numbers: Set<number>;
}

/** Notes what a block is called, by the register. */
export function name(given: Given, kind: ReferenceKind, origins: readonly Origin[], number: number): void {
  given.numbers.add(number);
  given.references.push({ origins, reference: toReference(kind, number) });
}

/** What all the parts of a recording share: where they write, what was there, and what does not hold. */
export class Recording {
  readonly tx: Write;
  readonly evening: Evening;
  readonly vocabulary: Vocabulary;
  readonly today: Day;
  readonly problems: Problem[] = [];

  constructor(tx: Write, evening: Evening, vocabulary: Vocabulary, today: Day) {
    this.tx = tx;
    this.evening = evening;
    this.vocabulary = vocabulary;
    this.today = today;
  }

  /** Does a part; what is refused is noted, with the line that it comes of, and the others go on. */
  async at<Result>(
    where: At | ((found: Problem) => At | undefined),
    work: () => Result | Promise<Result>,
  ): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof CoopError)) throw error;
      for (const found of error.problems) {
        const at = typeof where === "function" ? where(found) : where;
        this.problems.push({ ...found, place: at ? atOf(at) : {} });
      }
      return undefined;
    }
  }

  /** The value of a text, null where it says that nothing is known; nothing where it was refused. */
  async value<Value>(
    said: Said | undefined,
    read: (text: string) => Value | undefined | Promise<Value | undefined>,
  ): Promise<Value | null | undefined> {
    if (!said) return undefined;
    if (said.text === unknown) return null;
    return this.at(said.at, () => read(said.text));
  }

  text(said: Said | undefined): string | null | undefined {
    if (!said) return undefined;
    return said.text === unknown ? null : plain(said.text);
  }

  /** The same, and nothing where the register says it already. */
  newText(said: Said | undefined, held: string | null): string | null | undefined {
    const text = this.text(said);
    return text === undefined || text === (held === null ? null : plain(held)) ? undefined : text;
  }

  /** A value that a parser has to read. @throws CoopError `notes-not-understood` */
  parsed<Value>(parsed: Parsed<Value, string>, label: Label, typed: string): Value {
    if (isRead(parsed)) return parsed.value;
    return this.misunderstood(label, typed);
  }

  /** A value of a closed list. @throws CoopError `notes-not-understood` with what could be written */
  chosen<Value>(value: Value | undefined, label: Label, typed: string, allowed: readonly string[]): Value {
    return value ?? this.misunderstood(label, typed, allowed);
  }

  misunderstood(label: Label, typed: string, allowed: readonly string[] = []): never {
    throw new CoopError([problem("notes-not-understood", { label, typed, allowed })]);
  }
}

/** Those of some changes that say something new. */
export function differing<Row extends object>(
  held: Row,
  changes: { readonly [Key in keyof Row]?: Row[Key] | undefined },
): Partial<Row> | undefined {
  const new_ = Object.entries(changes).filter(([key, value]) => {
    if (value === undefined) return false;
    const before = held[key as keyof Row];
    return typeof value === "string" && typeof before === "string"
      ? plain(before) !== plain(value)
      : before !== value;
  });
  return new_.length > 0 ? (Object.fromEntries(new_) as Partial<Row>) : undefined;
}
