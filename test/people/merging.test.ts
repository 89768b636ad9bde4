import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { saidOf } from "../../src/belongings.ts";
import { belongings } from "../../src/people/belongings.ts";
import { aSession } from "../helpers/a-community.ts";
import type { ACoop } from "../helpers/a-coop.ts";

const merge = (coop: ACoop, one: string, into: string) =>
  coop.run("participant", "merge", one, "--into", into, "--yes");

/** Every row of every table but the journal's. */
function rowsOf(coop: ACoop): Record<string, unknown[]> {
  const database = new Database(join(coop.folder, "coop.db"), { readonly: true });
  try {
    const tables = database
      .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite%'")
      .pluck()
      .all() as string[];
    return Object.fromEntries(
      tables
        .filter((table) => !table.startsWith("journal"))
        .map((table) => [table, database.prepare(`select * from "${table}" order by id`).all()]),
    );
  } finally {
    database.close();
  }
}

/** The session S01 with P13, who is P07 under another spelling: in the association of the other list, with a task and a lead. */
async function aSecondEntry(): Promise<ACoop> {
  const coop = await aSession();
  await coop.must("organisation", "add", "Les Tables", "--category", "associations");
  const known = ["--organisation", "O01", "--email", "guy@exemple.fr", "--function", "trésorier"];
  await coop.must(
    ...["participant", "add", "Guillaume Galet", "--category", "associations", "--joined", "2024-02-01"],
    ...known,
  );
  await coop.must("participant", "edit", "P07", "--phone", "0639980001");
  await coop.must("task", "add", "Écrire au gardien", "--owner", "P13");
  await coop.must("session", "edit", "S01", "--facilitator", "P13", "--facilitator", "P07");
  return coop;
}

test("whatever it is that the kept does not know of themselves, the merged tells; but for the name", async () => {
  const coop = await aSession();
  const columns = saidOf(belongings.participant).filter((one) => belongings.participant[one][1] !== "name");
  const samples = columns.map((column) => {
    const isDay = column.endsWith("_on");
    return [column, column === "is_minor" ? 1 : isDay ? "1987-03-05" : `Dit de ${column}`] as const;
  });
  const database = new Database(join(coop.folder, "coop.db"));
  for (const [column, value] of samples) {
    database.prepare(`update participant set ${column} = null where number = 1`).run();
    database.prepare(`update participant set ${column} = ? where number = 2`).run(value);
  }
  const before = database.prepare("select * from participant where number = 1").get();
  expect((await merge(coop, "P02", "P01")).code).toBe(0);
  expect(database.prepare("select * from participant where number = 1").get()).toEqual({
    ...(before as object),
    ...Object.fromEntries(samples),
  });
  database.close();
});

test("the two stand side by side; every fact of one becomes the other's, which takes over what it did not know", async () => {
  const coop = await aSecondEntry();
  const ran = await merge(coop, "P13", "P07");
  expect(ran.stderr).toContain("P13 Guillaume Galet et P07 Guy Galet ne font plus qu'une fiche : P07.");
  expect(ran.stderr).toMatch(/Nom +Guillaume Galet +Guy Galet +Guy Galet/);
  expect(ran.stderr).toMatch(/Courriel +guy@exemple\.fr +— +guy@exemple\.fr/);
  expect(await coop.json("participant", "show", "P07")).toMatchObject({
    name: "Guy Galet",
    email: "guy@exemple.fr",
    phone: "06 39 98 00 01",
    organisation: "Les Tables",
    function: "trésorier",
    joinedOn: "2024-02-01",
  });
  expect(await coop.json("participant", "list")).toHaveLength(12);
  expect(await coop.json("task", "list")).toMatchObject([{ owner: "Guy Galet" }]);
  expect(await coop.json("session", "show", "S01")).toMatchObject({ facilitators: ["Guy Galet"] });
  expect((await coop.json("organisation", "show", "O01")).representatives).toHaveLength(1);
});

