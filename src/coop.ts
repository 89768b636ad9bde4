import type { Belongings } from "./belongings.ts";
import { askerOf } from "./command-line/asker.ts";
import { type Asker, complete } from "./command-line/input.ts";
import type { InputOf, Parameters, Reading } from "./command-line/parameter.ts";
import { gapsSince } from "./gaps-since.ts";
import type {
  Notice,
  NoticeKey,
  NoticeParameters,
  OperationName,
  OperationParameters,
} from "./language/catalogue.ts";
import type { Words } from "./language/words.ts";
import { byCause, CoopError, type Problem, refuse, Stopped } from "./problem.ts";
import type { Discovery } from "./register/discovery.ts";
import type { Peeked } from "./register/engine.ts";
import { type Reach, reachOf } from "./register/reach.ts";
import type { Authorship, Register } from "./register/register.ts";
import type { Row } from "./register/schema.ts";
import type { Reader, Write } from "./register/write.ts";
import type { Output } from "./terminal/output.ts";
import { Progress } from "./terminal/progress.ts";
import type { Prompts } from "./terminal/prompts.ts";
import type { Streams } from "./terminal/streams.ts";
import { jsonMaker, type Section, toJsonWith, type View } from "./terminal/view.ts";
import type { Timeline } from "./timeline.ts";
import { type Day, dayIn, momentIn } from "./values/day.ts";

export type Format = "table" | "json" | "csv";

/** What lies around a run: the folder, the variables, time and chance. Nothing else is taken from outside. */
export interface Surroundings {
  readonly folder: string;
  /** Where the program itself lies, with its templates and fixtures. */
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The instant, in milliseconds since 1970. */
  clock(): number;
  /** So many random bytes in hexadecimal. */
  random(bytes: number): string;
  /** Calls back where the person interrupts (Ctrl-C), which then does not end the program at once; gives what takes it back. */
  onInterrupt?(stop: () => void): () => void;
}

/** Files that go beside the pages of a season that anyone may read, and the page that tells of them. */
export interface PublishedFiles {
  /** The folder in which they are. */
  readonly folder: string;
  /** What the page is called among the others, and what it says, in Markdown; it names each file as it stands in the folder. */
  readonly title: string;
  readonly page: string;
  /** Null where none is chosen. */
  readonly licence: string | null;
  readonly files: readonly { readonly name: string; readonly content: string }[];
}

/** What the features contribute to each other's pages, loaded when called. */
export interface Contributions {
  /** Whose each column is of the tables in which people stand. */
  readonly belongings: Belongings;
  /** What each table held on a day. */
  readonly timeline: Timeline;
  sections(noun: string, reader: Reader, id: number, today: Day): Promise<readonly Section[]>;
  listing(noun: string, option: string, reader: Reader, ids: readonly number[]): Promise<Section>;
  gaps(reader: Reader, today: Day, reach?: Reach, season?: Row<"season">): Promise<readonly Problem[]>;
  /** The latest day of what a write says that happened, where it lies after the last year that is open. */
  beyondYears(tx: Write): Promise<NoticeParameters["beyond-years"] | undefined>;
  holdings(reader: Reader, participantIds: readonly number[]): Promise<readonly Section[]>;
  settleMerge(tx: Write, keptId: number, mergedId: number): Promise<readonly Notice[]>;
  /** What is published of the season that is spoken of beside its documents, as it stood on a day. */
  published(coop: Coop, asOf: Day): Promise<readonly PublishedFiles[]>;
  rules(reader: Reader): Promise<readonly Problem[]>;
  afterRestore(tx: Write, former: Reader): Promise<void>;
}

/** One run of the program: what was given to it, and what is known before its verb is. */
export interface Run {
  readonly streams: Streams;
  readonly surroundings: Surroundings;
  readonly discovery: Discovery;
  /** The register, looked into; a command that opens it goes on with the same connection. */
  readonly peeked: Peeked | undefined;
  /** Where a register is, or would be made. */
  readonly registerFile: string;
  readonly timeZone: string;
  readonly words: Words;
  readonly output: Output;
  readonly contributions: Contributions;
  /** The words of the other language. */
  other(): Promise<Words>;
  /** Runs another command line as if it had been typed in a folder, by someone who sees its talk but cannot be asked. */
  runUnseen(argv: readonly string[], folder: string): Promise<number>;
}

