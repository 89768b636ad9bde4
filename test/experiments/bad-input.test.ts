import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

/** What is typed wrong of an experiment, by the name of the golden text; with code 2 the line itself is wrong. */
const mistakes: readonly (readonly [name: string, code: 1 | 2, line: readonly string[]])[] = [
  ["a frozen criterion", 1, ["experiment", "edit", "E01", "--criterion", "trente repas"]],
  ["an amendment without a reason", 2, ["experiment", "amend", "E01", "--criterion", "trente repas"]],
  [
    "an amendment before the start",
    1,
    [..."experiment amend E02 --criterion x".split(" "), ..."--on 2024-06-12 --reason y".split(" ")],
  ],
  ["a pause of one that is closed", 1, ["experiment", "suspend", "E03"]],
  ["closing without what was learned", 2, ["experiment", "close", "E01", "--met", "oui", "--observed", "x"]],
  [
    "forty people among twelve visits",
    1,
    "experiment log E01 Tables --kind event --people 40 --visits 12".split(" "),
  ],
  ["hours of nobody", 1, "experiment log E01 Tables --kind event --volunteers 0 --hours 3".split(" ")],
  ["part of a person", 1, "experiment log E01 Tables --kind event --people 12,5".split(" ")],
  ["a measurement in another unit", 1, ["result", "add", "E01", "Repas", "12 kg"]],
  ["a measurement that is a part of a person", 1, ["result", "add", "E01", "Personnes", "12,5"]],
  ["a measurement that is no number", 1, ["result", "add", "E01", "Repas", "environ 30"]],
  ["closing what is closed", 1, ["experiment", "close", "E03", "--met", "oui"]],
  ["a budget that is no amount", 1, ["experiment", "edit", "E01", "--budget", "environ 1000"]],
  ["removing what has indicators", 1, ["experiment", "remove", "E01", "--yes"]],
  ["removing what was measured", 1, ["indicator", "remove", "N01", "--yes"]],
  ["a log with rows to correct", 1, ["logbook", "import", "E01", "journal.csv", "--yes"]],
  ["a log of no experiment", 1, ["logbook", "import", "passages.csv", "--yes"]],
  ["measurements with rows to correct", 1, ["result", "import", "E01", "releves.csv", "--yes"]],
  ["measurements without their values", 1, ["result", "import", "E01", "passages.csv", "--yes"]],
  ["an empty table", 1, ["result", "import", "E01", "vide.csv", "--yes"]],
];

const tables: Readonly<Record<string, readonly string[]>> = {
  "journal.csv": [
    "Réf.;Jour;Ce qui s'est passé;Nature;Passages;Personnes;Bénévoles;Heures",
    ";bientôt;Ouverture;fête;12;;;",
    ";;Suite;;12;;;",
    ";03/06/2024;;;;;;",
    ";03/06/2024;;difficulté;;;;",
    ";04/06/2024;Du monde;;12;40;;",
    ";05/06/2024;Calme;;environ 1000;12,5;;un moment",
    ";06/06/2024;Calme;;;;0;3",
    ";07/06/2024;Calme;;20;;;",
    ";07/06/2024;Calme;;20;;;",
    "E01.9;08/06/2024;Rangement;;;;;",
    "Total;;;;76;;;",
  ],
  "passages.csv": ["Jour;Passages", "03/06/2024;12"],
  "releves.csv": [
    "Indicateur;Jour;Valeur;Unité;Remarque",
    "Repas;03/06/2024;12 kg;;",
    "Repas;bientôt;12,5;;",
    "Personnes accueillies;04/06/2024;12,5;;",
    "Repas offerts;04/06/2024;12;;",
    "Repas;05/06/2024;30;;",
    "Repas;05/06/2024;31;;",
    ";06/06/2024;12;;",
    "Repas;;12;;",
    "Repas;07/06/2024;;;compté trop tard",
    "Repas;08/06/2024;environ 1000;;",
  ],
  "vide.csv": ["Indicateur;Jour;Valeur"],
};

/** One that runs, one that does not yet, and one that is closed. */
async function aSummer(): Promise<ACoop> {
  const coop = (await aCoop()).on("2024-07-10");
  const premises = ["--hypothesis", "on vient pour éplucher", "--criterion", "quarante repas"];
  for (const title of ["La table du dimanche", "Le four", "La ligne du soir"])
    await coop.must("experiment", "add", title, ...premises);
  await coop.must("experiment", "start", "E01", "--on", "2024-06-02");
  await coop.must("indicator", "add", "Repas servis", "--experiment", "E01", "--unit", "repas");
  await coop.must("indicator", "add", "E01", "Personnes accueillies");
  await coop.must("result", "add", "E01", "Repas", "24", "--on", "2024-06-09");
  await coop.must("experiment", "start", "E03", "--on", "2024-06-02");
  await coop.must(
    ...["experiment", "close", "E03", "--on", "2024-07-07", "--met", "non", "--next", "arrêter"],
    ...["--observed", "onze appels", "--learned", "on appelle quelqu'un, pas un numéro"],
  );
  return coop;
}

test.each(mistakes)("%s: the cause and the remedy, and nothing is written", async (name, code, line) => {
  const coop = await aSummer();
  for (const [file, rows] of Object.entries(tables)) writeFileSync(join(coop.folder, file), rows.join("\n"));
  const before = (await coop.must("history", "--json")).stdout;
  const said: string[] = [];
  for (const language of ["fr", "en"]) {
    const ran = await coop.run(...line, "--lang", language);
    expect(ran.code).toBe(code);
    expect(ran.stdout).toBe("");
    said.push(ran.stderr);
  }
  expect((await coop.must("history", "--json")).stdout).toBe(before);
  const path = `../golden/mistakes/experiments-${name.replaceAll(" ", "-")}.txt`;
  await expect(said.join("\n")).toMatchFileSnapshot(path);
});

test("a budget is read as an office writes it", async () => {
  const coop = await aSummer();
  await coop.must("experiment", "edit", "E01", "--budget", "1 200,50 €");
  expect(await coop.json("experiment", "show", "E01")).toMatchObject({ budgetPlannedCents: 120050 });
});
