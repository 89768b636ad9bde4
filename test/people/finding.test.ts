import { expect, test } from "vitest";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";

/** P01 and P02 have the words of their names in common, P03 and P04 their whole name; P05 was merged into P06. */
async function aFew(): Promise<ACoop> {
  const a = await aCoop();
  for (const name of ["Les Tables partagées", "Les Tables de l'île"])
    await a.must("organisation", "add", name);
  const add = (name: string, ...more: string[]) =>
    a.must("participant", "add", name, "--category", "habitants", ...more);
  await add("Paul Jean", "--email", "paul@exemple.fr");
  await add("Jean Paul", "--email", "jean.paul@exemple.fr", "--organisation", "O02");
  await add("Anne Le Goff");
  await add("Anne Le Goff", "--organisation", "O01");
  await add("Maëlle Kergoat", "--email", "maelle@exemple.fr");
  await add("Maël Kergoat");
  await a.must("participant", "merge", "P05", "--into", "P06", "--yes");
  return a;
}

test("a number, a whole name, an address or a fragment that is unique finds someone", async () => {
  const a = await aFew();
  const found = async (text: string) => (await a.json("participant", "show", text)).reference;
  for (const text of ["2", " 2 ", "P2", "p02", "Jean Paul", "JEAN-PAUL", "jean.paul@exemple.fr"])
    expect([text, await found(text)]).toEqual([text, "P02"]);
  for (const text of ["Paul Jean", "PAUL@exemple.FR"])
    expect([text, await found(text)]).toEqual([text, "P01"]);
  for (const text of ["P05", "maelle kergoat", "MAELLE@exemple.fr", "Kergoat Maël", "kerg"])
    expect([text, await found(text)]).toEqual([text, "P06"]);
});

test("a text that means several, or nobody, is refused with those that it may mean", async () => {
  const a = await aFew();
  const refused = async (...line: string[]) => (await a.run(...line)).stderr;
  expect(await refused("participant", "show", "anne le goff")).toContain(
    "« anne le goff » peut désigner « P03 Anne Le Goff » ou « P04 Anne Le Goff ».",
  );
  expect(await refused("participant", "show", "Jean")).toContain("« P01 Paul Jean » ou « P02 Jean Paul »");
  expect(await refused("participant", "show", "Mael Kergoal")).toContain("« P06 Maël Kergoat »");
  expect(await refused("participant", "show", "P07")).toContain("« P06 Maël Kergoat »");
  expect(await refused("organisation", "show", "tables")).toContain(
    "« O02 Les Tables de l'île » ou « O01 Les Tables partagées »",
  );
  expect(await refused("organisation", "show", "O03")).toContain("« O02 Les Tables de l'île »");
});

test("an organisation is found as people are", async () => {
  const a = await aFew();
  for (const text of ["O1", "o01", "les tables PARTAGEES", "partagées"]) {
    const { reference, people } = await a.json("organisation", "show", text);
    expect([text, reference, people]).toEqual([text, "O01", 1]);
  }
});

test("who is there already is not added again, and an organisation keeps its name to itself", async () => {
  const a = await aFew();
  const add = (...line: string[]) => a.run("participant", "add", ...line, "--category", "habitants");
  expect((await add("LE GOFF Anne")).stderr).toContain("P03");
  expect((await add("LE GOFF Anne", "--organisation", "O01")).stderr).toContain("P04");
  expect((await add("Le Goff Anne", "--organisation", "O02")).code).toBe(0);
  expect((await a.run("organisation", "add", "les tables de l’ile")).stderr).toContain("Les Tables de l'île");
  expect((await a.run("organisation", "edit", "O01", "--name", "Les tables de l’île")).code).toBe(1);
  expect((await a.run("organisation", "edit", "O01", "--name", "LES TABLES PARTAGÉES")).code).toBe(0);
});
