import { expect, test } from "vitest";
import {
  type AgendaChange,
  type AgendaItem,
  changed,
  clockOf,
  parseAgendaLine,
} from "../../src/workshops/agenda.ts";
import { aCommunity } from "../helpers/a-community.ts";
import type { ACoop } from "../helpers/a-coop.ts";

test.each([
  ["Accueil", "Accueil", null, []],
  ["Accueil (15 min)", "Accueil", 15, []],
  ["Accueil, 15 min", "Accueil", 15, []],
  ["Tour de table 1 h 15", "Tour de table 1 h 15", null, []],
  ["Tour de table (1h15)", "Tour de table", 75, []],
  ["Tour de table (1 h)", "Tour de table", 60, []],
  [
    "- 18 h 15 (50 min) Qui décide quoi ? → gouvernance, avec qui",
    "Qui décide quoi ?",
    50,
    ["gouvernance", "avec qui"],
  ],
  ["18h (50') Qui décide ? -> gouvernance", "Qui décide ?", 50, ["gouvernance"]],
  ["18 h, retour sur la visite", "18 h, retour sur la visite", null, []],
  ["Bilan du café de 15 h", "Bilan du café de 15 h", null, []],
  ["Scénarios (petits groupes)", "Scénarios (petits groupes)", null, []],
  ["(petits groupes) Scénarios (20 min)", "(petits groupes) Scénarios", 20, []],
  ["  Deux   espaces\tici (0 min)", "Deux espaces ici (0 min)", null, []],
])("an item is read from %j", (typed, title, minutes, questions) => {
  expect(parseAgendaLine(typed)).toEqual({ title, minutes, questions });
});

test("a line without a title is no item", () => {
  for (const typed of ["", "  ", "(15 min)", "→ gouvernance", "- 18 h (15 min)"])
    expect(parseAgendaLine(typed)).toBeUndefined();
});

test("the clock runs until a length is unknown, and begins again at midnight", () => {
  const items = [{ minutes: 45 }, { minutes: 90 }, { minutes: null }, { minutes: 10 }];
  expect(clockOf("22:30", items)).toEqual(["22:30", "23:15", "00:45", null]);
  expect(clockOf(null, items)).toEqual([null, null, null, null]);
});

test("an item moved to its own place, first or last, leaves the others in their order", () => {
  const items: AgendaItem[] = ["a", "b", "c"].map((title) => ({ title, minutes: null, questionIds: [] }));
  const after = (change: AgendaChange): string =>
    changed(items, change, 3)
      .map(({ title }) => title)
      .join("");
  expect(after({ kind: "move", at: 3, to: 1 })).toBe("cab");
  expect(after({ kind: "move", at: 1, to: 3 })).toBe("bca");
  expect(after({ kind: "move", at: 2, to: 2 })).toBe("abc");
  expect(after({ kind: "remove", at: [1, 3] })).toBe("b");
});

async function anAgenda(): Promise<ACoop> {
  const coop = await aCommunity();
  await coop.must("session", "add", "Missions", "--on", "2024-03-05", "--start", "18 h", "--end", "20 h");
  await coop.must(
    ...["session", "agenda", "S01", "--add", "Accueil (15 min)"],
    ...["--add", "Qui décide quoi ? (50 min) → gouvernance, missions"],
  );
  return coop;
}

test("an agenda is printed with its clock, its questions and its end", async () => {
  const coop = await anAgenda();
  const ran = await coop.must("atelier", "déroulé", "S01");
  expect(ran.stdout).toMatch(/1 +18 h +15 +Accueil/);
  expect(ran.stdout).toMatch(/2 +18 h 15 +50 +Qui décide quoi \? +Gouvernance, Missions/);
  expect(ran.stderr).toContain("Durée : 1 h 05 ; fin à 19 h 05.");
  expect(await coop.json("session", "agenda", "S01")).toEqual([
    { position: 1, startsAt: "18:00", minutes: 15, title: "Accueil", questions: [] },
    {
      position: 2,
      startsAt: "18:15",
      minutes: 50,
      title: "Qui décide quoi ?",
      questions: ["Gouvernance", "Missions"],
    },
  ]);
  expect((await coop.json("session", "show", "S01")).agenda).toHaveLength(2);
});

