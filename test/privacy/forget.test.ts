import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { machineColumns } from "../../src/privacy/store/texts.ts";
import { refuse } from "../../src/problem.ts";
import { SqliteFile } from "../../src/register/sqlite/sqlite-file.ts";
import { aCommunity } from "../helpers/a-community.ts";
import { type ACoop, aCoop, withoutProvenance } from "../helpers/a-coop.ts";
import { aYearWithAwa } from "./a-year-with-awa.ts";

const replacing = ["--replace-texts", "une habitante", "--yes"] as const;

/** The bytes of a file in every way that a value could stand in them: as they are, escaped as JSON does, folded. */
function holds(file: string, value: string): boolean {
  const bytes = readFileSync(file);
  const folded = value.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return [value, JSON.stringify(value).slice(1, -1), folded, value.toUpperCase()].some((one) =>
    bytes.includes(Buffer.from(one)),
  );
}
const register = (coop: ACoop): string => join(coop.folder, "coop.db");
const values = [
  "Awa",
  "Aubépine",
  "Aube",
  "awa.aube@exemple.fr",
  "06 39 98 12 34",
  "Bellevue",
  "relais de quartier",
];

async function bilanOf(coop: ACoop): Promise<string> {
  await coop.must("report", "bilan", "--yes");
  const bilan = readFileSync(join(coop.folder, "bilan-2024-publique.md"), "utf8");
  return withoutProvenance(bilan.replaceAll("\u00a0", " "));
}

