import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aSession } from "../helpers/a-community.ts";
import { filledIn, heldOf, put, record, recordWith, textOf } from "./an-evening.ts";

const mark = "\ufeff";
/** Each way in which an editor saves a text. */
const saved: readonly (readonly [
  editor: string,
  save: (text: string) => Buffer,
  read: (bytes: Buffer) => string,
])[] = [
  ["UTF-8 with a mark", (text) => Buffer.from(mark + text), (bytes) => bytes.toString()],
  [
    "UTF-16 of the Notepad",
    (text) => Buffer.from(mark + text.replaceAll("\n", "\r\n"), "utf16le"),
    (bytes) => bytes.toString("utf16le"),
  ],
  [
    "UTF-16 the other way round",
    (text) => Buffer.from(mark + text, "utf16le").swap16(),
    (bytes) => Buffer.from(bytes).swap16().toString("utf16le"),
  ],
  ["Windows newlines", (text) => Buffer.from(text.replaceAll("\n", "\r\n")), (bytes) => bytes.toString()],
  ["old Mac newlines", (text) => Buffer.from(text.replaceAll("\n", "\r")), (bytes) => bytes.toString()],
  [
    "Windows-1252",
    (text) => Buffer.from(text.replaceAll("→", "->").replaceAll("–", "-"), "latin1"),
    (bytes) => bytes.toString("latin1"),
  ],
];

test.each(saved)("a page in %s is read, and its bytes stay but for the references", async (_, save, read) => {
  const coop = await aSession();
  const bytes = save(filledIn);
  writeFileSync(join(coop.folder, "S01.md"), bytes);
  await coop.must("session", "record", "S01.md", "--yes");
  expect(await coop.json("decision", "list")).toHaveLength(2);
  expect((await coop.json("decision", "list"))[0].title).toBe("Deux personnes co-animent, à tour de rôle");
  const after = read(readFileSync(join(coop.folder, "S01.md")));
  expect(after).toContain("### D02 Budget");
  expect(after.replace(/\b[XDIT]\d\d /g, "")).toBe(read(bytes));
});

