import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

const premises = ["--hypothesis", "on vient pour éplucher", "--criterion", "quarante repas par dimanche"];
const outcome = [
  ...["--met", "en partie", "--observed", "trente-quatre repas"],
  ...["--learned", "on vient pour éplucher", "--next", "ajuster"],
];

async function withExperiment(...options: string[]): Promise<ACoop> {
  const coop = (await aCoop()).on("2024-06-10");
  await coop.must("organisation", "add", "La Louche et le Lien");
  await coop.must("participant", "add", "Awa Traoré", "--category", "habitants");
  await coop.must("experiment", "add", "La table du dimanche", "--question", "missions", ...options);
  return coop;
}

test("an experiment holds what was said before, who leads it and with whom; unknown stays unknown", async () => {
  const coop = await withExperiment(
    ...[...premises, "--lead", "P01", "--lead", "Louche", "--partner", "O01", "--partner", "Louche"],
    ...["--from", "2024-06-02", "--until", "2024-10-27", "--budget", "1 800,50"],
  );
  expect(await coop.json("expérimentation", "voir", "E01")).toMatchObject({
    state: "designed",
    question: "Missions",
    leads: ["Awa Traoré", "La Louche et le Lien"],
    partners: ["La Louche et le Lien"],
    plannedFrom: "2024-06-02",
    budgetPlannedCents: 180050,
    hypothesis: "on vient pour éplucher",
    test: null,
    reached: null,
    visits: null,
    isWithoutCriterion: null,
    logEntries: [],
    indicators: [],
  });
});

test("what is shown of an experiment says before and after, and leaves 'we' to the card that people fill in", async () => {
  const coop = await withExperiment(...premises);
  await coop.must("experiment", "start", "E01");
  await coop.must("experiment", "close", "E01", ...outcome);
  const { stdout } = await coop.must("experiment", "show", "E01");
  for (const line of [
    /^Ce que l'on pense\s+on vient pour éplucher$/m,
    /^Non renseigné\s.*ce que l'on essaie, ce que l'on regarde/m,
    /^À quoi l'on verra que cela marche\s+quarante repas par dimanche$/m,
    /^Ce qui a été vu\s+trente-quatre repas$/m,
    /^Ce qui a été appris\s+on vient pour éplucher$/m,
    /^Suite donnée\s+ajuster$/m,
  ]) {
    expect(stdout).toMatch(line);
  }
});

test("a start without criterion is refused with both ways out, in both languages", async () => {
  const coop = await withExperiment("--hypothesis", "on vient pour éplucher");
  const ran = await coop.run("experiment", "start", "E01");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("E01 ne peut pas démarrer : il manque le critère.");
  expect(ran.stderr).toContain('coop experiment edit E01 --criterion "…"');
  expect(ran.stderr).toContain("coop experiment start E01 --without-criterion");
  const english = await coop.run("experiment", "start", "E01", "--lang", "en");
  expect(english.stderr).toContain("E01 cannot start: the criterion is missing.");
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({ startedOn: null });
});

test("--without-criterion starts all the same, and it is said", async () => {
  const coop = await withExperiment();
  const ran = await coop.must("experiment", "start", "E01", "--on", "2024-06-05", "--without-criterion");
  expect(ran.stderr).toContain(
    "Expérimentation démarrée le 5 juin 2024, sans critère écrit avant : E01 La table du dimanche.",
  );
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({
    state: "running",
    startedOn: "2024-06-05",
    isWithoutCriterion: true,
  });
});

test("--without-criterion says nothing untrue of one that has its criterion", async () => {
  const coop = await withExperiment(...premises);
  await coop.must("experiment", "start", "E01", "--without-criterion");
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({ isWithoutCriterion: false });
});

test("the start freezes hypothesis and criterion, and nothing else", async () => {
  const coop = await withExperiment(...premises);
  await coop.must("experiment", "edit", "E01", "--criterion", "trente repas");
  await coop.must("expérimentation", "démarrer", "E01", "--on", "2024-06-02");
  const ran = await coop.run("experiment", "edit", "E01", "--criterion", "vingt repas", "--places", "Cour");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("E01 a démarré le 2 juin 2024 : le critère ne change plus.");
  await coop.must("experiment", "edit", "E01", "--places", "Cour", "--measure", "les repas");
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({
    criterion: "trente repas",
    places: "Cour",
    measure: "les repas",
  });
  const again = await coop.run("experiment", "start", "E01");
  expect(again.stderr).toContain("E01 a déjà démarré, le 2 juin 2024.");
});

