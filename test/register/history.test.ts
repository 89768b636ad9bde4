import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

/** A register with that many entries, of which its beginning is one. */
async function withEntries(entries: number): Promise<ACoop> {
  const coop = await aCoop();
  for (let number = 2; number <= entries; number += 1)
    await coop.must("question", "add", `Question ${number}`);
  return coop;
}

test("a table tells the latest 20 entries and how many more there are; --all tells them all", async () => {
  const coop = await withEntries(22);
  const shown = await coop.must("history");
  expect(shown.stdout).toContain("Question 22.");
  expect(shown.stdout).toContain("Question 3.");
  expect(shown.stdout).not.toContain("Question 2.");
  expect(shown.stderr).toContain("Et 2 écritures plus anciennes : coop history --all.");
  expect((await coop.must("history", "--lang", "en")).stderr).toContain("And 2 older entries");

  const all = await coop.must("history", "--all");
  expect(all.stdout).toContain("Question 2.");
  expect(all.stdout).toContain("Carnet commencé");
  expect(all.stderr).toBe("");

  const last = await coop.must("history", "--last", "21");
  expect(last.stdout).toContain("Question 2.");
  expect(last.stdout).not.toContain("Carnet commencé");
  expect(last.stderr).toBe("");
});

test("20 entries are told without a word of more", async () => {
  const coop = await withEntries(20);
  const shown = await coop.must("history");
  expect(shown.stdout).toContain("Carnet commencé");
  expect(shown.stderr).toBe("");
});

test("JSON and CSV are whole", async () => {
  const coop = await withEntries(22);
  expect(await coop.json("history")).toHaveLength(22);
  const csv = await coop.must("history", "--format", "csv");
  expect(csv.stdout.trim().split("\n")).toHaveLength(23);
  expect(csv.stderr).toBe("");
});
