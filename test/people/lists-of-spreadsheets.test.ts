import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";
import { anXlsx } from "../tabular/a-workbook.ts";

test("the error of a spreadsheet is nobody and nothing, and is said with its line", async () => {
  const coop = await aCoop();
  const rows = [
    "Prénom;Nom;Catégorie;Structure;Courriel",
    "Awa;#REF!;habitants;#VALEUR!;#N/A",
    "#NOM?;#NOM?;habitants;;rose@exemple.fr",
    "#N/A;#N/A;#N/A;;",
  ];
  writeFileSync(join(coop.folder, "liste.csv"), rows.join("\n"));
  const ran = await coop.must("participant", "import", "liste.csv", "--yes", "--skip-refused");
  expect(ran.stderr).toContain("liste.csv : 2 lignes");
  expect(ran.stderr.replace(/\s+/g, " ")).toContain(
    "8 cases contiennent une erreur du tableur et ne disent donc rien : ligne 2, Nom : « #REF! » ;",
  );
  expect(ran.stderr).toContain("liste.csv, ligne 3 : Il manque un nom.");
  expect(await coop.json("participant", "list")).toMatchObject([
    { name: "Awa", organisation: null, email: null },
  ]);
  expect(await coop.json("organisation", "list")).toEqual([]);
});

test("a formula of a workbook that finds nothing is told too, and one that waits below the list is nobody", async () => {
  const coop = await aCoop();
  const text = (cell: string): string => `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
  const error = '<c t="e"><f>VLOOKUP(1,2,3)</f><v>#N/A</v></c>';
  const row = (line: number, ...cells: string[]): string => `<row r="${line}">${cells.join("")}</row>`;
  const rows = [
    row(1, text("Prénom"), text("Catégorie"), text("Quartier")),
    row(2, text("Awa"), text("habitants"), error),
    ...[3, 4, 5].map((line) => row(line, error, error, error)),
  ];
  writeFileSync(join(coop.folder, "liste.xlsx"), anXlsx([{ name: "Liste", rows: rows.join("") }]));
  const ran = await coop.must("participant", "import", "liste.xlsx", "--yes");
  expect(ran.stderr).toContain("10 cases contiennent une erreur du tableur");
  expect(await coop.json("participant", "list")).toMatchObject([{ name: "Awa", district: null }]);
});

test.each(["12.5", "45 371", "1,2E+05", "06 39 98 12 34"])("%j is a number, and no name", async (typed) => {
  const coop = await aCoop();
  const rows = [`Nom;Prénom;Catégorie`, `${typed};Awa;habitants`, "Petit;Hugo 2;habitants"];
  writeFileSync(join(coop.folder, "liste.csv"), rows.join("\n"));
  const ran = await coop.must("participant", "import", "liste.csv", "--yes", "--skip-refused");
  expect(ran.stderr.replace(/\s+/g, " ")).toContain(
    `ligne 2, colonne « Nom » : « ${typed} » est un nombre, et pas un nom.`,
  );
  expect(await coop.json("participant", "list")).toMatchObject([{ name: "Hugo 2 Petit" }]);
});

test("a number is nobody's name when it is typed either", async () => {
  const added = await (await aCoop()).run("participant", "add", "12.5", "--category", "habitants");
  expect([added.code, added.stderr]).toEqual([1, expect.stringContaining("est un nombre, et pas un nom")]);
});

/** Processor time (microseconds) of an import. */
async function workOf(coop: ACoop, rows: readonly string[]): Promise<number> {
  writeFileSync(join(coop.folder, "liste.csv"), rows.join("\n"));
  const before = process.cpuUsage();
  await coop.run("participant", "import", "liste.csv", "--dry-run");
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

const plainRow = {
  Prénom: "Awa",
  Nom: "Bamba",
  Catégorie: "habitants",
  Structure: "",
  Courriel: "",
  Téléphone: "",
  Arrivée: "",
  "Accord photo": "",
};

test.each([" ", "\u00a0", "(", "-", '""', "«", "@", "#", "aB"])(
  "four times as many %j in each cell take some four times the work",
  async (mark) => {
    const coop = await aCoop();
    const row = (cells: readonly string[]): string => cells.map((cell) => `"${cell}"`).join(";");
    const list = (length: number): string[] => {
      const run = mark.repeat(length);
      const cells = Object.keys(plainRow).map((wild) => ({ ...plainRow, [wild]: `x${run}y` }));
      return [row(Object.keys(plainRow)), ...cells.map((one) => row(Object.values(one)))];
    };
    await workOf(coop, list(1000));
    const [some, many] = [await workOf(coop, list(25_000)), await workOf(coop, list(100_000))];
    expect(many / some).toBeLessThan(8);
  },
  60_000,
);

test.each([" ", "(", "[", "-", '""', "aB"])(
  "a heading of tens of thousands of %j is one like any other, and four times as many take some four times the work",
  async (mark) => {
    const coop = await aCoop();
    const list = (length: number): string[] => [
      `Prénom;Catégorie;"Nom ${mark.repeat(length / mark.length)} x"`,
      "Awa;habitants;Bamba",
    ];
    await workOf(coop, list(1000));
    const [some, many] = [await workOf(coop, list(25_000)), await workOf(coop, list(100_000))];
    expect(many / some).toBeLessThan(8);
    await coop.must("participant", "import", "liste.csv", "--yes");
    expect(await coop.json("participant", "list")).toMatchObject([{ givenName: "Awa" }]);
  },
  60_000,
);
