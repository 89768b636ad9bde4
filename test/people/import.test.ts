import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

const list = [
  "Nom;Prénom;Catégorie;Structure;Courriel;Téléphone;Date de naissance;Rôle;Arrivée par",
  "PETIT;Hugo;Associations;Radio Bellevue;hugo@exemple.fr;0639981234;01/02/1970;;",
  "Traoré;Awa;habitants;;awa@exemple.fr;+33 6 39 98 12 35;;;tirage au sort",
  "Le Bihan;Maël;Habitantes et habitants;;;;;;appel à candidatures",
  "Rivoal;Claire;Ville;;;;;élue ou élu qui accompagne;",
  "Hervouët;Solène;;;;;;équipe projet;",
];

async function withList(lines: readonly string[] = list): Promise<ACoop> {
  const coop = await aCoop();
  writeFileSync(join(coop.folder, "liste.csv"), lines.join("\n"));
  return coop;
}

test("a first import numbers people in the order of the sign-in sheet: category, then name", async () => {
  const coop = await withList();
  await coop.must("participant", "import", "liste.csv", "--yes", "--joined", "2024-02-20");
  const people = await coop.json("participant", "list");
  expect(people.map(({ reference, name }: any) => `${reference} ${name}`)).toEqual([
    "P01 Maël Le Bihan",
    "P02 Awa Traoré",
    "P03 Hugo Petit",
    "P04 Claire Rivoal",
    "P05 Solène Hervouët",
  ]);
  expect(people[1]).toMatchObject({
    phone: "06 39 98 12 35",
    route: "draw",
    joinedOn: "2024-02-20",
    organisation: null,
  });
  expect(people[3]).toMatchObject({ role: "companion", voice: "advises" });
  expect(people[4]).toMatchObject({ role: "team", category: null });
  expect((await coop.json("organisation", "list")).map(({ name }: any) => name)).toEqual(["Radio Bellevue"]);
});

test("what is no participant's field is left out and named, and stored nowhere", async () => {
  const coop = await withList();
  const ran = await coop.must("participant", "import", "liste.csv", "--yes");
  expect(ran.stderr).toContain("Ni lue ni gardée : Date de naissance.");
  const everything = await coop.must("history", "--json");
  expect(everything.stdout + (await coop.must("participant", "list", "--json")).stdout).not.toContain("1970");
});

test("the same list again changes nothing, and writes nothing", async () => {
  const coop = await withList();
  await coop.must("participant", "import", "liste.csv", "--yes");
  const before = (await coop.must("history", "--json")).stdout;
  const again = await coop.must("participant", "import", "liste.csv");
  expect(again.stderr).toContain("Rien à changer : 5 personnes déjà connues.");
  expect((await coop.must("history", "--json")).stdout).toBe(before);
});

test("a later list changes what it says, blanks nothing, and is undone as one", async () => {
  const coop = await withList();
  await coop.must("participant", "import", "liste.csv", "--yes");
  writeFileSync(
    join(coop.folder, "liste.csv"),
    "Nom;Prénom;Catégorie;Courriel;Téléphone\nTRAORE;Awa;habitants;;06 39 98 55 55\nNguyen;Linh;associations;;\n",
  );
  const ran = await coop.must("participant", "import", "liste.csv", "--yes");
  expect(ran.stderr).toContain("06 39 98 12 35 → 06 39 98 55 55");
  expect(ran.stderr).toContain("1 personne nouvelle, 1 modifiée, 0 inchangée");
  expect(await coop.json("participant", "show", "Awa")).toMatchObject({
    phone: "06 39 98 55 55",
    email: "awa@exemple.fr",
  });
  await coop.must("undo", "--yes");
  expect(await coop.json("participant", "list")).toHaveLength(5);
  expect(await coop.json("participant", "show", "Awa")).toMatchObject({ phone: "06 39 98 12 35" });
});

test("a dry run says what would be done, and does nothing", async () => {
  const coop = await withList();
  const ran = await coop.must("participant", "import", "liste.csv", "--dry-run");
  expect(ran.stderr).toContain("5 personnes nouvelles");
  expect(await coop.json("participant", "list")).toEqual([]);
});

test("two people of one name in different organisations stay two; the address of another is asked about", async () => {
  const coop = await withList([
    "Nom;Prénom;Catégorie;Structure;Courriel",
    "Petit;Hugo;associations;Radio Bellevue;h@exemple.fr",
  ]);
  await coop.must("participant", "import", "liste.csv", "--yes");
  writeFileSync(
    join(coop.folder, "liste.csv"),
    "Nom;Prénom;Catégorie;Structure;Courriel\nPetit;Hugo;associations;Le Fil du soir;\nPetit;Jeanne;associations;;h@exemple.fr\n",
  );
  const refused = await coop.run("participant", "import", "liste.csv", "--yes");
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain(
    "ligne 3 : L'adresse h@exemple.fr de « Jeanne Petit » est déjà celle de P01 Hugo Petit.",
  );
  expect(await coop.json("participant", "list")).toHaveLength(1);
});

test("English headings and values are read as well", async () => {
  const coop = await withList([
    "Last name,First name,Category,Role,Came by",
    "Diop,Awa,habitants,elected companion,draw",
  ]);
  await coop.must("participant", "import", "liste.csv", "--yes");
  expect(await coop.json("participant", "show", "P01")).toMatchObject({ role: "companion", route: "draw" });
});
