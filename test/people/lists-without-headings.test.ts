import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type KnownTexts, tellColumns } from "../../src/people/list-values.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";
import { down, enter } from "../helpers/a-terminal.ts";
import { anXlsx, row, text } from "../tabular/a-workbook.ts";

async function aCoopWith(...lines: readonly string[]): Promise<ACoop> {
  const coop = await aCoop();
  writeFileSync(join(coop.folder, "liste.csv"), lines.join("\n"));
  return coop;
}

const people = [
  "Traoré;Awa;awa.traore@exemple.fr;06 39 98 10 01;Habitante;12/02/2024",
  "Le Goff;Anaïg;;0639981002;Habitant;13/02/2024",
  "Petit;Hugo;hugo@exemple.fr;;Associations;14/02/2024",
];
const importing = ["participant", "import", "liste.csv"] as const;

test("a list whose first line is a person is refused with what its values tell and both ways to take it, and nobody is lost", async () => {
  const coop = await aCoopWith(...people);
  const refused = await coop.run(...importing, "--yes");
  expect([refused.code, refused.stderr]).toEqual([
    1,
    expect.stringContaining(
      "liste.csv, ligne 1 : La liste n'a pas de titres : sa première ligne dit « Traoré », « Awa »,",
    ),
  ]);
  expect(refused.stderr).toContain(
    "Ses valeurs disent : colonne 1 (nom), colonne 2 (prénom), colonne 3 (courriel), colonne 4 (téléphone) et colonne 5 (catégorie). Si c'est juste : --no-headings.",
  );
  expect(refused.stderr).toContain('--map "5=catégorie"');

  const taken = await coop.must(...importing, "--yes", "--no-headings");
  expect(taken.stderr).toContain("3 lignes (UTF-8, points-virgules, sans titres)");
  expect(taken.stderr).toContain("Laissées de côté : colonne 6.");
  expect(taken.stderr).toContain("Lu, par exemple ligne 1 : Awa Traoré, awa.traore@exemple.fr");
  expect(await coop.json("participant", "list")).toMatchObject([
    { name: "Anaïg Le Goff", phone: "06 39 98 10 02" },
    { name: "Awa Traoré", email: "awa.traore@exemple.fr", joinedOn: null },
    { name: "Hugo Petit", category: "Associations" },
  ]);
  expect((await coop.must(...importing, "--yes", "--no-headings")).stderr).toContain("Rien à changer");
});

test("a column that is mapped by its number is read so, and the list has no headings then; so is one of a list with headings", async () => {
  const coop = await aCoopWith(...people);
  await coop.must(...importing, "--yes", "--map", "6=arrivée", "--map", "3=");
  expect((await coop.json("participant", "list"))[1]).toMatchObject({
    name: "Awa Traoré",
    joinedOn: "2024-02-12",
    email: null,
  });
  const titled = await aCoopWith("Nom;Prénom;Chez", "Traoré;Awa;Les Tables partagées");
  await titled.must(...importing, "--yes", "--category", "habitants", "--map", "3=structure");
  expect(await titled.json("organisation", "list")).toMatchObject([{ name: "Les Tables partagées" }]);
  const wrong = await titled.run(...importing, "--map", "9=structure");
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining("pas de colonne « 9 »")]);
});

test("--no-headings with a list that has some is pointed out, and nobody is called “Nom”", async () => {
  const coop = await aCoopWith("Inscrits;;", "Nom;Prénom;Mél", "Traoré;Awa;awa@exemple.fr");
  const ran = await coop.must(...importing, "--no-headings", "--yes", "--category", "habitants");
  expect(ran.stderr).toContain("La ligne 2 porte des titres (Nom, Prénom et Mél)");
  expect(await coop.json("participant", "list")).toMatchObject([{ name: "Awa Traoré" }]);
});

