import { expect, test } from "vitest";
import { StagedList } from "../../src/people/store/staged-list.ts";
import type { Staging } from "../../src/register/engine.ts";
import { Register } from "../../src/register/register.ts";

const authorship = { author: null, now: () => "2024-02-20T09:00:00Z" };

/** A staged list of people by the organisation that each says, from line 2 on. */
async function aList(staging: Staging, names: readonly string[]): Promise<StagedList> {
  const list = new StagedList(staging, new Set(["categoryId", "organisationId"] as const));
  await list.fill(async () => {
    for (const [index, name] of names.entries())
      list.add({
        line: index + 2,
        folded: `personne ${index}`,
        sheetName: `personne ${index}`,
        categoryId: 1 + (index % 2),
        organisationId: list.organisations.add(name, name.toLowerCase(), index + 2),
      });
  });
  list.sort({ needsCategory: true });
  return list;
}

function gathered(staging: Staging): unknown[] {
  return staging
    .prepare<{ name: string; categoryId: number }>(
      "select name, categoryId from new_organisation order by place",
    )
    .all()
    .map(({ name, categoryId }) => [name, categoryId]);
}

test("each organisation is new once, with the category of the first who brings it, in the order of the list", async () => {
  const { staging } = (await Register.create(":memory:", "0", authorship)).database;
  const list = await aList(staging, ["Radio", "Fablab", "Radio", "Jardin"]);
  expect(list.organisations.newOnes().map(({ text, rows, line }) => [text, rows, line])).toEqual([
    ["Radio", 2, 2],
    ["Fablab", 1, 3],
    ["Jardin", 1, 5],
  ]);
  expect(list.organisations.gather()).toBe(3);
  expect(gathered(staging)).toEqual([
    ["Radio", 1],
    ["Fablab", 2],
    ["Jardin", 2],
  ]);
});

test("where the first row is refused, the next one that is taken says its place and its category", async () => {
  const { staging } = (await Register.create(":memory:", "0", authorship)).database;
  const list = await aList(staging, ["Radio", "Fablab", "Jardin", "Radio"]);
  for (const line of [2, 4]) list.refuse(line, []);
  expect(list.organisations.gather()).toBe(2);
  expect(gathered(staging)).toEqual([
    ["Fablab", 2],
    ["Radio", 2],
  ]);
});

test("one that is another of the list, misspelt, gives it its rows", async () => {
  const { staging } = (await Register.create(":memory:", "0", authorship)).database;
  const list = await aList(staging, ["Fablabb", "Fablab", "Radio"]);
  list.organisations.settle("fablabb", { name: "Fablab", folded: "fablab" });
  expect(list.organisations.gather()).toBe(2);
  expect(gathered(staging)).toEqual([
    ["Fablab", 1],
    ["Radio", 1],
  ]);
  expect(list.first("new", 1)).toMatchObject([{ line: 2, organisation: "Fablab" }]);
});