test("the page says the same whatever its marks, its spaces, its labels and the order of its parts", async () => {
  const plain = await aSession();
  await record(plain, filledIn);
  const held = await heldOf(plain);
  const parts = filledIn.split(/^(?=## )/m);
  const [
    heading = "",
    agenda = "",
    attendance = "",
    said = "",
    decisions = "",
    ideas = "",
    tasks = "",
    free = "",
  ] = parts;
  const rewritten: readonly string[] = [
    filledIn.replaceAll("## ", "#### "),
    filledIn.replace(/^## (.*)$/gm, "**$1**"),
    filledIn.replace(/^## (.*)$/gm, (_, name) => `${name.toUpperCase()} :`),
    filledIn.replaceAll(" : ", ":").replaceAll("Animation:", "ANIMATION：  "),
    filledIn.replaceAll(" ", "\u00a0").replaceAll("#\u00a0", "# "),
    filledIn.replaceAll(" : ", "\u202f:\u00a0").replaceAll("'", "’"),
    filledIn.replaceAll("\n- ", "\n"),
    filledIn.replaceAll("\n- ", "\n•\t"),
    filledIn.replaceAll("[x]", "[X]").replaceAll("[a]", "[ abs ]").replaceAll("[p 1]", "[p→1]"),
    filledIn.replaceAll("[x]", "[oui]").replaceAll("[e]", "[excusée]").replaceAll("[p 1]", "[pouvoir à P01]"),
    filledIn.replaceAll("[x] ", "x ").replaceAll("[ ]", "☐").replaceAll("[a] ", "a "),
    filledIn
      .replaceAll("Énoncé", "enonce")
      .replaceAll("Méthode", "METHODE")
      .replaceAll("Résultat", "**Resultat**"),
    filledIn
      .replaceAll("Méthode", "Method")
      .replaceAll("consentement", "consent")
      .replaceAll("Résultat : adoptée", "Outcome: adopted"),
    filledIn.replace("Pour : 4   Contre : 1", "4 pour, 1 contre"),
    filledIn.replace("Pour : 4   Contre : 1", "Contre 1, pour 4"),
    filledIn.replace("Pour : 4   Contre : 1", "Vote : 4 voix pour et 1 contre"),
    filledIn.replace("Énoncé : Chaque temps collectif est", "Énoncé : Chaque temps\ncollectif est"),
    [heading, said, decisions, attendance, agenda, ideas, tasks, free]
      .join("")
      .replace(/\n(?=## )/g, "\n\n\n"),
  ];
  for (const [index, page] of rewritten.entries()) {
    const coop = await aSession();
    const ran = await record(coop, page);
    expect(ran.stderr, String(index)).not.toContain("✗");
    const now = JSON.parse(
      JSON.stringify(await heldOf(coop))
        .replaceAll("’", "'")
        .replaceAll("\u00a0", " "),
    );
    const expected = JSON.parse(JSON.stringify(held).replaceAll("’", "'"));
    expect(now, `${index}: ${ran.stderr}`).toEqual(expected);
  }
}, 120_000);

test("a paragraph in the wrong place is kept word for word, and told with its line", async () => {
  const coop = await aSession();
  const stray = "On a beaucoup ri ce soir, et personne n'a vu passer l'heure.";
  const ran = await recordWith(coop, ["## Décisions", `${stray}\n\n## Décisions`]);
  expect(ran.stderr).toContain("ligne 38, gardée telle quelle en notes libres : On a beaucoup ri");
  await coop.must("session", "notes", "S01", "--out", "page.md");
  expect(textOf(coop, "page.md")).toContain(`il faisait froid\n${stray}\n`);
});

test("what is written beside a name is kept too", async () => {
  const coop = await aSession();
  await recordWith(coop, ["[x]  2  Brume Bo", "[x]  2  Brume Bo, arrivé à 19 h"]);
  await coop.must("session", "notes", "S01", "--out", "page.md");
  expect(textOf(coop, "page.md")).toContain("2 Brume Bo, arrivé à 19 h\n");
  expect(textOf(coop, "page.md")).toContain("[x]  2  Brume Bo\n");
});

test("a page of which only a few lines are filled in says nothing of the rest", async () => {
  const coop = await aSession();
  await coop.must("session", "notes", "S01");
  const ran = await record(coop, textOf(coop, "S01.md").replace("accord : …", "accord : un goûter"));
  expect(ran.stderr).toContain("Notes de S01 « Missions » enregistrées : 1 parole nouvelle.");
  expect((await coop.json("session", "show", "S01")).present).toBeNull();
});

test("a decision is warned of where a category had nobody there, and where nobody noted who came", async () => {
  const coop = await aSession();
  expect((await record(coop, filledIn)).stderr).toContain(
    "Aucune présence n'est notée à S01 pour la catégorie « Représentantes et représentants de la Ville »",
  );
  const other = await aSession();
  const votes =
    "# S01\n## Décisions\n### Un café\nMéthode : vote\nPour : 4\nRésultat : adoptée\n\nS01 · registre 0000 · coop\n";
  expect((await record(other, votes)).stderr).toMatch(/!.*S01/);
});

test("what people write is inert in the page and stays what it was", async () => {
  const coop = await aSession();
  await coop.must("decision", "add", "Un \u001b[31mtitre\u202e", "--session", "S01", "--outcome", "adoptée");
  await coop.must("session", "notes", "S01");
  const page = textOf(coop, "S01.md");
  expect(page).not.toMatch(/[\u001b\u202e]/);
  put(coop, "S01.md", page);
  expect((await coop.must("session", "record", "S01.md", "--yes")).stderr).toContain("savait déjà tout");
});

test("what people write who read nothing but the page is understood", async () => {
  const coop = await aSession();
  const ran = await recordWith(
    coop,
    ["[p 1]  4", "[P1]  4"],
    [
      "crainte : que tout se décide entre les réunions",
      "crainte : que tout se décide entre les réunions\n- que rien ne change",
    ],
    ["Pour : 4   Contre : 1\nRésultat : adoptée", "Résultat : oui"],
    ["associations : 2", "associations : 2\nMme Nolwenn Roux"],
  );
  expect([ran.code, ran.stderr]).toEqual([0, expect.stringContaining("1 pouvoir")]);
  expect(await coop.json("exchange", "list")).toMatchObject([
    { kind: "expectation" },
    { kind: "fear", text: "que tout se décide entre les réunions" },
    { kind: "fear", text: "que rien ne change" },
    { kind: "agreement" },
  ]);
  expect((await coop.json("decision", "list"))[1]).toMatchObject({ outcome: "adopted" });
  expect(await coop.json("session", "show", "S01")).toMatchObject({ guests: 3 });
});

test("the page of a session to come says how each of its parts is filled in", async () => {
  const coop = await aSession();
  const { stdout } = await coop.must("session", "notes", "S01", "--out", "-");
  for (const hint of ["Dans les crochets : x présence", "Une ligne par chose dite", "Une ligne par tâche"])
    expect(stdout).toContain(hint);
  put(coop, "S01.md", stdout);
  expect((await coop.must("session", "record", "S01.md", "--yes")).stderr).toContain("savait déjà tout");
});

test("a label that nobody knows is kept, though nothing stands behind it", async () => {
  const coop = await aSession();
  await recordWith(coop, ["associations : 2", "associations : …\nSalle Jean Moulin :"]);
  const { freeNotes } = await coop.json("session", "show", "S01");
  expect(freeNotes).toContain("Salle Jean Moulin :");
  expect(freeNotes).not.toContain("associations");
});
