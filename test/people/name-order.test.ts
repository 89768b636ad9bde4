import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ambiguousNames, nameOrderOf } from "../../src/people/name-order.ts";
import { aCoop } from "../helpers/a-coop.ts";

test.each([
  ["capitals tell it", ["TRAORÉ Awa", "LE BIHAN Maël", "Petit Hugo"], "Nom", "family-first"],
  ["capitals at the end tell the other", ["Awa TRAORÉ", "Hugo Petit"], "Nom et prénom", "given-first"],
  [
    "an alphabetical order tells it",
    ["Amrani Salima", "Bonnet Yves", "Le Bihan Maël", "Petit Hugo", "Traoré Awa"],
    "Participants",
    "family-first",
  ],
  ["a heading says it", ["Petit Hugo", "Amrani Salima"], "Nom, prénom", "family-first"],
  ["a heading says the other", ["Hugo Petit", "Salima Amrani"], "Prénom Nom", "given-first"],
  [
    "who is asked for their own name gives it as it is said",
    ["Hugo Petit"],
    "Votre nom et prénom",
    "given-first",
  ],
  [
    "the few in capitals tell nothing of those who wrote themselves",
    ["Awa Traoré", "Hugo Petit", "DUVAL Mickaël", "Salima Amrani"],
    "author_name",
    "given-first",
  ],
  [
    "the few in capitals are like the others",
    ["Traoré Awa", "Petit Hugo", "DUVAL Mickaël"],
    "Nom",
    "family-first",
  ],
  ["what is asked for in brackets", ["Petit Hugo"], "Votre nom (nom et prénom)", "family-first"],
  ["nothing tells it", ["Hugo Petit", "Awa Traoré"], "Participants", "given-first"],
])("%s", (_, names, heading, order) => {
  expect(nameOrderOf(names, heading)).toBe(order);
});

test("a name in capitals, with a comma or of one word leaves no doubt", () => {
  expect(ambiguousNames(["TRAORÉ Awa", "Petit, Hugo", "Awa", "Bonnet Yves"])).toEqual(["Bonnet Yves"]);
});

test("how whole names were read is said, and can be said otherwise", async () => {
  const coop = await aCoop();
  writeFileSync(
    join(coop.folder, "a.csv"),
    "Participants;Catégorie\nAmrani Salima;habitants\nBonnet Yves;habitants\nLe Bihan Maël;habitants\nPetit Hugo;habitants\nTraoré Awa;habitants\n",
  );
  const read = await coop.must("participant", "import", "a.csv", "--dry-run");
  expect(read.stderr).toContain("« Amrani Salima » donne prénom Salima, nom Amrani");
  const otherwise = await coop.must("participant", "import", "a.csv", "--yes", "--names", "prénom-nom");
  expect(otherwise.stderr).toContain("donne prénom Amrani, nom Salima");
  expect(await coop.json("participant", "show", "P01")).toMatchObject({ name: "Traoré Awa" });
});