test.each([
  ["headings that are numbers alone", ["1;2;3", "Traoré;Awa;awa@exemple.fr"], "ne sont que des nombres"],
  [
    "addresses alone",
    ["awa@exemple.fr", "hugo@exemple.fr"],
    "La liste ne nomme personne, et dit seulement : colonne 1 (courriel)",
  ],
  [
    "names of which nothing tells which are given",
    ["Martin;Thomas;mt@exemple.fr", "Bernard;Laurent;bl@exemple.fr", "Simon;Vincent;sv@exemple.fr"],
    "--no-headings --names nom-prénom, ou prénom-nom. Ou colonne par colonne : --map 1=nom --map 2=prénom",
  ],
])("a list with %s is refused, with what can be done", async (_, lines, said) => {
  const coop = await aCoopWith(...lines);
  const refused = await coop.run(...importing, "--yes");
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining(said)]);
  expect(await coop.json("participant", "list")).toEqual([]);
});

test("a workbook without headings is read like a text", async () => {
  const coop = await aCoop();
  const rows = people.map((line, index) => row(index + 1, line.split(";").map(text))).join("");
  writeFileSync(join(coop.folder, "liste.xlsx"), anXlsx([{ name: "Inscrits", rows }]));
  const ran = await coop.must("participant", "import", "liste.xlsx", "--yes", "--no-headings");
  expect(ran.stderr).toContain("3 lignes (feuille « Inscrits », sans titres)");
  expect((await coop.json("participant", "list")).length).toBe(3);
});

test("which of two columns holds given names is said by the order of names, or by one of them", async () => {
  const lines = ["Martin;Thomas;mt@exemple.fr", "Bernard;Laurent;bl@exemple.fr"];
  for (const said of [
    ["--no-headings", "--names", "prénom-nom"],
    ["--map", "1=prénom"],
  ]) {
    const coop = await aCoopWith(...lines);
    await coop.must(...importing, "--yes", "--category", "habitants", ...said);
    expect((await coop.json("participant", "list")).map(({ name }: { name: string }) => name)).toEqual([
      "Bernard Laurent",
      "Martin Thomas",
    ]);
  }
});

test("a title above rows without headings is told, and headings below rows are those of a second list", async () => {
  const coop = await aCoopWith("Atelier du 12 mars;;;;;", ...people);
  expect((await coop.must(...importing, "--yes", "--no-headings")).stderr).toContain(", ligne 1.");
  expect((await coop.json("participant", "list")).length).toBe(3);
  const two = await aCoopWith(...people, "Nom;Prénom;Mail;Tél;Catégorie;", "Diallo;Noé;;;Habitant;");
  expect((await two.run(...importing, "--no-headings")).stderr).toContain("deux listes se suivent");
});

test("a line above the headings that says whom to write to is no row", async () => {
  const coop = await aCoopWith("Contact;Mairie;mairie@exemple.fr", "Nom;Prénom;Mail", "Traoré;Awa;");
  const ran = await coop.must(...importing, "--yes", "--category", "habitants");
  expect(ran.stderr).toContain("titres à la ligne 2");
});

test("rows to correct of a list without headings are written below those of their fields, and read again", async () => {
  const coop = await aCoopWith(people[0] ?? "", "Diallo;Noé;noe@;;Habitant;14/02/2024", people[2] ?? "");
  await coop.must(...importing, "--yes", "--no-headings", "--skip-refused");
  const rejects = join(coop.folder, "liste-a-corriger.csv");
  const text = readFileSync(rejects, "utf8");
  expect(text).toContain("nom;prénom;courriel;téléphone;catégorie;6;À corriger");
  expect(text).toMatch(/colonne 3\s: /);
  writeFileSync(rejects, text.replace("noe@;", "noe@exemple.fr;"));
  await coop.must("participant", "import", "liste-a-corriger.csv", "--yes");
  expect((await coop.json("participant", "list")).length).toBe(3);
});

