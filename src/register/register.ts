import { closeSync, openSync, rmSync } from "node:fs";
import type Database from "better-sqlite3";
import type { OperationName, OperationParameters } from "../language/catalogue.ts";
import { refuse } from "../problem.ts";
import { connect } from "./connection.ts";
import type { Contents } from "./contents.ts";
import type { Database as Engine, Staging } from "./engine.ts";
import { translated } from "./engine-problems.ts";
import { OpenEntry } from "./journal.ts";
import { type Migrated, migrate } from "./migrate.ts";
import { applicationId, isNowhere, refuseForeign, refuseWhatIsNoRegister } from "./register-file.ts";
import { SqliteFile } from "./sqlite/sqlite-file.ts";
import { Reader, Write } from "./write.ts";

/** Who writes, and when: what a journal entry says beside what was done. */
export interface Authorship {
  readonly author: string | null;
  /** The instant in ISO 8601, UTC. */
  now(): string;
}

/** The register: one SQLite file that a person can copy. Closed by whoever opened it. */
export class Register {
  readonly file: string;
  /** For queries outside a write. */
  readonly reader: Reader;
  readonly #handle: Database.Database;
  readonly #database: Engine;
  readonly #authorship: Authorship;

  /** That it was brought to the format of this program when it was opened. */
  readonly migrated: Migrated | undefined;

  private constructor(file: string, handle: Database.Database, authorship: Authorship, migrated?: Migrated) {
    this.file = file;
    this.migrated = migrated;
    this.#handle = handle;
    this.#authorship = authorship;
    this.#database = new SqliteFile(handle, file);
    this.reader = new Reader(this.#database);
  }

  /**
   * Makes a register where there is none, readable by its owner alone.
   * @param identity the id that it keeps for ever
   * @throws CoopError `register-exists`, or why the file cannot be made; then nothing is left behind
   */
  static create(file: string, identity: string, authorship: Authorship): Register {
    if (file !== ":memory:") {
      try {
        closeSync(openSync(file, "wx", 0o600));
      } catch (error) {
        if ((error as { code?: string }).code === "EEXIST") refuse("register-exists", {}, { file });
        if (isNowhere(error)) refuse("folder-missing", {}, { file });
        throw translated(error, file);
      }
    }
    try {
      const handle = connect(file);
      handle.pragma(`application_id = ${applicationId}`);
      migrate(handle);
      handle.prepare("insert into register (id, identity) values (1, ?)").run(identity);
      return new Register(file, handle, authorship);
    } catch (error) {
      rmSync(file, { force: true });
      throw translated(error, file);
    }
  }

  /**
   * Opens a register; one of an earlier version is copied beside itself (`coop.db.v1`), then migrated.
   * @param options.connection one that is open on the file already, if there is
   * @param options.isCopied whether there is to be that copy
   * @throws CoopError `register-missing`, `register-empty`, `not-a-register`, `register-newer`, or what the disk says
   */
  static open(
    file: string,
    authorship: Authorship,
    { connection, isCopied = true }: { connection?: Database.Database | undefined; isCopied?: boolean } = {},
  ): Register {
    refuseWhatIsNoRegister(file);
    try {
      const handle = connection ?? connect(file);
      try {
        refuseForeign(handle, file);
        return new Register(file, handle, authorship, migrate(handle, isCopied ? file : undefined));
      } catch (error) {
        handle.close();
        throw error;
      }
    } catch (error) {
      throw translated(error, file);
    }
  }

  /** Tables beside it, for the time of one command. */
  get staging(): Staging {
    return this.#database.staging;
  }

  /** Asks the register; what the engine says against it comes as a problem. */
  async read<Result>(query: (reader: Reader) => Promise<Result>): Promise<Result> {
    try {
      return await query(this.reader);
    } catch (error) {
      throw translated(error, this.file);
    }
  }

  /**
   * One write: one transaction and one journal entry, or nothing.
   * @param work what is done, on the transaction that it is given
   * @param tell what the history will say of it, made of the result
   */
  async write<Name extends OperationName, Result>(
    operation: Name,
    work: (tx: Write) => Promise<Result>,
    tell: (result: Result) => OperationParameters[Name],
    undoes: number | null = null,
  ): Promise<Result> {
    return this.#transaction(async () => {
      const entry = new OpenEntry(this.#database.queries, {
        operation,
        author: this.#authorship.author,
        written_at: this.#authorship.now(),
        undoes_id: undoes,
      });
      const tx = new Write(this.#database, entry);
      const result = await work(tx);
      await tx.end(JSON.stringify(tell(result)));
      return { result, commits: tx.hasChanged };
    });
  }

  /** What a write would do: the same work, taken back. Nothing of it stays, no number is spent. */
  async plan<Result>(work: (tx: Write) => Promise<Result>): Promise<Result> {
    return this.#transaction(async () => ({ result: await work(new Write(this.#database)), commits: false }));
  }

  /** Copies what it holds now to a file that is not there yet, and reads that again. @throws CoopError as `writeBackup` does */
  async backUp(file: string): Promise<Contents> {
    const { writeBackup } = await import("./backup.ts");
    return writeBackup(this.#handle, file);
  }

  /** Works on the connection itself, for what the query builder has no words for. */
  ask<Result>(work: (handle: Database.Database) => Result): Result {
    try {
      return work(this.#handle);
    } catch (error) {
      throw translated(error, this.file);
    }
  }

  /** Rewrites the whole file, so that nothing of what was taken out of it is left in any byte. */
  async rewrite(): Promise<void> {
    try {
      this.#handle.exec("vacuum");
    } catch (error) {
      throw translated(error, this.file);
    }
  }

  async close(): Promise<void> {
    await this.#database.queries.destroy();
  }

  async #transaction<Result>(work: () => Promise<{ result: Result; commits: boolean }>): Promise<Result> {
    try {
      this.#handle.exec("begin immediate");
      try {
        const { result, commits } = await work();
        this.#handle.exec(commits ? "commit" : "rollback");
        return result;
      } finally {
        if (this.#handle.inTransaction) this.#handle.exec("rollback");
      }
    } catch (error) {
      throw translated(error, this.file);
    }
  }
}

/** The query builder on a connection. */
export function readerOf(handle: Database.Database, file: string): Reader {
  return new Reader(new SqliteFile(handle, file));
}
