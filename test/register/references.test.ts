import { expect, test } from "vitest";
import { CoopError } from "../../src/problem.ts";
import { refuseIfHeld } from "../../src/register/hanging.ts";
import { referencesTo } from "../../src/register/references.ts";
import { aSession } from "../helpers/a-community.ts";

test("what hangs on someone is found, row by row, in every table", async () => {
  const coop = await aSession();
  await coop.must("session", "attendance", "S01", "--present", "1-3", "--proxy", "5=3");
  await coop.must("task", "add", "Appeler la salle", "--owner", "P03");
  const hanging = await coop.ask((reader) => referencesTo(reader, "participant", [3]));
  expect(hanging).toEqual([
    { table: "attendance", column: "participant_id", ids: [3] },
    { table: "attendance", column: "holder_id", ids: [4] },
    { table: "task", column: "participant_id", ids: [1] },
    { table: "membership", column: "participant_id", ids: [3] },
  ]);
  expect(await coop.ask((reader) => referencesTo(reader, "participant", []))).toEqual([]);
});

test("more ids than one query can hold are all looked for", async () => {
  const coop = await aSession();
  const many = Array.from({ length: 40_000 }, (_, index) => index + 1);
  const [memberships] = await coop.ask((reader) => referencesTo(reader, "participant", many));
  expect(memberships?.ids).toHaveLength(12);
});

test("what hangs is named with its references, and where to see it", async () => {
  const coop = await aSession();
  await coop.must("session", "attendance", "S01", "--present", "1-3");
  await coop.must("task", "add", "Appeler la salle", "--owner", "P03");
  await coop.must("mandate", "sign", "P03", "--on", "2024-02-20");
  const refusal = await coop.ask(async (reader) => {
    const hanging = await referencesTo(reader, "participant", [3]);
    return refuseIfHeld(
      reader,
      "P03 Cléo Ciel",
      hanging.filter(({ table }) => table !== "membership"),
    ).catch((error: unknown) => error);
  });
  expect(refusal).toBeInstanceOf(CoopError);
  expect((refusal as CoopError).problems).toMatchObject([
    {
      code: "hangs-on",
      parameters: {
        item: "P03 Cléo Ciel",
        hanging: [
          { table: "signature", count: 1, items: [], hasMore: false },
          { table: "attendance", count: 1, items: [{ reference: "S01", name: "Missions" }], hasMore: false },
          {
            table: "task",
            count: 1,
            items: [{ reference: "T01", name: "Appeler la salle" }],
            hasMore: false,
          },
        ],
      },
    },
  ]);
});
