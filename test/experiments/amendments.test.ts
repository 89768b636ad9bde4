import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Day } from "../../src/values/day.ts";
import { type ACoop, aCoop, plain } from "../helpers/a-coop.ts";
import { enter } from "../helpers/a-terminal.ts";

const outcome = [
  ...["--met", "en partie", "--observed", "trente-quatre repas"],
  ...["--learned", "on vient pour éplucher", "--next", "ajuster"],
];
const amendment = [
  ...["experiment", "amend", "E01", "--criterion", "trente repas", "--on", "2024-07-03"],
  ...["--reason", "la salle n'a que trente places"],
];

async function started(...premises: string[]): Promise<ACoop> {
  const coop = (await aCoop()).on("2024-07-10");
  await coop.must("experiment", "add", "La table du dimanche", ...premises);
  await coop.must("experiment", "start", "E01", "--on", "2024-06-02", "--without-criterion");
  return coop;
}

const both = ["--hypothesis", "on vient pour éplucher", "--criterion", "quarante repas"];

test("a criterion changes after the start with its day and reason, and what it said stays beside it", async () => {
  const coop = await started(...both);
  const ran = await coop.must(...amendment);
  expect(ran.stderr).toContain("Le critère change à partir du 3 juillet 2024 : E01 La table du dimanche.");
  expect(ran.stdout).toMatch(/^Critère\s+écrit, changé depuis$/m);
  expect(ran.stdout).toMatch(/03\/07\/2024\s+critère\s+quarante repas\s+la salle n'a que trente places/);
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({
    criterion: "trente repas",
    isWithoutCriterion: false,
    premiseAmendments: [{ on: "2024-07-03", premise: "criterion", before: "quarante repas" }],
  });
  const [entry] = await coop.json("history", "--lang", "en");
  expect(entry.sentence).toBe("The criterion changes from 3 July 2024 on: E01 La table du dimanche.");
});

test("at a terminal what changes is asked with its day and its reason, and may be one of the two", async () => {
  const coop = await started(...both);
  const asked = await coop.asked(
    [
      ["hypothèse, telle", enter],
      ["Le critère, tel", `trente repas${enter}`],
      ["Jour du changement", `3 juillet${enter}`],
      ["Pourquoi ce changement", `trente places${enter}`],
    ],
    ...["experiment", "amend", "E01"],
  );
  expect(asked.stderr).toContain("Le critère change à partir du 3 juillet 2024");
});

test("the bilan of a day says what was written on that day, and tells each change since the start", async () => {
  const coop = await started(...both);
  await coop.must(...amendment);
  const { stdout: after } = await coop.on("2024-07-03").must("report", "bilan", "--out", "-");
  expect(after).toContain(
    "Trente repas. Critère modifié le 3 juillet 2024 (la salle n'a que trente places) ; il disait jusque-là : « quarante repas. »",
  );
  const { stdout: before } = await coop.on("2024-07-02").must("report", "bilan", "--out", "-");
  expect(before).toContain("Quarante repas.");
  expect(before).not.toContain("Trente repas");
  expect(before).not.toContain("Critère modifié");
});

test("the card of an experiment says before on the left, after on the right, and what was changed", async () => {
  const coop = await started(...both);
  await coop.must(...amendment);
  await coop.must("experiment", "close", "E01", ...outcome);
  await coop.must("report", "experimentation", "table", "--format", "md,html");
  const card = plain(readFileSync(join(coop.folder, "fiche-E01-publique.md"), "utf8"));
  expect(card).toContain(
    "| **Ce que nous pensons.** On vient pour éplucher. | **Ce que nous avons vu.** Trente-quatre repas. |",
  );
  expect(card).toMatch(
    /marché si :\*\* Trente repas\. Critère modifié le 3 juillet 2024 .* \| Ce qui était attendu s'est produit en partie\. \|/,
  );
  expect(readFileSync(join(coop.folder, "fiche-E01-publique.html"), "utf8")).toContain("<h1");
  const { stdout } = await coop.on("2024-07-02").must("report", "experimentation", "E01", "--out", "-");
  expect(stdout).toContain("Quarante repas.");
  expect(stdout).not.toContain("Trente");
});

test("a criterion that is written after the start never becomes one that was written before", async () => {
  const coop = await started("--hypothesis", "on vient pour éplucher");
  await coop.must(...amendment);
  expect(await coop.json("experiment", "list")).toMatchObject([{ criterionStanding: "after" }]);
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({ isWithoutCriterion: true });
  const { stdout } = await coop.must("report", "bilan", "--out", "-");
  expect(stdout).toContain("Trente repas. Critère écrit le 3 juillet 2024, après le démarrage (");
  expect(stdout).toContain("un critère écrit avant de commencer, pour « La table du dimanche »");
});

test("one that lacked its hypothesis alone is not said to lack its criterion", async () => {
  const coop = await started("--criterion", "quarante repas");
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({
    hypothesis: null,
    isWithoutCriterion: false,
    criterionStanding: "written",
  });
  expect((await coop.must("check")).stdout).not.toContain("sans critère");
});

test("a frozen criterion is refused with the way to amend it, and what is not amended is said", async () => {
  const coop = await started(...both);
  const frozen = await coop.run("experiment", "edit", "E01", "--criterion", "trente repas");
  expect(frozen.stderr).toContain('coop experiment amend E01 --criterion "…" --on <date> --reason "…"');
  const silent = await coop.run("experiment", "amend", "E01", "--criterion", "trente repas");
  expect(silent.code).toBe(2);
  expect(silent.stderr).toContain("Il manque --on et --reason.");
  const same = await coop.run(...amendment, "--criterion", "quarante repas");
  expect(same.stderr).toContain("Rien ne change dans l'hypothèse ni dans le critère de E01.");
  const early = await coop.run(...amendment, "--on", "2024-06-01");
  expect(early.stderr).toContain(
    "Ce changement (1er juin 2024) est avant le démarrage de E01 (2 juin 2024).",
  );
  await coop.must(...amendment);
  const earlier = await coop.run(...amendment, "--criterion", "dix", "--on", "2024-07-02");
  expect(earlier.stderr).toContain("Le critère de E01 a déjà changé le 3 juillet 2024, après ce jour");
  await coop.must(...amendment, "--criterion", "trente repas", "--hypothesis", "autre", "--on", "2024-07-02");
  await coop.must("experiment", "add", "Le four");
  const unstarted = await coop.run("experiment", "amend", "E02", ...amendment.slice(3));
  expect(unstarted.stderr).toContain('Écrivez : coop experiment edit E02 --criterion "…".');
});

test("the bilan of a day is that of a register into which nothing later was entered", async () => {
  const coop = (await aCoop()).on("2024-06-01");
  await coop.must("experiment", "add", "La table du dimanche", ...both);
  await coop.must("indicator", "add", "E01", "Repas", "--unit", "repas");
  const life: readonly (readonly [Day, readonly string[]])[] = [
    ["2024-06-01", ["experiment", "edit", "E01", "--places", "Cour"]],
    ["2024-06-02", ["experiment", "start", "E01"]],
    ["2024-06-09", ["experiment", "log", "E01", "Porte close", "--kind", "erreur", "--visits", "24"]],
    ["2024-06-16", ["result", "add", "E01", "Repas", "22"]],
    ["2024-07-03", amendment],
    ["2024-07-10", ["experiment", "suspend", "E01", "--reason", "pas de salle"]],
    ["2024-07-20", ["experiment", "resume", "E01"]],
    ["2024-07-25", ["experiment", "close", "E01", ...outcome]],
  ];
  const bilanOf = async (day: Day): Promise<string> =>
    (await coop.on(day).must("report", "bilan", "--out", "-")).stdout;
  const asKnownThen: string[] = [];
  for (const [day, line] of life) {
    await coop.on(day).must(...line);
    asKnownThen.push(await bilanOf(day));
  }
  const looking = [];
  for (const [day] of life) looking.push(await bilanOf(day));
  expect(new Set(asKnownThen).size).toBe(life.length);
  expect(looking).toEqual(asKnownThen);
});

test("a change after the closing is kept, and said to have come after", async () => {
  const coop = await started(...both);
  await coop.must("experiment", "close", "E01", "--on", "2024-07-01", ...outcome);
  const ran = await coop.must(...amendment);
  expect(ran.stderr).toContain("E01 est close depuis le 1er juillet 2024 : les documents diront");
  const { stdout } = await coop.must("report", "bilan", "--out", "-");
  expect(stdout).toContain(" Critère modifié le 3 juillet 2024, après la clôture (");
});

test("an amendment is taken back as one", async () => {
  const coop = await started(...both);
  await coop.must(...amendment, "--hypothesis", "on vient pour le pain");
  await coop.must("undo", "--yes");
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({
    hypothesis: "on vient pour éplucher",
    criterion: "quarante repas",
    premiseAmendments: [],
  });
});

test("a pause has its days and its reason, and the documents tell it", async () => {
  const coop = (await started(...both)).on("2024-09-10");
  const paused = await coop.must(
    ...["expérimentation", "suspendre", "E01", "--on", "2024-08-05", "--reason", "Pas de salle"],
  );
  expect(paused.stderr).toContain("Expérimentation suspendue à partir du 5 août 2024 : E01");
  expect(await coop.json("experiment", "list")).toMatchObject([{ state: "suspended" }]);
  const { stdout: during } = await coop.must("report", "bilan", "--out", "-");
  expect(during).toContain("Essayée depuis le 2 juin 2024, suspendue depuis le 5 août 2024 (pas de salle)");
  const again = await coop.run("experiment", "suspend", "E01");
  expect(again.stderr).toContain("E01 est déjà suspendue, depuis le 5 août 2024.");
  const early = await coop.run("experiment", "resume", "E01", "--on", "2024-08-05");
  expect(early.stderr).toContain("n'est pas après le premier jour de sa pause (5 août 2024)");
  await coop.must("expérimentation", "reprendre", "E01", "--on", "2024-09-01");
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({
    state: "running",
    pauses: [{ from: "2024-08-05", until: "2024-08-31", reason: "Pas de salle" }],
  });
  const { stdout: since } = await coop.must("report", "bilan", "--out", "-");
  expect(since).toContain("Suspendue du 5 au 31 août 2024 (pas de salle).");
  const within = await coop.run("experiment", "suspend", "E01", "--on", "2024-08-20");
  expect(within.stderr).toContain("E01 était déjà suspendue du 5 au 31 août 2024");
  const running = await coop.run("experiment", "resume", "E01");
  expect(running.stderr).toContain("E01 n'est pas suspendue : il n'y a rien à reprendre.");
});

test("only one that runs is suspended", async () => {
  const coop = await started(...both);
  await coop.must("experiment", "add", "Le four");
  const unstarted = await coop.run("experiment", "suspend", "E02");
  expect(unstarted.stderr).toContain("E02 n'a pas démarré : il n'y a rien à suspendre.");
  const early = await coop.run("experiment", "suspend", "E01", "--on", "2024-06-01");
  expect(early.stderr).toContain("La pause (1er juin 2024) est avant le démarrage de E01 (2 juin 2024).");
  await coop.must("experiment", "close", "E01", ...outcome);
  for (const verb of ["suspend", "resume"]) {
    const closed = await coop.run("experiment", verb, "E01");
    expect(closed.stderr).toContain("E01 est close depuis le 10 juillet 2024.");
  }
});

test("an experiment entered by mistake goes with its own parts alone, and comes back whole", async () => {
  const coop = await started(...both);
  await coop.must("organisation", "add", "La Louche et le Lien");
  await coop.must("experiment", "edit", "E01", "--lead", "O01", "--partner", "O01");
  await coop.must(...amendment);
  await coop.must("experiment", "suspend", "E01");
  await coop.must("indicator", "add", "Repas", "--experiment", "E01");
  await coop.must("result", "add", "E01", "Repas", "24", "--on", "2024-06-09");
  const held = await coop.run("experiment", "remove", "E01", "--yes");
  expect(held.code).toBe(1);
  expect(held.stderr).toContain("E01 La table du dimanche ne peut pas disparaître");
  expect(held.stderr).toContain("N01 Repas");
  const measured = await coop.run("indicator", "remove", "N01", "--yes");
  expect(measured.stderr).toContain("N01 Repas ne peut pas disparaître : en dépendent 1 résultat");
  await coop.must("result", "add", "E01", "Repas", "25", "--on", "2024-06-09");
  const result = await coop.must("result", "remove", "1", "--yes");
  expect(result.stderr).toContain("Résultat saisi par erreur, retiré : N01 Repas, 25, le 9 juin 2024.");
  expect(await coop.json("result", "list")).toEqual([]);
  await coop.must("indicator", "remove", "N01", "--yes");
  await coop.must("experiment", "remove", "E01", "--yes");
  expect(await coop.json("experiment", "list")).toEqual([]);
  for (const _ of ["experiment", "indicator", "result"]) await coop.must("undo", "--yes");
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({
    criterion: "trente repas",
    premiseAmendments: [{ before: "quarante repas" }],
    pauses: [{ from: "2024-07-10" }],
    indicators: [{ reference: "N01", latest: 25 }],
  });
});

test("an indicator whose results were all taken back is removed with them", async () => {
  const coop = await started(...both);
  await coop.must("indicator", "add", "Repas", "--experiment", "E01");
  await coop.must("result", "add", "E01", "Repas", "24");
  await coop.must("result", "edit", "1", "--value", "");
  await coop.must("indicator", "remove", "N01", "--yes");
  expect(await coop.json("indicator", "list")).toEqual([]);
});
