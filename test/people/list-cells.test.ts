import { expect, test } from "vitest";
import {
  isNotOnePerson,
  namesNobody,
  readAddresses,
  readPhones,
  withoutGuard,
} from "../../src/people/list-cells.ts";
import { isErrorValue, saysNothing } from "../../src/tabular/cells.ts";

test.each([
  ["awa@exemple.fr", "awa@exemple.fr", []],
  ["mailto:awa@exemple.fr", "awa@exemple.fr", []],
  ["awa @ exemple.fr", "awa@exemple.fr", []],
  ["Awa Traoré <awa@exemple.fr>", "awa@exemple.fr", []],
  ["awa@EXEMPLE.fr", "awa@exemple.fr", []],
  ["awa@exemple.fr ; a.traore@exemple.fr", "awa@exemple.fr", ["a.traore@exemple.fr"]],
  ["awa@exemple.fr ou hugo@exemple.fr", "awa@exemple.fr", ["hugo@exemple.fr"]],
  ["awa@exemple.fr\nhugo@exemple.fr", "awa@exemple.fr", ["hugo@exemple.fr"]],
])("the addresses of %j", (cell, value, others) => {
  expect(readAddresses(cell)).toEqual({ value: { value, others } });
});

test.each(["awa", "awa@", "@exemple.fr", "awa@exemple", "awa.exemple.fr"])("%j is no address", (cell) => {
  expect(readAddresses(cell)).toEqual({ reason: "not-an-address" });
});

test.each([
  ["06 39 98 12 34", "06 39 98 12 34", []],
  ["0639981234", "06 39 98 12 34", []],
  ["06.39.98.12.34", "06 39 98 12 34", []],
  ["06-39-98-12-34", "06 39 98 12 34", []],
  ["0033 6 39 98 12 34", "06 39 98 12 34", []],
  ["+33 (0)6 39 98 12 34", "06 39 98 12 34", []],
  ["33639981234", "06 39 98 12 34", []],
  ["Tél. : 06 39 98 12 34", "06 39 98 12 34", []],
  ["06 39 98 12 34 / 02 40 99 12 34", "06 39 98 12 34", ["02 40 99 12 34"]],
  ["06 39 98 12 34 ou 02 40 99 12 34", "06 39 98 12 34", ["02 40 99 12 34"]],
  ["06 39 98 12 34\n02 40 99 12 34", "06 39 98 12 34", ["02 40 99 12 34"]],
  ["0639981234 0240991234", "06 39 98 12 34", ["0240991234"]],
  ["+32 470 12 34 56", "+32470123456", []],
])("the telephones of %j", (cell, value, others) => {
  expect(readPhones(cell)).toEqual({ value: { value, others } });
});

test.each(["639981234", "6 39 98 12 34", "639981234.0", "240991234"])(
  "%j lost its zero, which is proposed",
  (cell) => {
    expect(readPhones(cell)).toMatchObject({
      reason: "lost-zero",
      restored: expect.stringMatching(/^0[26] /),
    });
  },
);

test.each(["6,4E+08", "123", "à demander", "06 39 98 12"])("%j is no telephone", (cell) => {
  expect(readPhones(cell)).toEqual({ reason: "not-a-phone" });
});

test.each(["", "-", "/", "néant", "NC", "n/c", "Non renseigné", "…"])("%j says nothing", (cell) => {
  expect(saysNothing(cell)).toBe(true);
});

test.each([
  ..."#N/A #REF! #DIV/0! #VALEUR! #VALUE! #NOM? #NAME? #NOMBRE! #NUM! #NUL! #NULL! #CALC! #SPILL! #BLOQUÉ! ####".split(
    " ",
  ),
  "#NOM ?",
  "Err:502",
  "Erreur : 508",
])("%j is the error of a spreadsheet, which says nothing and names nobody", (cell) => {
  expect([isErrorValue(cell), saysNothing(cell), namesNobody(cell)]).toEqual([true, true, true]);
});

test.each(["#solidaires", "Erratum", "# Awa", "N°3", "#BLM"])("%j is no error", (cell) => {
  expect(isErrorValue(cell)).toBe(false);
});

test.each(["liste rouge", "pas de mail", "Pas de téléphone"])("%j says that there is nothing", (cell) => {
  expect(saysNothing(cell)).toBe(true);
});

test.each(["0", "06", "Nantes", "non", "N", "C"])("%j says something", (cell) => {
  expect(saysNothing(cell)).toBe(false);
});

test("what stood before a formula to keep it from a spreadsheet is taken off", () => {
  expect(withoutGuard("'+33 6")).toBe("+33 6");
  expect(withoutGuard("'=1+1")).toBe("=1+1");
  expect(withoutGuard("'t Hooft")).toBe("'t Hooft");
});

test.each([
  "Awa et Modou Faye",
  "M. & Mme Petit",
  "Sacha + deux enfants",
  "12 personnes",
  "le monsieur du 14",
  "invité 3",
  "awa_traore44",
  "(à venir)",
  "test",
  "Compte supprimé",
  "siège vacant",
  "à désigner",
  "Collectif des Voisines",
  "l'association du Ter",
  "Mairie de Bellevue",
  "Famille Petit",
])("%j is not one person", (name) => {
  expect(isNotOnePerson(name)).toBe(true);
});

test.each([
  "Awa",
  "Hugo 2",
  "Le Goff",
  "Ville",
  "Maison",
  "Testard",
  "Vacantini",
  "Puig i Cadafalch",
  "Etienne Andrieu",
  "Grouper",
  "La Tour",
])("%j may be someone", (name) => {
  expect(isNotOnePerson(name)).toBe(false);
});
