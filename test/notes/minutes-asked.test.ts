import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type LanguageCode, languages } from "../../src/language/language.ts";
import type { ACoop, Ran } from "../helpers/a-coop.ts";
import type { Typed } from "../helpers/a-terminal.ts";
import { cataloguesOf } from "../helpers/catalogues.ts";
import { aRegister, heldOf, put } from "./an-evening.ts";

const minutes = `# S01

Présents : Awa Bamba, Jean et Zoé Zhang
Excusée : Lise (pouvoir à Jean)

## Décisions
- Louer la salle
- Peindre le mur, adopté
- Le budget (1 pour, 1 contre)

## À faire
- Appeler la mairie (Jean, 12/04)
`;

/** A register in which two people are called Jean. */
async function withTwoJeans(): Promise<ACoop> {
  const coop = await aRegister();
  await coop.must("participant", "add", "Jean Roux", "--category", "habitants", "--joined", "2024-02-20");
  put(coop, "pv.md", minutes);
  return coop;
}

function recording(coop: ACoop, ...answers: readonly Typed[]): Promise<Pick<Ran, "code" | "stderr">> {
  return coop.asked(answers, "session", "record", "pv.md");
}

/** Every question of the minutes with a key that leaves its line as it is. */
const leaving: readonly Typed[] = [
  ["À voir 1/4", "n"],
  ["À voir 2/4", "n"],
  ["À voir 3/4", "n"],
  ["À voir 4/4", "n"],
];

async function titles(coop: ACoop, noun: string): Promise<unknown[]> {
  return (await coop.json(noun, "list")).map(({ title, outcome, owner, text }: Record<string, unknown>) => [
    title ?? text,
    outcome ?? owner ?? null,
  ]);
}

test("what only a person can say is asked with one key each, and recorded as they say", async () => {
  const coop = await withTwoJeans();
  const ran = await recording(
    coop,
    ["« Jean » peut être Jean Petit ou Jean Roux", "2"],
    ["« Zoé Zhang » n", "i"],
    ["« - Louer la salle »", "a"],
    ["« - Le budget (1 pour, 1 contre) »", "r"],
    ["Enregistrer ces notes de S01 ?", "o\r"],
  );
  expect(ran.code, ran.stderr).toBe(0);
  expect(await titles(coop, "decision")).toEqual([
    ["Peindre le mur", "adopted"],
    ["Louer la salle", "adopted"],
    ["Le budget", "rejected"],
  ]);
  // Who Jean is holds for the whole file: for who came, for the proxy and for what is to be done.
  expect(await titles(coop, "task")).toEqual([["Appeler la mairie", "Jean Roux"]]);
  const { attendance, guests } = await coop.json("session", "show", "S01");
  expect(
    attendance.map(({ name, state, standIn }: Record<string, unknown>) => [name, state, standIn]),
  ).toEqual([
    ["Awa Bamba", "present", null],
    ["Lise Moreau", "represented", "P07 Jean Roux"],
    ["Jean Roux", "present", null],
  ]);
  expect(guests).toBe(1);
  // The same minutes once more: what was answered is known, and not asked.
  const again = await coop.must("session", "record", "pv.md", "--yes");
  expect(again.stderr).not.toContain("Louer la salle");
  expect(await titles(coop, "decision")).toHaveLength(3);
});

test("what is something else than a decision is recorded as that, and its line is no note then", async () => {
  const coop = await aRegister();
  put(
    coop,
    "pv.md",
    "# S01\n\n## Décisions\n- Que la date tombe mal\n- Nour : appeler la mairie\n- Il faisait beau\n- Le budget\n",
  );
  const ran = await recording(
    coop,
    ["« - Que la date", "d"],
    ["[A]ttente", "c"],
    ["« - Nour", "t"],
    ["« - Il faisait beau »", "n"],
    ["« - Le budget »", "l"],
    ["Enregistrer", "o\r"],
  );
  expect(ran.stderr).toContain("Reste à voir : ligne 7, en notes libres.");
  expect((await coop.json("exchange", "list"))[0]).toMatchObject({
    kind: "fear",
    text: "Que la date tombe mal",
  });
  expect(await titles(coop, "task")).toEqual([["appeler la mairie", "Nour Haddad"]]);
  expect(await titles(coop, "decision")).toEqual([]);
  expect((await coop.json("session", "show", "S01")).freeNotes).toBe("- Il faisait beau\n- Le budget");
});

test("one can go back to the question before, and the last answer holds", async () => {
  const coop = await aRegister();
  put(coop, "pv.md", "# S01\n\n## Décisions\n- Le mur\n- La salle\n");
  const ran = await recording(
    coop,
    ["« - Le mur »", "a"],
    ["« - La salle »", "\u001b[D"],
    ["« - Le mur »", "d"],
    ["[A]ttente", "\u001b[D"],
    ["« - Le mur »", "p"],
    ["« - La salle »", "a"],
    ["Enregistrer", "o\r"],
  );
  expect(ran.code, ran.stderr).toBe(0);
  expect(await titles(coop, "decision")).toEqual([
    ["Le mur", "deferred"],
    ["La salle", "adopted"],
  ]);
});

test("the question mark says what the keys do, and other keys do nothing", async () => {
  const coop = await aRegister();
  put(coop, "pv.md", "# S01\n\n## Décisions\n- Le mur\n");
  const ran = await recording(
    coop,
    ["« - Le mur »", "z?"],
    ["[P]  la décision est remise à une autre fois", "p"],
    ["Enregistrer", "o\r"],
  );
  expect(ran.code, ran.stderr).toBe(0);
  expect(await titles(coop, "decision")).toEqual([["Le mur", "deferred"]]);
});

