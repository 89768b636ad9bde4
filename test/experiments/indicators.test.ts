import { expect, test } from "vitest";
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
  expect(stdout).toMatch(/N01\s+Restes jetés\s+E01\s+kg\s+6,5\s+0\s+—\s+—/);
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
