import { expect, test } from "vitest";
import { aSession } from "../helpers/a-community.ts";
import type { ACoop } from "../helpers/a-coop.ts";
import { filledIn, heldOf, put, record, recordWith, textOf } from "./an-evening.ts";

/** What is written otherwise in the page, and what is then said. */
const mistakes: readonly (readonly [
  what: string,
  changes: readonly (readonly [string, string])[],
  said: readonly RegExp[],
])[] = [
  [
    "someone both present and excused",
    [["[e]  5  Étang Éva", "[e]  5  Étang Éva\n[x]  5"]],
    [/ligne 20 : .*\[x\] 5.*ligne 19/],
  ],
  ["a number that nobody has", [["[x]  7  Galet Guy", "[x] 77  Galet Guy"]], [/ligne 23 : .*77/]],
  [
    "a name that is not that of the number",
    [["[x]  7  Galet Guy", "[x]  7  Île Ida"]],
    [/ligne 23 : Le numéro 7 appartient à Guy Galet/],
  ],
  ["a proxy to someone absent", [["[p 1]", "[p 8]"]], [/ligne 18 : /]],
  [
    "a proxy in a circle",
    [
      ["[x]  3  Ciel", "[p 4]  3  Ciel"],
      ["[p 1]  4", "[p 3]  4"],
    ],
    [/2 fois \(lignes 17 et 18\), par exemple ligne 17 : /],
  ],
  ["a proxy to oneself", [["[p 1]", "[p 4]"]], [/ligne 18 : /]],
  [
    "a mark that means nothing",
    [["[x]  2", "[zz]  2"]],
    [/ligne 16 : « zz » entre crochets n'est pas compris/],
  ],
  ["a proxy without its holder", [["[p 1]", "[p]"]], [/ligne 18 : « p » entre crochets ne dit pas qui/]],
  ["more votes than voices", [["Pour : 4   Contre : 1", "Pour : 16   Contre : 1"]], [/ligne 50 : .*17/]],
  [
    "a decision without outcome",
    [["Contre : 1\nRésultat : adoptée", "Contre : 1"]],
    [/ligne 48 : La décision « Budget d'amorçage » n'a pas de résultat/],
  ],
  [
    "an outcome that is none",
    [["Contre : 1\nRésultat : adoptée", "Contre : 1\nRésultat : peut-être"]],
    [/ligne 51 : « peut-être » n'est pas compris pour « Résultat »/],
  ],
  [
    "someone who turned up with a category that is none",
    [["associations : 2", "associations : 2\nMme Durand, voisine"]],
    [/ligne 28 : « voisine », écrit après « Durand », n'est pas une catégorie/],
  ],
  [
    "a number of guests in words",
    [["associations : 2", "associations : deux"]],
    [/ligne 27 : « deux » n'est pas un nombre de personnes/],
  ],
  ["a task with an unknown owner", [["· Guy Galet ·", "· Zorro ·"]], [/ligne 59 : .*Zorro/]],
  [
    "a day that there is not",
    [["15 octobre 2024", "32 octobre 2024"]],
    [/ligne 46 : « 32 octobre 2024 ».*\n.*Écrivez un jour/],
  ],
  [
    "two sessions",
    [["## Notes libres", "# S02 · Valeurs\n## Notes libres"]],
    [/ligne 62 : Ce fichier parle de deux temps collectifs : S01 à la ligne 1, S02 ici/],
  ],
  [
    "a question that nobody asked",
    [["Question : gouvernance", "Question : gastronomie"]],
    [/ligne 41 : .*gastronomie/],
  ],
  [
    "a proxy of someone present",
    [["[x]  3  Ciel Cléo", "[x]  3  Ciel Cléo\n[p 1]  3  Ciel Cléo"]],
    [/ligne 18 : /],
  ],
  [
    "a label said twice",
    [["Résultat : adoptée\nObjection", "Résultat : adoptée\nRésultat : rejetée\nObjection"]],
    [/ligne 45 : « rejetée » est écrit ici, et « adoptée » à la ligne 44/],
  ],
  [
    "a reference that nothing has",
    [["### Budget", "### D09 Budget"]],
    [/ligne 48 : Rien ne porte ici la référence D09/],
  ],
  [
    "an objection not retained without why",
    [["intégrée : un appui est prévu", "non retenue"]],
    [/ligne 45 : /],
  ],
  ["times that are none", [["18 h – 20 h 30", "en soirée"]], [/ligne 4 : « en soirée »/]],
];

/** What is said of a file in both languages stands among the golden texts. */
async function expectGolden(coop: ACoop, name: string, file = "S01.md"): Promise<void> {
  const said: string[] = [];
  for (const language of ["fr", "en"]) {
    const ran = await coop.run("session", "record", file, "--yes", "--lang", language);
    expect(ran.code).toBe(1);
    said.push(ran.stderr.replaceAll(coop.folder, "…"));
  }
  const path = `../golden/mistakes/notes-${name.replaceAll(" ", "-")}.txt`;
  await expect(said.join("\n")).toMatchFileSnapshot(path);
}

test.each(mistakes)("%s is refused at its line, and nothing is recorded", async (name, changes, said) => {
  const coop = await aSession();
  const before = await heldOf(coop);
  const ran = await recordWith(coop, ...changes);
  for (const sentence of said) expect(ran.stderr).toMatch(sentence);
  expect(ran.code).toBe(1);
  await expectGolden(coop, name);
  expect(await heldOf(coop)).toEqual(before);
});

test("someone who had left before the session is refused at their line", async () => {
  const coop = await aSession();
  await coop.must("participant", "leave", "P02", "--on", "2024-03-01");
  await record(coop, filledIn);
  await expectGolden(coop, "someone who had left before");
});

test("all that is wrong with a page is said at once, in the order of its lines", async () => {
  const coop = await aSession();
  const ran = await recordWith(
    coop,
    ["[x]  2", "[zz]  2"],
    ["· Guy Galet ·", "· Zorro ·"],
    ["Contre : 1\nRésultat : adoptée", "Contre : 1"],
    ["[x]  7  Galet Guy", "[x]  7  Île Ida"],
  );
  const lines = [...ran.stderr.matchAll(/S01\.md, ligne (\d+)/g)].map(([, line]) => Number(line));
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
  expect(lines).toHaveLength(4);
});

test("a decision that was pasted twice is refused at both places; one with the same title and other words is another", async () => {
  const coop = await aSession();
  const block = "### Budget d'amorçage\nMéthode : vote\nPour : 4   Contre : 1\nRésultat : adoptée\n";
  const ran = await recordWith(coop, [block, `${block}\n${block}`]);
  expect(ran.stderr).toMatch(/ligne 53 : « Budget d'amorçage » est déjà à la ligne 48/);
  await expectGolden(coop, "a decision pasted twice");
  const other = await recordWith(coop, [block, `${block}\n${block.replace("adoptée", "reportée")}`]);
  expect(other.code).toBe(0);
  expect(await coop.json("decision", "list")).toHaveLength(3);
});

test("a page of another register, of another session or of none is refused", async () => {
  const coop = await aSession();
  const other = await recordWith(coop, ["registre 0000", "registre 7f3a"]);
  expect(other.stderr).toMatch(/ligne 66 : Ce fichier vient d'un autre carnet \(7f3a\)/);
  await expectGolden(coop, "a page of another register");
  const unknown = await record(coop, filledIn.replaceAll("S01 ·", "S07 ·"));
  expect(unknown.stderr).toContain("Le carnet n'a pas de temps collectif S07");
  const none = await record(coop, "bonjour\n");
  expect(none.stderr).toContain("ligne 1 : Rien ne dit de quel temps collectif");
  await coop.must("session", "add", "Valeurs", "--on", "2024-03-19");
  put(coop, "b.md", "# S02 · Valeurs\n\nS02 · registre 0000 · coop\n");
  put(coop, "a.md", filledIn);
  const both = await coop.run("session", "record", "a.md", "b.md", "--yes");
  expect(both.stderr).toContain("Ces notes sont de S02, alors que a.md est de S01");
});

test("a page that was cut in the middle is asked about", async () => {
  const coop = await aSession();
  put(coop, "S01.md", filledIn.slice(0, filledIn.length / 2));
  const ran = await coop.run("session", "record", "S01.md");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("le fichier a peut-être été coupé");
});

test.each([
  ["rtf", Buffer.from("{\\rtf1 bonjour}"), "un document au format RTF"],
  ["docx", Buffer.from("PK\u0003\u0004 word/document.xml"), "un document de Word"],
  [
    "odt",
    Buffer.from("PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text"),
    "un document de LibreOffice",
  ],
  ["pdf", Buffer.from("%PDF-1.7"), "un document PDF"],
])("a file of the kind %s is said to be that, with how to save it otherwise", async (kind, bytes, said) => {
  const coop = await aSession();
  put(coop, `S01.${kind}`, bytes);
  const ran = await coop.run("session", "record", `S01.${kind}`, "--yes");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain(`S01.${kind} : C'est ${said}`);
  await expectGolden(coop, `a file of the kind ${kind}`, `S01.${kind}`);
});

test("a file of five megabytes is refused before it is read", async () => {
  const coop = await aSession();
  const ran = await record(coop, filledIn + "a\n".repeat(2_500_000));
  expect(ran.stderr).toMatch(/trop long : 48\d\d ko/);
  await expectGolden(coop, "a file of five megabytes");
  expect((await coop.run("session", "record", "rien.md")).stderr).toContain("rien.md");
});

test("a page that exists is not written over without being asked", async () => {
  const coop = await aSession();
  put(coop, "S01.md", "mes notes");
  expect((await coop.run("session", "notes", "S01")).code).toBe(1);
  expect(textOf(coop, "S01.md")).toBe("mes notes");
});

test("what happened is not recorded before the day, nor of a session that was cancelled", async () => {
  const coop = await aSession();
  coop.on("2024-03-01");
  expect((await record(coop, filledIn)).stderr).toContain("5 mars 2024");
  coop.on("2024-03-06");
  await coop.must("session", "cancel", "S01", "--reason", "neige");
  expect((await record(coop, filledIn)).code).toBe(1);
});
