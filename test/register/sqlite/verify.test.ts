import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { aSession } from "../../helpers/a-community.ts";
import type { ACoop } from "../../helpers/a-coop.ts";
import { takeBackToFormat } from "../../helpers/a-former-register.ts";

const fileOf = ({ folder }: ACoop): string => join(folder, "coop.db");

/** Changes a register as another program would: without its checks. */
function meddle(coop: ACoop, sql: string): void {
  const other = new Database(fileOf(coop));
  other.pragma("foreign_keys = off");
  other.exec(sql);
  other.close();
}

/** Where a text stands in the bytes of the register. */
function placesOf(coop: ACoop, text: string): number[] {
  const bytes = readFileSync(fileOf(coop));
  const places: number[] = [];
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) places.push(at);
  return places;
}

function flip(coop: ACoop, at: number): void {
  const bytes = readFileSync(fileOf(coop));
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(fileOf(coop), bytes);
}

test("a whole register is said to be, and what could not be checked as well", async () => {
  const coop = await aSession();
  const ran = await coop.must("verify");
  expect(ran.stderr).toContain("Le carnet est entier");
  expect(ran.stderr).toContain("coop backup");
  await coop.must("backup");
  expect((await coop.must("verify")).stderr).toContain("sans différence inexpliquée");
});

const hasSqlite = spawnSync("sqlite3", ["--version"]).status === 0;
if (!hasSqlite)
  console.warn("skipped: sqlite3 is not installed, which is a package of Debian's by that name");

test.skipIf(!hasSqlite)(
  "the SQLite of the system finds a register whole as well, written in and brought up",
  async () => {
    const coop = await aSession();
    await coop.must("participant", "edit", "P01", "--district", "Bellevue");
    await coop.must("undo", "--yes");
    const said = (): string =>
      spawnSync("sqlite3", [fileOf(coop), "pragma integrity_check"], { encoding: "utf8" }).stdout;
    expect(said()).toBe("ok\n");
    takeBackToFormat(2, fileOf(coop));
    await coop.must("verify");
    expect(said()).toBe("ok\n");
  },
);

describe("what is damaged is found", () => {
  test("a byte of a stored value, whatever was written since the backup", async () => {
    const coop = await aSession();
    await coop.must("backup");
    await coop.must("participant", "edit", "P01", "--district", "Bellevue");
    await coop.must("session", "attendance", "S01", "--present", "1-3");
    expect((await coop.run("verify")).code).toBe(0);
    const said: string[] = [];
    for (const at of placesOf(coop, "Labo Diva")) {
      flip(coop, at);
      const ran = await coop.run("verify");
      expect(ran.code).toBe(1);
      said.push(ran.stderr);
      flip(coop, at);
    }
    expect(said.length).toBeGreaterThan(0);
    expect(said.join()).toContain("1 temps collectif (S01 Missions)");
    expect(said.join()).toContain("coop session show S01 --register");
    expect((await coop.run("verify")).code).toBe(0);
  });

  test("a row that vanished", async () => {
    const coop = await aSession();
    await coop.must("backup");
    meddle(coop, "delete from membership where id = 4");
    expect((await coop.run("verify")).stderr).toContain("1 participation");
  });

  test("an index that lost its row", async () => {
    const coop = await aSession();
    const other = new Database(fileOf(coop));
    const root = other
      .prepare("select rootpage from sqlite_schema where name = 'participant_folded'")
      .pluck()
      .get();
    other.close();
    const bytes = readFileSync(fileOf(coop));
    bytes.writeUInt16BE(0, (Number(root) - 1) * 4096 + 3);
    writeFileSync(fileOf(coop), bytes);
    const ran = await coop.run("verify");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("abîmé à");
  });

  test("two titulars of one organisation, two memberships at once, and a proxy held by someone who was not there", async () => {
    const coop = await aSession();
    await coop.must("session", "attendance", "S01", "--present", "1-3", "--proxy", "5=3");
    await coop.must("organisation", "add", "Les Tables");
    meddle(
      coop,
      `update membership set organisation_id = 1, seat = 'titular' where id in (1, 2);
       insert into membership (participant_id, category_id, role) values (4, 1, 'member');
       update attendance set state = 'absent' where participant_id = 3`,
    );
    const { stderr } = await coop.run("verify");
    expect(stderr).toContain("Les Tables a deux titulaires en même temps : P01 et P02");
    expect(stderr).toContain("P04 Dia Dune a deux participations en même temps");
    expect(stderr).toContain("P05 a donné pouvoir à P03, qui n'y était pas");
  });

  test("keys that lead nowhere, and a number beyond its counter", async () => {
    const coop = await aSession();
    await coop.must("session", "attendance", "S01", "--present", "1-3");
    meddle(coop, "delete from session; update counter set last = 3 where kind = 'participant'");
    const { stderr } = await coop.run("verify");
    expect(stderr).toContain("3 présences : ce à quoi cela se rattache n'est pas dans le carnet");
    expect(stderr).toContain("P12 porte un numéro qui n'a pas encore été donné");
  });
});