test("closing names all that is missing in one error, and writes nothing", async () => {
  const coop = await withExperiment(...premises);
  await coop.must("experiment", "start", "E01");
  const ran = await coop.run("experiment", "close", "E01", "--learned", "on vient pour éplucher");
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain("Il manque --met, --observed et --next.");
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({ state: "running", learned: null });
});

test("closing keeps what was seen, learned and decided, and happens once", async () => {
  const coop = (await withExperiment(...premises)).on("2024-10-30");
  await coop.must("experiment", "start", "E01", "--on", "2024-06-02");
  await coop.must("decision", "add", "Ce qui continue", "--outcome", "adopted", "--on", "2024-10-29");
  const early = await coop.run("experiment", "close", "E01", "--on", "2024-06-01", ...outcome);
  expect(early.stderr).toContain("La clôture de E01 (1er juin 2024) est avant son démarrage (2 juin 2024).");
  const closed = await coop.must(
    ...["expérimentation", "clore", "E01", "--on", "2024-10-27", ...outcome],
    ...["--proposed-by", "l'équipe de cuisine", "--decision", "D01"],
  );
  expect(closed.stderr).toContain(
    "Expérimentation close le 27 octobre 2024 : E01 La table du dimanche ; suite donnée : ajuster.",
  );
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({
    state: "closed",
    closedOn: "2024-10-27",
    criterionMet: "partly",
    next: "adjust",
    nextProposedBy: "l'équipe de cuisine",
    nextDecision: "D01 Ce qui continue",
  });
  expect((await coop.json("decision", "show", "D01")).experiments).toMatchObject([{ reference: "E01" }]);
  const again = await coop.run("experiment", "close", "E01", ...outcome);
  expect(again.code).toBe(1);
  expect(again.stderr).toContain("E01 est close depuis le 27 octobre 2024.");
  await coop.must("experiment", "edit", "E01", "--learned", "tout autre chose", "--closed", "2024-10-26");
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({
    learned: "tout autre chose",
    closedOn: "2024-10-26",
    observed: "trente-quatre repas",
  });
});

test("one that did not start closes only with why", async () => {
  const coop = await withExperiment();
  const ran = await coop.run("experiment", "close", "E01", ...outcome);
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("E01 n'a pas démarré : il n'y a rien à clore.");
  await coop.must("experiment", "close", "E01", "--never-started", "l'assurance a été refusée");
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({
    state: "never-started",
    neverStartedReason: "l'assurance a été refusée",
    next: null,
  });
  expect((await coop.run("experiment", "start", "E01", "--without-criterion")).code).toBe(1);
});

test("an answer without a criterion to refer to is pointed out", async () => {
  const coop = await withExperiment();
  await coop.must("experiment", "start", "E01", "--without-criterion");
  const ran = await coop.must("experiment", "close", "E01", ...outcome);
  expect(ran.stderr).toContain("E01 n'avait pas de critère écrit");
});

test("the log adds up visits and hours, never people", async () => {
  const coop = await withExperiment(...premises);
  await coop.must("experiment", "start", "E01", "--on", "2024-06-02");
  const first = await coop.must(
    ...["expérimentation", "journal", "E01", "Première table", "--kind", "événement", "--on", "2024-06-02"],
    ...["--visits", "24", "--people", "20", "--volunteers", "7", "--hours", "10,5"],
  );
  expect(first.stderr).toContain("Journal de E01 La table du dimanche, 2 juin 2024 : événement.");
  await coop.must("experiment", "log", "E01", "Deuxième table", "--kind", "event", "--visits", "46");
  await coop.must("experiment", "log", "E01", "L'affiche", "--kind", "error", "--on", "2024-06-05");
  const shown = await coop.json("experiment", "show", "E01");
  expect(shown).toMatchObject({ visits: 70, volunteerHours: 10.5, reached: null });
  expect(shown.logEntries.map(({ on, kind, people }: any) => [on, kind, people])).toEqual([
    ["2024-06-02", "event", 20],
    ["2024-06-05", "error", null],
    ["2024-06-10", "event", null],
  ]);
  const below = await coop.run("experiment", "log", "E01", "x", "--kind", "event", "--hours", "-1");
  expect(below.stderr).toContain("−1 n'est pas un nombre d'heures.");
});

