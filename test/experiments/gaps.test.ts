import { expect, test } from "vitest";
import { gaps } from "../../src/experiments/gaps.ts";
import type { Day } from "../../src/values/day.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

/** What is missing as of a day: the code, and what it names. */
async function missing(coop: ACoop, today: Day): Promise<[string, object][]> {
  const found = await coop.ask((reader) => gaps(reader, today));
  return found.map(({ code, parameters }) => [code, parameters]);
}

async function withLead(): Promise<ACoop> {
  const coop = (await aCoop()).on("2024-06-10");
  await coop.must("organisation", "add", "La Louche et le Lien");
  return coop;
}

test("nothing is missing where there is nothing", async () => {
  expect(await missing(await aCoop(), "2024-12-31")).toEqual([]);
});

test("ideas that are not settled, and a chosen one without experiment", async () => {
  const coop = await withLead();
  for (const title of ["La table", "La ligne", "Le courrier"]) await coop.must("idea", "add", title);
  expect(await missing(coop, "2024-06-10")).toEqual([
    ["ideas-undecided", { references: ["I01", "I02", "I03"] }],
  ]);
  await coop.must("idea", "decline", "I02", "--reason", "trop cher");
  await coop.must("idea", "decline", "I03", "--reason", "trop cher");
  await coop.must("idea", "choose", "I01");
  await coop.must("experiment", "edit", "E01", "--lead", "O01");
  expect(await missing(coop, "2024-06-10")).toEqual([]);
  await coop.must("experiment", "edit", "E01", "--idea", "");
  expect(await missing(coop, "2024-06-10")).toEqual([
    ["idea-without-experiment", { number: 1, title: "La table" }],
  ]);
});

test("who leads is owed by all but those that never started", async () => {
  const coop = await withLead();
  await coop.must("experiment", "add", "La table");
  await coop.must("experiment", "add", "La ligne");
  await coop.must("experiment", "close", "E02", "--never-started", "pas d'assurance");
  expect(await missing(coop, "2024-06-10")).toEqual([["experiment-without-lead", { references: ["E01"] }]]);
});

test("what runs without criterion, past its end, or was to end and never started", async () => {
  const coop = await withLead();
  await coop.must("experiment", "add", "La table", "--lead", "O01", "--until", "2024-10-27");
  const late = { number: 1, title: "La table", until: "2024-10-27" };
  expect(await missing(coop, "2024-10-27")).toEqual([]);
  expect(await missing(coop, "2024-10-28")).toEqual([["experiment-unstarted", late]]);
  await coop.must("experiment", "start", "E01", "--without-criterion");
  const lacking = ["runs-without-criterion", { number: 1, title: "La table" }];
  expect(await missing(coop, "2024-10-27")).toEqual([lacking]);
  expect(await missing(coop, "2024-10-28")).toEqual([lacking, ["experiment-overdue", late]]);
  await coop.must("experiment", "edit", "E01", "--measure", "les personnes seules");
  expect(await missing(coop, "2024-10-28")).toEqual([["experiment-overdue", late]]);
  coop.on("2024-10-28");
  await coop.must(
    ...["experiment", "close", "E01", "--met", "unknown", "--observed", "x", "--learned", "y"],
    ...["--next", "stop"],
  );
  expect(await missing(coop, "2024-10-28")).toEqual([]);
});

test("indicators of what started owe a result", async () => {
  const coop = await withLead();
  await coop.must("experiment", "add", "La table", "--lead", "O01", "--hypothesis", "a", "--criterion", "b");
  await coop.must("indicator", "add", "Repas", "--experiment", "E01");
  await coop.must("indicator", "add", "Restes", "--experiment", "E01");
  expect(await missing(coop, "2024-06-10")).toEqual([]);
  await coop.must("experiment", "start", "E01");
  await coop.must("result", "add", "E01", "Repas", "0");
  expect(await missing(coop, "2024-06-10")).toEqual([
    ["indicator-without-result", { references: ["N02"], of: { N02: "E01" } }],
  ]);
});
