import { expect, test } from "vitest";
import { bilanOf } from "../helpers/a-bilan.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

const factsOf = (coop: ACoop) => bilanOf(coop, "2024-06-15");

test("what nobody noted is unknown in the facts of a bilan, and a noted zero is a zero", async () => {
  const a = await aCoop();
  a.on("2024-06-15");
  await a.must("participant", "add", "Awa Traoré", "--category", "habitants", "--joined", "2024-02-20");
  await a.must("session", "add", "Missions", "--on", "2024-03-19");
  await a.must("session", "hold", "S01");
  await a.must("experiment", "add", "La visite");
  const silent = await factsOf(a);
  expect(silent.path).toMatchObject({ leastPresent: null, mostPresent: null, seatsHeld: null, guests: null });
  expect(silent.experiments.all[0]?.visits).toBeNull();

  await a.must("session", "attendance", "S01", "--present", "1", "--guests", "2");
  await a.must("experiment", "log", "E01", "Personne n'est venu", "--kind", "difficulty", "--visits", "0");
  const told = await factsOf(a);
  expect(told.path).toMatchObject({ leastPresent: 1, mostPresent: 1, seatsHeld: 0, guests: 2 });
  expect(told.experiments.all[0]?.visits).toBe(0);
});

test("who joined before the first session did not join after it, whenever the season began", async () => {
  const a = await aCoop();
  a.on("2024-06-15");
  const joins: [string, string][] = [
    ["Awa Traoré", "2024-02-25"],
    ["Maël Le Bihan", "2024-03-19"],
    ["Inès Morvan", "2024-04-02"],
  ];
  for (const [name, day] of joins) {
    await a.must("participant", "add", name, "--category", "habitants", "--joined", day);
  }
  expect((await factsOf(a)).community.joinedLater).toBe(0);
  await a.must("session", "add", "Lancement", "--on", "2024-03-19");
  await a.must("session", "hold", "S01");
  expect((await factsOf(a)).community.joinedLater).toBe(1);
});

test("an amount stands in CSV as a number", async () => {
  const a = await aCoop();
  await a.must("experiment", "add", "La visite", "--budget", "1 250,50 €");
  expect((await a.must("experiment", "list", "--format", "csv")).stdout).toContain(",1250.5,");
});
