import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { sqlite } from "../../../src/register/sqlite/engine.ts";

/** The indexes of a file, as SQL. */
function indexesOf(file: string): unknown[] {
  const other = new Database(file, { readonly: true });
  const indexes = other.prepare("select sql from sqlite_schema where type = 'index' order by sql").all();
  other.close();
  return indexes;
}

test("the indexes that are put aside while many rows come in are there again", async () => {
  const folder = mkdtempSync(join(tmpdir(), "coop-"));
  const file = join(folder, "coop.db");
  const register = await sqlite.create(file, "7f3a");
  const before = indexesOf(file);
  await register.transaction(async (inside) => {
    const ids = await inside.takeIds("participant", 10_001);
    const query = `
      with recursive many (place) as (select 1 union all select place + 1 from many where place < ?)
      select place, place, 'Awa', 'awa' from many`;
    const columns = ["id", "number", "given_name", "folded"];
    await inside.insertStaged("participant", columns, { query, values: [10_001] }, ids);
    return { result: undefined, commits: true };
  });
  await register.close();
  expect(indexesOf(file)).toEqual(before);
  rmSync(folder, { recursive: true });
});
