import type Database from "better-sqlite3";
import type { SqliteDatabase } from "kysely";

/**
 * The connection as the query builder asks it. The engine gives rows as arrays and they are made objects here, in a third of
 * the time that its own objects take; a list of a network is mostly this.
 */
export function withQuickRows(connection: Database.Database): SqliteDatabase {
  return {
    close: () => connection.close(),
    prepare(sql) {
      const statement = connection.prepare(sql);
      if (!statement.reader) return statement as never;
      const names = statement.columns().map(({ name }) => name);
      statement.raw();
      return {
        reader: true,
        all(parameters) {
          const rows: object[] = [];
          for (const row of statement.iterate(parameters)) rows.push(toObject(names, row as unknown[]));
          return rows;
        },
        run: (parameters) => statement.run(parameters),
        *iterate(parameters) {
          for (const row of statement.iterate(parameters)) yield toObject(names, row as unknown[]);
        },
      };
    },
  };
}

function toObject(names: readonly string[], row: readonly unknown[]): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (let index = 0; index < names.length; index++) object[names[index] as string] = row[index];
  return object;
}
