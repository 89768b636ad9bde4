import { closeSync, openSync, rmSync } from "node:fs";
import { refuse } from "../../problem.ts";
import type { Engine, Opening, Peeked } from "../engine.ts";
import { type Connection, connect } from "./connection.ts";
import { migrate } from "./migrate.ts";
import { understood } from "./problems.ts";
import { applicationId, isNowhere, refuseForeign, refuseWhatIsNoRegister } from "./register-file.ts";
import { SqliteFile } from "./sqlite-file.ts";

/** Registers in files, each of which a person can copy. */
export const sqlite: Engine = {
  async create(file, identity) {
    if (file !== ":memory:") makeEmpty(file);
    try {
      const connection = connect(file);
      connection.pragma(`application_id = ${applicationId}`);
      migrate(connection);
      connection.prepare("insert into register (id, identity) values (1, ?)").run(identity);
      return new SqliteFile(connection, file);
    } catch (error) {
      rmSync(file, { force: true });
      throw understood(error, file);
    }
  },

  open: async (file, options) => openFile(file, () => connect(file), options),

  async peek(file) {
    let connection: Connection | undefined;
    try {
      connection = connect(file, { mustExist: true });
      return peekedOn(connection, file);
    } catch {
      connection?.close();
      return undefined;
    }
  },
};

function makeEmpty(file: string): void {
  try {
    closeSync(openSync(file, "wx", 0o600));
  } catch (error) {
    if ((error as { code?: string }).code === "EEXIST") refuse("register-exists", {}, { file });
    if (isNowhere(error)) refuse("folder-missing", {}, { file });
    throw understood(error, file);
  }
}

function openFile(file: string, connected: () => Connection, { isCopied = true }: Opening = {}): SqliteFile {
  refuseWhatIsNoRegister(file);
  try {
    const connection = connected();
    try {
      refuseForeign(connection, file);
      return new SqliteFile(connection, file, migrate(connection, isCopied ? file : undefined));
    } catch (error) {
      connection.close();
      throw error;
    }
  } catch (error) {
    throw understood(error, file);
  }
}

function peekedOn(connection: Connection, file: string): Peeked {
  const query = "select language, time_zone as timeZone from cooperative";
  const settings = connection.prepare<[], NonNullable<Peeked["settings"]>>(query).get();
  const isSpoken = settings?.language === "fr" || settings?.language === "en";
  return {
    settings: isSpoken ? settings : undefined,
    open: async () => openFile(file, () => connection),
    close: async () => {
      connection.close();
    },
  };
}
