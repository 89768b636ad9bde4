import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aCoop } from "../helpers/a-coop.ts";

test.each([
  ["participant", "add", "…", "--category", "habitants"],
  ["participant", "edit", "P01", "--given-name", "-", "--family-name", ""],
  ["organisation", "add", "?!"],
  ["organisation", "edit", "O01", "--name", "-"],
  ["category", "add", "***"],
  ["category", "add", "Bailleurs", "--spelling", "-"],
  ["category", "edit", "habitants", "--label", "…"],
  ["question", "add", "??"],
  ["question", "edit", "Missions", "--title", "?"],
  ["phase", "add", "-"],
  ["phase", "edit", "Lancement", "--title", "—"],
])("a name without a letter or a digit is refused: %s %s %s", async (...line) => {
  const a = await aCoop();
  await a.must("participant", "add", "Awa Traoré", "--category", "habitants");
  await a.must("organisation", "add", "Les Tables partagées");
  const ran = await a.run(...line);
  expect(ran.stderr).toContain("ne contient ni lettre ni chiffre");
  expect(ran.code).toBe(1);
  expect(await a.json("history")).toHaveLength(3);
});

test("a cell of a list that holds a dash says nothing, and a dash is no name", async () => {
  const a = await aCoop();
  const list = (rows: string): void =>
    writeFileSync(join(a.folder, "liste.csv"), `Prénom;Nom;Catégorie;Structure;Courriel\n${rows}`);
  list("Awa;Traoré;habitants;-;/\n");
  await a.must("participant", "import", "liste.csv", "--yes");
  const [awa] = await a.json("participant", "list");
  expect(awa).toMatchObject({ name: "Awa Traoré", organisation: null, email: null });
  list("-;…;habitants;;\n");
  const ran = await a.run("participant", "import", "liste.csv", "--yes");
  expect(ran.stderr).toContain("liste.csv, ligne 2 : Il manque un nom.");
});

test.each([
  "\u001b[31mRouge",
  "Sens \u202etxt\u2066",
  "<script>alert(1)</script>",
  "{{ 7*7 }}",
  "| a | b |",
  "=HYPERLINK(0)",
])("a hostile name is inert wherever it is shown: %j", async (name) => {
  const a = await aCoop();
  const said = [
    await a.must("participant", "add", name, "--category", "habitants"),
    await a.must("participant", "list"),
    await a.must("participant", "list", "--excel"),
    await a.must("participant", "show", "1", "--json"),
    await a.must("history"),
    await a.must("report", "bilan", "--format", "html", "--out", "-"),
  ];
  for (const { stdout, stderr } of said) {
    expect(stdout + stderr).not.toMatch(/[\u001b\u202e\u2066]/);
  }
  expect(said[2]?.stdout).not.toMatch(/;=/);
  expect(said[5]?.stdout).not.toContain("<script>");
});

test("someone whose organisation is not known yet is told how to add it", async () => {
  const a = await aCoop();
  const ran = await a.run("participant", "add", "Zoé", "--category", "habitants", "--organisation", "La Clé");
  expect(ran.stderr).toContain("La liste : coop organisation list ; pour l'ajouter : coop organisation add.");
});

test("wherever an item is a person, JSON and CSV have the given name and the family name beside the whole", async () => {
  const coop = (await aCoop()).on("2024-03-06");
  await coop.must("organisation", "add", "Radio");
  const add = ["participant", "add", "--category", "habitants", "--organisation", "Radio"];
  await coop.must(...add, "Anne Le Goff");
  await coop.must(...add, "Anna Le Goff");
  await coop.must("participant", "merge", "P02", "--into", "P01", "--yes");
  await coop.must("session", "add", "Un", "--on", "2024-03-06");
  await coop.must("session", "attendance", "S01", "--present", "1", "--yes");
  await coop.must("mandate", "sign", "P01", "--organisation", "Radio", "--city", "--on", "2024-03-06");
  const anne = { name: "Anne Le Goff", givenName: "Anne", familyName: "Le Goff" };
  const named = (one: any): object => ({
    name: one.name,
    givenName: one.givenName,
    familyName: one.familyName,
  });
  expect((await coop.json("participant", "list")).map(named)).toEqual([anne]);
  expect((await coop.json("participant", "list", "--attendance")).map(named)).toEqual([anne]);
  expect((await coop.json("organisation", "show", "Radio")).representatives.map(named)).toEqual([anne]);
  expect((await coop.json("session", "show", "S01")).attendance.map(named)).toEqual([anne]);
  expect((await coop.json("mandate", "list")).map(named)).toEqual([
    anne,
    { name: "Radio", givenName: null, familyName: null },
    { name: null, givenName: null, familyName: null },
  ]);
  expect((await coop.json("participant", "access", "P01")).formerReferences.map(named)).toEqual([
    { name: "Anna Le Goff", givenName: "Anna", familyName: "Le Goff" },
  ]);
  const csv = await coop.must("participant", "list", "--attendance", "--format", "csv");
  expect(csv.stdout.split("\r\n")[0]).toContain("Nom,Prénom,Nom de famille,");
});
