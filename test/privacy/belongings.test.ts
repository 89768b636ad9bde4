import { readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { theirsOf } from "../../src/belongings.ts";
import { features } from "../../src/program.ts";
import { Register } from "../../src/register/register.ts";
import type { TableName } from "../../src/register/schema.ts";
import type { ACoop } from "../helpers/a-coop.ts";
import { aYearWithAwa } from "./a-year-with-awa.ts";

/** Every column that is theirs, with its table, as the features classify them. */
const theirs = features.flatMap(({ belongings = {} }) =>
  Object.entries(belongings).flatMap(([table, columns]) =>
    theirsOf(columns).map((column) => ({ table: table as TableName, column })),
  ),
);

const forget = ["participant", "forget", "P01", "--replace-texts", "une habitante", "--yes"];

/** P01 with all that can be theirs: a consent and a quotation beside the membership and the signature that they have. */
async function aWholePerson(): Promise<ACoop> {
  const coop = await aYearWithAwa();
  await coop.must("participant", "consent", "P01", "--image", "oui");
  await coop.must("quotation", "add", "On essaie.", "--session", "S01", "--by", "P01");
  return coop;
}

/** A value that stands nowhere else; a former one, and the one that took its place. */
function sampleOf(rank: number, column: string, isFormer: boolean): string | number {
  if (column.startsWith("is_")) return isFormer ? 0 : 1;
  const words = `Qaq${isFormer ? "ortoq" : "ulluit"}${rank}`;
  return column.endsWith("_on") ? `${isFormer ? 1971 : 1972}-10-${10 + rank}` : words;
}

/** Writes a sample in each column that is theirs, through the journal. */
async function fill(coop: ACoop, isFormer: boolean): Promise<void> {
  const register = await Register.open(join(coop.folder, "coop.db"), {
    author: null,
    now: () => "2024-03-06T12:00:00.000Z",
  });
  await register.write(
    "participant-edited",
    async (tx) => {
      for (const [rank, { table, column }] of theirs.entries()) {
        const row = await tx
          .selectFrom(table as "consent")
          .select("id")
          .where((table === "participant" ? "id" : "participant_id") as "participant_id", "=", 1)
          .executeTakeFirstOrThrow();
        await tx.update(table, row.id, { [column]: sampleOf(rank, column, isFormer) });
      }
    },
    () => ({ number: 1, name: "-" }),
  );
  await register.close();
}

test("each column that is theirs is shown to whoever asks, and is in no byte of the register once they are erased", async () => {
  const coop = await aWholePerson();
  await fill(coop, true);
  await fill(coop, false);
  const held = (value: string | number): boolean =>
    readFileSync(join(coop.folder, "coop.db")).includes(Buffer.from(String(value)));
  const samples = theirs.flatMap(({ table, column }, rank) =>
    [true, false]
      .map((isFormer) => sampleOf(rank, column, isFormer))
      .filter((value) => typeof value === "string")
      .map((value) => ({ place: `${table}.${column}`, value })),
  );
  expect(samples.length).toBeGreaterThan(20);
  expect(samples.filter(({ value }) => !held(value))).toEqual([]);
  const shown = JSON.stringify(await coop.json("participant", "access", "P01"));
  const present = theirs.filter(({ column }) => column !== "folded" && !column.startsWith("is_"));
  const unseen = present.filter(
    (one) => !shown.includes(String(sampleOf(theirs.indexOf(one), one.column, false))),
  );
  expect(unseen).toEqual([]);

  await coop.must(...forget);
  expect(samples.filter(({ value }) => held(value))).toEqual([]);
  await coop.must("verify");
});

test("what is left of someone who was erased is found by verify, column by column, and goes when they are erased again", async () => {
  const coop = await aWholePerson();
  await coop.must(...forget);
  for (const [rank, { table, column }] of theirs.entries()) {
    const db = new Database(join(coop.folder, "coop.db"));
    const whose = table === "participant" ? "id" : "participant_id";
    db.prepare(`update ${table} set ${column} = ? where ${whose} = 1`).run(sampleOf(rank, column, false));
    db.close();
    const ran = await coop.run("verify");
    expect(ran.code, column).toBe(1);
    expect(ran.stderr).toContain("P01 a été effacée ou effacé, et le carnet garde encore quelque chose");
    await coop.must("participant", "forget", "P01");
    await coop.must("verify");
  }
});

test("what was theirs in a row that is gone, by undo or by a merge, leaves the history with them", async () => {
  const coop = await aWholePerson();
  const held = (value: string): boolean => readFileSync(join(coop.folder, "coop.db")).includes(value);
  const changed = ["participant", "edit", "P01", "--from", "2024-03-01"];
  await coop.must(...changed, "--function", "Qaqortoq");
  await coop.must("undo", "--yes");
  await coop.must("participant", "add", "Awa Aubépin", "--category", "habitants", "--function", "Qaqulluit");
  await coop.must("participant", "merge", "P13", "--into", "P01", "--yes");
  expect([held("Qaqortoq"), held("Qaqulluit")]).toEqual([true, true]);
  await coop.must(...forget);
  expect([held("Qaqortoq"), held("Qaqulluit")]).toEqual([false, false]);
});

test("every table with a key to a participant says whose its columns are", async () => {
  const coop = await aYearWithAwa();
  const db = new Database(join(coop.folder, "coop.db"));
  const tables = db
    .prepare(
      `select distinct t.name from sqlite_schema t join pragma_foreign_key_list(t.name) k
       where t.type = 'table' and k."table" = 'participant'`,
    )
    .pluck()
    .all();
  db.close();
  const classified = features.flatMap(({ belongings = {} }) => Object.keys(belongings));
  expect(classified).toEqual(expect.arrayContaining(tables));
});
