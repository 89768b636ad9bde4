import { expect, test } from "vitest";
import { currentSeason } from "../../src/cooperative/store/seasons.ts";
import { readBilan } from "../../src/reports/facts/bilan.ts";
import { figuresIn } from "../../src/reports/figures-in.ts";
import { aSession } from "../helpers/a-community.ts";

test("a figure is what its rows say, and says what it leaves out", async () => {
  const coop = await aSession();
  coop.on("2024-06-15");
  await coop.must("decision", "add", "Les quais", "--session", "S01", "--outcome", "adopted");
  await coop.must("decision", "add", "La clé", "--session", "S01", "--outcome", "rejected");
  const facts = await coop.ask(async (reader) =>
    readBilan(reader, await currentSeason(reader), "2024-06-15", "2024-06-15"),
  );
  const found = figuresIn(facts);
  const adopted = found.find(({ name }) => name === "decisions.adopted");
  expect(adopted?.value).toBe(1);
  expect(adopted?.rows()).toEqual([{ reference: "D01", label: "Les quais" }]);
  expect(adopted?.left()).toEqual([
    { reference: "D02", label: "La clé", why: { choice: "outcome", value: "rejected" } },
  ]);
  for (const { name, value, made, rows } of found) {
    if (made === "counted") expect(rows(), name).toHaveLength(value as number);
  }
});
