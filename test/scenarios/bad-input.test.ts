import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { readScript } from "../../src/overview/script.ts";
import { codeOf, type Provenance, readProvenance } from "../../src/reports/provenance.ts";
import { type ACoop, aCoop, withoutProvenance } from "../helpers/a-coop.ts";
import { unprivileged } from "../helpers/unprivileged.ts";

/** What a person gets wrong, and the line that they typed. */
interface Mistake {
  readonly name: string;
  prepare?(coop: ACoop): Promise<void> | void;
  readonly line: readonly string[];
  readonly code?: number;
}

const mistakes: readonly Mistake[] = [
  { name: "a document made before the season", line: ["report", "bilan", "--on", "2023-12-31"] },
  { name: "a finished document that is not there", line: ["report", "audit", "bilan.pdf"] },
  {
    name: "finished documents that cannot be read",
    prepare: ({ folder }) => {
      const files: Readonly<Record<string, string | Buffer>> = {
        "a.pdf": "%PDF-1.7\n",
        "b.docx": "PK\u0003\u0004",
        "c.png": Buffer.from("89504e470d0a1a0a", "hex"),
        "d.doc": Buffer.from("d0cf11e0a1b11ae1", "hex"),
        "e.zip": "PK\u0003\u0004",
        "f.docx": Buffer.concat([
          Buffer.from("d0cf11e0a1b11ae1", "hex"),
          Buffer.from("EncryptedPackage", "utf16le"),
        ]),
      };
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    },
    line: ["report", "audit", "a.pdf", "b.docx", "c.png", "d.doc", "e.zip", "f.docx"],
  },
  ...Object.entries({
    "a PDF as a corrected document": ["bilan.pdf", "%PDF-1.7\n"],
    "a page of the web as a corrected document": ["bilan.html", "<!doctype html><p>Bilan</p>"],
    "a document of LibreOffice as a corrected document": [
      "bilan.odt",
      "PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text",
    ],
    "a damaged Word file as a corrected document": ["bilan.docx", "PK\u0003\u0004word/"],
    "a corrected document that is none of ours": ["courrier.md", "# Courrier\n\nBonjour."],
  }).map(
    ([name, [file = "", content = ""]]): Mistake => ({
      name,
      prepare: ({ folder }) => writeFileSync(join(folder, file), content),
      line: ["prose", "import", file],
    }),
  ),
  {
    name: "a corrected document of another year",
    prepare: async (coop) => {
      await coop.must("report", "bilan", "--out", "bilan.md");
      await coop.must("year", "open", "2025", "--yes");
    },
    line: ["prose", "import", "bilan.md"],
  },
  {
    name: "a corrected document of another register",
    prepare: async (coop) => {
      await coop.must("report", "bilan", "--out", "bilan.md");
      const file = join(coop.folder, "bilan.md");
      writeFileSync(file, withoutProvenance(readFileSync(file, "utf8")));
      await coop.must("settings", "set", "--name", "Coopérative du port");
    },
    line: ["prose", "import", "bilan.md"],
  },
  {
    name: "a corrected document that says it is of another register",
    prepare: async (coop) => {
      await coop.must("report", "bilan", "--out", "bilan.md");
      const file = join(coop.folder, "bilan.md");
      const bilan = readFileSync(file, "utf8");
      const [code = ""] = /coop:[^*]*/.exec(bilan) ?? [];
      const other = codeOf({ ...(readProvenance(code) as Provenance), register: "abcd" });
      writeFileSync(file, bilan.replace(code, other));
    },
    line: ["prose", "import", "bilan.md"],
  },
  {
    name: "a corrected document of which nearly nothing is left",
    prepare: async (coop) => {
      await coop.must("report", "bilan", "--out", "bilan.md");
      const [cover = ""] = readFileSync(join(coop.folder, "bilan.md"), "utf8").split(/^## /m);
      writeFileSync(join(coop.folder, "bilan.md"), `${cover}\n\n## Autre chose\n\nRien de cela.\n`);
    },
    line: ["prose", "import", "bilan.md"],
  },
  {
    name: "a document made before its figures",
    line: ["report", "bilan", "--as-of", "2024-06-30", "--on", "2024-03-31"],
  },
  { name: "unknown command", line: ["particpant", "list"], code: 2 },
  { name: "unknown action", line: ["participant", "liste-tout"], code: 2 },
  { name: "unknown option", line: ["participant", "list", "--categorie", "x"], code: 2 },
  { name: "option without a value", line: ["participant", "list", "--category"], code: 2 },
  { name: "words too many", line: ["participant", "show", "P01", "P02"], code: 2 },
  { name: "several missing values at once", line: ["session", "cancel"], code: 2 },
  {
    name: "a year that is opened twice",
    prepare: async (coop) => void (await coop.must("year", "open", "2025", "--yes")),
    line: ["year", "open", "2025", "--yes"],
  },
  {
    name: "a year that begins before the one before ends",
    line: ["year", "open", "2025", "--from", "2024-11-01", "--yes"],
  },
  { name: "a year opened before the bilan of the one before", line: ["year", "open"] },
  { name: "a year that is none", line: ["year", "open", "l'an prochain", "--yes"] },
  {
    name: "a year with none of its days",
    line: ["year", "open", "2025", "--from", "2026-01-01", "--until", "2026-12-31", "--yes"],
  },
  { name: "who leaves with the year is unknown", line: ["year", "open", "--leaving", "P01,P99", "--yes"] },
  {
    name: "who leaves with the year had left",
    prepare: async (coop) => void (await coop.must("participant", "leave", "P01", "--on", "2024-05-01")),
    line: ["year", "open", "--leaving", "P01", "--yes"],
  },
  { name: "a year that was never opened", line: ["decision", "list", "--year", "2042"] },
  { name: "all years of a document of one", line: ["report", "bilan", "--year", "toutes"] },
  { name: "unknown language", line: ["status", "--lang", "de"], code: 2 },
  { name: "unknown reference", line: ["participant", "show", "P99"] },
  { name: "ambiguous name", line: ["participant", "show", "awa"] },
  { name: "unknown name", line: ["participant", "show", "Awa Traorré"] },
  { name: "a day that does not exist", line: ["session", "add", "Essai", "--on", "2024-02-30"] },
  { name: "not a day", line: ["session", "add", "Essai", "--on", "bientôt"] },
  { name: "not a choice", line: ["session", "add", "Essai", "--on", "2024-03-01", "--kind", "fête"] },
  {
    name: "a list with bad rows",
    prepare: ({ folder }) =>
      writeFileSync(
        join(folder, "liste.csv"),
        "Nom;Prénom;Catégorie;Courriel\nKoné;Ali;habitants;ali@\nBle;Zoé;lutins;\n",
      ),
    line: ["participant", "import", "liste.csv", "--yes"],
  },
  {
    name: "a list without names",
    prepare: ({ folder }) => writeFileSync(join(folder, "liste.csv"), "Rue;Ville\na;b\n"),
    line: ["participant", "import", "liste.csv", "--yes"],
  },
  {
    name: "a list whose first line is a person",
    prepare: ({ folder }) =>
      writeFileSync(
        join(folder, "liste.csv"),
        "Traoré;Awa;awa@exemple.fr;06 39 98 12 01\nPetit;Hugo;;06 39 98 12 02\n",
      ),
    line: ["participant", "import", "liste.csv", "--yes"],
  },
  {
    name: "a list without headings of which nothing tells the given names",
    prepare: ({ folder }) =>
      writeFileSync(join(folder, "liste.csv"), "Martin;Thomas;mt@exemple.fr\nSimon;Paul;sp@exemple.fr\n"),
    line: ["participant", "import", "liste.csv", "--no-headings", "--yes"],
  },
  {
    name: "a list of addresses alone",
    prepare: ({ folder }) => writeFileSync(join(folder, "liste.csv"), "awa@exemple.fr\nhugo@exemple.fr\n"),
    line: ["participant", "import", "liste.csv", "--yes"],
  },
  {
    name: "a list whose headings are numbers",
    prepare: ({ folder }) => writeFileSync(join(folder, "liste.csv"), "1;2;3\nTraoré;Awa;awa@exemple.fr\n"),
    line: ["participant", "import", "liste.csv", "--yes"],
  },
  {
    name: "a list with a heading that means two things",
    prepare: ({ folder }) => writeFileSync(join(folder, "liste.csv"), "Nom/Structure;Prénom\nPetit;Hugo\n"),
    line: ["participant", "import", "liste.csv", "--yes"],
  },
  {
    name: "a list without headings above another",
    prepare: ({ folder }) =>
      writeFileSync(
        join(folder, "liste.csv"),
        "Traoré;Awa;awa@exemple.fr\nPetit;Hugo;hugo@exemple.fr\nNom;Prénom;Mail\nDiallo;Noé;\n",
      ),
    line: ["participant", "import", "liste.csv", "--no-headings", "--yes"],
  },
  { name: "a list that is not there", line: ["participant", "import", "absente.csv"] },
  { name: "a confirmation that nobody can give", line: ["undo"] },
  { name: "starting without a criterion", line: ["experiment", "start", "E01", "--on", "2024-02-20"] },
  {
    name: "more votes than voices",
    line: [
      "decision",
      "add",
      "Vote",
      "--session",
      "S01",
      "--method",
      "vote",
      "--outcome",
      "adoptée",
      "--for",
      "9",
    ],
  },
  { name: "a number that nobody bears", line: ["session", "attendance", "S01", "--present", "1-2,50"] },
  { name: "a quotation without words", line: ["quotation", "add", "« … »", "--session", "S01"] },
  { name: "an empty quotation", line: ["quotation", "add", "", "--session", "S01"] },
  {
    name: "a quotation of nobody whom the register knows",
    line: ["quotation", "add", "On essaie.", "--session", "S01", "--by", "Awa Traorré"],
  },
  {
    name: "a quotation of a session still to come",
    prepare: async (coop) => {
      await coop.must("session", "add", "Bien plus tard", "--on", "2024-12-03");
    },
    line: ["quotation", "add", "On essaie.", "--session", "Bien plus tard"],
  },
  {
    name: "an answer before the request",
    prepare: recommended,
    line: ["recommendation", "answer", "R01", "--answer", "retained", "--on", "2024-01-14"],
  },
  {
    name: "a follow-up to what does not exist",
    prepare: recommended,
    line: ["recommendation", "follow", "R01.7", "--state", "kept"],
  },
  {
    name: "a follow-up to an answer alone",
    prepare: recommended,
    line: ["recommendation", "follow", "R01.1", "--state", "kept"],
  },
  {
    name: "a follow-up to what nobody answered",
    prepare: async (coop) => {
      await coop.must("recommendation", "add", "Ouvrir les salles le dimanche.");
    },
    line: ["recommendation", "follow", "R01", "--state", "kept"],
  },
  {
    name: "a relation to what was removed",
    prepare: async (coop) => {
      await coop.must("service", "add", "Épicerie solidaire");
      await coop.must("service", "remove", "A01", "--yes");
    },
    line: ["experiment", "relate", "E01", "A01", "--kind", "complements"],
  },
  {
    name: "removing what an experiment stands beside",
    prepare: async (coop) => {
      await coop.must("service", "add", "Épicerie solidaire");
      await coop.must("experiment", "relate", "E01", "A01", "--kind", "complements");
    },
    line: ["service", "remove", "A01", "--yes"],
  },
  {
    name: "a table of answers with rows to correct",
    prepare: async (coop) => {
      await recommended(coop);
      writeFileSync(
        join(coop.folder, "reponses.csv"),
        "Réf.;Réponse;Répondue le;Échéance\nR01;oui;05/02/2024;\nR01;non retenue;05/02/2024;\nR77;retenue;05/02/2024;\nR01;;;2024-09-01\n",
      );
    },
    line: ["recommendation", "import", "reponses.csv", "--yes"],
  },
  {
    name: "a table of answers without the answers",
    prepare: ({ folder }) => writeFileSync(join(folder, "reponses.csv"), "Réf.;Raisons\nR01;trop cher\n"),
    line: ["recommendation", "import", "reponses.csv", "--yes"],
  },
  { name: "explaining what is no figure", line: ["explain", "attendance.rat"] },
  { name: "explaining a value that no figure has", line: ["explain", "987654"] },
  { name: "explaining what may be several figures", line: ["explain", "headcount"] },
  { name: "explaining a figure of the season for an item", line: ["explain", "sessions.held", "S01"] },
  { name: "explaining a figure of an item that has none", line: ["explain", "experiment.visits", "E09"] },
  { name: "explaining before the season", line: ["explain", "attendance.rate", "--as-of", "2023-12-31"] },
  { name: "present and excused", line: ["session", "attendance", "S01", "--present", "1", "--excused", "1"] },
];

/** A recommendation that was sent and answered, with a promise. */
async function recommended(coop: ACoop): Promise<void> {
  await coop.must("recommendation", "add", "Ouvrir les salles le dimanche.", "--sent", "2024-01-15");
  await coop.must("recommendation", "answer", "R01", "--answer", "retained", "--on", "2024-02-05");
  await coop.must("recommendation", "commit", "R01", "Ouvrir deux salles", "--on", "2024-02-05");
}

async function aYear(): Promise<ACoop> {
  const coop = await aCoop();
  await coop.must("participant", "add", "Awa Traoré", "--category", "habitants");
  await coop.must("participant", "add", "Awa Diop", "--category", "associations");
  await coop.must("session", "add", "Lancement", "--on", "2024-02-20", "--kind", "launch");
  await coop.must("session", "attendance", "S01", "--present", "1-2");
  await coop.must("experiment", "add", "Café des compétences");
  return coop;
}

test.each(mistakes)(
  "$name: a sentence with the cause and the remedy, and nothing is written",
  async ({ name, prepare, line, code = 1 }) => {
    const coop = await aYear();
    await prepare?.(coop);
    const before = (await coop.must("history", "--json")).stdout;
    const said: string[] = [];
    for (const language of ["fr", "en"]) {
      const given = line.includes("--lang") ? [] : ["--lang", language];
      const ran = await coop.run(...line, ...given);
      expect(ran.code).toBe(code);
      expect(ran.stdout).toBe("");
      said.push(ran.stderr.replaceAll(coop.folder, "…"));
    }
    expect((await coop.must("history", "--json")).stdout).toBe(before);
    await expect(said.join("\n")).toMatchFileSnapshot(`../golden/mistakes/${name.replaceAll(" ", "-")}.txt`);
  },
);

const registers: readonly { name: string; prepare(coop: ACoop): void; line?: readonly string[] }[] = [
  { name: "no register", prepare: () => {} },
  { name: "an empty file as register", prepare: ({ folder }) => writeFileSync(join(folder, "coop.db"), "") },
  {
    name: "a foreign file as register",
    prepare: ({ folder }) => writeFileSync(join(folder, "coop.db"), "Ceci n'est pas un carnet."),
  },
  {
    name: "another program's database as register",
    prepare({ folder }) {
      const other = new Database(join(folder, "coop.db"));
      other.exec("create table recettes (nom text)");
      other.close();
    },
  },
  {
    name: "a register of a newer version",
    prepare({ folder }) {
      const newer = new Database(join(folder, "coop.db"));
      newer.pragma("application_id = 1668247408");
      newer.pragma("user_version = 99");
      newer.close();
    },
  },
  { name: "a folder as register", prepare: ({ folder }) => mkdirSync(join(folder, "coop.db")) },
];

test.each(registers)("$name: refused with a sentence of its own", async ({ name, prepare }) => {
  const coop = await aCoop({ bare: true });
  prepare(coop);
  const said: string[] = [];
  for (const language of ["fr", "en"]) {
    const ran = await coop.run("participant", "list", "--lang", language);
    expect(ran.code).toBe(1);
    said.push(ran.stderr.replaceAll(coop.folder, "…"));
  }
  await expect(said.join("\n")).toMatchFileSnapshot(`../golden/mistakes/${name.replaceAll(" ", "-")}.txt`);
});

test("two registers above one another: the nearest is used, and the other is named", async () => {
  const above = await aCoop();
  mkdirSync(join(above.folder, "atelier"));
  await above.must("init", "Autre carnet", "--register", "atelier/coop.db");
  const ran = await above.run("settings", "list", "--json", "--register", "atelier/coop.db");
  expect(JSON.parse(ran.stdout).name).toBe("Autre carnet");
  const within = await above.in("atelier").run("settings", "list", "--json");
  expect(JSON.parse(within.stdout).name).toBe("Autre carnet");
  expect(within.stderr).toContain("Deux carnets sont l'un au-dessus de l'autre");
});

test("below another register a second one is made as the refusal says, and as the help has it", async () => {
  const below = (await aCoop()).in("atelier");
  const refused = await below.run("init", "Un de trop");
  expect(refused.stderr).toContain("Un carnet existe déjà au-dessus de ce dossier");
  expect(existsSync(join(below.folder, "coop.db"))).toBe(false);
  const [said = ""] = /coop init .*coop\.db/.exec(refused.stderr) ?? [];
  const [command] = readScript(said);
  await below.must(...(command?.argv ?? []));
  expect(existsSync(join(below.folder, "coop.db"))).toBe(true);
  expect((await below.must("init", "--help")).stdout).toMatch(
    /--register <fichier> +le carnet à utiliser, ou à créer/,
  );
  for (const page of ["README.md", "LISEZMOI.md"])
    expect(readFileSync(join(import.meta.dirname, "../..", page), "utf8")).toContain("--register coop.db");
});

test("a read-only folder is refused with a sentence", async () => {
  const coop = await aCoop();
  const closed = coop.in("fermé");
  chmodSync(closed.folder, 0o500);
  const ran = await unprivileged(coop.folder, () => closed.run("init", "Essai", "--register", "coop.db"));
  chmodSync(closed.folder, 0o700);
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("ne peut pas être ouvert ni écrit ici");
});

test("a template with a name that does not exist is refused with its file, line and the nearest name", async () => {
  const coop = await aCoop();
  const home = join(coop.folder, "home");
  mkdirSync(join(home, "templates/fr"), { recursive: true });
  writeFileSync(join(home, "templates/fr/bilan.md"), "# Bilan\n\n{{ cooperative.nom }}\n");
  const ran = await coop.at(home).run("report", "bilan", "--out", "-");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain(
    "templates/fr/bilan.md, ligne 3 : Le modèle utilise « cooperative.nom », qui n'existe pas.",
  );
  expect(ran.stderr).toContain("Vouliez-vous dire « cooperative.name »");
});
