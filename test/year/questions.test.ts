import { join } from "node:path";
import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";
import { takeBackToFormat } from "../helpers/a-former-register.ts";

async function titles(coop: ACoop, ...of: string[]): Promise<string[]> {
  return (await coop.json<{ title: string }[]>("question", "list", ...of)).map(({ title }) => title);
}

async function bilanOf(coop: ACoop, year: string): Promise<string> {
  return (await coop.must("report", "bilan", "--year", year, "--out", "-")).stdout;
}

test("a question that is added in a new year is in no document of the year before, and is asked in those after it", async () => {
  const coop = (await aCoop()).on("2024-12-31");
  await coop.must("question", "add", "Avec quels moyens");
  coop.on("2025-01-10");
  const before = await bilanOf(coop, "2024");
  expect(before).toContain("Avec quels moyens");
  await coop.must("year", "open", "2025", "--yes");
  await coop.must("question", "add", "Et les jeunes");

  expect(await titles(coop)).toContain("Et les jeunes");
  expect(await titles(coop, "--year", "2024")).not.toContain("Et les jeunes");
  expect(await bilanOf(coop, "2025")).toContain("Et les jeunes");
  expect(await bilanOf(coop, "2024")).toBe(before);
  const gaps = await coop.must("check", "--year", "2024");
  expect(gaps.stdout).not.toContain("Et les jeunes");
  const { stdout } = await coop.must("report", "mode-emploi", "--year", "2024", "--out", "-");
  expect(stdout).not.toContain("Et les jeunes");
});

test("the questions of a register of an earlier format are of every year", async () => {
  const coop = await aCoop();
  await coop.must("question", "add", "Avec quels moyens");
  takeBackToFormat(7, join(coop.folder, "coop.db"));
  coop.on("2025-01-10");
  await coop.must("year", "open", "2025", "--yes");
  expect(await titles(coop, "--year", "2024")).toContain("Avec quels moyens");
  expect(await titles(coop)).toContain("Avec quels moyens");
});
