import { expect, test } from "vitest";
import { aCommunity } from "../helpers/a-community.ts";
import type { ACoop } from "../helpers/a-coop.ts";

/** Four sessions that were held, the last without anyone having noted who came; a fifth was cancelled, a sixth is to come. */
async function aSpring(): Promise<ACoop> {
  const coop = await aCommunity();
  for (const day of ["03-05", "03-19", "04-02", "04-16", "04-30", "05-28"]) {
    await coop.must("session", "add", "--on", `2024-${day}`);
  }
  coop.on("2024-05-02");
  await coop.must("session", "attendance", "S01", "--present", "1,3,4,12", "--excused", "2");
  await coop.must("session", "attendance", "S02", "--present", "1,4", "--proxy", "2=1", "--replaced", "6=3");
  await coop.must("session", "attendance", "S03", "--present", "1", "--others", "absent");
  await coop.must("session", "hold", "S04");
  await coop.must("session", "cancel", "S05", "--reason", "Salle indisponible");
  return coop;
}

async function rateOf(coop: ACoop, reference: string): Promise<unknown> {
  const all = await coop.json<{ reference: string }[]>("participant", "list", "--attendance");
  return all.find((one) => one.reference === reference);
}

test("the rate is of the sessions of which it is known whether they came; seats and what is unknown stand beside it", async () => {
  const coop = await aSpring();
  expect(await rateOf(coop, "P01")).toEqual({
    reference: "P01",
    name: "Awa Aube",
    givenName: "Awa",
    familyName: "Aube",
    category: "Habitantes et habitants",
    present: 3,
    known: 3,
    rate: 1,
    seatsHeld: 3,
    unknown: 1,
  });
  expect(await rateOf(coop, "P02")).toMatchObject({
    present: 0,
    known: 3,
    rate: 0,
    seatsHeld: 1,
    unknown: 1,
  });
  expect(await rateOf(coop, "P05")).toMatchObject({ present: 0, known: 1, rate: 0, unknown: 3 });
  expect(await rateOf(coop, "P06")).toMatchObject({ present: 0, known: 2, seatsHeld: 1, unknown: 2 });
});

test("who came as a substitute came, and sessions of a time when someone did not take part do not count", async () => {
  const coop = await aSpring();
  expect(await rateOf(coop, "P03")).toMatchObject({ present: 2, known: 3, unknown: 1 });
  await coop.must("participant", "leave", "P04", "--on", "2024-03-10");
  expect(await rateOf(coop, "P04")).toMatchObject({ present: 1, known: 1, rate: 1, unknown: 0 });
  await coop.must("participant", "add", "Noé Nuage", "--category", "habitants", "--joined", "2024-04-10");
  expect(await rateOf(coop, "P13")).toMatchObject({ present: 0, known: 0, rate: null, unknown: 1 });
});

test("the list keeps its filters, and reads in both languages", async () => {
  const coop = await aSpring();
  expect(await coop.json("participant", "list", "--attendance", "--category", "asso")).toHaveLength(4);
  expect((await coop.must("participant", "list", "--attendance")).stdout).toMatch(
    /P03 +Cléo Ciel .* 2 +3 +67 % +2 +1/,
  );
  expect((await coop.must("participant", "list", "--attendance", "--lang", "en")).stdout).toMatch(
    /P03 .* 2 +3 +67% +2 +1/,
  );
  const { stdout } = await coop.must("participant", "list", "--attendance", "--format", "csv");
  expect(stdout.split("\n")[0]).toBe(
    "Réf.,Nom,Prénom,Nom de famille,Catégorie,Présences,Relevées,Taux,Places tenues,Non relevées",
  );
});

test("a session says the rate of those of whom it is known, and nothing where nobody noted who came", async () => {
  const coop = await aSpring();
  expect(await coop.json("session", "show", "S01")).toMatchObject({ present: 3, attendanceRate: 0.75 });
  expect((await coop.must("session", "show", "S01")).stdout).toMatch(/Taux de présence +75 %/);
  expect(await coop.json("session", "show", "S04")).toMatchObject({ attendanceRate: null });
});
