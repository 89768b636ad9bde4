import { expect, test } from "vitest";
import { aCoop } from "../helpers/a-coop.ts";
import { enter } from "../helpers/a-terminal.ts";

test("the year is shown as it stood on a day: what came later is still to come", async () => {
  const coop = await aCoop();
  await coop.must("session", "add", "Lancement", "--on", "2024-02-20");
  await coop.must("session", "hold", "S01");
  await coop.must("task", "add", "Réserver la salle", "--due", "2024-03-01", "--session", "S01");
  await coop.must("session", "add", "Missions", "--on", "2024-03-19");
  coop.on("2024-04-10");
  await coop.must("session", "hold", "S02");
  await coop.must("task", "done", "T01", "--on", "2024-03-10");
  const then = await coop.json("status", "--as-of", "2024-03-05");
  expect(then).toMatchObject({
    sessionsHeld: 1,
    nextSession: "S02 Missions",
    nextSessionOn: "2024-03-19",
    openTasks: 1,
    overdueTasks: 1,
  });
  const now = await coop.json("status");
  expect(now).toMatchObject({ sessionsHeld: 2, nextSession: null, openTasks: 0, overdueTasks: 0 });
  expect((await coop.must("status")).stdout).toMatch(/Prochaine fois\s+rien de prévu/);
});

test("check names what is missing with the command that mends it, and only --strict makes it an error", async () => {
  const coop = await aCoop();
  await coop.must("participant", "add", "Awa Traoré", "--category", "habitants");
  await coop.must("session", "add", "Lancement", "--on", "2024-02-20");
  await coop.must("session", "hold", "S01");
  const gaps = await coop.json("check");
  expect(gaps.map(({ remedy }: { remedy: string }) => remedy).join("\n")).toContain(
    "coop session attendance S01",
  );
  expect((await coop.run("check", "--strict")).code).toBe(1);
});

test("the command of a gap names what it mends, and mends it as it is printed", async () => {
  const coop = await aCoop();
  await coop.must("participant", "add", "Awa Traoré", "--category", "habitants");
  await coop.must("participant", "add", "Max Petit", "--category", "habitants");
  await coop.must("idea", "add", "Un four");
  await coop.must("recommendation", "add", "Prêter un banc");
  const mended = ["mandate-unsigned", "ideas-undecided", "recommendation-unsent"];
  const before: { code: string; command: string }[] = await coop.json("check");
  for (const code of mended) {
    const command = before.find((gap) => gap.code === code)?.command;
    const words = (command ?? "").split(" ").slice(1);
    const asked = (await coop.asked([["", `2024-02-20${enter}`]], ...words)).code;
    expect([words, asked]).toEqual([words, 0]);
  }
  const after: { code: string }[] = await coop.json("check");
  expect(after.map(({ code }) => code).filter((code) => mended.includes(code))).toEqual([]);
});
