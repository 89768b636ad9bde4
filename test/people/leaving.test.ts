import { expect, test } from "vitest";
import { aCommunity, aSession } from "../helpers/a-community.ts";

test("who leaves is counted until their last day, and not after", async () => {
  const coop = await aCommunity();
  const ran = await coop.must(
    "participant",
    "leave",
    "P03",
    "--on",
    "30/06/2024",
    "--reason",
    "déménagement",
  );
  expect(ran.stderr).toContain("P03 Cléo Ciel ne prend plus part après le 30 juin 2024 (déménagement).");
  const there = async (on: string) =>
    (await coop.json("participant", "list", "--on", on)).map(({ reference }: any) => reference);
  expect(await there("2024-06-30")).toContain("P03");
  expect(await there("2024-07-01")).not.toContain("P03");
  expect(await coop.on("2024-06-30").json("status")).toMatchObject({ members: 11 });
  expect(await coop.on("2024-07-01").json("status")).toMatchObject({ members: 10 });
  const { memberships } = await coop.json("participant", "show", "P03");
  expect(memberships).toMatchObject([{ from: "2024-02-20", until: "2024-06-30", endReason: "déménagement" }]);
});

test("leaving is corrected and taken back by edit, and told as one entry that can be undone", async () => {
  const coop = (await aCommunity()).on("2024-07-10");
  await coop.must("participant", "leave", "P03", "--on", "2024-06-30", "--reason", "déménagement");
  const again = await coop.run("participant", "leave", "P03", "--on", "2024-07-01");
  expect(again.code).toBe(1);
  expect(again.stderr).toContain("Le dernier jour de P03 Cléo Ciel est déjà noté : le 30 juin 2024.");
  expect(again.stderr).toContain("coop participant edit P03 --left <date>");

  await coop.must("participant", "edit", "P03", "--left", "2024-06-15");
  expect((await coop.json("participant", "show", "P03")).memberships).toMatchObject([
    { until: "2024-06-15", endReason: "déménagement" },
  ]);
  await coop.must("participant", "edit", "P03", "--left", "");
  expect(await coop.json("participant", "show", "P03")).toMatchObject({ leftOn: null, memberships: [] });
  await coop.must("undo", "--yes");
  await coop.must("undo", "--yes");
  expect(await coop.json("participant", "show", "P03")).toMatchObject({ leftOn: "2024-06-30" });
  const history = await coop.must("history");
  expect(history.stdout).toContain("P03 Cléo Ciel ne prend plus part après le 30 juin 2024 (déménagement).");
});

test("nobody leaves before they joined, nor without a day", async () => {
  const coop = await aCommunity();
  const early = await coop.run("participant", "leave", "P03", "--on", "2024-02-19");
  expect(early.code).toBe(1);
  expect(early.stderr).toContain(
    "P03 Cléo Ciel ne prend part qu'à partir du 20 février 2024 ; le 19 février 2024 vient avant.",
  );
  const dayless = await coop.run("participant", "leave", "P03");
  expect(dayless.code).toBe(2);
  expect(dayless.stderr).toContain("Il manque --on.");
  const backwards = await coop.run("participant", "edit", "P03", "--left", "2024-01-01");
  expect(backwards.code).toBe(1);
  const unknown = await coop.run("participant", "leave", "P44", "--on", "2024-06-30");
  expect(unknown.code).toBe(1);
  expect(await coop.json("participant", "list", "--on", "2024-12-31")).toHaveLength(12);
});

test("a presence after the last day is kept, and pointed out at once", async () => {
  const coop = await aSession();
  await coop.must("session", "attendance", "S01", "--present", "1-6");
  const ran = await coop.must("participant", "leave", "P03", "--on", "2024-03-01");
  expect(ran.stderr).toMatch(/S01.*P03 Cléo Ciel|P03 Cléo Ciel.*S01/);
  await coop.must("undo", "--yes");
  const later = await coop.must("participant", "leave", "P03", "--on", "2024-03-05");
  expect(later.stderr).not.toContain("S01");
});

test("a day to come is warned of; whoever left is listed with their last day", async () => {
  const coop = await aCommunity();
  const ran = await coop.must("participant", "leave", "P03", "--on", "2025-06-30");
  expect(ran.stderr).toContain("30 juin 2025");
  expect(await coop.json("participant", "list", "--left")).toEqual([]);
  expect(await coop.json("participant", "list", "--left", "--on", "2025-07-01")).toMatchObject([
    { reference: "P03", leftOn: "2025-06-30" },
  ]);
});
