import { expect, test } from "vitest";
import { aSession } from "../helpers/a-community.ts";
import { aCoop } from "../helpers/a-coop.ts";

test.each([
  ["category", ["Usagers"], "Catégorie retirée : Usagers."],
  ["phase", ["Essais"], "Phase retirée : Essais."],
  ["question", ["Lieux"], "Question retirée : Lieux."],
  ["organisation", ["Les Tables"], "Structure retirée : O01 Les Tables."],
])("a %s entered by mistake goes, and undo brings it back", async (noun, [name = ""], sentence) => {
  const coop = await aCoop();
  await coop.must(noun, "add", name);
  const before = await coop.json(noun, "list");
  const unasked = await coop.run(noun, "remove", name);
  expect(unasked.code).toBe(1);
  expect(unasked.stderr).toContain("Relancez-la avec --yes");
  const ran = await coop.must(noun, "remove", name, "--yes");
  expect(ran.stderr).toContain(sentence);
  expect(await coop.json(noun, "list")).toHaveLength(before.length - 1);
  await coop.must("undo", "--yes");
  expect(await coop.json(noun, "list")).toEqual(before);
});

test("what something hangs on stays, and what hangs on it is named", async () => {
  const coop = await aSession();
  await coop.must("organisation", "add", "Les Tables", "--category", "associations");
  await coop.must("participant", "edit", "P07", "--organisation", "O01");
  await coop.must("session", "edit", "S01", "--phase", "lancement");
  await coop.must(
    "decision",
    "add",
    "Deux lieux",
    "--outcome",
    "adoptée",
    "--session",
    "S01",
    "--question",
    "valeurs",
  );
  for (const [noun, name, hanging] of [
    ["category", "associations", "P07 Guy Galet"],
    ["organisation", "O01", "P07 Guy Galet"],
    ["phase", "lancement", "S01"],
    ["question", "valeurs", "D01"],
  ] as const) {
    const ran = await coop.run(noun, "remove", name, "--yes");
    expect(ran.code, noun).toBe(1);
    expect(ran.stderr).toContain("ne peut pas disparaître");
    expect(ran.stderr).toContain(hanging);
  }
});
