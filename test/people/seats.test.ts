import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

/** Les Tables (O01) with Awa (P01), titular, and Noé (P02), substitute. */
async function anOrganisation(): Promise<ACoop> {
  const coop = await aCoop();
  await coop.must("organisation", "add", "Les Tables", "--category", "associations");
  await add(coop, "Awa Traoré", "titulaire");
  await add(coop, "Noé Diallo", "suppléant");
  return coop;
}

function add(coop: ACoop, name: string, seat: string) {
  const place = ["--category", "associations", "--organisation", "O01", "--seat", seat];
  return coop.must("participant", "add", name, ...place);
}

const gaps = async (coop: ACoop) => (await coop.json("check")).map(({ what }: any) => what).join("\n");

test("an organisation shows who holds its seat, and who stands in", async () => {
  const coop = await anOrganisation();
  expect((await coop.json("organisation", "show", "O01")).representatives).toMatchObject([
    { reference: "P01", seat: "titular" },
    { reference: "P02", seat: "substitute" },
  ]);
});

test("a second titular is refused with the name of the first, and the way out", async () => {
  const coop = await anOrganisation();
  const added = await coop.run(
    "participant",
    "add",
    "Zoé",
    "--category",
    "associations",
    "--organisation",
    "O01",
    "--seat",
    "titulaire",
  );
  expect(added.code).toBe(1);
  expect(added.stderr).toContain(
    "Zoé ne peut pas être titulaire pour « Les Tables » : c'est déjà P01 Awa Traoré.",
  );
  expect(await coop.json("participant", "list")).toHaveLength(2);
  const edited = await coop.run("participant", "edit", "P02", "--seat", "titulaire");
  expect(edited.stderr).toContain("coop participant replace P01 --by <personne> --on <date>");
});

test("one titular follows another, and the first cannot come back over the second", async () => {
  const coop = (await anOrganisation()).on("2024-07-01");
  await coop.must("participant", "leave", "P01", "--on", "2024-05-31");
  await coop.must("participant", "edit", "P02", "--seat", "titulaire", "--from", "2024-06-01");
  const back = await coop.run("participant", "edit", "P01", "--left", "");
  expect(back.code).toBe(1);
  expect(back.stderr).toContain("c'est déjà P02 Noé Diallo");
  const longer = await coop.run("participant", "edit", "P01", "--left", "2024-06-15");
  expect(longer.code).toBe(1);
});

test("a seat is held for an organisation", async () => {
  const coop = await aCoop();
  const ran = await coop.run("participant", "add", "Awa", "--category", "habitants", "--seat", "titulaire");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("sans structure");
});

test("an organisation of several people without a titular is pointed out; one person alone is enough", async () => {
  const coop = (await anOrganisation()).on("2024-07-01");
  expect(await gaps(coop)).not.toContain("titulaire");
  const left = await coop.must("participant", "leave", "P01", "--on", "2024-05-31");
  expect(left.stderr).toContain("« Les Tables » n'a pas de titulaire.");
  expect(await gaps(coop)).toContain("« Les Tables » n'a pas de titulaire.");
  await coop.must("participant", "edit", "P02", "--seat", "");
  expect(await gaps(coop)).not.toContain("titulaire");
});
