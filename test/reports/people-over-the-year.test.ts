import { expect, test } from "vitest";
import { bilanOf } from "../helpers/a-bilan.ts";
import { aSession } from "../helpers/a-community.ts";
import type { ACoop } from "../helpers/a-coop.ts";

const factsOf = (coop: ACoop) => bilanOf(coop, "2024-10-01");

/** S01 on 5 March with P01 to P10 and the companion P11; S02 on 10 September, held. */
async function aYear(): Promise<ACoop> {
  const coop = await aSession();
  await coop.must("session", "attendance", "S01", "--present", "1-11");
  await coop.must("session", "add", "Suite", "--on", "2024-09-10", "--place", "Halle 6");
  return coop.on("2024-10-01");
}

const membersOf = ({ community }: Awaited<ReturnType<typeof factsOf>>) =>
  community.categories.map(({ label, members }) => [label, members]);

test("who leaves is counted at the sessions before, and is one of those who left after", async () => {
  const coop = await aYear();
  await coop.must("participant", "leave", "P03", "--on", "2024-06-30");
  await coop.must("session", "attendance", "S02", "--present", "1-11");
  const facts = await factsOf(coop);
  expect(facts.community).toMatchObject({ ever: 11, headcount: 10, left: 1, joinedLater: 0 });
  expect(facts.path.sessions.map(({ present }) => present)).toEqual([11, 10]);
  expect((await coop.json("session", "show", "S02")).presence).toContainEqual(
    expect.objectContaining({ members: 5, present: 5, notRecorded: 0 }),
  );
});

test("a replacement leaves the headcount as it was, and counts two people over the year", async () => {
  const coop = await aYear();
  const before = await factsOf(coop);
  await coop.must("participant", "replace", "P07", "--by", "Léa Morin", "--on", "2024-09-01");
  await coop.must("session", "attendance", "S02", "--present", "1-6,8-11,13");
  const facts = await factsOf(coop);
  expect(membersOf(facts)).toEqual(membersOf(before));
  expect(facts.community).toMatchObject({ ever: 12, headcount: 11, left: 1, joinedLater: 1 });
  expect(facts.path.sessions.map(({ present }) => present)).toEqual([11, 11]);
  expect(facts.mandate.unsigned).toBe(before.mandate.unsigned);
});

test("a change of category moves someone from its day on, and nobody leaves or joins by it", async () => {
  const coop = await aYear();
  const presence = await coop.json("session", "show", "S01");
  await coop.must("participant", "edit", "P03", "--category", "associations", "--from", "2024-06-01");
  const facts = await factsOf(coop);
  expect(facts.community).toMatchObject({ ever: 11, headcount: 11, left: 0, joinedLater: 0 });
  expect(Object.fromEntries(membersOf(facts))).toMatchObject({
    "Habitantes et habitants": 5,
    Associations: 5,
  });
  expect((await coop.json("session", "show", "S01")).presence).toEqual(presence.presence);
});

test("two entries that become one are one person in every figure, and undo gives the figures back", async () => {
  const coop = await aYear();
  await coop.must(
    ...["participant", "add", "Guillaume Galet", "--category", "associations", "--joined", "2024-02-20"],
  );
  await coop.must("session", "attendance", "S02", "--present", "1-6,8-11,13", "--absent", "7");
  const doubled = await factsOf(coop);
  expect(doubled.community).toMatchObject({ ever: 12, headcount: 12 });
  await coop.must("participant", "merge", "P13", "--into", "P07", "--yes");
  const facts = await factsOf(coop);
  expect(facts.community).toMatchObject({ ever: 11, headcount: 11, left: 0, joinedLater: 0 });
  expect(facts.path.sessions.map(({ present }) => present)).toEqual([11, 11]);
  expect((await coop.json("session", "show", "S02")).presence).toContainEqual(
    expect.objectContaining({ members: 4, present: 4, absent: 0 }),
  );
  await coop.must("undo", "--yes");
  expect(await factsOf(coop)).toEqual(doubled);
});
