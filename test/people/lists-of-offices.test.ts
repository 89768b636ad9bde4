import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

async function withList(...lines: readonly string[]): Promise<ACoop> {
  const coop = await aCoop();
  writeFileSync(join(coop.folder, "liste.csv"), lines.join("\n"));
  return coop;
}

async function categoriesOf(coop: ACoop): Promise<readonly string[]> {
  const people = await coop.json("participant", "list");
  return people.map(({ name, category }: any) => `${name}: ${category}`);
}

test("a category that stands as a title in a sign-in sheet holds for the people below it", async () => {
  const coop = await withList(
    "Liste d'émargement;;",
    "Nom;Prénom;Courriel",
    "HABITANTES ET HABITANTS;;",
    "Traoré;Awa;awa@exemple.fr",
    "Sous-total;1;",
    "Associations;;",
    "Petit;Hugo;",
    ";Ville;",
    "Rivoal;Claire;",
    "TOTAL;3;",
  );
  const ran = await coop.must("participant", "import", "liste.csv", "--yes");
  expect(ran.stderr).toContain("liste.csv : 3 lignes");
  expect(ran.stderr).toContain("qui vaut pour les personnes au-dessous : lignes 3, 6 et 8.");
  expect(await categoriesOf(coop)).toEqual([
    "Awa Traoré: Habitantes et habitants",
    "Hugo Petit: Associations",
    "Claire Rivoal: Représentantes et représentants de la Ville",
  ]);
});

test("a title of no category ends the one above it", async () => {
  const coop = await withList(
    "N°;Nom;Prénom",
    "Habitants;;",
    "1;Traoré;Awa",
    "Conseil de quartier;;",
    "2;Petit;Hugo",
  );
  const ran = await coop.must("participant", "import", "liste.csv", "--yes", "--skip-refused");
  expect(ran.stderr).toContain("ligne 5 : La catégorie de « Hugo Petit » n'est pas dite.");
  expect(await categoriesOf(coop)).toEqual(["Awa Traoré: Habitantes et habitants"]);
});

test("what is no person, no organisation or no function is recorded as none", async () => {
  const coop = await withList(
    "Nom complet;Structure;Fonction;Téléphone",
    "M. Petit;Non;Mme;liste rouge",
    "Lise et Omar Kaya;Radio Bellevue;;",
    "Awa Traoré (Radio Bellevue);à titre personnel;trésorière;",
    "Collectif du Ter;;;",
    "3 inscrits;;;",
  );
  const ran = await coop.must(
    "participant",
    "import",
    "liste.csv",
    "--yes",
    "--skip-refused",
    "--category",
    "habitants",
  );
  expect(ran.stderr).toContain("« Awa Traoré » donne prénom Awa");
  expect(ran.stderr).toContain("« Lise et Omar Kaya » n'est pas le nom d'une seule personne.");
  expect(ran.stderr).toContain("ligne 4, Awa Traoré est pris, (Radio Bellevue) laissé");
  const people = await coop.json("participant", "list");
  expect(
    people.map(({ givenName, familyName, organisation, function: position, phone }: any) => [
      givenName,
      familyName,
      organisation,
      position,
      phone,
    ]),
  ).toEqual([
    [null, "Petit", null, null, null],
    ["Awa", "Traoré", null, "trésorière", null],
  ]);
});

test("roles of another place are what people do there", async () => {
  const coop = await withList("Nom;Prénom;Rôle", "Traoré;Awa;gardienne", "Petit;Hugo;");
  await coop.must("participant", "import", "liste.csv", "--yes", "--category", "habitants");
  expect(await coop.json("participant", "show", "Awa")).toMatchObject({ function: "gardienne" });
  expect(await coop.json("participant", "show", "Hugo")).toMatchObject({ function: null });
});

test("where a column says the category, a row that bears the name of one is someone's all the same", async () => {
  const coop = await withList("Prénom;Catégorie", "Ville;habitants", "Awa;habitants");
  await coop.must("participant", "import", "liste.csv", "--yes");
  expect(await categoriesOf(coop)).toEqual([
    "Awa: Habitantes et habitants",
    "Ville: Habitantes et habitants",
  ]);
});

