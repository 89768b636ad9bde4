import { expect, test } from "vitest";
import { saysCategory } from "../../src/cooperative/category.ts";
import { aCoop } from "../helpers/a-coop.ts";

test("a new register has the four categories of the process", async () => {
  const coop = await aCoop();
  const categories = await coop.json("category", "list");
  expect(categories.map(({ key }: { key: string }) => key)).toEqual([
    "habitants",
    "associations",
    "acteurs-economiques",
    "ville",
  ]);
});

test("a spelling that means another category is refused, and nothing is written", async () => {
  const coop = await aCoop();
  const ran = await coop.run("category", "add", "Asso.");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("désigne déjà la catégorie « Associations »");
  expect(await coop.json("category", "list")).toHaveLength(4);
});

test("nouns and verbs are understood in French, whatever the language of the interface", async () => {
  const coop = await aCoop();
  const french = await coop.must("catégorie", "liste");
  expect((await coop.must("categorie", "liste", "--lang", "fr")).stdout).toBe(french.stdout);
  expect((await coop.must("catégorie", "liste", "--lang", "en")).stdout).toContain("Short name");
});

test("undo takes the last write back, and an undo can be undone", async () => {
  const coop = await aCoop();
  await coop.must("category", "add", "Bailleurs sociaux");
  const undone = await coop.must("undo", "--yes");
  expect(undone.stderr).toContain("Écriture n° 2 annulée : Catégorie ajoutée : Bailleurs sociaux.");
  expect(await coop.json("category", "list")).toHaveLength(4);
  await coop.must("undo", "3", "--yes");
  expect(await coop.json("category", "list")).toHaveLength(5);
});

test("a category is said in other words by all words of one of its names, and by no word of another", () => {
  const city = ["Représentantes et représentants de la Ville", "ville de Nantes", "élus"];
  for (const text of [
    "La Ville de Nantes",
    "Élu·e de la Ville",
    "Je suis une élue ou un élu",
    "Nous sommes élus",
  ])
    expect(saysCategory(text, city), text).toBe(true);
  for (const text of ["Nantes", "de la", "", "Une association de la Ville", "Un élu syndical"])
    expect(saysCategory(text, city), text).toBe(false);
  const residents = ["Habitantes et habitants", "habitant"];
  for (const text of ["Une habitante ou un habitant", "Un·e habitant·e", "habitant(e)s"])
    expect(saysCategory(text, residents), text).toBe(true);
});
