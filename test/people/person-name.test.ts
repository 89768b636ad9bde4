import { expect, test } from "vitest";
import { familyNameAsWritten, givenNameAsWritten, parsePersonName } from "../../src/people/person-name.ts";

test.each([
  ["LE GOFF DE LA TOUR", "Le Goff de La Tour"],
  ["MARTIN", "Martin"],
  ["martin", "Martin"],
  ["le goff", "Le Goff"],
  ["DE GAULLE", "de Gaulle"],
  ["DU PLESSIS", "du Plessis"],
  ["DU", "Du"],
  ["D'ORNANO", "d'Ornano"],
  ["DE L’ISLE", "de L’Isle"],
  ["VILLENEUVE-D'ASCQ", "Villeneuve-d'Ascq"],
  ["VAN DER BERG", "van der Berg"],
  ["VAN 'T HOFF", "van 't Hoff"],
  ["VAN GOGH", "van Gogh"],
  ["NGUYEN VAN", "Nguyen Van"],
  ["EL AMRANI", "El Amrani"],
  ["BEN ALI", "Ben Ali"],
  ["AL-SAYED", "Al-Sayed"],
  ["DE LA CRUZ", "de la Cruz"],
  ["DE LAS CASAS", "de las Casas"],
  ["ORTEGA Y GASSET", "Ortega y Gasset"],
  ["DA SILVA DOS SANTOS", "da Silva dos Santos"],
  ["O'BRIEN", "O'Brien"],
  ["N'DIAYE", "N'Diaye"],
  ["MCDONALD", "McDonald"],
  ["McDonald", "McDonald"],
  ["O'Brien", "O'Brien"],
  ["De La Tour", "De La Tour"],
  ["de la Tour", "de la Tour"],
  ["LI", "Li"],
  ["ÉLOÏSE-ÂGÉE", "Éloïse-Âgée"],
  ["<script>", "<script>"],
])("the family name %j is written %j", (typed, written) => {
  expect(familyNameAsWritten(typed)).toBe(written);
});

test.each([
  ["JEAN-MARIE", "Jean-Marie"],
  ["anne sophie", "Anne Sophie"],
  ["VAN ANH", "Van Anh"],
  ["JB", "JB"],
  ["Awa", "Awa"],
])("the given name %j is written %j", (typed, written) => {
  expect(givenNameAsWritten(typed)).toBe(written);
});

test.each([
  ["JEAN-MARIE LE GOFF DE LA TOUR", "Jean-Marie", "Le Goff de La Tour"],
  ["Jean-Marie LE GOFF DE LA TOUR", "Jean-Marie", "Le Goff de La Tour"],
  ["Jean de LA TOUR", "Jean", "de La Tour"],
  ["LE GOFF de LA TOUR Jean", "Jean", "Le Goff de La Tour"],
  ["Laure d'ORNANO", "Laure", "d'Ornano"],
  ["TRAORÉ, AWA", "Awa", "Traoré"],
  ["awa traoré", "Awa", "Traoré"],
  ["Awa Traoré", "Awa", "Traoré"],
  ["Piet van der Berg", "Piet", "van der Berg"],
  ["Anne Sophie de Brito", "Anne Sophie", "de Brito"],
  ["Claire Anne", "Claire", "Anne"],
  ["Claire Le Goff", "Claire", "Le Goff"],
  ["Mme TRAORÉ", null, "Traoré"],
  ["M. Le Goff", null, "Le Goff"],
  ["Mme Awa Traoré", "Awa", "Traoré"],
  ["M.-Thérèse Aubry", "M.-Thérèse", "Aubry"],
])("the whole name %j is that of %s, %s", (typed, givenName, familyName) => {
  expect(parsePersonName(typed)).toEqual({ givenName, familyName });
});

test("family names first, the known given names behind them are all given ones", () => {
  expect(parsePersonName("de Brito Anne Sophie", "family-first")).toEqual({
    givenName: "Anne Sophie",
    familyName: "de Brito",
  });
  expect(parsePersonName("Ben Salem Karim", "family-first")).toEqual({
    givenName: "Karim",
    familyName: "Ben Salem",
  });
});
