import { expect, test } from "vitest";
import { sparkline } from "../../src/terminal/sparkline.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

async function withIndicators(): Promise<ACoop> {
  const coop = (await aCoop()).on("2024-07-10");
  await coop.must("experiment", "add", "La table du dimanche");
  await coop.must("experiment", "add", "Le courrier à deux");
  await coop.must(
    ...["indicateur", "ajouter", "Restes jetés", "--experiment", "E01", "--unit", "kg"],
    ...["--direction", "à la baisse", "--baseline", "6,5", "--target", "0"],
  );
  await coop.must("indicator", "add", "Courriers lus", "--experiment", "courrier");
  return coop;
}

test("all numbers are optional, and a target of 0 is a target", async () => {
  const coop = await withIndicators();
  expect(await coop.json("indicator", "list")).toMatchObject([
    { reference: "N01", experiment: "E01", baseline: 6.5, target: 0, latest: null, latestOn: null },
    { reference: "N02", experiment: "E02", baseline: null, target: null, latest: null },
  ]);
  const { stdout } = await coop.must("indicator", "list");
  expect(stdout).toMatch(/N01\s+Restes jetés\s+E01\s+kg\s+—\s+0\s+moins c'est mieux\s+—/);
  expect(stdout).not.toContain("%");
});

test("a result is added by a part of the indicator's name, among those of the experiment", async () => {
  const coop = await withIndicators();
  const added = await coop.must(
    ...["résultat", "ajouter", "E01", "restes", "3,5", "--on", "2024-06-30", "--note", "moyenne de juin"],
  );
  expect(added.stderr).toContain("Résultat du 30 juin 2024 : N01 Restes jetés, 3,5 kg.");
  await coop.must("result", "add", "E01", "N01", "1.5");
  const elsewhere = await coop.run("result", "add", "E02", "restes", "3");
  expect(elsewhere.code).toBe(1);
  expect(elsewhere.stderr).toContain("Aucun indicateur ne correspond à « restes »");
  expect((await coop.json("experiment", "show", "E01")).indicators).toMatchObject([
    { reference: "N01", latest: 1.5, latestOn: "2024-07-10" },
  ]);
  expect((await coop.json("indicator", "show", "N01")).results.map(({ value }: any) => value)).toEqual([
    3.5, 1.5,
  ]);
  expect(await coop.json("result", "list", "--experiment", "E02")).toEqual([]);
});

test("what an indicator belongs to comes first, or is named", async () => {
  const coop = await withIndicators();
  await coop.must("indicator", "add", "E02", "Personnes accueillies");
  expect(await coop.json("indicator", "list", "courrier")).toMatchObject([
    { reference: "N02", experiment: "E02" },
    { reference: "N03", name: "Personnes accueillies", experiment: "E02" },
  ]);
  expect(await coop.json("indicator", "list", "--experiment", "E01")).toMatchObject([{ reference: "N01" }]);
  await coop.must("result", "add", "N02", "12", "--experiment", "E02");
  expect(await coop.json("result", "list", "E02")).toMatchObject([{ value: 12 }]);
  const both = await coop.run("indicator", "add", "E02", "Repas", "--experiment", "E01");
  expect(both.code).toBe(2);
  expect(both.stderr).toContain("« Repas »");
  const neither = await coop.run("indicator", "add");
  expect(neither.stderr).toContain("Il manque <expérimentation> et <nom>.");
});

test("an earlier day added later is not the latest", async () => {
  const coop = await withIndicators();
  await coop.must("result", "add", "E01", "restes", "2", "--on", "2024-07-07");
  await coop.must("result", "add", "E01", "restes", "5", "--on", "2024-06-02");
  expect(await coop.json("indicator", "list")).toMatchObject([{ latest: 2, latestOn: "2024-07-07" }, {}]);
});

test("a correction is a newer row: it holds for its day, and the former is kept", async () => {
  const coop = await withIndicators();
  await coop.must("result", "add", "E01", "restes", "3", "--on", "2024-06-30", "--note", "balance");
  const again = await coop.must("result", "add", "E01", "restes", "4", "--on", "2024-06-30");
  expect(again.stderr).toContain("La valeur notée jusqu'ici pour le 30 juin 2024 était 3");
  await coop.must("result", "edit", "1", "--value", "3,5");
  expect(await coop.json("result", "list")).toMatchObject([{ number: 3, on: "2024-06-30", value: 3.5 }]);
  expect((await coop.json("result", "show", "3")).correctedResults).toMatchObject([
    { number: 2, value: 4 },
    { number: 1, value: 3, note: "balance" },
  ]);
  await coop.must("undo", "--yes");
  expect(await coop.json("result", "list")).toMatchObject([{ value: 4 }]);
});

test("a result moves to its right day, or is taken back", async () => {
  const coop = await withIndicators();
  await coop.must("result", "add", "E01", "restes", "3", "--on", "2024-06-30");
  await coop.must("result", "edit", "1", "--on", "2024-06-23");
  expect(await coop.json("result", "list")).toMatchObject([{ number: 3, on: "2024-06-23", value: 3 }]);
  const gone = await coop.run("result", "show", "1");
  expect(gone.code).toBe(1);
  expect(gone.stderr).toContain("Aucun résultat ne porte le numéro « 1 ».");
  const taken = await coop.must("result", "edit", "3", "--value", "");
  expect(taken.stderr).toContain("Résultat du 23 juin 2024 retiré : N01 Restes jetés.");
  expect(await coop.json("result", "list")).toEqual([]);
  expect(await coop.json("indicator", "list")).toMatchObject([{ latest: null }, {}]);
});

test("one experiment has a name once, and an edit changes what it names", async () => {
  const coop = await withIndicators();
  const ran = await coop.run("indicator", "add", "RESTES JETES", "--experiment", "E01");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("Cette expérimentation a déjà un indicateur « Restes jetés » : N01.");
  await coop.must("indicator", "add", "Restes jetés", "--experiment", "E02");
  expect((await coop.run("indicator", "edit", "N03", "--experiment", "E01")).code).toBe(1);
  await coop.must("indicator", "edit", "N01", "--target", "", "--unit", "grammes");
  expect(await coop.json("indicator", "show", "N01")).toMatchObject({
    target: null,
    unit: "grammes",
    baseline: 6.5,
    direction: "down",
  });
});

test("measurements stand as bars from the value before on, and never as a part of the target", async () => {
  const coop = await withIndicators();
  for (const [day, value] of Object.entries({ "05": "5", "12": "4", "19": "1,5 kg", "26": "2 kg" }))
    await coop.must("result", "add", "E01", "restes", value, "--on", `2024-06-${day}`);
  await coop.must("result", "add", "E02", "Courriers", "12", "--on", "2024-06-05");
  const { stdout } = await coop.must("experiment", "show", "E01");
  expect(stdout).toMatch(/N01\s+Restes jetés\s+kg\s+▇▅▄▁▂ 6,5 → 2\s+0\s+moins c'est mieux\s+26\/06\/2024/);
  expect(stdout).not.toContain("%");
  expect(await coop.json("indicator", "list")).toMatchObject([
    { course: [6.5, 5, 4, 1.5, 2], baseline: 6.5, target: 0, direction: "down", latest: 2 },
    { course: [12], direction: null },
  ]);
  expect((await coop.must("indicator", "list", "--format", "csv")).stdout).toContain(",6.5 5 4 1.5 2,");
  await coop.must("indicator", "edit", "N02", "--direction", "hausse");
  expect(await coop.json("indicator", "show", "N02")).toMatchObject({ direction: "up" });
});

test("of a year of measurements the bars show some, the first and the last among them", () => {
  const year = Array.from({ length: 52 }, (_, week) => week);
  expect(sparkline(year)).toBe("▁▁▂▂▃▃▃▄▄▅▅▅▆▆▇▇");
  expect(sparkline([4, 4, 4])).toBe("▄▄▄");
});

test("what was measured before the start is the value before, and says so", async () => {
  const coop = await withIndicators();
  await coop.must("experiment", "start", "E02", "--on", "2024-06-10", "--without-criterion");
  for (const [day, value] of Object.entries({ "01": "3", "08": "5" })) {
    const ran = await coop.must("result", "add", "E02", "Courriers", value, "--on", `2024-06-${day}`);
    expect(ran.stderr).toContain(
      "E02 a démarré le 10 juin 2024, après ce jour : ce relevé dit la valeur d'avant.",
    );
  }
  expect(await coop.json("indicator", "show", "N02")).toMatchObject({
    baseline: 5,
    latest: null,
    course: [],
  });
  await coop.must("result", "add", "E02", "Courriers", "9", "--on", "2024-06-10");
  expect(await coop.json("indicator", "show", "N02")).toMatchObject({
    baseline: 5,
    latest: 9,
    course: [5, 9],
  });
  await coop.must("indicator", "edit", "N02", "--baseline", "0");
  expect(await coop.json("indicator", "show", "N02")).toMatchObject({ baseline: 0, course: [0, 9] });
});

test("a measurement of a day to come, or after the end, is kept, told, and in no document of an earlier day", async () => {
  const coop = await withIndicators();
  await coop.must("experiment", "start", "E01", "--on", "2024-06-10", "--without-criterion");
  await coop.must("result", "add", "E01", "restes", "3", "--on", "2024-07-01");
  const early = await coop.must("result", "add", "E01", "restes", "1", "--on", "2027-01-05");
  expect(early.stderr).toContain("Le 5 janvier 2027 n'est pas encore venu");
  const { stdout } = await coop.must("report", "bilan", "--out", "-");
  expect(stdout).toContain(
    "| **Restes jetés (kg).** Le carnet ne dit pas ce qu'elle compte. Source : non renseignée. | 6,5 | 0 | 3 (01/07/2024) |",
  );
  expect(stdout).not.toContain("2027");
  await coop.must(
    ...["experiment", "close", "E01", "--on", "2024-07-05", "--met", "on ne sait pas", "--next", "arrêter"],
    ...["--observed", "peu de restes", "--learned", "peser avant"],
  );
  const late = await coop.must("result", "add", "E01", "restes", "2", "--on", "2024-07-06");
  expect(late.stderr).toContain(
    "E01 est close depuis le 5 juillet 2024 ; ce qui est noté après (6 juillet 2024) est gardé",
  );
});

test("a measurement says its unit, or is refused in another; the same again adds nothing", async () => {
  const coop = await withIndicators();
  for (const value of ["3,5 kg", "3,5"]) await coop.must("result", "add", "E01", "restes", value);
  expect(await coop.json("result", "show", "1")).toMatchObject({ value: 3.5, correctedResults: [] });
  const other = await coop.run("result", "edit", "1", "--value", "3500 grammes");
  expect(other.stderr).toContain(
    "N01 « Restes jetés » se compte en « kg », et la valeur est donnée en « grammes ».",
  );
  const unknown = await coop.run("result", "add", "E02", "Courriers", "12 lettres");
  expect(unknown.stderr).toContain('coop indicator edit N02 --unit "lettres"');
  await coop.must("indicator", "edit", "N02", "--unit", "lettre");
  await coop.must("result", "add", "E02", "Courriers", "12 lettres");
});

test("a part of a person is counted only in a mean that says that it is one", async () => {
  const coop = await withIndicators();
  await coop.must("indicator", "add", "E01", "Personnes accueillies");
  await coop.must(
    "indicator",
    "add",
    "E01",
    "Accueil",
    "--unit",
    "personnes",
    "--definition",
    "par dimanche",
  );
  const part = await coop.run("result", "add", "E01", "Personnes", "12,5");
  expect(part.stderr).toContain(
    "N03 « Personnes accueillies » compte des personnes, et 12,5 n'est pas un nombre",
  );
  await coop.must("result", "add", "E01", "Personnes", "12,5", "--note", "moyenne de juin");
  await coop.must("result", "add", "E01", "Accueil", "12,5");
  expect(await coop.json("result", "list", "E01")).toHaveLength(2);
});
