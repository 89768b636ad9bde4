import { expect, test } from "vitest";
import { aCommunity } from "../helpers/a-community.ts";
import { aCoop } from "../helpers/a-coop.ts";

test("a change from a day on ends one membership and begins another; what came before stays true", async () => {
  const coop = (await aCommunity()).on("2024-07-01");
  const ran = await coop.must(
    "participant",
    "edit",
    "P03",
    "--category",
    "associations",
    "--from",
    "2024-06-01",
  );
  expect(ran.stderr).toContain("P03 Cléo Ciel : situation changée à partir du 1er juin 2024.");
  const residents = async (on: string) =>
    (await coop.json("participant", "list", "--category", "habitants", "--on", on)).length;
  expect([await residents("2024-05-31"), await residents("2024-06-01")]).toEqual([6, 5]);
  expect((await coop.json("participant", "show", "P03")).memberships).toMatchObject([
    { from: "2024-02-20", until: "2024-05-31", category: "Habitantes et habitants" },
    { from: "2024-06-01", until: null, category: "Associations" },
  ]);
  await coop.must("undo", "--yes");
  expect((await coop.json("participant", "show", "P03")).memberships).toEqual([]);
  expect(await residents("2024-06-01")).toBe(6);
});

test("a change before the present one splits what held then, and a change of nothing begins nothing", async () => {
  const coop = (await aCommunity()).on("2024-07-01");
  const edit = (...line: string[]) => coop.must("participant", "edit", "P03", ...line);
  await edit("--function", "trésorière", "--from", "2024-06-01");
  await edit("--function", "secrétaire", "--from", "2024-04-01");
  expect((await coop.json("participant", "show", "P03")).memberships).toMatchObject([
    { until: "2024-03-31", function: null },
    { from: "2024-04-01", until: "2024-05-31", function: "secrétaire" },
    { from: "2024-06-01", until: null, function: "trésorière" },
  ]);
  const same = await edit("--function", "trésorière", "--from", "2024-06-15");
  expect(same.stderr).toContain("Rien n'a été changé.");
  await edit("--function", "présidente", "--from", "2024-06-01");
  expect((await coop.json("participant", "show", "P03")).memberships).toHaveLength(3);
});

test("whoever left comes back from a day on; the time between stays empty", async () => {
  const coop = (await aCommunity()).on("2024-10-01");
  await coop.must("participant", "leave", "P03", "--on", "2024-06-30");
  await coop.must("participant", "edit", "P03", "--from", "2024-09-01");
  const there = async (on: string) => (await coop.json("participant", "list", "--on", on)).length;
  expect([await there("2024-06-30"), await there("2024-08-31"), await there("2024-09-01")]).toEqual([
    12, 11, 12,
  ]);
  const earlier = await coop.run("participant", "leave", "P03", "--on", "2024-06-15");
  expect(earlier.stderr).toContain("change de situation le 1er septembre 2024");
});

test("an edit without a day corrects the membership of today, even where another is to come", async () => {
  const coop = (await aCommunity()).on("2024-04-01");
  await coop.must("participant", "edit", "P03", "--function", "secrétaire", "--from", "2024-09-01");
  await coop.must("participant", "edit", "P03", "--function", "trésorière");
  expect((await coop.json("participant", "show", "P03")).memberships).toMatchObject([
    { function: "trésorière" },
    { function: "secrétaire" },
  ]);
});

test("the first day is that of the first membership, the last day that of the last", async () => {
  const coop = (await aCommunity()).on("2024-07-01");
  await coop.must("participant", "edit", "P03", "--function", "secrétaire", "--from", "2024-06-01");
  expect(await coop.json("participant", "show", "P03")).toMatchObject({ joinedOn: "2024-02-20" });
  await coop.must("participant", "edit", "P03", "--joined", "2024-02-01", "--left", "2024-06-30");
  expect(await coop.json("participant", "show", "P03")).toMatchObject({
    joinedOn: "2024-02-01",
    leftOn: "2024-06-30",
    memberships: [
      { from: "2024-02-01", until: "2024-05-31" },
      { from: "2024-06-01", until: "2024-06-30" },
    ],
  });
  await coop.must("participant", "edit", "P03", "--joined", "");
  expect(await coop.json("participant", "show", "P03")).toMatchObject({ joinedOn: null });
});

