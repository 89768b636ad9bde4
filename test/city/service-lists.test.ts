import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ACoop, aCoop, plain, type Ran } from "../helpers/a-coop.ts";
import { enter } from "../helpers/a-terminal.ts";

async function withList(...lines: readonly string[]): Promise<ACoop> {
  const coop = await aCoop();
  put(coop, ...lines);
  return coop;
}

const put = ({ folder }: ACoop, ...lines: readonly string[]): void =>
  writeFileSync(join(folder, "existant.csv"), `${lines.join("\n")}\n`);

const bring = (coop: ACoop, ...options: string[]): Promise<Ran> =>
  coop.run("existant", "importer", "existant.csv", "--yes", ...options);

const list = [
  "Politique publique;Nom du service;Porté par;Type;Ouvert depuis;Adresse;Public visé",
  "Stratégie des solidarités;Épicerie solidaire;CCAS;service;juillet 2023;3 rue du Port;familles",
  ";Bus des services;;action d'une politique publique;;;",
];

test("a list of what exists is shown first, added as one write, and taken back as one", async () => {
  const coop = await withList(...list);
  const dry = await coop.must("service", "import", "existant.csv", "--dry-run");
  expect(dry.stderr).toContain("Laissées de côté : « Adresse ».");
  expect(dry.stderr).toContain("2 lignes à ajouter.");
  expect(await coop.json("service", "list")).toEqual([]);
  expect((await bring(coop)).stderr).toContain("Existant repris de existant.csv : 2 lignes en plus.");
  expect(await coop.json("service", "list")).toMatchObject([
    {
      reference: "A01",
      name: "Épicerie solidaire",
      kind: "service",
      operator: "CCAS",
      policy: "Stratégie des solidarités",
      since: "2023-07",
      audience: "familles",
      district: null,
    },
    { reference: "A02", name: "Bus des services", kind: "action", operator: null },
  ]);
  expect((await bring(coop)).stderr).toContain("2 lignes déjà au carnet.");
  await coop.must("undo", "--yes");
  expect(await coop.json("service", "list")).toEqual([]);
});

test("what the register knows is completed and changed, and keeps what the list leaves empty", async () => {
  const coop = await withList(...list);
  await bring(coop);
  put(coop, "Nom;Gestionnaire;Quartier", "EPICERIE SOLIDAIRE;;Bottière", "Bus des services;Ville;");
  expect((await bring(coop)).stderr).toContain("2 lignes à modifier.");
  expect(await coop.json("service", "list")).toMatchObject([
    { name: "Épicerie solidaire", operator: "CCAS", district: "Bottière", since: "2023-07" },
    { name: "Bus des services", operator: "Ville" },
  ]);
});

test("another operator of a name is another service; of two nobody guesses", async () => {
  const coop = await withList(...list);
  await bring(coop);
  put(coop, "Nom;Porteur", "Épicerie solidaire;Les Tables");
  expect((await bring(coop)).stderr).toContain("1 ligne à ajouter.");
  put(coop, "Nom;Quartier", "Épicerie solidaire;Bottière");
  const ran = await bring(coop);
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("« Épicerie solidaire » peut être A01 ou A03.");
});

test("rows to correct are said with their line, column and remedy; the others can be taken", async () => {
  const coop = await withList(
    "Nom;Nature;Depuis;Quartier",
    "Épicerie;magasin;2023;",
    ";lieu;;Bottière",
    "Halle;lieu;2020;",
    "halle;lieu;;Bottière",
  );
  const ran = await bring(coop);
  expect(ran.code).toBe(1);
  for (const said of [
    "existant.csv, ligne 2, colonne « Nature » : « magasin » n'est pas un des choix possibles.",
    "ligne 3, colonne « Nom » : La ligne n'a pas de nom.",
    "ligne 5, colonne « Nom » : « halle » est déjà à la ligne 4.",
    "3 raisons, 3 lignes à corriger. Rien n'a été enregistré.",
  ])
    expect(ran.stderr).toContain(said);
  expect(await coop.json("service", "list")).toEqual([]);
  const taken = await bring(coop, "--skip-refused");
  expect(await coop.json("service", "list")).toMatchObject([{ name: "Halle", kind: "place", since: "2020" }]);
  expect(taken.stderr).toContain("Une fois corrigées : coop service import existant-a-corriger.csv");
  const rejects = readFileSync(join(coop.folder, "existant-a-corriger.csv"), "utf8");
  expect(plain(rejects)).toContain(
    "\ufeffNom;Nature;Depuis;Quartier;À corriger\r\nÉpicerie;magasin;2023;;Nature :",
  );
  writeFileSync(
    join(coop.folder, "existant-a-corriger.csv"),
    rejects.replace("magasin", "service").replace(";lieu;;Bottière", "Serre;lieu;;Bottière"),
  );
  const mended = await coop.run("service", "import", "existant-a-corriger.csv", "--yes");
  expect(mended.stderr).not.toContain("Laissées de côté");
  expect(mended.stderr).toContain("2 lignes à ajouter et 1 ligne à modifier.");
});

test("what would be done with a list is told to another program, line by line, and nothing is written", async () => {
  const coop = await withList(...list, ";Serre;;magasin;;;", "Total;2;;;");
  await coop.must("service", "add", "Épicerie solidaire", "--operator", "CCAS");
  const ran = await coop.must("service", "import", "existant.csv", "--dry-run", "--json");
  await expect(ran.stdout).toMatchFileSnapshot("../golden/documents/plan-table.txt");
  expect(await coop.json("service", "list")).toHaveLength(1);
});

test("a person who is asked may take the good rows, and finds the others in a file", async () => {
  const coop = await withList("Nom;Nature", "Épicerie;magasin", "Halle;lieu");
  await coop.asked([["Continuer avec", enter]], "service", "import", "existant.csv");
  const rejects = readFileSync(join(coop.folder, "existant-a-corriger.csv"), "utf8");
  expect(rejects).toContain("Épicerie;magasin;");
  expect(await coop.json("service", "list")).toMatchObject([{ name: "Halle" }]);
});

test("a total is no service, and is told", async () => {
  const coop = await withList("Nom;Quartier", "Halle;Bottière", "Épicerie;Port", "Total;2");
  const ran = await bring(coop);
  expect(ran.stderr).toContain("Titres répétés et totaux, qui ne sont pas lus : ligne 4.");
  expect(await coop.json("service", "list")).toHaveLength(2);
});

test("a table without names is no list of what exists", async () => {
  const coop = await withList("Ville;Rue", "Nantes;du Port");
  expect((await bring(coop)).stderr).toContain("Aucune colonne ne dit le nom de ce qui existe");
});
