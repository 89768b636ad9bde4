import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

/** Les Tables (O01) with Awa (P01), titular, who signed, and Noé (P02), substitute; Zoé (P03) is a resident. */
async function anOrganisation(): Promise<ACoop> {
  const coop = await aCoop();
  await coop.must("organisation", "add", "Les Tables", "--category", "associations");
  const place = ["--category", "associations", "--organisation", "O01"];
  await coop.must("participant", "add", "Awa Traoré", ...place, "--seat", "titulaire");
  await coop.must("participant", "add", "Noé Diallo", ...place, "--seat", "suppléant");
  await coop.must("participant", "add", "Zoé Brun", "--category", "habitants");
  await coop.must("mandate", "sign", "--all", "--on", "2024-02-20");
  return coop.on("2024-09-15");
}

const replace = (coop: ACoop, ...line: string[]) =>
  coop.run("participant", "replace", "P01", "--on", "2024-09-01", ...line);

test("someone new takes the place: category, organisation, seat; their signature is missing, and said so", async () => {
  const coop = await anOrganisation();
  const ran = await replace(coop, "--by", "Léa Morin", "--reason", "congé");
  expect(ran.code).toBe(0);
  expect(ran.stderr).toContain(
    "P04 Léa Morin prend la place de P01 Awa Traoré à partir du 1er septembre 2024.",
  );
  expect(ran.stderr).toContain("Le mandat n'est pas signé par 1 personne : P04.");
  expect(await coop.json("participant", "show", "P04")).toMatchObject({
    category: "Associations",
    organisation: "Les Tables",
    seat: "titular",
    role: "member",
    joinedOn: "2024-09-01",
    leftOn: null,
  });
  expect((await coop.json("participant", "show", "P01")).memberships).toMatchObject([
    { until: "2024-08-31", endReason: "congé", replacedBy: "P04 Léa Morin" },
  ]);
  expect((await coop.json("participant", "show", "P01")).signatures).toMatchObject([
    { signedOn: "2024-02-20", endsOn: "2024-08-31", replacedBy: "P04 Léa Morin" },
  ]);
  const headcount = async (on: string) => (await coop.json("participant", "list", "--on", on)).length;
  expect([await headcount("2024-08-31"), await headcount("2024-09-01")]).toEqual([3, 3]);

  await coop.must("undo", "--yes");
  expect(await coop.json("participant", "list")).toHaveLength(3);
  expect(await coop.json("participant", "show", "P01")).toMatchObject({ leftOn: null });
  expect((await coop.json("participant", "show", "P01")).signatures).toMatchObject([{ endsOn: null }]);
});

test("the substitute steps up, and is substitute until the day before", async () => {
  const coop = await anOrganisation();
  expect((await replace(coop, "--by", "P02")).code).toBe(0);
  expect((await coop.json("participant", "show", "P02")).memberships).toMatchObject([
    { until: "2024-08-31", seat: "substitute" },
    { from: "2024-09-01", until: null, seat: "titular" },
  ]);
  expect(await coop.json("participant", "list", "--on", "2024-09-01")).toHaveLength(2);
});

test("a place that was left is taken later, and the time between is said", async () => {
  const coop = await anOrganisation();
  await coop.must("participant", "leave", "P01", "--on", "2024-06-30", "--reason", "déménagement");
  const ran = await replace(coop, "--by", "Léa Morin");
  expect(ran.stderr).toContain(
    "Entre le 30 juin 2024 et le 1er septembre 2024, personne n'a tenu cette place.",
  );
  expect((await coop.json("participant", "show", "P01")).memberships).toMatchObject([
    { until: "2024-06-30", endReason: "déménagement", replacedBy: "P04 Léa Morin" },
  ]);
});

test.each([
  ["themself", ["--by", "P01"], "ne peut pas prendre sa propre place"],
  ["a member of another place", ["--by", "Zoé Brun"], "P03 Zoé Brun prend déjà part, à une autre place."],
  ["a number that nobody bears", ["--by", "P44"], "Aucune personne ne correspond à « P44 »."],
  ["a part of a known name", ["--by", "Diallo"], "peut désigner P02 Noé Diallo, ou une personne nouvelle"],
  ["an unknown address", ["--by", "lea@exemple.fr"], "Aucune personne ne correspond"],
])("replacing by %s is refused, and nothing is written", async (_, line, sentence) => {
  const coop = await anOrganisation();
  const ran = await replace(coop, ...line);
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain(sentence);
  expect(await coop.json("participant", "show", "P01")).toMatchObject({ leftOn: null });
});

test("nobody is replaced on their first day or before, nor twice", async () => {
  const coop = await anOrganisation();
  const line = ["participant", "replace", "P01", "--by", "Léa Morin", "--on"];
  const early = await coop.run(...line, "2024-02-20");
  expect(early.code).toBe(1);
  expect(early.stderr).toContain("P01 Awa Traoré ne prend part qu'à partir du 20 février 2024");
  await coop.must(...line, "2024-03-01");
  const twice = await coop.run("participant", "replace", "P01", "--by", "Max Roy", "--on", "2024-10-01");
  expect(twice.code).toBe(1);
  expect(twice.stderr).toContain("a déjà été remplacée ou remplacé par P04 Léa Morin");
});