test("many people without a category are one thing to mend, with what to type", async () => {
  const coop = await withList("Nom;Prénom;Vient de", "Traoré;Awa;habitants", "Petit;Hugo;associations");
  const ran = await coop.run("participant", "import", "liste.csv", "--yes");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain(
    "liste.csv, 2 fois (lignes 2 et 3), par exemple ligne 2 : La catégorie de « Awa Traoré » n'est pas dite.",
  );
  expect(ran.stderr).toContain("--category <catégorie>");
  expect(ran.stderr.match(/n'est pas dite/g)).toHaveLength(1);

  await coop.must("participant", "import", "liste.csv", "--yes", "--map", "Vient de=catégorie");
  expect(await categoriesOf(coop)).toEqual([
    "Awa Traoré: Habitantes et habitants",
    "Hugo Petit: Associations",
  ]);
  await coop.must("undo", "--yes");
  await coop.must("participant", "import", "liste.csv", "--yes", "--map", "Vient de=", "--category", "ville");
  expect(await categoriesOf(coop)).toEqual([
    "Hugo Petit: Représentantes et représentants de la Ville",
    "Awa Traoré: Représentantes et représentants de la Ville",
  ]);
});

test("the questions of a form and the headings of an address book are understood", async () => {
  const coop = await withList(
    "Horodateur;Votre nom et votre prénom *;Vous êtes :;Si vous venez au nom d'une structure, laquelle ?",
    "2024/02/01 10:12:55 AM UTC+1;Hugo Petit;Associations;Radio Bellevue",
  );
  await coop.must("participant", "import", "liste.csv", "--yes");
  expect(await coop.json("participant", "show", "Hugo")).toMatchObject({
    category: "Associations",
    organisation: "Radio Bellevue",
  });
  writeFileSync(
    join(coop.folder, "carnet-d-adresses.csv"),
    "Prénom,Nom,Société,Adresse de messagerie,Anniversaire,Catégories\nLinh,Nguyen,Les Tables,linh@exemple.fr,0/0/00,associations\n",
  );
  await coop.must("participant", "import", "carnet-d-adresses.csv", "--yes");
  expect(await coop.json("participant", "show", "Linh")).toMatchObject({ organisation: "Les Tables" });
});

test("a column that is left out and holds only categories is pointed out, and read once it is mapped", async () => {
  const coop = await withList(
    "Nom;Prénom;Groupe;Rue",
    "Traoré;Awa;habitants;Ville",
    "Petit;Hugo;associations;12 rue X",
  );
  const ran = await coop.run("participant", "import", "liste.csv", "--yes");
  expect([ran.code, ran.stderr]).toEqual([1, expect.stringContaining('--map "Groupe=catégorie"')]);
  expect(ran.stderr).not.toContain("La colonne « Rue »");
  await coop.must("participant", "import", "liste.csv", "--yes", "--map", "Groupe=catégorie");
  expect(await categoriesOf(coop)).toEqual([
    "Awa Traoré: Habitantes et habitants",
    "Hugo Petit: Associations",
  ]);
});

test("the answers of a form say categories in a sentence; a letter or two, or words of two categories, say none", async () => {
  const coop = await withList(
    "Votre nom;Votre prénom;Vous êtes :",
    "Petit;Hugo;Une habitante ou un habitant",
    "Traoré;Awa;Une association",
    "Kaya;Rose;Un acteur économique",
    "Moreau;Inès;Une élue ou un élu de la Ville",
  );
  await coop.must("participant", "import", "liste.csv", "--yes");
  expect(await categoriesOf(coop)).toEqual([
    "Hugo Petit: Habitantes et habitants",
    "Awa Traoré: Associations",
    "Rose Kaya: Actrices et acteurs économiques",
    "Inès Moreau: Représentantes et représentants de la Ville",
  ]);
  for (const unknown of ["de la", "V", "Nantes", "Une association de la Ville"]) {
    writeFileSync(join(coop.folder, "liste.csv"), `Nom;Prénom;Catégorie\nDiallo;Malik;${unknown}`);
    const { stderr } = await coop.run("participant", "import", "liste.csv", "--yes");
    expect(stderr).toContain(
      `ligne 2, colonne « Catégorie » : Aucune catégorie ne correspond à « ${unknown} ».`,
    );
  }
});