/** What a command has: the run that it is part of, and what its verb and its line add. */
export interface CoopParts extends Run {
  /** The words that name the verb: `participant add`. */
  readonly path: string;
  readonly register: Register | undefined;
  readonly authorship: Authorship;
  /** Nothing where nobody can be asked. */
  readonly prompts: Prompts | undefined;
  readonly format: Format;
  readonly isForExcel: boolean;
  readonly saysYes: boolean;
  /** The season that is spoken of; nothing where no register is open. */
  season(): Promise<Row<"season"> | undefined>;
  /** Whether the line says which. */
  readonly isYearSaid: boolean;
}

/** Lets others go on for a moment, and says how far the work is. */
export type Pause = <Key extends NoticeKey>(key: Key, parameters: NoticeParameters[Key]) => Promise<void>;

/** So many of what a write leaves to see to are told after it; `check` has the rest. */
const shownGaps = 5;

interface LongWork {
  /** Whether Ctrl-C ends the program at once, since nothing of it is to be taken back. */
  readonly endsAtOnce?: boolean;
}

/** What a command receives: the one way to everything outside its own folder. */
export class Coop {
  readonly parts: CoopParts;
  readonly words: Words;
  readonly output: Output;
  /** When its verb began to work. */
  readonly #begun: number;

  constructor(parts: CoopParts) {
    this.parts = parts;
    this.words = parts.words;
    this.output = parts.output;
    this.#begun = parts.surroundings.clock();
  }

  /** The same where nobody can be asked. */
  unasked(): Coop {
    return new Coop({ ...this.parts, prompts: undefined });
  }

  /** The day that it is for the register, in its time zone. */
  get today(): Day {
    const { surroundings, timeZone } = this.parts;
    return dayIn(surroundings.clock(), timeZone);
  }

  /** An instant (ISO 8601, UTC) on the clocks of the register's time zone: `2024-03-19 18:30`. */
  moment(instant: string): string {
    return momentIn(instant, this.parts.timeZone);
  }

  /** What reading a typed value needs. */
  get reading(): Reading {
    const { words, other, register, season } = this.parts;
    const today = (): Day => this.today;
    return {
      get today() {
        return today();
      },
      tell: (notice) => this.tell(notice),
      words,
      other,
      reader: register?.reader,
      async season() {
        const spoken = await season();
        return spoken && { from: spoken.starts_on, until: spoken.ends_on };
      },
    };
  }

  /** Asks for what the verb declares, in its own words; nothing where nobody can be asked. */
  get asker(): Asker | undefined {
    const { path, prompts, words } = this.parts;
    return prompts && askerOf(path, prompts, words, this.reading);
  }

  /**
   * Asks for what turned out to be needed, by the keys of the verb's options; what is given is not asked.
   * @throws CoopError `missing-values` of a usage error that names all, where nobody can be asked
   */
  complete<const Needed extends Parameters>(
    needed: Needed,
    given: { readonly [Key in keyof Needed]: InputOf<Needed>[Key] | undefined },
  ): Promise<InputOf<Needed>> {
    return complete(needed, given, this.asker) as Promise<InputOf<Needed>>;
  }

  get register(): Register {
    if (!this.parts.register) throw new Error("this command does not open the register");
    return this.parts.register;
  }

  /** The season that is spoken of. */
  async season(): Promise<Row<"season">> {
    const season = await this.parts.season();
    if (!season) throw new Error("this command does not open the register");
    return season;
  }

  /** The day for which the season that is spoken of is looked at: today; where the line names it, no later than its last day. */
  async seasonDay(): Promise<Day> {
    const { ends_on } = await this.season();
    return this.parts.isYearSaid && ends_on < this.today ? ends_on : this.today;
  }

  /** Asks the register of the season that is spoken of. */
  async readSeason<Result>(
    query: (reader: Reader, season: Row<"season">) => Promise<Result>,
  ): Promise<Result> {
    const season = await this.season();
    return this.read((reader) => query(reader, season));
  }

  /** Asks the register. */
  read<Result>(query: (reader: Reader) => Promise<Result>): Promise<Result> {
    return this.register.read(query);
  }

  /** Asks the register as it stood on a day: as if nothing later had ever been written. Says so where that takes long. */
  async readAsOf<Result>(day: Day, query: (reader: Reader) => Promise<Result>): Promise<Result> {
    const progress = this.#progress(this.#begun);
    try {
      const { timeline } = this.parts.contributions;
      const say = (): void => progress.say(() => this.words.notice("register-being-read", {}));
      return await this.register.readAsOf(day, timeline, query, say);
    } finally {
      progress.end();
    }
  }