test("undo gives back all that was there, row by row", async () => {
  const coop = await aSecondEntry();
  await coop.must("session", "attendance", "S01", "--present", "13", "--excused", "7");
  await coop.must("mandate", "sign", "P13", "P07", "--on", "2024-03-05");
  await coop.must("participant", "consent", "P13", "--image", "oui");
  const before = rowsOf(coop);
  expect((await merge(coop, "P13", "P07")).code).toBe(0);
  expect(rowsOf(coop)).not.toEqual(before);
  await coop.must("undo", "--yes");
  expect(rowsOf(coop)).toEqual(before);
});

test("after a merge nothing refers to the merged entry but its own reference to the one that stays", async () => {
  const coop = await aSecondEntry();
  await coop.must("participant", "edit", "P06", "--organisation", "O01");
  await coop.must("session", "attendance", "S01", "--present", "13", "--proxy", "5=13", "--replaced", "6=13");
  await coop.must("mandate", "sign", "P13", "--on", "2024-03-05");
  await coop.must("participant", "consent", "P13", "--image", "oui");
  await coop.must("participant", "add", "Guy G.", "--category", "habitants");
  await coop.must("participant", "merge", "P14", "--into", "P13", "--yes");
  await coop.must("participant", "merge", "P13", "--into", "P07", "--yes");
  const database = new Database(join(coop.folder, "coop.db"), { readonly: true });
  const keys = database
    .prepare(
      `select t.name as "table", k."from" as "column" from sqlite_schema t, pragma_foreign_key_list(t.name) k
       where k."table" = 'participant' and t.type = 'table'`,
    )
    .all() as { table: string; column: string }[];
  expect(keys.length).toBeGreaterThan(10);
  const left = keys.filter(({ table, column }) =>
    database.prepare(`select 1 from "${table}" where "${column}" in (13, 14)`).get(),
  );
  const merged = database
    .prepare("select number from participant where merged_into_id = 7 order by number")
    .pluck()
    .all();
  database.close();
  expect(left).toEqual([]);
  expect(merged).toEqual([13, 14]);
  const { attendance } = await coop.json("session", "show", "S01");
  expect(attendance).toMatchObject([
    { reference: "P05", standIn: "P07 Guy Galet" },
    { reference: "P06", standIn: "P07 Guy Galet" },
    { reference: "P07", state: "present" },
  ]);
});

test("two attendances of one session become the one that tells more, and that is said", async () => {
  const coop = await aSecondEntry();
  await coop.must("session", "attendance", "S01", "--present", "1-3,13", "--absent", "7");
  const ran = await merge(coop, "P13", "P07");
  expect(ran.stderr).toContain("S01 : absente et présente selon les fiches ; « présente » est gardé.");
  const { presence } = await coop.json("session", "show", "S01");
  expect(presence.map(({ present, members }: any) => [present, members])).toEqual(
    expect.arrayContaining([
      [3, 6],
      [1, 4],
    ]),
  );
});

test("who held their own proxy or their own seat was there", async () => {
  const coop = await aSecondEntry();
  await coop.must("participant", "edit", "P07", "--organisation", "O01");
  await coop.must("session", "attendance", "S01", "--replaced", "7=13", "--present", "1");
  await merge(coop, "P13", "P07");
  const { attendance } = await coop.json("session", "show", "S01");
  expect(attendance).toMatchObject([{ reference: "P01" }, { reference: "P07", state: "present" }]);
});

test("days on which both took part are counted once: the membership of the one that stays holds, and the rest is kept", async () => {
  const coop = (await aSession()).on("2024-09-01");
  await coop.must(
    ...["participant", "add", "Guillaume Galet", "--category", "habitants", "--joined", "2024-01-10"],
  );
  const ran = await merge(coop, "P13", "P07");
  expect(ran.stderr).toContain(
    "P13 prenait part (Habitantes et habitants) à partir du 10 janvier 2024, en même temps que P07 : ces jours-là, c'est la fiche de P07 qui vaut, et celle de P13 du 10 janvier au 19 février 2024.",
  );
  expect((await coop.json("participant", "show", "P07")).memberships).toMatchObject([
    { from: "2024-01-10", until: "2024-02-19", category: "Habitantes et habitants" },
    { from: "2024-02-20", until: null, category: "Associations" },
  ]);
  expect(await coop.json("status")).toMatchObject({ members: 11 });
});

