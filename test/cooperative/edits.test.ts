import { expect, test } from "vitest";
import { aCoop } from "../helpers/a-coop.ts";

test.each([
  ["settings", "set"],
  ["category", "edit", "habitants"],
  ["phase", "edit", "Lancement"],
  ["question", "edit", "Missions"],
  ["participant", "edit", "P01"],
  ["organisation", "edit", "O01"],
  ["session", "edit", "S01"],
])("an edit that does not say what to change is refused: %s %s", async (...line) => {
  const a = await aCoop();
  await a.must("participant", "add", "Awa Traoré", "--category", "habitants");
  await a.must("organisation", "add", "Les Tables partagées");
  await a.must("session", "add", "Missions", "--on", "2024-03-19");
  const before = (await a.must("history", "--json")).stdout;
  const ran = await a.run(...line);
  expect(ran.stderr).toContain("Cette commande ne dit pas quoi changer.");
  expect(ran.code).toBe(2);
  expect((await a.must("history", "--json")).stdout).toBe(before);
});

test("an edit to what was known before says that nothing changed, and leaves no trace", async () => {
  const a = await aCoop();
  await a.must("settings", "set", "--territory", "Nantes");
  const again = await a.must("settings", "set", "--territory", "Nantes");
  expect(again.stderr).toContain("Rien n'a été changé.");
  expect(again.stderr).not.toMatch(/Réglages? modifié/);
  expect(await a.json("history")).toHaveLength(2);
});

test("a phase that would end before it starts is refused in words", async () => {
  const a = await aCoop();
  const ran = await a.run("phase", "edit", "Lancement", "--from", "2024-09-17");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("La fin (29 février 2024) est avant le début (17 septembre 2024).");
});