describe("someone who is erased", () => {
  test("is in no byte of the register, nor of a copy made after", async () => {
    const coop = await aYearWithAwa();
    for (const value of values) expect(holds(register(coop), value), value).toBe(true);
    const ran = await coop.must("participant", "forget", "P01", ...replacing);
    expect(ran.stderr).toContain("Une personne a été effacée (P01).");
    copyFileSync(register(coop), join(coop.folder, "copie.db"));
    for (const value of values) {
      expect(holds(register(coop), value), value).toBe(false);
      expect(holds(join(coop.folder, "copie.db"), value), value).toBe(false);
    }
  });

  test("is gone before the file is rewritten already, so that a full disk or a kill in between leaves nothing", async () => {
    const coop = await aYearWithAwa();
    const before = SqliteFile.prototype.rewrite;
    SqliteFile.prototype.rewrite = async () => refuse("disk-full", {});
    try {
      const ran = await coop.run("participant", "forget", "P01", ...replacing);
      expect(ran.code).toBe(1);
      expect(ran.stderr).toContain(
        "P01 a disparu du carnet, mais le fichier n'a pas pu être réécrit ensuite.",
      );
    } finally {
      SqliteFile.prototype.rewrite = before;
    }
    for (const value of values) expect(holds(register(coop), value), value).toBe(false);
    const again = await coop.must("participant", "forget", "P01", "--yes");
    expect(again.stderr).toContain("P01 a été effacée ou effacé le 6 mars 2024");
  });

  test("takes their own words along, from wherever they were noted, corrected or taken away", async () => {
    const coop = await aYearWithAwa();
    const quote = (text: string, ...options: string[]) =>
      coop.must("quotation", "add", text, "--session", "S01", ...options);
    await coop.must("participant", "consent", "P01", "--quotation", "oui");
    await quote("« On mange zinzolin »", "--by", "P01");
    await quote("On dort smaragdin");
    await coop.must("quotation", "edit", "C02", "--by", "P01");
    await quote("On rit amarante", "--by", "P01");
    await coop.must("quotation", "edit", "C03", "--text", "On rit nacarat");
    await quote("On part céladon", "--by", "P01");
    await coop.must("quotation", "remove", "C04", "--yes");
    await quote("On reste incarnat", "--by", "P02");
    const theirs = ["zinzolin", "smaragdin", "amarante", "nacarat", "céladon"];
    for (const value of theirs) expect(holds(register(coop), value), value).toBe(true);
    await coop.must("participant", "forget", "P01", ...replacing);
    for (const value of theirs) expect(holds(register(coop), value), value).toBe(false);
    expect(holds(register(coop), "incarnat")).toBe(true);
    const gone = { by: "P01", text: null, printing: "erased" };
    expect(await coop.json("quotation", "list")).toMatchObject([gone, gone, gone, { by: "P02 Bo Brume" }]);
    const edited = await coop.run("quotation", "edit", "C01", "--text", "On mange");
    expect(edited.stderr).toContain("C01 n'a plus de mots");
    const added = await coop.run("quotation", "add", "Oui", "--session", "S01", "--by", "P01");
    expect(added.stderr).toContain("--by : ");
    expect((await coop.must("verify")).code).toBe(0);
    expect((await coop.must("history")).stdout).toContain("Citation notée à S01 : C01");
  });

  test("changes no figure of the bilan, and no count elsewhere", async () => {
    const coop = await aYearWithAwa();
    const counts = async () => ({
      bilan: await bilanOf(coop),
      sessions: await coop.json("session", "list"),
      mandates: (await coop.json("mandate", "list")).length,
      people: (await coop.json("participant", "list")).length,
      gaps: await coop.json("check"),
    });
    const before = await counts();
    await coop.must("participant", "forget", "P01", ...replacing);
    const { sessions, bilan, ...after } = await counts();
    const withoutName = JSON.parse(JSON.stringify(before.sessions).replace("Mme Aubépine", "Une habitante"));
    expect(after).toEqual({ mandates: before.mandates, people: before.people, gaps: before.gaps });
    expect(sessions).toEqual(withoutName);
    expect(before.bilan).toContain("Rappeler Awa Aubépine");
    const named = before.bilan.replace("Awa Aubépine", "une habitante");
    expect(bilan).toBe(named.replace("Mme Aubépine", "Une habitante"));
  });

  test("is shown as erased, under the reference that stays", async () => {
    const coop = await aYearWithAwa();
    await coop.must("participant", "forget", "P01", ...replacing);
    expect((await coop.must("participant", "list")).stdout).toMatch(/P01\s+une personne effacée/);
    expect(await coop.json("participant", "show", "P01")).toMatchObject({ name: null, email: null });
    expect(await coop.json("task", "list")).toMatchObject([
      { title: "Rappeler une habitante", owner: "P01" },
    ]);
    const history = await coop.json<{ sentence: string }[]>("history");
    expect(history.map(({ sentence }) => sentence)).toContain("Une personne a été effacée (P01).");
    expect(JSON.stringify(history)).not.toMatch(/Awa|Aub/);
    const edited = await coop.run("participant", "edit", "P01", "--email", "a@exemple.fr");
    expect(edited.stderr).toContain("P01 a été effacée ou effacé du carnet");
    expect((await coop.must("participant", "export")).stdout).not.toContain("P01");
    await coop.must("participant", "add", "Awa Aubépine", "--category", "habitants");
    expect(await coop.json("participant", "show", "Aubépine")).toMatchObject({ reference: "P13" });
  });

  test("does not come back by undo", async () => {
    const coop = await aYearWithAwa();
    await coop.must("participant", "forget", "P01", ...replacing);
    const last = (await coop.json<{ number: number }[]>("history"))[0]?.number ?? 0;
    const refused = await coop.run("undo", "--yes");
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain(`L'écriture n° ${last} a effacé une personne : elle ne s'annule pas`);
    for (let number = last; number > 1; number--) {
      await coop.run("undo", String(number), "--yes");
      for (const value of values) expect(holds(register(coop), value), `${number} ${value}`).toBe(false);
    }
  });

  test("leaves a homonym's and a namesake's texts to be settled", async () => {
    const coop = await aYearWithAwa();
    await coop.must("participant", "add", "Awa Dune", "--category", "habitants");
    await coop.must("task", "add", "Voir avec Awa Dune");
    await coop.must("task", "add", "Voir avec Awa");
    const shown = await coop.run("participant", "forget", "P01", "--yes");
    expect(shown.code).toBe(1);
    expect(shown.stderr).toMatch(/chose à faire T03 : « Voir avec Awa » \(peut-être quelqu'un d'autre\)/);
    expect(shown.stderr).not.toContain("Awa Dune");
    const rank = /(\d+)\. chose à faire T03/.exec(shown.stderr)?.[1] ?? "";
    const ran = await coop.must("participant", "forget", "P01", ...replacing, "--keep-texts", rank);
    expect(ran.stderr).toContain("parlent de quelqu'un d'autre : chose à faire T03.");
    expect((await coop.json<{ title: string }[]>("task", "list")).map(({ title }) => title)).toEqual([
      "Rappeler une habitante",
      "Voir avec Awa Dune",
      "Voir avec Awa",
    ]);
    expect(await coop.json("participant", "show", "P13")).toMatchObject({ name: "Awa Dune" });
    expect(JSON.stringify(await coop.json("history"))).toContain("Awa Dune prend part");
  });

  test("takes along the rows that were merged into theirs, and one that was entered twice and removed", async () => {
    const coop = await aYearWithAwa();
    await coop.must("participant", "add", "Awotche", "--category", "habitants", "--email", "zz@exemple.fr");
    await coop.must("participant", "merge", "P13", "--into", "P01", "--yes");
    await coop.must("organisation", "add", "Radio Bellevaux");
    await coop.must(
      ...["participant", "add", "Awa Aubépine", "--category", "habitants"],
      ...["--organisation", "Radio Bellevaux"],
    );
    await coop.must("participant", "remove", "P14", "--yes");
    expect(await coop.json("participant", "access", "P01")).toMatchObject({
      formerReferences: [{ reference: "P13", name: "Awotche" }],
    });
    await coop.must("participant", "forget", "P01", ...replacing);
    for (const value of [...values, "Awotche", "zz@exemple.fr"])
      expect(holds(register(coop), value), value).toBe(false);
  });
});

