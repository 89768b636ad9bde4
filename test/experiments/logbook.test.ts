import { join } from "node:path";
import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";
import { takeBackToFormat } from "../helpers/a-former-register.ts";
import { enter, type Typed } from "../helpers/a-terminal.ts";

async function withLog(): Promise<ACoop> {
  const coop = (await aCoop()).on("2024-06-20");
  const premises = ["--hypothesis", "on vient pour éplucher", "--criterion", "quarante repas"];
  await coop.must("experiment", "add", "La table du dimanche", ...premises);
  await coop.must("experiment", "add", "Le four");
  await coop.must("experiment", "start", "E01", "--on", "2024-06-02");
  await coop.must(
    ...["experiment", "log", "E01", "L'affiche a fait fuir", "--kind", "erreur", "--on", "2024-06-16"],
    ...["--learned", "un mot peut vider une salle"],
  );
  await coop.must(
    ...["experiment", "log", "E01", "Première table", "--kind", "événement", "--on", "2024-06-02"],
    ...["--visits", "24", "--people", "20", "--volunteers", "7", "--hours", "10,5"],
  );
  await coop.must("experiment", "log", "E02", "Un devis", "--kind", "event");
  return coop;
}

test("entries are called by their experiment, in the order in which they were noted, and listed by day", async () => {
  const coop = await withLog();
  expect(await coop.json("journal", "liste", "E01")).toMatchObject([
    { reference: "E01.2", on: "2024-06-02", visits: 24, learned: null },
    { reference: "E01.1", kind: "error", learned: "un mot peut vider une salle" },
  ]);
  expect(await coop.json("logbook", "list", "--kind", "event")).toMatchObject([
    { reference: "E01.2" },
    { reference: "E02.1", experiment: "E02 Le four" },
  ]);
  for (const named of ["E01.2", "e1.2", "première"])
    expect(await coop.json("logbook", "show", named)).toMatchObject({ people: 20, volunteerHours: 10.5 });
  const unknown = await coop.run("logbook", "show", "E01.9");
  expect(unknown.stderr).toContain("Aucune ligne de journal ne correspond à « E01.9 ».");
});

test("an entry is corrected and removed, and the history gives it back", async () => {
  const coop = await withLog();
  const edited = await coop.must("logbook", "edit", "E01.2", "--visits", "26", "--people", "");
  expect(edited.stderr).toContain("Ligne du journal corrigée : E01.2, 2 juin 2024.");
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({
    visits: 26,
    logEntries: [{ reference: "E01.2", people: null, volunteers: 7 }, {}],
  });
  const removed = await coop.must("logbook", "remove", "E01.2", "--yes");
  expect(removed.stderr).toContain("retirée : E01.2, 2 juin 2024, « Première table ».");
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({ visits: null, volunteerHours: null });
  await coop.must("undo", "--yes");
  expect(await coop.json("logbook", "show", "E01.2")).toMatchObject({ visits: 26 });
});

test("figures that contradict each other are refused, also where a correction makes them so", async () => {
  const coop = await withLog();
  const kind = ["--kind", "event"];
  const crowd = await coop.run("experiment", "log", "E01", "x", ...kind, "--visits", "12", "--people", "40");
  expect(crowd.stderr).toContain("40 personnes différentes ne peuvent pas avoir fait 12 passages");
  const nobody = await coop.run(
    "experiment",
    "log",
    "E01",
    "x",
    ...kind,
    "--volunteers",
    "0",
    "--hours",
    "3",
  );
  expect(nobody.stderr).toContain("3 heures de bénévolat, et aucun bénévole");
  const later = await coop.run("logbook", "edit", "E01.2", "--people", "25");
  expect(later.code).toBe(1);
  expect(await coop.json("logbook", "show", "E01.2")).toMatchObject({ people: 20 });
});

test("hours of an unknown number of volunteers are kept, with the way to say how many", async () => {
  const coop = await withLog();
  const ran = await coop.must("experiment", "log", "E01", "Rangement", "--kind", "event", "--hours", "3");
  expect(ran.stderr).toContain("coop logbook edit E01.3 --volunteers <nombre>");
  expect(await coop.json("logbook", "show", "E01.3")).toMatchObject({ volunteers: null, volunteerHours: 3 });
});

