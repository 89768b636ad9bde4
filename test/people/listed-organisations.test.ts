import { expect, test } from "vitest";
import type { Newcomers } from "../../src/people/store/newcomers.ts";
import type { ReadList } from "../../src/people/store/read-list.ts";
import { stageList } from "../../src/people/store/staged-list.ts";
import { problem } from "../../src/problem.ts";
import type { Staging } from "../../src/register/engine.ts";
import { Register } from "../../src/register/register.ts";

const authorship = { author: null, now: () => "2024-02-20T09:00:00Z" };

/** A list of people by the organisation that each says, from line 2 on. */
async function aList(staging: Staging, names: readonly string[]): Promise<ReadList> {
  const { list } = await stageList(staging, new Set(["organisation"]), async (list) => {
    expect(list.fields).toEqual(["category", "organisation"]);
    const cells = [];
    for (const [index, name] of names.entries()) {
      const [line, folded] = [index + 2, `personne ${index}`];
      const organisation = await list.organisation(name, name.toLowerCase(), line);
      cells.push(line, folded, folded, folded, null, 1 + (index % 2), organisation);
    }
    await list.add({ cells, doubts: [], refused: [] });
    return {};
  });
  return list;
}

async function newcomersOf(list: ReadList, refused: readonly number[] = []): Promise<Newcomers> {
  const settled = await list.settled({ needsCategory: true });
  for (const line of refused) await settled.refuse(line, problem("name-missing", {}));
  return (await settled.judged(true)).newcomers(null);
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
  expect((await list.newOrganisations()).map(({ text, rows, line }) => [text, rows, line])).toEqual([
    ["Radio", 2, 2],
    ["Fablab", 1, 3],
    ["Jardin", 1, 5],
  ]);
  expect((await (await newcomersOf(list)).organisations()).count).toBe(3);
  expect(gathered(staging)).toEqual([
    ["Radio", 1],
    ["Fablab", 2],
    ["Jardin", 2],
  ]);
});

test("where the first row is refused, the next one that is taken says its place and its category", async () => {
  const { staging } = (await Register.create(":memory:", "0", authorship)).database;
  const list = await aList(staging, ["Radio", "Fablab", "Jardin", "Radio"]);
  expect((await (await newcomersOf(list, [2, 4])).organisations()).count).toBe(2);
  expect(gathered(staging)).toEqual([
    ["Fablab", 2],
    ["Radio", 2],
  ]);
});

test("one that is another of the list, misspelt, gives it its rows", async () => {
  const { staging } = (await Register.create(":memory:", "0", authorship)).database;
  const list = await aList(staging, ["Fablabb", "Fablab", "Radio"]);
  await list.settleOrganisation("fablabb", { name: "Fablab", folded: "fablab" });
  const judged = await (await list.settled({ needsCategory: true })).judged(true);
  expect(await judged.first("new", 1)).toMatchObject([{ line: 2, organisation: "Fablab" }]);
  expect((await (await judged.newcomers(null)).organisations()).count).toBe(2);
  expect(gathered(staging)).toEqual([
    ["Fablab", 1],
    ["Radio", 1],
  ]);
});