describe("nobody is erased by mistake", () => {
  test("without a word that confirms", async () => {
    const coop = await aYearWithAwa();
    const ran = await coop.run("participant", "forget", "P01", "--replace-texts", "une habitante");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("--yes");
    expect(holds(register(coop), "Aubépine")).toBe(true);
  });

  test("by a name, which may be another's", async () => {
    const coop = await aYearWithAwa();
    const ran = await coop.run("participant", "forget", "Aubépine", ...replacing);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("S'il s'agit bien de P01 : coop participant forget P01 --yes");
    expect(holds(register(coop), "Aubépine")).toBe(true);
  });

  test("while a text that names them is not settled: all of them are named", async () => {
    const coop = await aYearWithAwa();
    const before = readFileSync(register(coop));
    const ran = await coop.run("participant", "forget", "P01", "--yes");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("1. temps collectif S01 : « Mme Aubépine a ouvert la séance ; Bo a noté. »");
    expect(ran.stderr).toContain("2. chose à faire T01 : « Rappeler Awa Aubépine »");
    expect(ran.stderr).toContain("--replace-texts");
    expect(readFileSync(register(coop)).equals(before)).toBe(true);
    const named = await coop.run(
      "participant",
      "forget",
      "P01",
      "--replace-texts",
      "Mme A. Aubépine",
      "--yes",
    );
    expect(named.stderr).toContain("« Mme A. Aubépine » nomme encore cette personne.");
    const wrong = await coop.run("participant", "forget", "P01", ...replacing, "--keep-texts", "9");
    expect(wrong.stderr).toContain("Il n'y a pas de texte de rang 9 : il y en a 2.");
  });

  test("and a name that would no longer be the only one of its kind stops all of it", async () => {
    const coop = await aYearWithAwa();
    await coop.must("organisation", "add", "Association Awa Aubépine");
    await coop.must("organisation", "add", "Association une habitante");
    const before = readFileSync(register(coop));
    const ran = await coop.run("participant", "forget", "P01", ...replacing);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("le même qu'un autre qui existe déjà ; rien n'a été effacé");
    expect(readFileSync(register(coop)).equals(before)).toBe(true);
  });
});

test("files beside the register that still name the person are named", async () => {
  const coop = await aYearWithAwa();
  copyFileSync(register(coop), join(coop.folder, "coop.db.v1"));
  writeFileSync(join(coop.folder, "a-corriger.csv"), "Nom;Prénom\nAUBEPINE;Awa\n");
  writeFileSync(join(coop.folder, "autre.csv"), "Nom;Prénom\nDune;Dia\n");
  const ran = await coop.must("participant", "forget", "P01", ...replacing);
  expect(ran.stderr).toContain(
    "contiennent encore cette personne : a-corriger.csv, coop.db.v1 et liste.csv.",
  );
});

interface TableColumn {
  readonly name: string;
  readonly type: string;
  readonly notnull: 0 | 1;
  readonly pk: number;
}