  /**
   * One write, then its sentence: the same that `coop history` will say. What changed no row is said to have changed nothing, and
   * what is dated after the last year that is open is kept and pointed out.
   */
  async write<Name extends OperationName, Result>(
    operation: Name,
    work: (tx: Write) => Promise<Result>,
    tell: (result: Result) => OperationParameters[Name],
  ): Promise<Result> {
    let hasChanged = false;
    let beyond: NoticeParameters["beyond-years"] | undefined;
    const watched = async (tx: Write): Promise<Result> => {
      const result = await work(tx);
      hasChanged = tx.hasChanged;
      if (hasChanged) beyond = await this.parts.contributions.beyondYears(tx);
      return result;
    };
    const result = await this.register.write(operation, watched, tell);
    if (hasChanged) this.output.done(this.words.operation(operation, tell(result)));
    else this.say("left-as-it-was", {});
    if (beyond) this.warn("beyond-years", beyond);
    return result;
  }

  /**
   * Writes that something was done outside of the register, and says nothing of it.
   * @returns nothing where the register cannot be changed: what was done is done all the same
   */
  async writeAfter<Name extends OperationName, Result>(
    operation: Name,
    work: (tx: Write) => Promise<Result>,
    tell: (result: Result) => OperationParameters[Name],
  ): Promise<Result | undefined> {
    try {
      return await this.register.write(operation, work, tell);
    } catch (error) {
      if (error instanceof CoopError) return undefined;
      throw error;
    }
  }

  /** The same of what takes something away: it is said and asked before, once it is known that nothing stands against it. */
  async remove<Name extends OperationName>(
    operation: Name,
    work: (tx: Write) => Promise<void>,
    told: OperationParameters[Name],
  ): Promise<void> {
    await this.plan(work);
    const sentence = this.words.operation(operation, told);
    if (!(await this.confirm("remove-question", { sentence }))) return this.say("left-as-it-was", {});
    await this.pointingOut(operation, work, () => told);
  }

  /** What a write would do, without doing it. */
  plan<Result>(work: (tx: Write) => Promise<Result>): Promise<Result> {
    return this.register.plan(work);
  }

  /** Talk beside the result. */
  say<Key extends NoticeKey>(key: Key, parameters: NoticeParameters[Key]): void {
    this.output.note(this.words.notice(key, parameters));
  }

  /** The same of talk that was made elsewhere. */
  tell({ key, parameters }: Notice): void {
    this.say(key, parameters);
  }

  tellAll(notices: readonly Notice[]): void {
    for (const one of notices) this.tell(one);
  }

  warn<Key extends NoticeKey>(key: Key, parameters: NoticeParameters[Key]): void {
    this.output.warn(this.words.notice(key, parameters));
  }

  warnAll(notices: readonly Notice[]): void {
    for (const { key, parameters } of notices) this.warn(key, parameters);
  }

  /** Says what is wrong and ends nothing, each cause once. */
  warnOf(problems: Iterable<Problem>): void {
    for (const one of byCause(problems)) {
      const { what, remedy } = this.words.problemAt(one);
      this.output.warn(`${what} ${remedy}`);
    }
  }

  /** Points out a fact that is dated after today: it is kept, and mostly a slip of the keyboard. */
  warnOfDayToCome(on: Day): void {
    if (on > this.today) this.warn("day-to-come", { on });
  }

  /** The same of many. */
  warnOfDaysToCome(days: readonly Day[]): void {
    const toCome = [...new Set(days.filter((on) => on > this.today))].sort();
    const [only] = toCome;
    if (only !== undefined && toCome.length === 1) this.warnOfDayToCome(only);
    else if (only !== undefined) this.warn("days-to-come", { days: toCome });
  }