test("what an experiment counts is said with its number, in every document and on the page that is filled in", async () => {
  const coop = await withExperiment(...premises, "--counts", "repas");
  await coop.must("experiment", "start", "E01", "--on", "2024-06-02");
  const log = (on: string, ...figures: string[]) =>
    coop.must("experiment", "log", "E01", `Table du ${on}`, "--kind", "event", "--on", on, ...figures);
  const done = async () => {
    const { stdout } = await coop.must("report", "experimentation", "E01", "--out", "-");
    return /\*\*Ce qui a été fait\.\*\* (.*?\.)/.exec(stdout)?.[1]?.replace(/\s/g, " ");
  };
  await log("2024-06-02", "--visits", "1");
  expect(await done()).toBe("Repas : 1.");
  await log("2024-06-03", "--visits", "5", "--people", "9");
  expect(await done()).toBe("Six repas.");
  await log("2024-06-04", "--visits", "41");
  expect(await done()).toBe("47 repas.");
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({ counts: "repas", visits: 47 });
  expect((await coop.must("experiment", "notes", "E01", "--out", "-")).stdout).toContain("repas");
  await coop.must("experiment", "edit", "E01", "--counts", "");
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({ counts: null, visits: 47 });
  expect(await done()).toBe("47 passages.");
  expect((await coop.must("experiment", "show", "E01")).stdout).toMatch(
    /Ce que compte le journal +les passages/,
  );
  const english = await coop.must("--lang", "en", "report", "experimentation", "E01", "--out", "-");
  expect(english.stdout).toContain("47 visits.");
});

test("an entry beside the run is kept, with a warning", async () => {
  const coop = await withExperiment(...premises);
  const before = await coop.must("experiment", "log", "E01", "Affiches", "--kind", "event");
  expect(before.stderr).toContain("E01 n'a pas démarré ; la ligne est notée quand même.");
  await coop.must("experiment", "start", "E01", "--on", "2024-06-02");
  await coop.must("experiment", "close", "E01", "--on", "2024-06-09", ...outcome);
  const after = await coop.must("experiment", "log", "E01", "Un merci", "--kind", "success");
  expect(after.stderr).toContain(
    "E01 est close depuis le 9 juin 2024 ; ce qui est noté après (10 juin 2024) est gardé",
  );
  const within = await coop.must(
    ...["experiment", "log", "E01", "Une table", "--kind", "event", "--on", "2024-06-09"],
  );
  expect(within.stderr).not.toContain("quand même");
  expect((await coop.json("experiment", "show", "E01")).logEntries).toHaveLength(3);
});

test("a fact dated after today is kept, with a warning", async () => {
  const coop = await withExperiment(...premises);
  const ran = await coop.must("experiment", "start", "E01", "--on", "2024-07-01");
  expect(ran.stderr).toContain("Le 1er juillet 2024 n'est pas encore venu");
  expect(await coop.json("experiment", "list")).toMatchObject([{ state: "designed" }]);
  coop.on("2024-07-01");
  expect(await coop.json("experiment", "list")).toMatchObject([{ state: "running" }]);
});

test("an edit replaces leads and partners, and refuses what has nothing to correct", async () => {
  const coop = await withExperiment(...premises, "--lead", "P01", "--partner", "O01");
  await coop.must("experiment", "edit", "E01", "--lead", "O01", "--spent", "214", "--reached", "30");
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({
    leads: ["La Louche et le Lien"],
    partners: ["La Louche et le Lien"],
    budgetSpentCents: 21400,
    reached: 30,
  });
  const ran = await coop.run("experiment", "edit", "E01", "--learned", "x", "--started", "2024-06-01");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("E01 n'a encore rien que --started et --learned puissent corriger.");
  const span = await coop.run("experiment", "edit", "E01", "--from", "2024-06-02", "--until", "2024-06-01");
  expect(span.stderr).toContain("La fin (1er juin 2024) est avant le début (2 juin 2024).");
});

test("a question shows its experiments, and the history says the sentences in the reader's language", async () => {
  const coop = await withExperiment(...premises);
  expect((await coop.json("question", "show", "missions")).experiments).toMatchObject([{ reference: "E01" }]);
  await coop.must("experiment", "start", "E01");
  const [entry] = await coop.json("history", "--lang", "en");
  expect(entry.sentence).toBe("Experiment started on 10 June 2024: E01 La table du dimanche.");
});
