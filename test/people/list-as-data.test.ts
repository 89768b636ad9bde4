import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

const list = [
  "Inscriptions au 4 mars",
  "Nom adhérent;Prénom adhérent;Courriel;Téléphone;Catégorie;Structure;Mineur;Nom du payeur;Né(e) le;Taille;Autorisation photo;Horodateur;",
  "Bamba;Awa;awa@exemple.fr;06 39 98 00 01;habitants;;;Diop;1970;M;Oui;04/03/2024;",
  "Petit;Hugo;hugo.petit@exemple.fr;06 39 98 00 02;associations;Radio;;;;;;;",
  "Kaya;Rose;rose@exemple.fr;06 39 98 00 03;habitants;;oui;;;;Non;05/03/2024;",
  "Moreau;Lise;;639980004;habitants;;;;;;;;",
  "Haddad;Nour;nour@;;habitants;;;;;;;;",
  "Kaya;Rose;rose@exemple.fr;06 39 98 00 03;habitants;;oui;;;;Non;05/03/2024;",
  "Roux;Sara;sara@exemple.fr;;bailleurs;;;;;;;;",
];

async function aRegister(): Promise<ACoop> {
  const coop = (await aCoop()).on("2024-03-06");
  const add = ["participant", "add"];
  await coop.must(
    ...add,
    "Awa Bamba",
    "--category",
    "habitants",
    "--email",
    "awa@exemple.fr",
    "--phone",
    "06 39 98 00 01",
  );
  await coop.must("organisation", "add", "Radio");
  await coop.must(
    ...add,
    "Hugo Petit",
    "--category",
    "associations",
    "--email",
    "hugo.petit@exemple.fr",
    "--organisation",
    "Radio",
  );
  writeFileSync(join(coop.folder, "liste.csv"), list.join("\n"));
  return coop;
}

test("what was understood of a list and would be done with it is told to another program, and nothing is written", async () => {
  const coop = await aRegister();
  const entries = await coop.json("history");
  const ran = await coop.must("participant", "import", "liste.csv", "--dry-run", "--json");
  await expect(ran.stdout).toMatchFileSnapshot("../golden/documents/plan-list.txt");
  const plan = JSON.parse(ran.stdout);
  expect(ran.stdout).toBe(`${JSON.stringify(plan, null, 2)}\n`);
  expect(await coop.json("history")).toEqual(entries);
  expect(await coop.json("participant", "list")).toHaveLength(2);
});

test.each([
  ["Horodateur", "nothing-to-date", null],
  ["Collège", "said-by-another", null],
  ["Prénom du conjoint", "of-others", "conjoint"],
  ["Photos et newsletter : d'accord ?", "unclear", null],
  ["Motif", "reasons", null],
  ["Quartier", "mapped-to-nothing", null],
])("a column headed %j is left out for a reason: %s", async (heading, leftOut, people) => {
  const coop = await aCoop();
  const rows = [`Nom;Prénom;Catégorie;${heading}`, "Kaya;Rose;habitants;Non"];
  writeFileSync(join(coop.folder, "liste.csv"), rows.join("\n"));
  const map = leftOut === "mapped-to-nothing" ? ["--map", `${heading}=`] : [];
  const { columns } = await coop.json("participant", "import", "liste.csv", "--dry-run", ...map);
  expect(columns[3]).toEqual({ column: 4, heading, field: null, leftOut, people });
});

test("a list that was imported as it is has a plan all the same, in which nothing changes", async () => {
  const coop = await aRegister();
  writeFileSync(join(coop.folder, "liste.csv"), ["Nom;Prénom;Catégorie", "Kaya;Rose;habitants"].join("\n"));
  await coop.must("participant", "import", "liste.csv", "--yes");
  const { lines, sums } = await coop.json("participant", "import", "liste.csv", "--dry-run");
  expect(lines).toMatchObject([{ line: 2, state: "unchanged", reference: "P03", changes: [], problems: [] }]);
  expect(sums).toEqual({ rows: 1, new: 0, changed: 0, unchanged: 1, toAsk: 0, refused: 0 });
});

test("the plan of a long list is printed in pieces, which are each line once in its order", async () => {
  const coop = await aRegister();
  const rows = Array.from(
    { length: 1_300 },
    (_, index) => `Nom${index};Prénom;habitants;${index % 7 === 0 ? "x" : ""}`,
  );
  writeFileSync(join(coop.folder, "liste.csv"), ["Nom;Prénom;Catégorie;Courriel", ...rows].join("\n"));
  const { lines, sums } = await coop.json("participant", "import", "liste.csv", "--dry-run");
  expect(lines.map(({ line }: { line: number }) => line)).toEqual(rows.map((_, index) => index + 2));
  expect(lines.filter(({ state }: { state: string }) => state === "refused")).toHaveLength(186);
  expect(sums).toMatchObject({ rows: 1_300, new: 1_114, refused: 186, toAsk: 0 });
});