  /**
   * One write, then what `check` says after it and did not say before: what later facts contradict is kept. A plan of it tells
   * how far it goes, and what there is to see to then; where that is nothing, what there was before is not asked.
   */
  async pointingOut<Name extends OperationName, Result>(
    operation: Name,
    work: (tx: Write) => Promise<Result>,
    tell: (result: Result) => OperationParameters[Name],
  ): Promise<Result> {
    const gaps = (reader: Reader, reach: Reach): Promise<readonly Problem[]> =>
      this.parts.contributions.gaps(reader, this.today, reach);
    const { reach, after } = await this.plan(async (tx) => {
      await work(tx);
      const reach = await reachOf(tx);
      return { reach, after: await gaps(tx, reach) };
    });
    const before = after.length > 0 ? await this.read((reader) => gaps(reader, reach)) : [];
    const result = await this.write(operation, work, tell);
    const since = gapsSince(before, after);
    // One too many takes no more room than the sentence that there is one more.
    const shown = since.length > shownGaps + 1 ? since.slice(0, shownGaps) : since;
    this.warnOf(shown);
    if (shown.length < since.length) this.warn("more-gaps", { count: since.length - shown.length });
    return result;
  }

  /**
   * Long work that the person can stop: whatever was begun in it is taken back by what it throws. It says how far it is each
   * time it pauses, once it has taken long enough for someone to wonder.
   * @throws Stopped
   */
  async longWork<Result>(
    work: (pause: Pause) => Promise<Result>,
    { endsAtOnce = false }: LongWork = {},
  ): Promise<Result> {
    const { onInterrupt } = this.parts.surroundings;
    const progress = this.#progress(endsAtOnce ? this.#begun : undefined);
    let isStopped = false;
    const release = endsAtOnce
      ? undefined
      : onInterrupt?.(() => {
          isStopped = true;
        });
    try {
      return await work(async (key, parameters) => {
        await new Promise<void>((resume) => setImmediate(resume));
        if (isStopped) throw new Stopped();
        progress.say(() => this.words.notice(key, parameters));
      });
    } finally {
      release?.();
      progress.end();
    }
  }

  #progress(begun?: number): Progress {
    return new Progress(this.parts.surroundings.clock, (text) => this.output.progress(text), begun);
  }

  /**
   * Asks before something is done; `--yes` answers.
   * @param onEnter what Enter alone answers: no, where what is lost would not come back or would not be seen
   * @throws CoopError `needs-yes` when nobody can be asked
   */
  async confirm<Key extends NoticeKey>(
    key: Key,
    parameters: NoticeParameters[Key],
    { onEnter = true } = {},
  ): Promise<boolean> {
    if (this.parts.saysYes) return true;
    const question = this.words.notice(key, parameters);
    if (!this.parts.prompts) return refuse("needs-yes", { question });
    return this.parts.prompts.confirm(question, onEnter);
  }

  /** Rows on stdout, in the format that was asked for; those of a list that may be long are given in pages. */
  async list<Item>(view: View<Item>, items: readonly Item[] | AsyncIterable<readonly Item[]>): Promise<void> {
    const { format, isForExcel } = this.parts;
    if (format === "json") {
      return this.output.jsonList("length" in items ? [items] : items, jsonMaker(view));
    }
    const rows = "length" in items ? items : await collect(items);
    if (format === "csv") {
      const { writeCsv } = await import("./tabular/write-csv.ts");
      this.output.raw(writeCsv(view, rows, this.words, { isForExcel }));
    } else if (rows.length === 0) this.say("nothing-to-list", {});
    else this.output.table(view, rows);
  }

  /** One item on stdout, with what hangs on it. */
  async show<Item>(view: View<Item>, item: Item, sections: readonly Section[] = []): Promise<void> {
    if (this.parts.format === "csv") return this.list(view, [item]);
    if (this.parts.format === "json") {
      this.output.json(toJsonWith(view, item, sections));
      return;
    }
    this.output.item(view, item);
    for (const { view: of, rows } of sections) {
      if (rows.length === 0) continue;
      this.output.heading(this.words.title(of.name));
      this.output.table(of, rows as never[]);
    }
  }

  /** Prints items of this noun, by their ids and in that order, with the columns that another feature has for them. */
  async listBy(noun: string, option: string, ids: readonly number[]): Promise<void> {
    const { view, rows } = await this.read((reader) =>
      this.parts.contributions.listing(noun, option, reader, ids),
    );
    await this.list(view, rows as never[]);
  }

  /** What every feature hangs under an item of this noun. */
  sections(noun: string, id: number): Promise<readonly Section[]> {
    return this.read((reader) => this.parts.contributions.sections(noun, reader, id, this.today));
  }
}

async function collect<Item>(pages: AsyncIterable<readonly Item[]>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const page of pages) all.push(...page);
  return all;
}
