import type { OperationName, OperationParameters } from "../language/catalogue.ts";
import type { Timeline } from "../timeline.ts";
import type { Day } from "../values/day.ts";
import { groupedBy } from "../values/grouped.ts";
import { viewsAsOf } from "./as-of.ts";
import type { Database, Engine, Opening, Peeked } from "./engine.ts";
import { OpenEntry } from "./journal.ts";
import type { TableName } from "./schema.ts";
import { sqlite } from "./sqlite/engine.ts";
import { Reader, Write } from "./write.ts";

/** What holds registers: the one door to it. */
const engine: Engine = sqlite;

/** Who writes, and when: what a journal entry says beside what was done. */
export interface Authorship {
  readonly author: string | null;
  /** The instant in ISO 8601, UTC. */
  now(): string;
}

/** What is done with a register as a whole: its rows are changed by a write alone. */
export type AsWhole = Omit<Database, "queries" | "transaction" | "reading" | "takeIds" | "insertStaged">;

/** The register: what people write, with a journal of who wrote it. Closed by whoever opened it. */
export class Register {
  /** For queries outside a write. */
  readonly reader: Reader;
  readonly #database: Database;
  readonly #authorship: Authorship;

  constructor(database: Database, authorship: Authorship) {
    this.reader = new Reader(database);
    this.#database = database;
    this.#authorship = authorship;
  }

  /** Makes a register where there is none. @throws CoopError as `Engine.create` does */
  static async create(place: string, identity: string, authorship: Authorship): Promise<Register> {
    return new Register(await engine.create(place, identity), authorship);
  }

  /**
   * Opens a register.
   * @param options.peeked the same that was looked into, if it was
   * @throws CoopError as `Engine.open` does
   */
  static async open(
    place: string,
    authorship: Authorship,
    { peeked, ...options }: Opening & { readonly peeked?: Peeked | undefined } = {},
  ): Promise<Register> {
    const opened = peeked ? peeked.open() : engine.open(place, options);
    return new Register(await opened, authorship);
  }

  /** Looks into a register before it is opened, as `Engine.peek` does. */
  static peek(place: string): Promise<Peeked | undefined> {
    return engine.peek(place);
  }

  get database(): AsWhole {
    return this.#database;
  }

  /** Asks the register. */
  async read<Result>(query: (reader: Reader) => Promise<Result>): Promise<Result> {
    return query(this.reader);
  }

  /**
   * Asks the register as it stood on a day: as if nothing later had ever been written (`as-of.ts`). Not within a write.
   * @param onAsking what is done each time that something is asked
   */
  async readAsOf<Result>(
    day: Day,
    timeline: Timeline,
    query: (reader: Reader) => Promise<Result>,
    onAsking?: () => void,
  ): Promise<Result> {
    const columns = groupedBy(await this.#database.columns(), ({ table }) => table);
    const columnsOf = (table: TableName): string[] => (columns.get(table) ?? []).map(({ column }) => column);
    const views = viewsAsOf(timeline, day, this.#database.dialect.stored, columnsOf);
    return this.#database.reading(views, (inside) => query(new Reader(inside, onAsking)));
  }

  /**
   * One write: one transaction and one journal entry, or nothing.
   * @param work what is done, on the transaction that it is given
   * @param tell what the history will say of it, made of the result
   */
  write<Name extends OperationName, Result>(
    operation: Name,
    work: (tx: Write) => Promise<Result>,
    tell: (result: Result) => OperationParameters[Name],
    undoes: number | null = null,
  ): Promise<Result> {
    return this.#database.transaction(async (inside) => {
      const entry = new OpenEntry(inside.queries, {
        operation,
        author: this.#authorship.author,
        written_at: this.#authorship.now(),
        undoes_id: undoes,
      });
      const tx = new Write(inside, entry);
      const result = await work(tx);
      await tx.end(JSON.stringify(tell(result)));
      return { result, commits: tx.hasChanged };
    });
  }

  /** What a write would do: the same work, taken back. Nothing of it stays, no number is spent. */
  plan<Result>(work: (tx: Write) => Promise<Result>): Promise<Result> {
    return this.#database.transaction(async (inside) => ({
      result: await work(new Write(inside)),
      commits: false,
    }));
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}