test("two signatures of one mandate become the earlier, and its day is said", async () => {
  const coop = await aSecondEntry();
  await coop.must("mandate", "sign", "P07", "--on", "2024-03-05");
  await coop.must("mandate", "sign", "P13", "--on", "2024-02-20");
  const ran = await merge(coop, "P13", "P07");
  expect(ran.stderr).toContain("le 20 février 2024 et le 5 mars 2024 : la première date est gardée");
  expect((await coop.json("participant", "show", "P07")).signatures).toMatchObject([
    { signedOn: "2024-02-20" },
  ]);
});

test("the merged reference, number, address and name still find the person, and the reference says so", async () => {
  const coop = await aSecondEntry();
  await merge(coop, "P13", "P07");
  for (const typed of ["P13", "13"]) {
    const ran = await coop.must("participant", "show", typed, "--json");
    expect(JSON.parse(ran.stdout)).toMatchObject({ reference: "P07" });
    expect(ran.stderr).toContain(`${typed} est maintenant P07 Guy Galet.`);
  }
  expect(await coop.json("participant", "show", "Guillaume Galet")).toMatchObject({ reference: "P07" });
  const task = await coop.must("task", "add", "Rappeler", "--owner", "P13");
  expect(task.stderr).toContain("P13 est maintenant P07 Guy Galet.");
  const sheet = await coop.must("session", "attendance", "S01", "--present", "1,13");
  expect(sheet.stderr).toContain("P13 est maintenant P07.");
  const { attendance } = await coop.json("session", "show", "S01");
  expect(attendance.map(({ reference }: any) => reference)).toEqual(["P01", "P07"]);
  const signed = await coop.must("mandate", "sign", "--all", "--except", "P13", "--on", "2024-03-05");
  expect(signed.stderr).toContain("P13 est maintenant P07.");
  expect(signed.stderr).toContain("Mandat signé par 10 personnes");
  const again = await coop.run("participant", "add", "Nina", "--category", "habitants");
  expect(again.stderr).toContain("P14");
});

test("what cannot be merged is refused, and nothing is written", async () => {
  const coop = await aSecondEntry();
  const before = rowsOf(coop);
  const oneself = await merge(coop, "P07", "Guy Galet");
  expect(oneself.code).toBe(1);
  expect(oneself.stderr).toContain("--into : Les deux fiches nommées n'en sont qu'une : P07 Guy Galet.");
  expect((await merge(coop, "P13", "P44")).code).toBe(1);
  const unasked = await coop.run("participant", "merge", "P13", "--into", "P07");
  expect(unasked.code).toBe(1);
  expect(unasked.stderr).toContain("Relancez-la avec --yes");
  expect(rowsOf(coop)).toEqual(before);
});

test("the figures of the year count one person once", async () => {
  const coop = await aSecondEntry();
  await coop.must("session", "attendance", "S01", "--present", "1-3,7,13");
  const members = (await coop.json("status")).members;
  await merge(coop, "P13", "P07");
  expect((await coop.json("status")).members).toBe(members - 1);
  expect(await coop.json("session", "show", "S01")).toMatchObject({ present: 4 });
});

test("someone who was erased stays apart, consents to nothing and takes nobody's place, but can leave", async () => {
  const coop = await aSecondEntry();
  await coop.must("participant", "forget", "P02", "--yes");
  const sentence = "P02 a été effacée ou effacé du carnet";
  for (const line of [
    ["merge", "P02", "--into", "P07", "--yes"],
    ["merge", "P07", "--into", "P02", "--yes"],
    ["consent", "P02", "--image", "oui"],
    ["replace", "P07", "--by", "P02", "--on", "2024-03-05"],
  ]) {
    const ran = await coop.run("participant", ...line);
    expect(ran.code, line.join(" ")).toBe(1);
    expect(ran.stderr).toContain(sentence);
  }
  const left = await coop.must("participant", "leave", "P02", "--on", "2024-03-05");
  expect(left.stderr).toContain("P02 ne prend plus part après le 5 mars 2024.");
});
