import { expect, test } from "vitest";
import { gaps } from "../../src/notes/gaps.ts";
import type { Day } from "../../src/values/day.ts";
import { aSession } from "../helpers/a-community.ts";

const attended = ["session", "attendance", "S01", "--present", "1", "--others", "absent"];

test.each([
  ["a summary", ["session", "edit", "S01", "--summary", "On a parlé du budget."]],
  ["what was said", ["exchange", "add", "Du pain", "--session", "S01", "--kind", "attente"]],
  ["a decision", ["decision", "add", "Budget", "--session", "S01", "--outcome", "adoptée"]],
  ["something to do", ["task", "add", "Acheter du pain", "--session", "S01"]],
  ["an idea", ["idea", "add", "Un four", "--session", "S01"]],
])(
  "a session that is over has no minutes until something is written of it, if only %s",
  async (_, written) => {
    const coop = await aSession();
    const missing = (day: Day) => coop.ask((reader) => gaps(reader, day));
    expect(await missing("2024-03-06")).toEqual([]);
    await coop.must(...attended);
    expect(await missing("2024-03-05")).toEqual([]);
    expect(await missing("2024-03-06")).toMatchObject([
      { code: "session-without-minutes", parameters: { references: ["S01"] } },
    ]);
    await coop.must(...written);
    expect(await missing("2024-03-06")).toEqual([]);
  },
);
