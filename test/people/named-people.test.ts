import { expect, test } from "vitest";
import { namedIn, nameFinder } from "../../src/people/named-people.ts";
import type { Unnamed } from "../../src/people/unnamed.ts";

function someone(
  reference: string,
  givenName: string | null,
  familyName: string | null,
  more: Partial<Unnamed> = {},
): Unnamed {
  return { reference, givenName, familyName, email: null, phone: null, mayBeNamed: false, ...more };
}

const people: readonly Unnamed[] = [
  someone("P07", "Nolwenn", "Kervella", { email: "nolwenn.k@exemple.fr", phone: "06 39 98 12 34" }),
  someone("P08", "Hugo", "Petit"),
  someone("P09", "Jean-Pierre", "Le Goff-Morvan"),
  someone("P10", "Anne", "Martin"),
  someone("P11", "Yves", "Martin"),
  someone("P12", "Malik", null),
  someone("P13", "An", "Le"),
  someone("P14", "Claire", "Rivoal", { email: "claire@exemple.fr", mayBeNamed: true }),
  someone("P15", null, "Traoré"),
  someone("P16", "Lars", "Ø’Brien", { phone: "+32475123456" }),
];
const find = nameFinder(people, ["Claire Rivoal", "Salle Kervella"]);

/** What is found, as `value references: words`. */
function said(text: string): string[] {
  return find(text).map(
    ({ start, end, value, references }) =>
      `${value} ${references.join("+")}: ${text.slice(start, end).replace(/\p{Cf}/gu, "")}`,
  );
}

test.each([
  "Nolwenn Kervella",
  "KERVELLA Nolwenn",
  "nolwenn kervella",
  "Kervella, Nolwenn",
  "Nolwenn KER-\nVELLA",
  "Nol\u00adwenn Ker\u00advella",
  "N\u200bolwenn Kerve\u200blla",
  "Nol wenn Ker vella",
  "N O L W E N N   K E R V E L L A",
  "Nolwenn\nKervella",
  "Kervella | Nolwenn",
  "N. Kervella",
  "Kervella N.",
  "nolwenn_kervella",
  "nolwenn.kervella",
  "NolwennKervella",
  "Nolwe\u0301nn Kervella",
])("a name is found however it is written: %j", (text) => {
  expect(said(`Avec ${text}, puis rien.`)).toEqual([
    `name P07: ${text.replace(/\p{Cf}/gu, "").replace(/\.$/, "")}`,
  ]);
});

test.each([
  ["J.-P. Le Goff-Morvan", ["name P09: J.-P. Le Goff-Morvan"]],
  ["JP LEGOFF MORVAN", ["name P09: JP LEGOFF MORVAN"]],
  ["J. Le Goff Morvan", ["name P09: J. Le Goff Morvan"]],
  ["M. Le Goff-Morvan", ["family-name P09: M. Le Goff-Morvan"]],
  ["Mme Morvan, m. Petit, mpetit", ["family-name P09: Mme Morvan", "family-name P08: m. Petit"]],
  ["PVNolwennKervella2024", ["name P07: NolwennKervella"]],
  ["M. Kervella1 et ker-\nvella", ["family-name P07: M. Kervella", "family-name P07: ker-\nvella"]],
  ["Avec Ker vella, KER VELLA, Ker Vella", ["family-name P07: Ker vella", "family-name P07: KER VELLA"]],
  ["K E R V E L L A", ["family-name P07: K E R V E L L A"]],
  [
    "Yves Martin, A. Martin, Mme Martin",
    ["name P11: Yves Martin", "name P10: A. Martin", "family-name P10+P11: Mme Martin"],
  ],
  ["Mme. Traoré", ["family-name P15: Mme. Traoré"]],
  ["TRAORE", ["family-name P15: TRAORE"]],
  ["An Le et Le, An", ["name P13: An Le", "name P13: Le, An"]],
  ["Hugo Petit, H. Petit, Petit H.", ["name P08: Hugo Petit", "name P08: H. Petit", "name P08: Petit H"]],
])("%j", (text, found) => {
  expect(said(text)).toEqual(found);
});

test("a given name alone, words in small letters, pieces of words and people who may be named are not found", () => {
  expect(
    said("Nolwenn et Malik, un petit groupe, la petite, a petit pas ; Claire Rivoal, Mme Rivoal"),
  ).toEqual([]);
  expect(said("Kervellaise, un kervellan, lean, le an dernier ; Salle Kervella ; Traorés")).toEqual([]);
});

test("what is also a word says so, and is not pointed out by itself", () => {
  expect(find("Petit déjeuner. Martin le dit.").map(({ isAlsoWord }) => isAlsoWord)).toEqual([true, true]);
  expect(namedIn("Petit déjeuner", people)).toEqual([]);
  expect(namedIn("Petit déjeuner avec Mme Kervella", people)).toEqual([people[0]]);
});

test.each([
  "06 39 98 12 34",
  "0639981234",
  "06.39.98.12.34",
  "06-39-98-12-34",
  "639981234",
  "+33 6 39 98 12 34",
  "+33 (0)6 39 98 12 34",
  "0033639981234",
  "06\u00a039\u202f98\n12 34",
])("a telephone is found however it is written: %j", (text) => {
  expect(find(`Tél. : ${text}.`)).toMatchObject([{ value: "phone", references: ["P07"] }]);
});

test("a longer number is another one", () => {
  expect(said("10639981234, 06399812345, 063998-A-1234")).toEqual([]);
  expect(said("+32 475 12 34 56")).toEqual(["phone P16: +32 475 12 34 56"]);
});

test("an address is found in any case and over lines, of someone who may be named as well; not within another", () => {
  expect(said("NOLWENN.K@EXEMPLE.FR")).toEqual(["email P07: NOLWENN.K@EXEMPLE.FR"]);
  expect(said("<mailto:nolwenn.k@ex-\nemple.fr>.")).toEqual(["email P07: nolwenn.k@ex-\nemple.fr"]);
  expect(said("claire@exemple.fr")).toEqual(["email P14: claire@exemple.fr"]);
  expect(said("marie-claire@exemple.fr, claire@exemple.france")).toEqual([]);
});

test("a reference is found of someone who is known", () => {
  expect(said("P07, P 08 et P99 ; SP07, P7, P077")).toEqual(["reference P07: P07", "reference P08: P 08"]);
});

test("among many people the same are found as among few", () => {
  const others = Array.from({ length: 2000 }, (_, index) =>
    someone(`P${1000 + index}`, `Kenan${index}`, `Martinez${index}`, { email: `m${index}@exemple.fr` }),
  );
  const text = `Nolwenn Kervella, An Le, P08, P 16, Kenan7 Martinez7, Mme Morvan, claire@exemple.fr, M1999@exemple.fr,
    639981234, Hugo Petit`;
  const all = [...people, ...others];
  const found = new Set(nameFinder(all)(text).flatMap(({ references }) => references));
  expect(namedIn(text, all).map(({ reference }) => reference)).toEqual(
    all.flatMap(({ reference }) => (found.has(reference) ? [reference] : [])),
  );
  expect(found).toEqual(new Set(["P07", "P13", "P08", "P1007", "P09", "P14", "P2999", "P16"]));
});