test("an entry of a day to come is in no figure and no sentence of a document before it", async () => {
  const coop = await withLog();
  const ran = await coop.must(
    ...["experiment", "log", "E01", "Une grande table", "--kind", "surprise", "--on", "2024-06-30"],
    ...["--visits", "100"],
  );
  expect(ran.stderr).toContain("Le 30 juin 2024 n'est pas encore venu");
  const { stdout: before } = await coop.must("report", "bilan", "--out", "-");
  expect(before).toContain("24 passages");
  expect(before).not.toContain("Une grande table");
  const { stdout: after } = await coop.on("2024-06-30").must("report", "bilan", "--out", "-");
  expect(after).toContain("124 passages");
  expect(after).toContain("L'affiche a fait fuir. *Ce que cela a appris.* Un mot peut vider une salle.");
});

test("someone who notes an error is asked what it taught, and may leave it open", async () => {
  const coop = await withLog();
  const log = ["experiment", "log", "E01", "Porte close", "--kind"];
  const taught: Typed = ["Ce que cela a appris", `Sonner deux fois${enter}`];
  expect((await coop.asked([taught], ...log, "erreur")).code).toBe(0);
  expect(await coop.json("logbook", "show", "E01.3")).toMatchObject({ learned: "Sonner deux fois" });
  expect((await coop.asked([["Ce que cela a appris", enter]], ...log, "difficulté")).code).toBe(0);
  expect(await coop.json("logbook", "show", "E01.4")).toMatchObject({ learned: null });
  const success = await coop.asked([], ...log, "réussite");
  expect(success.stderr).not.toContain("Ce que cela a appris");
});

test("entries of a register of before have their numbers as they came", async () => {
  const coop = await withLog();
  takeBackToFormat(4, join(coop.folder, "coop.db"));
  expect(await coop.json("logbook", "list")).toMatchObject([
    { reference: "E01.2", text: "Première table", learned: null },
    { reference: "E01.1" },
    { reference: "E02.1" },
  ]);
});

test("what is spread although the criterion was not met is asked why, and not refused", async () => {
  const coop = await withLog();
  const closing = [
    ...["experiment", "close", "E01", "--met", "non", "--next", "essaimer", "--observed", "vingt repas"],
    ...["--learned", "on vient pour éplucher", "--conditions", "une salle par quartier"],
  ];
  const ran = await coop.must(...closing);
  expect(ran.stderr).toContain("essaime alors que ce qui était attendu ne s'est pas produit");
  expect(ran.stderr).toContain("coop experiment edit E01 --next-reason");
  await coop.must("experiment", "edit", "E01", "--next-reason", "Deux quartiers le demandent");
  expect((await coop.must("check")).stdout).not.toContain("essaime alors que");
  const { stdout } = await coop.must("report", "bilan", "--out", "-");
  expect(stdout).toContain(
    "L'action essaime. Pourquoi : Deux quartiers le demandent. Conditions : une salle par quartier.",
  );
  await coop.must("undo", "--yes");
  await coop.must("undo", "--yes");
  const said = await coop.must(...closing, "--next-reason", "deux quartiers le demandent");
  expect(said.stderr).not.toContain("essaime alors que");
});

test("what is dated after today stands apart, and counts for nothing", async () => {
  const coop = await withLog();
  await coop.must("indicator", "add", "E01", "Repas");
  await coop.must("result", "add", "E01", "Repas", "24", "--on", "2024-06-16");
  await coop.must("result", "add", "E01", "Repas", "99", "--on", "2025-06-16");
  await coop.must(
    ...["experiment", "log", "E01", "Une fête", "--kind", "event", "--on", "2025-06-21", "--visits", "500"],
  );
  const shown = await coop.json("experiment", "show", "E01");
  expect(shown).toMatchObject({
    visits: 24,
    logEntries: [{ reference: "E01.2" }, { reference: "E01.1" }],
    entriesToCome: [{ reference: "E01.3", on: "2025-06-21" }],
    indicators: [{ latest: 24 }],
    resultsToCome: [{ value: 99 }],
  });
  expect(await coop.json("indicator", "list")).toMatchObject([{ latest: 24, latestOn: "2024-06-16" }]);
  const { stdout } = await coop.must("experiment", "show", "E01");
  expect(stdout.toLowerCase()).toContain("journal daté d'après aujourd'hui : compté nulle part");
});
