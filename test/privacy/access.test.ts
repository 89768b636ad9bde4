import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { aCoop } from "../helpers/a-coop.ts";
import { aYearWithAwa } from "./a-year-with-awa.ts";

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ").replaceAll("’", "'");

test("all that is held of a person is shown, with what is not", async () => {
  const coop = await aYearWithAwa();
  const ran = await coop.must("participant", "access", "P01");
  for (const shown of [
    "awa.aube@exemple.fr",
    "06 39 98 12 34",
    "Bellevue",
    "relais de quartier",
    "Awa Aube",
    "S01 Missions",
    "P09",
    "Rappeler Awa Aubépine",
    "Mme Aubépine a ouvert la séance",
    "liste.csv",
    "P01 Awa Aubépine : fiche corrigée.",
    "nom qui peut être publié",
  ])
    expect(ran.stdout, shown).toContain(shown);
  expect(ran.stderr).toContain("Le carnet n'a de place ni pour une date de naissance");
});

test("and as JSON, with stable keys", async () => {
  const coop = await aYearWithAwa();
  const held = await coop.json("participant", "access", "P01");
  expect(held).toMatchObject({
    reference: "P01",
    givenName: "Awa",
    familyName: "Aubépine",
    formerly: ["Awa Aube"],
    heldMemberships: [
      { from: "2024-02-20", category: "Habitantes et habitants", function: "relais de quartier" },
    ],
    heldAttendance: [{ session: "S01 Missions", state: "present" }],
    heldSeats: [{ session: "S01 Missions", for: "P09", state: "represented" }],
    tasks: [{ title: "Rappeler Awa Aubépine" }],
    heldBatches: [{ file: "liste.csv" }],
  });
  expect(held.heldTexts).toContainEqual({
    table: "session",
    reference: "S01",
    excerpt: "Mme Aubépine a ouvert la séance ; Bo a noté.",
    isDoubtful: false,
  });
});

test("it is handed over as a file that only its owner reads", async () => {
  const coop = await aYearWithAwa();
  await coop.must("participant", "access", "P01", "--out", "P01.md");
  await coop.must("participant", "access", "P01", "--out", "P01.json");
  expect(statSync(join(coop.folder, "P01.md")).mode & 0o777).toBe(0o600);
  const markdown = plain(readFileSync(join(coop.folder, "P01.md"), "utf8"));
  expect(markdown).toContain("# Ce que le carnet contient sur Awa Aubépine (P01)");
  expect(markdown).toContain("- Courriel : awa.aube\\@exemple.fr\n");
  expect(markdown).toMatch(/\| S01 Missions \| 05\/03\/2024 \| présence \|/);
  expect(JSON.parse(plain(readFileSync(join(coop.folder, "P01.json"), "utf8")))).toEqual(
    await coop.json("participant", "access", "P01"),
  );
  const asDocument = await coop.run("participant", "access", "P01", "--out", "P01.pdf");
  expect(asDocument.code).toBe(1);
  expect(asDocument.stderr).toContain(".md");
  expect(existsSync(join(coop.folder, "P01.pdf"))).toBe(false);
  const again = await coop.run("participant", "access", "P01", "--out", "P01.md");
  expect([again.code, again.stderr]).toEqual([0, expect.stringContaining("Rien n'a changé")]);
});

test("a row of every table that has a key to a participant is in the answer", async () => {
  const coop = await aCoop();
  for (const name of ["Awa Aube", "Bo Brume", "Cléo Ciel"])
    await coop.must("participant", "add", name, "--category", "habitants");
  await coop.must("session", "add", "Missions", "--on", "2024-02-20");
  await coop.must("decision", "add", "Relier", "--session", "S01", "--outcome", "adopted");
  await coop.must("experiment", "add", "La table");
  const db = new Database(join(coop.folder, "coop.db"));
  db.exec("insert into mandate (season_id, version) values (1, 7)");
  const keys = db
    .prepare(
      `select t.name as "table", k."from" as "column" from sqlite_schema t
       join pragma_foreign_key_list(t.name) k where t.type = 'table' and k."table" = 'participant'`,
    )
    .all() as { table: string; column: string }[];
  /** What each table needs beside the key; the others are P02 and P03, by their ids. */
  const rows: Record<string, string> = {
    "participant.merged_into_id":
      "insert into participant (number, given_name, merged_into_id) values (50, 'Awa', 1)",
    "membership.participant_id": "insert into membership (participant_id, role) values (1, 'team')",
    "membership.replaced_by_id":
      "insert into membership (participant_id, role, replaced_by_id) values (2, 'team', 1)",
    "consent.participant_id": "insert into consent (participant_id, kind, answer) values (1, 'image', 'no')",
    "signature.participant_id": "insert into signature (mandate_id, participant_id) values (1, 1)",
    "signature.replaced_by_id":
      "insert into signature (mandate_id, participant_id, replaced_by_id) values (1, 2, 1)",
    "session_facilitator.participant_id":
      "insert into session_facilitator (session_id, participant_id) values (1, 1)",
    "attendance.participant_id":
      "insert into attendance (session_id, participant_id, state) values (1, 1, 'present')",
    "attendance.substitute_id":
      "insert into attendance (session_id, participant_id, state, substitute_id) values (1, 2, 'replaced', 1)",
    "attendance.holder_id":
      "insert into attendance (session_id, participant_id, state, holder_id) values (1, 3, 'represented', 1)",
    "quotation.participant_id":
      "insert into quotation (number, session_id, participant_id, text) values (9, 1, 1, 'On essaie.')",
    "objection.participant_id":
      "insert into objection (decision_id, text, participant_id) values (1, 'Trop tôt', 1)",
    "task.participant_id":
      "insert into task (number, season_id, title, folded, participant_id) values (9, 1, 'Ranger', 'ranger', 1)",
    "experiment_lead.participant_id":
      "insert into experiment_lead (experiment_id, participant_id) values (1, 1)",
    "erased_text.participant_id":
      "insert into erased_text (participant_id, table_name, column_name, row_id) values (1, 'session', 'title', 1)",
  };
  const count = async (): Promise<number> => {
    const held = await coop.json<Record<string, unknown>>("participant", "access", "P01");
    return Object.values(held)
      .filter(Array.isArray)
      .reduce((sum, section) => sum + section.length, 0);
  };
  expect(keys.length).toBeGreaterThan(10);
  let before = await count();
  for (const { table, column } of keys) {
    const insert = rows[`${table}.${column}`];
    expect(insert, `a row for ${table}.${column}, so that this test sees it`).toBeDefined();
    db.exec(insert as string);
    const after = await count();
    expect(after, `${table}.${column}`).toBeGreaterThan(before);
    before = after;
  }
  db.close();
});