test("items are added at a place, corrected, moved and removed, each change undone as one", async () => {
  const coop = await anAgenda();
  const titles = async (): Promise<string[]> =>
    (await coop.json<{ title: string }[]>("session", "agenda", "S01")).map(({ title }) => title);
  const before = await coop.json("session", "agenda", "S01");
  await coop.must("session", "agenda", "S01", "--add", "Tour de table", "--minutes", "20", "--at", "2");
  expect(await titles()).toEqual(["Accueil", "Tour de table", "Qui décide quoi ?"]);
  await coop.must("undo", "--yes");
  expect(await coop.json("session", "agenda", "S01")).toEqual(before);
  const ran = await coop.must(
    "session",
    "agenda",
    "S01",
    "--set",
    "2",
    "--minutes",
    "?",
    "--question",
    "valeurs",
  );
  expect(ran.stderr).toContain("Déroulé de S01 « Missions » : 2 points.");
  expect((await coop.json("session", "agenda", "S01"))[1]).toMatchObject({
    minutes: null,
    questions: ["Valeurs"],
  });
  await coop.must("session", "agenda", "S01", "--set", "2", "--question", "", "--title", "Gouverner");
  expect((await coop.json("session", "agenda", "S01"))[1]).toMatchObject({
    title: "Gouverner",
    questions: [],
  });
  await coop.must("session", "agenda", "S01", "--move", "2", "--to", "1");
  expect(await titles()).toEqual(["Gouverner", "Accueil"]);
  await coop.must("session", "agenda", "S01", "--remove", "1-2");
  expect(await titles()).toEqual([]);
  for (let again = 0; again < 4; again += 1) await coop.must("undo", "--yes");
  expect(await coop.json("session", "agenda", "S01")).toEqual(before);
});

test("an agenda that lasts longer than the session is pointed out", async () => {
  const coop = await anAgenda();
  const ran = await coop.must("session", "agenda", "S01", "--add", "Suite", "--minutes", "1 h");
  expect(ran.stderr).toContain("Le déroulé dure 2 h 05 et va jusqu'à 20 h 05, après la fin prévue (20 h).");
});

test("what cannot be meant is refused, all at once", async () => {
  const coop = await anAgenda();
  const refused = async (code: number, line: readonly string[], ...sentences: string[]): Promise<void> => {
    const ran = await coop.run("session", "agenda", "S01", ...line);
    expect(ran.code, ran.stderr).toBe(code);
    for (const sentence of sentences) expect(ran.stderr).toContain(sentence);
  };
  await refused(1, ["--remove", "2,4,9"], "n'a pas de place n° 4 : il a 2 points.", "place n° 9");
  await refused(1, ["--move", "3", "--to", "0"], "place n° 3", "place n° 0");
  await refused(1, ["--add", "Suite", "--at", "4"], "place n° 4");
  await refused(1, ["--add", "(15 min)"], "« (15 min) » ne donne pas de titre au point du déroulé.");
  await refused(1, ["--add", "Suite → gouvernnance"], "Gouvernance");
  await refused(1, ["--set", "1", "--minutes", "0"], "« 0 » n'est pas une durée.");
  await refused(1, ["--set", "1", "--minutes", "9999"], "« 9999 » n'est pas une durée.");
  await refused(2, ["--set", "1", "--remove", "2", "--title", "x"], "--set et --remove ne vont pas ensemble");
  await refused(2, ["--set", "1"], "--set ne dit rien sans --title, --minutes ou --question.");
  await refused(
    2,
    ["--at", "1", "--minutes", "5"],
    "--at ne dit rien sans --add.",
    "--minutes ne dit rien sans --add ou --set.",
  );
  expect(await coop.json("session", "agenda", "S01")).toHaveLength(2);
});
