import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { migrations, schemaVersion } from "../../../src/register/migrations.ts";
import { aCommunity } from "../../helpers/a-community.ts";
import type { ACoop } from "../../helpers/a-coop.ts";
import { takeBackToFormat } from "../../helpers/a-former-register.ts";
import { digestOf } from "../../helpers/digest.ts";
import { unprivileged } from "../../helpers/unprivileged.ts";

const fileOf = ({ folder }: ACoop, name = "coop.db"): string => join(folder, name);

/** The schema of a file, as SQL, in an order of its own. */
function schemaOf(file: string): string[] {
  const database = new Database(file, { readonly: true });
  const rows = database
    .prepare<[], { sql: string }>("select sql from sqlite_schema where sql is not null order by name")
    .all();
  database.close();
  return rows.map(({ sql }) => sql.replace(/"/g, ""));
}

test("there is a second format, so that coming from the first is real", () => {
  expect(migrations.length).toBeGreaterThan(1);
});

test.each([1, 2])(
  "a register of format %i is copied beside itself, brought to the present one, and holds what it held",
  async (version) => {
    const coop = await aCommunity();
    const before = [await coop.json("participant", "list"), await coop.json("history")];
    const present = schemaOf(fileOf(coop));
    takeBackToFormat(version, fileOf(coop));
    const former = readFileSync(fileOf(coop));
    expect(former.readUInt32BE(60)).toBe(version);

    const opened = await coop.must("category", "list");
    expect(opened.stderr).toContain(`Ce carnet est passé au format ${schemaVersion}`);
    expect(opened.stderr).toContain(`coop.db.v${version}`);
    expect([await coop.json("participant", "list"), await coop.json("history")]).toEqual(before);
    expect(schemaOf(fileOf(coop))).toEqual(present);

    const copy = new Database(fileOf(coop, `coop.db.v${version}`), { readonly: true });
    expect(copy.pragma("user_version", { simple: true })).toBe(version);
    expect(copy.prepare("select count(*) as count from participant").get()).toEqual({ count: 12 });
    copy.close();
    expect(statSync(fileOf(coop, `coop.db.v${version}`)).mode & 0o777).toBe(0o600);
    expect(readdirSync(coop.folder).sort()).toEqual(["coop.db", `coop.db.v${version}`, "liste.csv"]);
    expect((await coop.must("category", "list")).stderr).toBe("");
  },
);

test.each([1, 2])(
  "what was written in format %i can still be undone, and the undo as well",
  async (version) => {
    const coop = await aCommunity();
    const people = await coop.json("participant", "list");
    takeBackToFormat(version, fileOf(coop));
    await coop.must("undo", "--yes");
    expect(await coop.json("participant", "list")).toEqual([]);
    await coop.must("undo", "3", "--yes");
    expect(await coop.json("participant", "list")).toEqual(people);
  },
);

test("what the journal counted up to is not given again after its table was made anew", async () => {
  const coop = await aCommunity();
  takeBackToFormat(2, fileOf(coop));
  const former = new Database(fileOf(coop));
  former.exec("update sqlite_sequence set seq = seq + 5 where name = 'journal_change'");
  const counted = "select seq from sqlite_sequence where name like 'journal_change%'";
  const before = former.prepare(counted).all();
  former.close();
  await coop.must("category", "list");
  const present = new Database(fileOf(coop), { readonly: true });
  expect(present.prepare(counted).all()).toEqual(before);
  present.close();
});

test("a copy that is there already is kept, and the new one has another name", async () => {
  const coop = await aCommunity();
  takeBackToFormat(1, fileOf(coop));
  writeFileSync(fileOf(coop, "coop.db.v1"), "ancienne copie");
  const opened = await coop.must("category", "list");
  expect(opened.stderr).toContain("coop.db.v1-2");
  expect(readFileSync(fileOf(coop, "coop.db.v1"), "utf8")).toBe("ancienne copie");
  expect(existsSync(fileOf(coop, "coop.db.v1-2"))).toBe(true);
});

test("where no copy can be made, the register is left as it was", async () => {
  const coop = await aCommunity();
  takeBackToFormat(1, fileOf(coop));
  const before = digestOf(fileOf(coop));
  const ran = await unprivileged(coop.folder, async () => {
    chmodSync(coop.folder, 0o500);
    const refused = await coop.run("category", "list");
    chmodSync(coop.folder, 0o700);
    return refused;
  });
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("la copie qui s'en fait d'abord n'a pas pu être écrite");
  expect(digestOf(fileOf(coop))).toEqual(before);
  expect(readdirSync(coop.folder).sort()).toEqual(["coop.db", "liste.csv"]);
  await coop.must("category", "list");
});

test("a migration that fails half way leaves the register as it was", async () => {
  const coop = await aCommunity();
  takeBackToFormat(1, fileOf(coop));
  const spoilt = new Database(fileOf(coop));
  spoilt.exec("create table erased_text (id integer primary key)");
  spoilt.close();
  const before = digestOf(fileOf(coop));
  expect((await coop.run("category", "list")).code).toBe(70);
  expect(digestOf(fileOf(coop))).toEqual(before);
});
