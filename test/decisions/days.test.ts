import { expect, test } from "vitest";
import { aCoop } from "../helpers/a-coop.ts";

test.each([
  ["mandate", "sign", "P01"],
  ["task", "done", "T01"],
  ["decision", "add", "Deux lieux", "--outcome", "adoptée"],
])("a day to come is kept and pointed out: %s %s", async (...line) => {
  const a = await aCoop();
  await a.must("participant", "add", "Awa Traoré", "--category", "habitants");
  await a.must("task", "add", "Réserver la salle");
  const ran = await a.must(...line, "--on", "2042-03-19");
  expect(ran.stderr).toContain("Le 19 mars 2042 n'est pas encore venu ; vérifiez cette date.");
});
