import { expect, test } from "vitest";
import { aSession } from "../helpers/a-community.ts";
import { filledIn, heldOf, put, record, textOf } from "./an-evening.ts";

test("one file records an evening: who came, what was said, decisions, ideas, tasks, and what is not understood", async () => {
  const coop = await aSession();
  const ran = await record(coop, filledIn);
  expect(ran.stderr).toContain("4 présences, 1 excuse, 1 absence, 1 pouvoir");
  expect(ran.code).toBe(0);
  const session = await coop.json("session", "show", "S01");
  expect(session).toMatchObject({
    place: "Halle 6",
    startsAt: "18:00",
    endsAt: "20:30",
    facilitators: ["Awa Aube", "Guy Galet"],
    state: "held",
    present: 4,
    guests: 2,
  });
  expect(await coop.json("session", "agenda", "S01")).toMatchObject([
    { title: "Accueil", minutes: 15, questions: [] },
    { title: "Qui décide quoi ?", minutes: 50, startsAt: "18:15", questions: ["Gouvernance"] },
  ]);
  expect(await coop.json("exchange", "list")).toMatchObject([
    { kind: "expectation", saidBy: 9, question: "Gouvernance", table: null },
    { kind: "fear", text: "que tout se décide entre les réunions" },
    { kind: "agreement", table: "Table 2", question: "Gouvernance" },
  ]);
  expect(await coop.json("decision", "list")).toMatchObject([
    {
      title: "Deux personnes co-animent, à tour de rôle",
      method: "consent",
      outcome: "adopted",
      question: "Gouvernance",
      reviewOn: "2024-10-15",
      takenOn: "2024-03-05",
    },
    { title: "Budget d'amorçage", votesFor: 4, votesAgainst: 1, votesAbstain: null, statement: null },
  ]);
  expect(await coop.json("objection", "list")).toMatchObject([
    { state: "integrated", amendment: "un appui est prévu", text: "la charge pour les petites structures" },
  ]);
  expect(await coop.json("idea", "list")).toMatchObject([{ support: 14, category: "Associations" }]);
  expect(await coop.json("task", "list")).toMatchObject([
    { owner: "Guy Galet", dueOn: "2024-05-02" },
    { owner: "Awa Aube", dueOn: "2024-04-30", title: "Écrire à la Maison de quartier" },
  ]);
});

test("references are written into the file, and nothing else of it changes; recorded again it adds nothing", async () => {
  const coop = await aSession();
  await record(coop, filledIn);
  const text = textOf(coop, "S01.md");
  expect(text.replace(/\b[XDIT]\d\d /g, "")).toBe(filledIn);
  expect(text).toContain("### D01 Deux personnes");
  expect(text).toContain("- [ ] T02 Écrire");
  const held = await heldOf(coop);
  const entries = (await coop.json("history")).length;
  const again = await coop.must("session", "record", "S01.md", "--yes");
  expect(again.stderr).toContain("savait déjà tout");
  expect(await heldOf(coop)).toEqual(held);
  expect(await coop.json("history")).toHaveLength(entries);
  expect(textOf(coop, "S01.md")).toBe(text);
  await record(coop, filledIn, "sans-references.md");
  expect(await heldOf(coop)).toEqual(held);
  expect(textOf(coop, "sans-references.md")).toBe(text);
});

test("what notes writes, recorded and written again, has the same bytes, before the evening and after it", async () => {
  const coop = await aSession();
  for (const round of ["before", "after"]) {
    await coop.must("session", "notes", "S01", "--out", `${round}.md`);
    const ran = await coop.must("session", "record", `${round}.md`, "--yes");
    expect(ran.stderr).toContain("savait déjà tout");
    await coop.must("session", "notes", "S01", "--out", `${round}-2.md`);
    expect(textOf(coop, `${round}-2.md`)).toBe(textOf(coop, `${round}.md`));
    await record(coop, filledIn);
  }
});

test("a page in English is understood by a register that speaks French, and the other way round", async () => {
  const coop = await aSession();
  await record(coop, filledIn);
  await coop.must("session", "notes", "S01", "--lang", "en", "--out", "en.md");
  expect(textOf(coop, "en.md")).toContain("Statement : Chaque temps");
  const ran = await coop.must("session", "record", "en.md", "--yes");
  expect(ran.stderr).toContain("savait déjà tout");
});

test("everything that one recording wrote is taken back as one", async () => {
  const coop = await aSession();
  const before = await heldOf(coop);
  await record(coop, filledIn);
  await coop.must("undo", "--yes");
  expect(await heldOf(coop)).toEqual(before);
});