/** A name in each column where people's words can stand, in a row of its own; gives the columns. */
function plant(db: Database.Database, name: string): string[] {
  db.pragma("foreign_keys = off");
  db.pragma("ignore_check_constraints = on");
  const tables = db
    .prepare(
      "select name, sql from sqlite_schema where type = 'table' and name not like 'sqlite@_%' escape '@'",
    )
    .all() as { name: string; sql: string }[];
  const planted: string[] = [];
  for (const table of tables) {
    const columns = db.prepare(`pragma table_info(${table.name})`).all() as TableColumn[];
    const isJson = (column: string): boolean => table.sql.includes(`json_valid(${column})`);
    for (const column of columns.filter((one) => one.type === "TEXT" && isWords(table, one.name))) {
      const mark = `Chez ${name}, ${table.name} ${column.name}`;
      const text = !isJson(column.name)
        ? mark
        : JSON.stringify(table.name === "journal_change" ? { title: mark } : { [mark]: [mark] });
      planted.push(`${table.name}.${column.name}`);
      if (table.name === "cooperative") {
        db.prepare(`update cooperative set ${column.name} = ?`).run(text);
        continue;
      }
      const others = columns.filter((one) => one.name !== column.name && one.notnull === 1 && one.pk === 0);
      const row = Object.fromEntries(
        others.map((one) => [one.name, filler(one, planted.length, isJson(one.name))]),
      );
      const all: Record<string, unknown> = { ...row, [column.name]: text };
      if (column.name === "declined_reason") all["declined_on"] = "2024-05-02";
      if (column.name === "never_started_reason") all["closed_on"] = "2024-05-02";
      if (table.name === "journal_entry") all["operation"] = "settings-set";
      if (table.name === "journal_change")
        Object.assign(all, { entry_id: 1, kind: "update", table_name: "session" });
      const names = Object.keys(all);
      db.prepare(`insert into ${table.name} (${names}) values (${names.map((one) => `@${one}`)})`).run(all);
    }
  }
  return planted;
}

/** Whether people's words can stand in a column: not where there is a closed list, a day, or what the program writes. */
function isWords({ name, sql }: { name: string; sql: string }, column: string): boolean {
  return (
    !sql.includes(`check (${column} in (`) &&
    !sql.includes(`check (${column} = '`) &&
    !machineColumns.includes(`${name}.${column}`) &&
    !/_(on|day|at)$|^(since|planned_for)$/.test(column) &&
    !(name === "participant" && /name$|folded|email|phone/.test(column))
  );
}

function filler({ name, type }: TableColumn, rank: number, isJson: boolean): string | number {
  if (type !== "TEXT") return 1000 + rank;
  if (name.endsWith("_at")) return "2024-02-20T12:00:00.000Z";
  return isJson ? "{}" : `x${rank}`;
}

test("a name planted in every text column of the schema is shown, and leaves each of them", async () => {
  const coop = await aCoop();
  await coop.must("participant", "add", "Qaqortoq Vwxyz", "--category", "habitants");
  const db = new Database(register(coop));
  const planted = plant(db, "Qaqortoq Vwxyz");
  db.close();
  expect(planted.length).toBeGreaterThan(90);
  const shown = await coop.run("participant", "forget", "P01", "--yes");
  const copied = /^(import_batch|erased_text|journal_)|^public_name.name|folded$/;
  for (const column of planted.filter((one) => !copied.test(one)))
    expect(shown.stderr).toContain(`« Chez Qaqortoq Vwxyz, ${column.replace(".", " ")} »`);
  await coop.must("participant", "forget", "P01", ...replacing);
  for (const value of ["Qaqortoq", "Vwxyz"]) expect(holds(register(coop), value), value).toBe(false);
});

test("the codes of closed lists are no texts: someone may be named like one", async () => {
  const coop = await aCommunity();
  await coop.must("participant", "add", "Call Member", "--category", "habitants", "--route", "appel");
  const before = await coop.json("participant", "show", "P12");
  await coop.must("participant", "forget", "P13", "--yes");
  expect(await coop.json("participant", "show", "P12")).toEqual(before);
  expect(await coop.json("participant", "show", "P13")).toMatchObject({ role: "member", route: "call" });
});
