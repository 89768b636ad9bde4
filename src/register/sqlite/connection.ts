import Database from "better-sqlite3";

export type Connection = Database.Database;

/** A rollback journal and full sync, since a register is one file that people copy and keep on shared drives. */
export function connect(file: string, { mustExist = false, readOnly = false } = {}): Connection {
  const connection = new Database(file, { fileMustExist: mustExist, readonly: readOnly });
  connection.exec(`
    pragma busy_timeout = 10000;
    pragma synchronous = full;
    pragma foreign_keys = on;
    pragma secure_delete = on;
    pragma cache_size = -8000`);
  return connection;
}