test("a block that is written otherwise is corrected; the statement of an adopted decision is not", async () => {
  const coop = await aSession();
  await record(coop, filledIn);
  const text = textOf(coop, "S01.md");
  const edited = text
    .replace("soutien : 14", "soutien : 15")
    .replace("que tout se décide entre les réunions", "que tout se décide ailleurs")
    .replace("[ ] T01", "[x] T01")
    .replace("15 octobre 2024", "20 octobre 2024")
    .replace("[a]  8", "[x]  8");
  const ran = await record(coop, edited);
  expect(ran.stderr).toContain(
    "1 parole modifiée, 1 décision modifiée, 1 piste d'action modifiée et 1 tâche terminée",
  );
  expect(await coop.json("exchange", "list")).toHaveLength(3);
  expect((await coop.json("exchange", "list"))[1].text).toBe("que tout se décide ailleurs");
  expect((await coop.json("task", "list"))[0]).toMatchObject({ doneOn: "2024-03-05", state: "done" });
  const frozen = await record(coop, edited.replace("animé par deux membres", "animé par trois membres"));
  expect(frozen.code).toBe(1);
  expect(frozen.stderr).toMatch(/S01\.md, ligne \d+ : L'énoncé de D01 ne change plus/);
  expect(frozen.stderr).toContain("coop decision amend D01");
});

test("what the register has and the file has not stays, and is told once", async () => {
  const coop = await aSession();
  await record(coop, filledIn);
  const text = textOf(coop, "S01.md");
  const without = text
    .replace(/### D02[^#]*/, "")
    .replace(/- \[ \] T02.*\n/, "")
    .replace(/\[a\] {2}8.*\n/, "");
  const ran = await record(coop, without);
  expect(ran.stderr).toContain("D02 et T02, dont le fichier ne parle pas");
  expect(ran.stderr).toContain("1 personne dont le fichier ne dit rien");
  expect(await coop.json("decision", "list")).toHaveLength(2);
});

test("a mark of one asks takes back what was recorded of someone", async () => {
  const coop = await aSession();
  await record(coop, filledIn);
  await record(coop, filledIn.replace("[a]  8", "[?]  8"));
  const { attendance } = await coop.json("session", "show", "S01");
  expect(attendance.map(({ reference }: any) => reference)).not.toContain("P08");
  expect(attendance).toHaveLength(6);
});

test("tasks that stood open come back in the next page, and a tick there ends them", async () => {
  const coop = await aSession();
  await record(coop, filledIn);
  await coop.must("session", "add", "Valeurs", "--on", "2024-04-02");
  coop.on("2024-04-03");
  await coop.must("session", "notes", "S02");
  const page = textOf(coop, "S02.md");
  expect(page).toContain("- [ ] T01 Réserver la Cocotte solidaire · Guy Galet · 2 mai 2024");
  await record(coop, page.replace("[ ] T01", "[x] T01"), "S02.md");
  expect((await coop.json("task", "list"))[0]).toMatchObject({ doneOn: "2024-04-02" });
  await coop.must("session", "notes", "S02", "--yes");
  expect(textOf(coop, "S02.md")).toContain("- [x] T01");
});

test("someone who turned up becomes a participant of the category that stands beside the name", async () => {
  const coop = await aSession();
  const ran = await record(
    coop,
    filledIn.replace("associations : 2", "associations : 2\nLe Goff Anaïg, habitante\nJean Passant"),
  );
  expect(ran.stderr).toContain("Nouvelle personne : Anaïg Le Goff (Habitantes et habitants).");
  expect((await coop.json("participant", "list")).at(-1)).toMatchObject({ name: "Anaïg Le Goff" });
  expect((await coop.json("session", "show", "S01")).guests).toBe(3);
  const people = (await coop.json("participant", "list")).length;
  await coop.must("session", "record", "S01.md", "--yes");
  expect(await coop.json("participant", "list")).toHaveLength(people);
  expect((await coop.json("session", "show", "S01")).guests).toBe(3);
});

test("the pages of two people make one evening; what they say against each other names both lines", async () => {
  const coop = await aSession();
  put(coop, "a.md", filledIn);
  put(
    coop,
    "b.md",
    "# S01\n## Ce qui s'est dit\n### Gouvernance\ncrainte : que tout se décide entre les réunions\ndésaccord : la présidence d'une personne seule\n## Décisions\n### Budget d'amorçage\nMéthode : vote\nRaisons : rien ne part sans argent\n## Notes libres\nil faisait froid\non a ri\n\nS01 · registre 0000 · coop\n",
  );
  await coop.must("session", "record", "a.md", "b.md", "--yes");
  expect(await coop.json("exchange", "list")).toHaveLength(4);
  expect((await coop.json("decision", "list"))[1]).toMatchObject({
    votesFor: 4,
    reasons: "rien ne part sans argent",
  });
  expect(textOf(coop, "b.md")).toContain("### D02 Budget d'amorçage");
  put(
    coop,
    "c.md",
    "# S01\n## Présences\n[e] 1 Aube Awa\n## Décisions\n### Budget d'amorçage\nMéthode : consensus\n\nS01 · registre 0000 · coop\n",
  );
  const ran = await coop.run("session", "record", "a.md", "c.md", "--yes");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain(
    "c.md, ligne 3 : « [e] 1 Aube Awa » est écrit ici, et « [x] 1 Aube Awa » à la ligne 15 de a.md",
  );
  expect(ran.stderr).toContain("c.md, ligne 6 : « consensus » est écrit ici, et « vote »");
});

test("what two note-takers wrote beside one name is kept of both", async () => {
  const coop = await aSession();
  put(coop, "a.md", filledIn.replace("Ciel Cléo", "Ciel Cléo, arrivée à 19 h"));
  put(coop, "b.md", filledIn.replace("Ciel Cléo", "Ciel Cléo, partie tôt"));
  await coop.must("session", "record", "a.md", "b.md", "--yes");
  const { freeNotes } = await coop.json("session", "show", "S01");
  expect(freeNotes).toContain("arrivée à 19 h");
  expect(freeNotes).toContain("partie tôt");
});
