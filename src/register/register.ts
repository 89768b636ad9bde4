import { closeSync, openSync, readSync, rmSync, statSync } from "node:fs";
import type Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import type { OperationName, OperationParameters } from "../language/catalogue.ts";
import { CoopError, problem, refuse } from "../problem.ts";
import { connect } from "./connection.ts";
import { translated } from "./engine-problems.ts";
import { OpenEntry } from "./journal.ts";
import { type Migrated, migrate } from "./migrate.ts";
import { schemaVersion } from "./migrations.ts";
import { withQuickRows } from "./rows.ts";
import type { Schema } from "./schema.ts";
import { type Reader, Write } from "./write.ts";

/** "coop" in ASCII: SQLite's application id, by which a foreign file is known as one. */
const applicationId = 0x63_6f_6f_70;

/** Who writes, and when: what a journal entry says beside what was done. */
export interface Signature {
  readonly author: string | null;
  /** The instant in ISO 8601, UTC. */
  now(): string;
}

/** The register: one SQLite file that a person can copy. Closed by whoever opened it. */
export class Register {
  readonly file: string;
  readonly #handle: Database.Database;
  readonly #database: Kysely<Schema>;
  readonly #signature: Signature;

  /** That it was brought to the format of this program when it was opened. */
  readonly migrated: Migrated | undefined;

  private constructor(file: string, handle: Database.Database, signature: Signature, migrated?: Migrated) {
    this.file = file;
    this.migrated = migrated;
    this.#handle = handle;
    this.#signature = signature;
    this.#database = new Kysely<Schema>({ dialect: new SqliteDialect({ database: withQuickRows(handle) }) });
  }

  /**
   * Makes a register where there is none, readable by its owner alone.
   * @param identity the id that it keeps for ever
   * @throws CoopError `register-exists`, or why the file cannot be made; then nothing is left behind
   */
  static create(file: string, identity: string, signature: Signature): Register {
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
      return new Register(file, handle, signature);
    } catch (error) {
      rmSync(file, { force: true });
      throw translated(error, file);
    }
  }

  /**
   * Opens a register; one of an earlier version is copied beside itself (`coop.db.v1`), then migrated.
   * @param connection one that is open on the file already, if there is
   * @throws CoopError `register-missing`, `register-empty`, `not-a-register`, `register-newer`, or what the disk says
   */
  static open(file: string, signature: Signature, connection?: Database.Database): Register {
    refuseWhatIsNoRegister(file);
    try {
      const handle = connection ?? connect(file);
      try {
        if (handle.pragma("application_id", { simple: true }) !== applicationId)
          refuse("not-a-register", {}, { file });
        const version = handle.pragma("user_version", { simple: true }) as number;
        if (version > schemaVersion) {
          refuse("register-newer", { version, known: schemaVersion }, { file });
        }
        return new Register(file, handle, signature, migrate(handle, file));
      } catch (error) {
        handle.close();
        throw error;
      }
    } catch (error) {
      throw translated(error, file);
    }
  }

  /** For queries outside a write. */
  get reader(): Reader {
    return this.#database;
  }

  /** Asks the register; what the engine says against it comes as a problem. */
  async read<Result>(query: (reader: Reader) => Promise<Result>): Promise<Result> {
    try {
      return await query(this.#database);
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
      const entry = new OpenEntry(this.#database, {
        operation,
        author: this.#signature.author,
        written_at: this.#signature.now(),
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

  /** Rewrites the whole file, so that nothing of what was taken out of it is left in any byte. */
  async rewrite(): Promise<void> {
    try {
      this.#handle.exec("vacuum");
    } catch (error) {
      throw translated(error, this.file);
    }
  }

  async close(): Promise<void> {
    await this.#database.destroy();
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

function refuseWhatIsNoRegister(file: string): void {
  const header = Buffer.alloc(16);
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) refuse("file-is-folder", {}, { file });
    if (!stat.isFile()) refuse("not-a-register", {}, { file });
    if (stat.size === 0) refuse("register-empty", {}, { file });
    const descriptor = openSync(file, "r");
    readSync(descriptor, header);
    closeSync(descriptor);
  } catch (error) {
    if (isNowhere(error)) refuse("register-missing", {}, { file });
    throw translated(error, file);
  }
  if (header.toString("latin1") !== "SQLite format 3\0") {
    throw new CoopError([problem("not-a-register", {}, { file })]);
  }
}

/** Whether a path leads nowhere: a part of it does not exist, or is a file where a folder was meant. */
function isNowhere(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === "ENOENT" || code === "ENOTDIR";
}
