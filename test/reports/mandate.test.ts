import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isToComplete } from "../../src/people/mandate.ts";
import { aCommunity } from "../helpers/a-community.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

const read = (coop: ACoop, file: string): string => readFileSync(join(coop.folder, file), "utf8");
const write = (coop: ACoop, file: string, text: string | Buffer): void =>
  writeFileSync(join(coop.folder, file), text);
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ").replaceAll("’", "'");
const gapsOf = async (coop: ACoop): Promise<string> =>
  (await coop.json("check")).map(({ what }: any) => what).join("\n");
/** Writes one section of the text. */
const section = (coop: ACoop, name: string, text: string, ...more: string[]): Promise<any> =>
  coop.must("mandate", "text", "--section", name, "--text", text, ...more);

describe("the text", () => {
  test("is suggested from what the register knows, goes through a file, and shows what is left to complete", async () => {
    const coop = await aCoop();
    expect((await coop.run("mandate", "text")).stderr).toContain("Le mandat n'a pas encore de texte.");
    await coop.must("settings", "set", "--contact", "dpo_droits@exemple.fr");
    await coop.must("mandate", "text", "--out", "mandat.md");
    const suggested = plain(read(coop, "mandat.md"));
    expect(suggested.match(/^## .*$/gm)).toHaveLength(8);
    expect(suggested).toContain("- Avec qui la mettre en place ?");
    expect(suggested).toContain("faire effacer ses données : dpo_droits@exemple.fr.");
    expect(suggested).toContain("Responsable des données : [à compléter].");

    const written = await coop.must("mandate", "text", "--file", "mandat.md", "--on", "2024-02-10");
    expect(written.stderr).toContain("Texte du mandat écrit : version 1, 8 rubriques sur 8.");
    expect(written.stderr).toContain("Des passages entre crochets restent à compléter : l'objet");
    expect(await gapsOf(coop)).toContain("Des passages entre crochets sont à compléter");
    const again = await coop.must("mandate", "text", "--file", "mandat.md", "--on", "2024-02-10");
    expect(again.stderr).toContain("Rien n'a été changé");
    write(coop, "mandat.md", "à moi");
    expect((await coop.run("mandate", "text", "--out", "mandat.md")).code).toBe(1);
  });

  test.each([
    ["fr", "en"],
    ["en", "fr"],
  ] as const)("suggested in %s is read under the language %s", async (one, other) => {
    const coop = await aCoop();
    await coop.must("mandate", "text", "--out", "m.md", "--lang", one);
    await coop.must("mandate", "text", "--file", "m.md", "--lang", other);
    const text = await coop.json("mandate", "text");
    expect(Object.values(text).filter((value) => value === null)).toEqual([]);
  });

  test("is corrected in its version as long as nobody signed it, a section at a time", async () => {
    const coop = await aCoop();
    await section(coop, "objet", "Réfléchir ensemble.");
    coop.on("2024-02-22");
    await section(coop, "object", "Réfléchir et essayer.");
    await section(coop, "calendrier", "De mars à décembre.");
    await section(coop, "calendar", "");
    expect(await coop.json("mandate", "text")).toMatchObject({
      version: 1,
      datedOn: "2024-02-22",
      object: "Réfléchir et essayer.",
      calendar: null,
      signatures: 0,
    });
    expect(await gapsOf(coop)).toContain("Il manque au texte du mandat : ce qui est ouvert au débat");
  });

  test("is frozen by a signature: a change makes a new version, and who signed the one before is pointed out", async () => {
    const coop = await aCommunity();
    await section(coop, "object", "Réfléchir ensemble.", "--on", "2024-02-15");
    await section(coop, "closed", "Le budget.", "--on", "2024-02-15");
    await coop.must("mandate", "sign", "P01", "P02", "--on", "2024-02-20");
    const changed = await section(coop, "object", "Réfléchir et essayer.", "--on", "2024-03-01");
    expect(changed.stderr).toContain("Nouvelle version du mandat : version 2, 2 rubriques sur 8.");
    expect(changed.stderr).not.toContain("coop undo");
    expect(changed.stderr).toContain(
      "La version 1 et ses 2 signatures sont gardées ; la version 2 est à signer.",
    );
    expect(await coop.json("mandate", "text", "--version", "1")).toMatchObject({
      object: "Réfléchir ensemble.",
      datedOn: "2024-02-15",
    });
    expect(await coop.json("mandate", "text")).toMatchObject({
      version: 2,
      closed: "Le budget.",
      signatures: 0,
    });
    expect((await coop.must("mandate", "text")).stderr).toContain("Il y a aussi la version 1");
    expect(await gapsOf(coop)).toContain(
      "2 personnes n'ont pas signé la version 2 du mandat, mais une version d'avant : P01 et P02.",
    );

    const old = await coop.must("mandate", "sign", "P03", "--on", "2024-02-20", "--version", "1");
    expect(old.stderr).toContain("C'est la version 1 qui est signée ; le mandat en est à la version 2.");
    const signed = await coop.must("mandate", "sign", "P01", "--on", "2024-02-25");
    expect(signed.stderr).toContain("Mandat (version 2) signé par 1 personne");
    expect(signed.stderr).toContain(
      "La version 2 du mandat est datée du 1er mars 2024, après cette signature",
    );
    const versions = (await coop.json("mandate", "list")).slice(0, 3).map(({ version }: any) => version);
    expect(versions).toEqual([2, 1, 1]);

    const early = await coop.run(
      "mandate",
      "text",
      "--section",
      "object",
      "--text",
      "Autre.",
      "--on",
      "2024-02-01",
    );
    expect(early.stderr).toContain("serait plus ancienne que la précédente");
    await coop.must("undo", "--yes");
    await coop.must("undo", "--yes");
    await coop.must("undo", "--yes");
    expect(await coop.json("mandate", "text")).toMatchObject({ version: 1, object: "Réfléchir ensemble." });
  });

  test("that was signed before anyone typed it is given to the signed version, by its number once it holds some", async () => {
    const coop = await aCommunity();
    await coop.must("mandate", "sign", "P01", "--on", "2024-02-20");
    expect(await gapsOf(coop)).toContain("Le texte du mandat qui a été signé n'est pas au carnet.");
    await section(coop, "object", "Réfléchir ensemble.");
    expect(await coop.json("mandate", "text")).toMatchObject({ version: 1, datedOn: null });
    const added = await section(coop, "open", "Tout.");
    expect(added.stderr).toContain("Nouvelle version du mandat : version 2");
    expect(added.stderr).toContain("coop undo, puis la même commande avec --version 1.");
    await coop.must("undo", "--yes");
    await section(coop, "open", "Tout.", "--version", "1");
    const frozen = await coop.run(
      "mandate",
      "text",
      "--version",
      "1",
      "--section",
      "object",
      "--text",
      "Autre.",
    );
    expect(frozen.code).toBe(1);
    expect(frozen.stderr).toContain("La version 1 est signée : l'objet n'y changera plus.");
    expect((await coop.must("mandate", "text", "--on", "2042-02-18")).stderr).toContain(
      "n'est pas encore venu",
    );
    await coop.must("mandate", "text", "--on", "2024-02-18");
    expect(await coop.json("mandate", "text")).toMatchObject({
      version: 1,
      open: "Tout.",
      datedOn: "2024-02-18",
    });
  });

  test("of a file is refused with every line that is wrong, and a file that is no text with what it is", async () => {
    const coop = await aCoop();
    write(coop, "faux.md", "Bonjour\n# Titre\n## Objet\nUn.\n## Budget\nDeux.\n## objet\n");
    const ran = await coop.run("mandate", "text", "--file", "faux.md");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("faux.md, ligne 1 : Cette ligne n'est sous aucun titre de rubrique.");
    expect(ran.stderr).toContain("faux.md, ligne 5 : « Budget » n'est pas une rubrique du mandat.");
    expect(ran.stderr).toContain("faux.md, ligne 7 : Cette rubrique est déjà plus haut : l'objet.");
    write(coop, "vide.md", "\n");
    expect((await coop.run("mandate", "text", "--file", "vide.md")).stderr).toContain(
      "aucun titre de rubrique",
    );
    write(coop, "mandat.docx", Buffer.from("PK\x03\x04 …", "latin1"));
    const word = await coop.run("mandate", "text", "--file", "mandat.docx");
    expect(word.stderr).toContain("c'est un document Word, un classeur ou une archive");
    expect((await coop.run("mandate", "text", "--text", "Un.")).stderr).toContain(
      "à quelle rubrique va ce texte",
    );
    expect((await coop.run("mandate", "text", "--edit")).stderr).toContain("ne dit pas quel texte écrire");
    const empty = await coop.run("mandate", "text", "--section", "object", "--text", "");
    expect(empty.code).toBe(1);
    expect((await coop.run("mandate", "text")).code).toBe(1);
  });

  test("keeps its lines on a terminal, and what people wrote in it is obeyed by none", async () => {
    const coop = await aCoop();
    write(
      coop,
      "objet.md",
      "# Grand titre\r\n\r\n- un\r\n- deux \u001b[31mrouge\r\n\r\n\r\n\r\nfin {{ 7*7 }}\r\n",
    );
    await coop.must("mandate", "text", "--section", "objet", "--file", "objet.md");
    const shown = await coop.must("mandate", "text");
    expect(shown.stdout).toMatch(
      /Objet +### Grand titre\n\n +- un\n +- deux �\[31mrouge\n\n +fin \{\{ 7\*7 \}\}\n/,
    );
    const printed = await coop.must("report", "mandat", "--out", "-");
    expect(printed.stdout).toContain("{{ 7\\*7 }}");
    expect(printed.stdout).not.toContain("\u001b");
  });
});

test.each([
  ["[À compléter : le lieu]", true],
  ["Le [lieu] et la date", true],
  ["[le site](https://exemple.fr)", false],
  ["- [ ] à faire\n- [x] fait", false],
  ["Une note[^1]", false],
  ["Rien", false],
])("what is between square brackets is to complete: %s", (text, expected) => {
  expect(isToComplete(text)).toBe(expected);
});

describe("the document to sign", () => {
  test("says of each section that it is to be written, and invents none", async () => {
    const coop = await aCoop();
    const printed = await coop.must("report", "mandat", "--out", "-");
    expect(printed.stdout.match(/\*À rédiger\.\*/g)).toHaveLength(8);
    expect(printed.stdout).toContain("Version à rédiger.");
    expect(printed.stdout).not.toContain("Version interne");
    expect(printed.stderr).toContain("8 rubriques du mandat sont à rédiger");
  });

  test("bears the names of those who are to sign, each on a page of its own, with version and day", async () => {
    const coop = await aCommunity();
    await section(coop, "object", "### Ensemble\nRéfléchir.", "--on", "2024-02-15");
    await coop.must("mandate", "sign", "--all", "--on", "2024-02-20", "--except", "2,9");
    await coop.must("report", "mandat", "--unsigned", "--format", "md,html");
    const text = plain(read(coop, "mandat-version-1.md"));
    expect(text.match(/^## .*$/gm)).toEqual([
      "## Mandat de participation : Bo Brume (P02)",
      "## Mandat de participation : Jo Jonc (P09)",
    ]);
    expect(text.match(/^\| Nom \| .* \|$/gm)?.[0]).toContain("Bo Brume (P02)");
    expect(text.match(/version 1, du 15 février 2024/g)).toHaveLength(2);
    const page = read(coop, "mandat-version-1.html");
    expect(page).toContain('<body class="form">');
    expect(page.match(/<hr>/g)).toHaveLength(1);
    expect(page).not.toContain("<nav");

    const one = await coop.must("report", "mandat", "--for", "P01", "--for", "Ida", "--out", "-");
    expect(one.stdout).toContain("Ida Île (P08)");
    await coop.must("mandate", "sign", "2", "9", "--on", "2024-02-21");
    const none = await coop.must("report", "mandat", "--unsigned", "--out", "-");
    expect(none.stderr).toContain("Personne n'a de signature à donner");
    expect(none.stdout).toBe("");
  });
});

test("the bilan says which text held in the season, what it opens to debate and what not, and that the city signed", async () => {
  const coop = await aCommunity();
  const bilan = async (): Promise<string> => (await coop.must("report", "bilan", "--out", "-")).stdout;
  await coop.must("mandate", "sign", "--all", "--on", "2024-02-20");
  expect(await bilan()).not.toMatch(/Son texte est celui|La Ville l'a signé|mandat ouvre au débat/);
  await coop.must(
    "mandate",
    "text",
    "--section",
    "open",
    "--text",
    "# Les essais\n\nTous.",
    "--on",
    "2024-02-15",
  );
  await coop.must("mandate", "text", "--section", "closed", "--text", "Le budget.", "--version", "1");
  await coop.must("mandate", "sign", "--city", "--on", "2024-02-20");
  await coop.must("mandate", "text", "--section", "closed", "--text", "Les impôts.", "--on", "2024-09-01");
  const text = await bilan();
  expect(text).toContain(
    "Son texte est celui de la version 1, du 15 février 2024. La Ville l'a signé. Sur 11 personnes, 11 l'ont signé.",
  );
  expect(text).toMatch(
    /### Ce que le mandat ouvre au débat\n\n#### Les essais\n\nTous\.\n\n### Ce que le mandat n'ouvre pas au débat\n\nLe budget\./,
  );
  expect(text).not.toContain("Les impôts");
});
