import { describe, expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";
import { enter } from "../helpers/a-terminal.ts";
import { someoneWhoAnswers } from "../helpers/someone-who-answers.ts";
import { aWorkshop } from "./a-workshop.ts";

const vote = ["--session", "S01", "--method", "vote", "--outcome", "adoptée"] as const;

test("a decision is dated by its session and keeps what is not said unknown", async () => {
  const coop = await aWorkshop();
  const ran = await coop.must("decision", "add", "Trois missions", ...vote, "--question", "missions");
  expect(ran.stderr).toContain("Décision enregistrée : D01 Trois missions.");
  expect(await coop.json("decision", "show", "D01")).toMatchObject({
    reference: "D01",
    takenOn: "2024-03-05",
    question: "Missions",
    session: "S01",
    method: "vote",
    outcome: "adopted",
    tally: null,
    votesFor: null,
    isUnanimous: null,
    decidedBy: null,
    statement: null,
  });
});

test("unanimity without figures, a number of deliberation and no title are kept as they are", async () => {
  const coop = await aWorkshop();
  await coop.must("decision", "add", ...vote, "--unanimous", "--deliberation", "2011/1");
  const [decision] = await coop.json("decision", "list");
  expect(decision).toMatchObject({
    title: null,
    isUnanimous: true,
    votesFor: null,
    deliberation: "2011/1",
    tally: [["unanimous", true]],
  });
  const table = await coop.must("decision", "list");
  expect(table.stdout).toMatch(/D01 .*sans intitulé .*unanimité/);
  expect((await coop.must("decision", "list", "--lang", "en")).stdout).toMatch(/D01 .*untitled .*unanimous/);
  expect((await coop.must("decision", "list", "--format", "csv")).stdout).not.toContain("sans intitulé");
});

test("every outcome is understood in both languages", async () => {
  const coop = await aWorkshop();
  const typed = ["rejetée", "reportée", "pas de décision", "prend acte", "not-recorded", "none-taken"];
  for (const outcome of typed) await coop.must("decision", "add", "--session", "S01", "--outcome", outcome);
  const outcomes = (await coop.json("decision", "list")).map(({ outcome }: { outcome: string }) => outcome);
  expect(outcomes).toEqual(["rejected", "deferred", "none-taken", "noted", "not-recorded", "none-taken"]);
});

describe("a tally", () => {
  test("beyond the voices is refused with the arithmetic and the ways out, and nothing is written", async () => {
    const coop = await aWorkshop();
    await coop.must("session", "attendance", "S01", "--proxies", "2");
    const ran = await coop.run("decision", "add", "Tarifs", ...vote, "--for", "11", "--against", "2");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("13 voix comptées, mais 9 voix présentes et 2 pouvoirs, soit 11.");
    expect(ran.stderr).toContain("coop session attendance S01 --proxies 4.");
    expect(await coop.json("decision", "list")).toEqual([]);

    const english = await coop.run("decision", "add", "Tarifs", ...vote, "--for", "13", "--lang", "en");
    expect(english.stderr).toContain("13 votes counted, but 9 votes present and 2 proxies, 11 in all.");

    await coop.must("session", "attendance", "S01", "--proxies", "4");
    await coop.must("decision", "add", "Tarifs", ...vote, "--for", "11", "--against", "2");
    expect((await coop.json("decision", "show", "D01")).votesFor).toBe(11);
  });

  test("without proxies says so, and counts who did not take part", async () => {
    const coop = await aWorkshop();
    const typed = ["--for", "8", "--abstain", "0", "--not-taking-part", "2"];
    const ran = await coop.run("decision", "add", "Tarifs", ...vote, ...typed);
    expect(ran.stderr).toContain("10 voix comptées, mais 9 voix présentes et aucun pouvoir noté.");
  });

  test("of those who only advise is not held by their presence", async () => {
    const coop = await aWorkshop();
    await coop.must("participant", "add", "Élue Une", "--category", "ville", "--role", "companion");
    await coop.must("participant", "edit", "P13", "--joined", "2024-02-20");
    await coop.must("session", "attendance", "S01", "--present", "13");
    const ran = await coop.run("decision", "add", "Tarifs", ...vote, "--for", "10");
    expect(ran.stderr).toContain("mais 9 voix présentes");
  });

  test("is accepted with a warning where nobody noted who was there", async () => {
    const coop = await aWorkshop({ withAttendance: false });
    const ran = await coop.must("decision", "add", "Tarifs", ...vote, "--for", "500");
    expect(ran.stderr).toContain(
      "Le décompte n'a pas pu être vérifié : les présences de S01 ne sont pas notées",
    );
    expect((await coop.must("decision", "add", "Autre", ...vote)).stderr).not.toContain("décompte");
  });

  test("of a consultation is held by the voices consulted", async () => {
    const coop = await aWorkshop();
    const consulted = ["--outcome", "adoptée", "--consulted", "35"];
    const ran = await coop.run("decision", "add", "Avance", ...consulted, "--for", "30", "--against", "6");
    expect(ran.stderr).toContain("36 voix comptées, mais 35 voix consultées.");
    await coop.must("decision", "add", "Avance", ...consulted, "--for", "24", "--against", "2");
    expect(await coop.json("decision", "show", "D01")).toMatchObject({ takenOn: null, consultedVoices: 35 });
  });

  test("that is corrected is checked again; another correction is not, though attendance was mended since", async () => {
    const coop = await aWorkshop();
    await coop.must("decision", "add", "Tarifs", ...vote, "--for", "9");
    const ran = await coop.run("decision", "edit", "D01", "--against", "1");
    expect(ran.stderr).toContain("10 voix comptées, mais 9 voix présentes");
    await coop.must("session", "attendance", "S01", "--absent", "8");
    await coop.must("decision", "edit", "D01", "--reasons", "Pour tenir le budget");
    await coop.must("decision", "edit", "D01", "--for", "");
    expect((await coop.json("decision", "show", "D01")).votesFor).toBeNull();
  });
});

test("what does not hold together is refused at once", async () => {
  const coop = await aWorkshop();
  const typed = [
    "--outcome",
    "adoptée",
    "--unanimous",
    "--against",
    "1",
    "--session",
    "S01",
    "--consulted",
    "3",
  ];
  const ran = await coop.run("decision", "add", "Tarifs", ...typed);
  expect(ran.stderr).toContain("Une décision est prise à un temps collectif, ou en consultant entre deux");
  expect(ran.stderr).toContain("Une décision à l'unanimité n'a pas de voix contre, or il y en a 1.");
  const undated = await coop.run("decision", "add", "Tarifs", "--outcome", "adoptée");
  expect(undated.stderr).toContain("Cette décision ne dit ni où ni quand elle a été prise.");
  await coop.must("session", "add", "Annulé", "--on", "2024-04-02");
  await coop.must("session", "cancel", "S02", "--reason", "Salle fermée");
  const cancelled = await coop.run("decision", "add", "Tarifs", "--outcome", "adoptée", "--session", "S02");
  expect(cancelled.code).toBe(1);
  expect(await coop.json("decision", "list")).toEqual([]);
});

test("a category with nobody there gives a warning and does not block", async () => {
  const coop = await aWorkshop();
  await coop.must("session", "attendance", "S01", "--excused", "11");
  const ran = await coop.must("decision", "add", "Trois missions", ...vote);
  expect(ran.stderr).toContain("Aucune présence n'est notée à S01 pour la catégorie « Associations »");
  await coop.must("session", "attendance", "S01", "--present", "11");
  expect((await coop.must("decision", "add", "Autre", ...vote)).stderr).not.toContain("Aucune présence");
});

describe("once adopted", () => {
  test("title, statement and outcome stay, and the refusal says what to do", async () => {
    const coop = await aWorkshop();
    await coop.must("decision", "add", "Animer", ...vote, "--statement", "Deux personnes animent.");
    const changes = ["--statement", "Trois personnes animent.", "--outcome", "rejetée"];
    const ran = await coop.run("decision", "edit", "D01", ...changes, "--review", "2024-10-15");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(
      "L'énoncé et le résultat de D01 ne changent plus : cette décision est adoptée.",
    );
    expect(ran.stderr).toContain("--replaces D01");
    expect(ran.stderr).toContain("coop decision amend D01 --text");
    expect((await coop.json("decision", "show", "D01")).reviewOn).toBeNull();
  });

  test("the rest can be corrected, and what was missing filled in", async () => {
    const coop = await aWorkshop();
    await coop.must("decision", "add", ...vote);
    await coop.must("decision", "edit", "D01", "--title", "Animer", "--review", "2024-10-15", "--method", "");
    expect(await coop.json("decision", "show", "Animer")).toMatchObject({
      title: "Animer",
      reviewOn: "2024-10-15",
      method: null,
    });
  });

  test("a deferred decision can still change, and be adopted", async () => {
    const coop = await aWorkshop();
    await coop.must("decision", "add", "Budget", "--session", "S01", "--outcome", "reportée");
    await coop.must("decision", "edit", "D01", "--statement", "150 euros", "--outcome", "adoptée");
    expect(await coop.json("decision", "show", "D01")).toMatchObject({
      statement: "150 euros",
      outcome: "adopted",
    });
  });
});

describe("a decision that replaces another", () => {
  test("writes both sides, takes it out of force, and undo takes back both", async () => {
    const coop = await aWorkshop();
    await coop.must("decision", "add", "Deux personnes animent", ...vote);
    const typed = ["--outcome", "adoptée", "--on", "2024-09-24", "--replaces", "D01"];
    const ran = await coop.must("decision", "add", "Trois personnes animent", ...typed);
    expect(ran.stderr).toContain("D02 Trois personnes animent, qui remplace D01.");
    expect(await coop.json("decision", "show", "D01")).toMatchObject({
      replacedBy: "D02",
      replacedOn: "2024-09-24",
    });
    expect((await coop.json("decision", "show", "D02")).replaces).toEqual(["D01"]);
    const inForce = async (): Promise<string[]> =>
      (await coop.json("decision", "list", "--in-force")).map(
        ({ reference }: { reference: string }) => reference,
      );
    expect(await inForce()).toEqual(["D01"]);
    coop.on("2024-09-24");
    expect(await inForce()).toEqual(["D02"]);

    const again = await coop.run("decision", "add", "Quatre", ...typed);
    expect(again.stderr).toContain("D01 est déjà remplacée par D02.");
    await coop.must("decision", "edit", "D02", "--on", "2024-09-25");
    expect((await coop.json("decision", "show", "D01")).replacedOn).toBe("2024-09-25");
    await coop.must("decision", "edit", "D02", "--replaces", "");
    expect((await coop.json("decision", "show", "D01")).replacedOn).toBeNull();
    await coop.must("undo", "--yes");
    expect((await coop.json("decision", "show", "D01")).replacedBy).toBe("D02");
  });

  test("must be adopted, and cannot be itself", async () => {
    const coop = await aWorkshop();
    await coop.must("decision", "add", "Deux personnes animent", ...vote);
    const rejected = ["--session", "S01", "--outcome", "rejetée", "--replaces", "D01"];
    const ran = await coop.run("decision", "add", "Trois personnes animent", ...rejected);
    expect(ran.stderr).toContain("Seule une décision adoptée peut en remplacer une autre");
    const itself = await coop.run("decision", "edit", "D01", "--replaces", "D01");
    expect(itself.stderr).toContain("D01 ne peut pas se remplacer elle-même.");
    expect(await coop.json("decision", "list")).toHaveLength(1);
  });
});

test("a decision moved to another session takes its day, unless a day is said", async () => {
  const coop = await aWorkshop();
  await coop.must("session", "add", "Valeurs", "--on", "2024-03-19");
  await coop.must("decision", "add", "Trois missions", ...vote);
  await coop.must("decision", "edit", "D01", "--session", "S02");
  expect((await coop.json("decision", "show", "D01")).takenOn).toBe("2024-03-19");
  await coop.must("decision", "edit", "D01", "--session", "S01", "--on", "2024-03-06");
  expect((await coop.json("decision", "show", "D01")).takenOn).toBe("2024-03-06");
});

test("decisions stand under their session and their question, and can be listed by them", async () => {
  const coop = await aWorkshop();
  await coop.must("decision", "add", "Trois missions", ...vote, "--question", "missions");
  await coop.must("decision", "add", "Une voix", ...vote, "--question", "gouvernance");
  const references = (rows: { reference: string }[]): string[] => rows.map(({ reference }) => reference);
  expect(references((await coop.json("session", "show", "S01")).decisions)).toEqual(["D01", "D02"]);
  expect(references((await coop.json("question", "show", "gouvernance")).decisions)).toEqual(["D02"]);
  expect(references(await coop.json("décision", "liste", "--question", "missions"))).toEqual(["D01"]);
  expect(references(await coop.json("decision", "list", "--session", "S01"))).toEqual(["D01", "D02"]);
});

describe("graded agreement", () => {
  const scale = ["--grade", "Tout à fait=6", "--grade", "Plutôt=3", "--grade", "Pas du tout"] as const;

  test("keeps its scale in order, each grade unknown by itself, and is checked against who was there", async () => {
    const coop = await aWorkshop();
    await coop.must("decision", "add", "Tarifs", "--session", "S01", "--outcome", "adoptée", ...scale);
    expect(await coop.json("decision", "show", "D01")).toMatchObject({
      method: "graded",
      tally: [
        [
          "grades",
          [
            ["Tout à fait", 6],
            ["Plutôt", 3],
            ["Pas du tout", null],
          ],
        ],
      ],
    });
    expect((await coop.must("decision", "list")).stdout).toContain(
      "Tout à fait : 6, Plutôt : 3, Pas du tout : ?",
    );
    const ran = await coop.run("decision", "edit", "D01", "--not-taking-part", "1");
    expect(ran.stderr).toContain("10 voix comptées, mais 9 voix présentes");
    await coop.must("decision", "edit", "D01", "--grade", "Oui=4", "--grade", "Non=2");
    expect((await coop.json("decision", "show", "D01")).tally[0][1]).toEqual([
      ["Oui", 4],
      ["Non", 2],
    ]);
    await coop.must("decision", "edit", "D01", "--grade", "");
    expect((await coop.json("decision", "show", "D01")).tally).toBeNull();
    await coop.must("undo", "--yes");
    expect((await coop.json("decision", "show", "D01")).tally[0][1]).toHaveLength(2);
  });

  test("has no votes for and against, no other method, and no grade twice", async () => {
    const coop = await aWorkshop();
    const ran = await coop.run(
      "decision",
      "add",
      "Tarifs",
      ...vote,
      ...scale,
      "--grade",
      "plutôt=1",
      "--for",
      "2",
    );
    expect(ran.stderr).toContain("ici la méthode est « vote »");
    expect(ran.stderr).toContain("se comptent par degré, et non par pour et contre");
    expect(ran.stderr).toContain("Le degré « plutôt » est donné deux fois.");
    const unread = await coop.run(
      "decision",
      "add",
      "Tarifs",
      "--session",
      "S01",
      "--outcome",
      "adoptée",
      "--grade",
      "=3",
    );
    expect(unread.stderr).toContain("« =3 » n'est pas un degré d'accord");
    expect(await coop.json("decision", "list")).toEqual([]);
  });
});

test("a consultation says how voices were asked, with or without their number, and is of no session", async () => {
  const coop = await aWorkshop();
  const byMail = ["--consultation", "par courriel", "--outcome", "adoptée"];
  await coop.must("decision", "add", "Avance", ...byMail, "--for", "24");
  expect(await coop.json("decision", "show", "D01")).toMatchObject({
    consultation: "par courriel",
    consultedVoices: null,
    session: null,
    takenOn: null,
    balance: [],
  });
  const both = await coop.run("decision", "add", "Avance", ...byMail, "--session", "S01");
  expect(both.stderr).toContain("Une décision est prise à un temps collectif, ou en consultant entre deux");
});

test("a review or an end before the decision is refused, by the day of its session too", async () => {
  const coop = await aWorkshop();
  const ran = await coop.run(
    "decision",
    "add",
    "Tarifs",
    ...vote,
    "--review",
    "2024-03-04",
    "--until",
    "2024-02-29",
  );
  expect(ran.stderr).toContain("Le jour de revue, le 4 mars 2024, précède la décision, du 5 mars 2024.");
  expect(ran.stderr).toContain("Le dernier jour en vigueur, le 29 février 2024, précède la décision");
});

test("a decision shows each category's part of those who were there, as it is known today", async () => {
  const coop = await aWorkshop();
  await coop.must("decision", "add", "Tarifs", ...vote, "--for", "9");
  expect((await coop.json("decision", "show", "D01")).balance).toEqual([
    { category: "Habitantes et habitants", share: [8, 9], members: 10 },
    { category: "Associations", share: [1, 9], members: 2 },
  ]);
  await coop.must("session", "attendance", "S01", "--absent", "11");
  expect((await coop.must("decision", "show", "D01")).stdout).toMatch(/Associations +0 sur 8/);
});

test("a list can be of an outcome, or of what is due for review", async () => {
  const coop = await aWorkshop();
  await coop.must("decision", "add", "Un", ...vote, "--review", "2024-06-01");
  await coop.must("decision", "add", "Deux", "--session", "S01", "--outcome", "pas de décision");
  const listed = async (...options: string[]): Promise<string[]> =>
    (await coop.json("decision", "list", ...options)).map(
      ({ reference }: { reference: string }) => reference,
    );
  expect(await listed("--outcome", "none-taken")).toEqual(["D02"]);
  expect(await listed("--due")).toEqual([]);
  coop.on("2024-06-01");
  expect(await listed("--due")).toEqual(["D01"]);
  expect(await listed("--due", "--outcome", "rejetée")).toEqual([]);
});

describe("asked at a terminal", () => {
  async function aSpringAndAFall(): Promise<ACoop> {
    const coop = (await aCoop()).on("2024-11-20");
    for (let month = 1; month <= 9; month += 1)
      await coop.must("session", "add", `Temps ${month}`, "--on", `2024-0${month}-20`);
    await coop.must("session", "add", "À venir", "--on", "2024-12-18");
    await coop.must(
      ...["decision", "add", "Le marché", "--session", "S08", "--question", "Gouvernance"],
      ...["--outcome", "adoptée"],
    );
    return coop;
  }

  test("the session proposed is the latest that was held, and a long list says that more follow", async () => {
    const coop = await aSpringAndAFall();
    const ran = await coop.asked(
      someoneWhoAnswers([[/sultat/, `adoptée${enter}`]]),
      ...["decision", "add", "Le four"],
    );
    expect(ran.stderr).toContain("S09 · 2024-09-20");
    expect(await coop.json("decision", "show", "D02")).toMatchObject({
      takenOn: "2024-09-20",
      session: "S09",
    });
  });

  test("what takes the place of another proposes its question, and an earlier day is refused as it is given", async () => {
    const coop = await aSpringAndAFall();
    const [up, down] = ["\u001b[A", "\u001b[B"];
    const steps: [RegExp, string][] = [
      [/S10/, `${up}${up}${enter}`],
      [/qui la précède[\s\S]*S10/, `${down}${down}${enter}`],
      [/19\/03\/2024/, enter],
      [/Gouvernance/, enter],
      [/noncé/, `Le "four", dehors${enter}`],
      [/açon de décider/, enter],
      [/\? .*sultat/, `rejetée${enter}`],
    ];
    const ran = await coop.asked(
      (said) => (steps[0]?.[0].test(said) ? steps.shift()?.[1] : undefined),
      ...["decision", "add", "Le four", "--replaces", "D01"],
    );
    expect(ran.code).toBe(1);
    expect(await coop.json("decision", "list")).toHaveLength(1);
    expect(ran.stderr).toContain(
      'coop decision add "Le four" --replaces D01 --session S09 --question Gouvernance --statement "Le \\"four\\", dehors" --outcome',
    );
  }, 9000);
});