test("at a terminal what the values tell is shown and asked, and what is wrong of it is said column by column", async () => {
  const coop = await aCoopWith(...people);
  const ran = await coop.asked(
    [
      ["Les lire ainsi ?", `n${enter}`],
      ["La colonne 1 (", enter],
      ["La colonne 2 (", enter],
      ["La colonne 3 (", enter],
      ["La colonne 4 (", enter],
      ["La colonne 5 (", enter],
      ["La colonne 6 (", enter],
      ["Enregistrer cette liste ?", enter],
    ],
    ...importing,
  );
  expect([ran.code, ran.stderr]).toEqual([0, expect.stringContaining("3 personnes inscrites")]);
  const again = await aCoopWith("Martin;Thomas", "Bernard;Laurent");
  const named = await again.asked(
    [
      ["La colonne 1 (", `${down}${down}${enter}`],
      ["La colonne 2 (", `${down}${down}${down}${enter}`],
      ["Enregistrer cette liste ?", enter],
    ],
    ...importing,
    "--category",
    "habitants",
    "--no-headings",
  );
  expect([named.code, named.stderr]).toEqual([0, expect.stringContaining("2 personnes inscrites")]);
  expect(await again.json("participant", "list")).toMatchObject([
    { name: "Laurent Bernard" },
    { name: "Thomas Martin" },
  ]);
});

const known: KnownTexts = {
  isCategory: (text) => /^habitante?$/i.test(text),
  isOrganisation: (text) => text === "Les Voisines",
  isDistrict: (text) => /^(Malakoff|Bellevue)$/.test(text),
  isAnswer: (text) => /^(oui|non)$/i.test(text),
};

/** The field of each column, "-" where none is told. */
function told(...rows: readonly string[]): string {
  const cells = rows.map((row) => row.split(";"));
  const { fields } = tellColumns(cells, known);
  return (cells[0] ?? []).map((_, column) => fields.get(column) ?? "-").join(" ");
}

test.each([
  ["capitals", "familyName givenName", ["DUVAL;Sacha", "MORVAN;Loïs"]],
  ["particles", "givenName familyName", ["Zofka;van den Berg", "Ilka;Stroud", "Ova;Brume"]],
  ["the alphabet", "familyName givenName", ["Abrel;Zofka", "Brume;Ova", "Corvin;Ilka", "Drouet;Arlo"]],
  ["initials in addresses", "givenName familyName email", ["Zofka;Brume;z.brume@exemple.fr"]],
  [
    "initials behind them",
    "givenName familyName email",
    ["Zofka;Ebrume;zofka.e@exemple.fr", "Ova;Corvin;ova.c@exemple.fr"],
  ],
  ["what addresses begin with", "givenName familyName email", ["Zofka;Brume;zofka.brume@exemple.fr"]],
  ["given names that are known", "familyName givenName", ["Brume;Awa", "Corvin;Jean-Marie"]],
])("of two columns of names the one of the family is told by %s", (_, fields, rows) => {
  expect(told(...rows)).toBe(fields);
});

test.each([
  [
    "the words in addresses, beside a town",
    "- familyName givenName email",
    [
      "Nantes;Brume;Awa;brume.awa@exemple.fr",
      "Rezé;Corvin;Rose;rose.corvin@exemple.fr",
      "Couëron;Drouet;Hugo;",
    ],
  ],
  [
    "the words in addresses, beside a town, where no given name is known",
    "- familyName givenName email",
    ["Nantes;van Gelder;Zofka;zofka.vangelder@exemple.fr", "Rezé;Corvin;Ova;ova.corvin@exemple.fr"],
  ],
  [
    "a whole name, an organisation that few have, a function",
    "fullName organisation function phone",
    [
      "Awa Brume;Radio Malakoff;présidente;0639981001",
      "Hugo Corvin;;trésorier;",
      "Rose Drouet;Chez Ida;;0639981003",
      "Noé Abrel;;;",
    ],
  ],
  [
    "a number, a civility, yes or no and a postcode are nothing",
    "- - fullName - -",
    ["1;Mme;Traoré, Awa;oui;44000", "2;M.;Petit, Hugo;non;44100"],
  ],
  [
    "a category and a district of the register",
    "fullName category district",
    ["Awa Brume;Habitante;Malakoff", "Hugo Corvin;habitant;Bellevue"],
  ],
  [
    "a day, which may be that of a birth, is nothing",
    "fullName -",
    ["Awa Brume;2024-02-12", "Hugo Petit;2024-02-13"],
  ],
  ["two readings are possible", "- -", ["Martin;Thomas", "Simon;Paul"]],
  ["signs that contradict each other", "- -", ["BRUME;van Gelder", "CORVIN;de Wit"]],
])("columns are told by their values: %s", (_, fields, rows) => {
  expect(told(...rows)).toBe(fields);
});
