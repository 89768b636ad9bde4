import { expect, test } from "vitest";
import { aCoop } from "../helpers/a-coop.ts";

test("a list says of each decision what became of it, as of today or of the last day of the year that is named", async () => {
  const coop = await aCoop();
  coop.on("2024-06-01");
  for (const [title, ...more] of [
    ["Une voix par membre", "--outcome", "adoptée"],
    ["Une avance", "--outcome", "adoptée", "--until", "2024-12-31"],
    ["Une présidence", "--outcome", "rejetée"],
  ] as const)
    await coop.must("decision", "add", title, "--on", "2024-04-02", ...more);
  await coop.on("2025-01-08").must("year", "open", "2025", "--yes");
  await coop
    .on("2025-01-22")
    .must(
      ...["decision", "add", "Deux voix au plus", "--on", "2025-01-21", "--outcome", "adoptée"],
      ...["--replaces", "D01"],
    );

  const states = async (...line: readonly string[]): Promise<unknown> =>
    (await coop.json("decision", "list", ...line)).map(
      ({ reference, state }: { reference: string; state: unknown }) => [reference, state],
    );
  expect(await states("--year", "2024")).toEqual([
    ["D01", ["in-force", null]],
    ["D02", ["in-force", "2024-12-31"]],
    ["D03", ["rejected"]],
  ]);
  expect(await states("--year", "toutes")).toEqual([
    ["D01", ["replaced", "D04", "2025-01-21"]],
    ["D02", ["ended", "2024-12-31"]],
    ["D03", ["rejected"]],
    ["D04", ["in-force", null]],
  ]);
  expect((await coop.must("decision", "list")).stdout).toMatch(/Une voix par membre +.*remplacée par D04/);
  expect((await coop.must("decision", "list", "--lang", "en")).stdout).toMatch(/replaced by D04/);
  expect((await coop.must("decision", "list", "--year", "2024")).stdout).toMatch(
    /Une avance +.*en vigueur jusqu'au 31\/12\/2024/,
  );
});