test("someone of the register is found by what is typed, and nothing typed goes back", async () => {
  const coop = await aRegister();
  put(coop, "pv.md", "# S01\n\nPrésents : Awa, Marie-Jo\n");
  const ran = await recording(
    coop,
    ["« Marie-Jo » n", "q"],
    ["Qui est « Marie-Jo »", "\r"],
    ["un du carnet", "q"],
    ["Qui est « Marie-Jo »", "zorro\r"],
    ["« zorro » n", "\u0015P06\r"],
    ["Enregistrer", "o\r"],
  );
  expect(ran.code, ran.stderr).toBe(0);
  const { attendance } = await coop.json("session", "show", "S01");
  expect(attendance.find(({ name }: { name: string }) => name === "Claire Roux").state).toBe("present");
});

test.each([
  ["Ctrl-C at a question", [["À voir 2/4", "\u0003"]], 130],
  [
    "Ctrl-C when all is answered",
    [
      ["À voir 4/4", "a"],
      ["Enregistrer", "\u0003"],
    ],
    130,
  ],
  [
    "no",
    [
      ["À voir 4/4", "a"],
      ["Enregistrer", "n\r"],
    ],
    0,
  ],
] as const)("%s leaves the register and the file as they were", async (_what, last, code) => {
  const coop = await withTwoJeans();
  const before = await heldOf(coop);
  const first = leaving
    .filter(([shown]) => !last.some(([one]) => one === shown))
    .filter(([shown]) => shown < last[0][0]);
  const ran = await recording(coop, ...first, ...last);
  expect(ran.code).toBe(code);
  expect(await heldOf(coop)).toEqual(before);
  expect(readFileSync(join(coop.folder, "pv.md"), "utf8")).toBe(minutes);
});

test("where nobody can be asked what is certain is recorded, and the rest is kept and listed with its lines", async () => {
  const coop = await withTwoJeans();
  const ran = await coop.must("session", "record", "pv.md", "--no-input", "--yes");
  for (const lines of ["lignes 3, 4 et 12", "ligne 3", "ligne 7", "ligne 9"])
    expect(ran.stderr).toContain(lines);
  expect(ran.stderr).toContain(
    "« Jean » peut être Jean Petit ou Jean Roux. Les lignes sont gardées en notes libres.",
  );
  expect(await titles(coop, "decision")).toEqual([["Peindre le mur", "adopted"]]);
  const { freeNotes } = await coop.json("session", "show", "S01");
  for (const line of [
    "Présents : Awa Bamba, Jean et Zoé Zhang",
    "- Louer la salle",
    "- Le budget (1 pour, 1 contre)",
  ])
    expect(freeNotes).toContain(line);
});

test("of which of two sessions minutes are that speak of the days of both is asked with one key", async () => {
  const coop = await aRegister();
  put(coop, "pv.md", "Réunion du 5 mars 2024, suite de celle du 19 mars 2024\n\nPrésents : Awa Bamba\n");
  const ran = await recording(coop, ["[2] S02", "2"], ["Enregistrer ces notes de S02", "o\r"]);
  expect(ran.code, ran.stderr).toBe(0);
  expect((await coop.json("session", "show", "S02")).attendance).toEqual([
    expect.objectContaining({ name: "Awa Bamba", state: "present" }),
  ]);
});

test("whoever says moi in minutes that nobody signed is asked for, and a task has its owner", async () => {
  const coop = await aRegister();
  put(coop, "pv.md", "# S01\n\n## À faire\n- Faire l'affiche (moi)\n");
  const ran = await recording(
    coop,
    ["ne dit pas qui s", "q"],
    ["Qui est", "Claire\r"],
    ["Enregistrer", "o\r"],
  );
  expect(ran.code, ran.stderr).toBe(0);
  expect((await titles(coop, "task"))[0]).toEqual([expect.stringContaining("affiche"), "Claire Roux"]);
});

/** Minutes of an evening: thirty points decided, and as much to be done. */
const long = `# S01\n\n## Décisions\n${Array.from({ length: 30 }, (_, n) => `- Point ${n + 1}, adopté\n`).join("")}\n## Ailleurs\n${"On en a parlé.\n".repeat(20)}`;

test("a long file is shown on a screen, by what most hangs on; the rest is seen with one key", async () => {
  const coop = await aRegister();
  put(coop, "pv.md", long);
  const ran = await recording(coop, ["[T]out voir", "t"], ["[T]out voir", "o"]);
  expect(ran.code, ran.stderr).toBe(0);
  const [screen = ""] = ran.stderr.split("Enregistrer ces notes");
  expect(screen.split("\n").length).toBeLessThan(24);
  expect(screen).toContain("et 22 autres");
  expect(screen).toContain("21 lignes en notes libres (lignes 35 à 55), dont « Ailleurs »");
  for (const line of screen.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});

test.each(languages)("in %s no two keys of a question are the same", async (language: LanguageCode) => {
  const notes = (await cataloguesOf(language)).get("notes");
  const keyOf = (answer: string): string =>
    /\[(.)\]/u.exec(String(notes?.notices["notes-answer"]?.({ answer } as never)))?.[1]?.toLowerCase() ?? "";
  for (const answers of [
    ["adopted", "rejected", "deferred", "none-taken", "task", "said", "note", "later"],
    ["expectation", "fear", "agreement", "disagreement", "open-question"],
    ["guest", "someone", "note", "later"],
    ["someone", "unnamed"],
    ["record", "leave", "see-all"],
  ]) {
    const keys = answers.map(keyOf);
    expect(new Set(keys).size, keys.join()).toBe(answers.length);
    expect(keys.join("")).toMatch(/^[a-z]+$/);
  }
});
