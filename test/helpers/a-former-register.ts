import { renameSync, rmSync } from "node:fs";
import Database from "better-sqlite3";
import { migrations } from "../../src/register/migrations.ts";

/**
 * Makes a register what it was in an earlier format: the tables that the migrations up to it make, with all that the present
 * ones hold of their columns.
 */
export function takeBackToFormat(version: number, file: string): void {
  const former = new Database(`${file}.former`);
  for (const sql of migrations.slice(0, version)) former.exec(sql);
  former.pragma("foreign_keys = off");
  former.prepare("attach ? as present").run(file);
  const tables = former
    .prepare<[], { name: string }>(
      "select name from main.sqlite_schema where type = 'table' and name not like 'sqlite%'",
    )
    .all();
  for (const { name } of tables) {
    const columns = former
      .prepare<[], { name: string }>(
        `select name from pragma_table_info('${name}', 'main') intersect select name from pragma_table_info('${name}', 'present')`,
      )
      .all()
      .map((column) => column.name)
      .join(", ");
    former.exec(`insert into main.${name} (${columns}) select ${columns} from present.${name}`);
  }
  for (const pragma of ["application_id", "user_version"]) {
    const value = pragma === "user_version" ? version : former.pragma(`present.${pragma}`, { simple: true });
    former.pragma(`main.${pragma} = ${value}`);
  }
  former.close();
  rmSync(file);
  renameSync(`${file}.former`, file);
}