test("days that contradict each other are refused", async () => {
  const coop = (await aCommunity()).on("2024-07-01");
  await coop.must("participant", "edit", "P03", "--function", "secrétaire", "--from", "2024-06-01");
  const backwards = await coop.run("participant", "edit", "P03", "--joined", "2024-06-15");
  expect(backwards.code).toBe(1);
  expect(backwards.stderr).toContain("31 mai 2024");
  const both = await coop.run(
    ...["participant", "edit", "P03", "--from", "2024-06-15", "--left", "2024-06-30"],
  );
  expect(both.stderr).toContain("--from dit quand un changement commence");
  const early = await coop.run(
    ...["participant", "edit", "P03", "--function", "trésorière", "--from", "2024-02-01"],
  );
  expect(early.code).toBe(1);
  expect(early.stderr).toContain("P03 Cléo Ciel ne prend part qu'à partir du 20 février 2024");
});

test("a minor without an authorisation is pointed out; an authorisation makes nobody of age a minor", async () => {
  const coop = await aCoop();
  const add = (...line: string[]) => coop.run("participant", "add", ...line, "--category", "habitants");
  await add("Léo", "--minor", "oui");
  await add("Zoé", "--authorised-on", "2024-02-12");
  expect(await coop.json("participant", "show", "P02")).toMatchObject({ isMinor: true });
  const check = async () => (await coop.json("check")).map(({ what }: any) => what).join("\n");
  expect(await check()).toContain("La participation de 1 personne mineure n'est pas autorisée : P01.");
  await coop.must("participant", "edit", "P01", "--authorised-on", "2024-02-15");
  expect(await check()).not.toContain("mineure");
  const adult = await add("Noé", "--minor", "non", "--authorised-on", "2024-02-12");
  expect(adult.code).toBe(1);
  expect(adult.stderr).toContain("mais la personne est majeure");
  expect(await coop.json("participant", "show", "P01")).toMatchObject({ authorisedOn: "2024-02-15" });
});

test("an elected companion advises unless another voice is said", async () => {
  const coop = await aCoop();
  await coop.must("participant", "add", "Ada", "--category", "ville", "--role", "élue");
  await coop.must("participant", "add", "Bea", "--category", "ville", "--role", "élue", "--voice", "decides");
  const voices = [
    await coop.json("participant", "show", "P01"),
    await coop.json("participant", "show", "P02"),
  ];
  expect(voices.map(({ voice }) => voice)).toEqual(["advises", "decides"]);
});

test("people are listed by organisation and role", async () => {
  const coop = await aCommunity();
  await coop.must("organisation", "add", "Les Tables", "--category", "associations");
  await coop.must("participant", "edit", "P07", "--organisation", "tables");
  const references = async (...line: string[]) =>
    (await coop.json("participant", "list", ...line)).map(({ reference }: any) => reference);
  expect(await references("--organisation", "O01")).toEqual(["P07"]);
  expect(await references("--role", "équipe")).toEqual(["P12"]);
  expect(await references("--role", "équipe", "--category", "ville")).toEqual([]);
});

test("a wrong day is pointed out by what it contradicts, and the rest of a long list is left to check", async () => {
  const coop = (await aCommunity()).on("2024-04-02");
  for (let day = 1; day <= 8; day += 1) {
    await coop.must("session", "add", `Atelier ${day}`, "--on", `2024-03-0${day}`);
    await coop.must("session", "attendance", `S0${day}`, "--present", "1");
  }
  const told = (await coop.must("participant", "edit", "P01", "--joined", "2024-04-01")).stderr;
  expect(told.match(/figure sur la feuille de S0/g)).toHaveLength(5);
  expect(told).toContain("Et 3 autres choses à voir : coop check.");
  const back = (await coop.must("participant", "edit", "P01", "--joined", "2024-03-07")).stderr;
  expect(back).not.toContain("coop check");
});
