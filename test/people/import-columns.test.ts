import { expect, test } from "vitest";
import {
  headingsKey,
  type MappedHeading,
  mustNotBeKept,
  understandColumns,
} from "../../src/people/list-columns.ts";

function fieldsOf(headings: readonly string[], mapped: readonly MappedHeading[] = []): object {
  const { columns } = understandColumns(headings, "liste.csv", { mapped });
  return Object.fromEntries(
    [...columns.fields].map(([field, indexes]) => [field, indexes.map((index) => headings[index])]),
  );
}

test.each([
  ["NOM", "familyName"],
  ["Nom de famille", "familyName"],
  ["Nom d’usage", "familyName"],
  ["Nom de naissance", "familyName"],
  ["Prénom(s)", "givenName"],
  ["Prénoms *", "givenName"],
  ["Quel est votre prénom ? (obligatoire)", "givenName"],
  ["NOM Prénom", "fullName"],
  ["Nom et prénom du représentant", "fullName"],
  ["Participant·e", "fullName"],
  ["Participante", "fullName"],
  ["Mél", "email"],
  ["Adresses Mails", "email"],
  ["Adresse mail 1", "email"],
  ["Votre adresse électronique (facultatif)", "email"],
  ["E-mail", "email"],
  ["N° Téléphones", "phone"],
  ["Tél.", "phone"],
  ["Tél. portable", "phone"],
  ["Numéro de téléphone", "phone"],
  ["Organisme représenté", "organisation"],
  ["Nom de l'association", "organisation"],
  ["Structure", "organisation"],
  ["Collège", "category"],
  ["Catégorie d’acteurs", "category"],
  ["Quartier d'habitation", "district"],
  ["Qualité", "function"],
  ["Membre depuis le", "joinedOn"],
  ["Mineur(e)", "isMinor"],
  ["Réf.", "reference"],
  ["N°", undefined],
  ["Civilité", undefined],
  ["Horodateur", undefined],
  ["Remarques", undefined],
])("the heading %j is understood", (heading, field) => {
  const beside = field === "givenName" ? "Nom" : "Prénom";
  const { columns } = understandColumns([beside, heading], "");
  expect(columns.fields.has(field as never)).toBe(field !== undefined);
  expect(columns.leftOut.includes(heading)).toBe(field === undefined);
});

test.each([
  "Date de naissance",
  "Anniversaire",
  "Anniv.",
  "PMR (oui/non)",
  "Né(e) le",
  "Lieu de naissance",
  "Âge",
  "N° de sécurité sociale",
  "NIR",
  "Numéro allocataire CAF",
  "RQTH",
  "Situation de handicap",
  "Allergies",
  "Nationalité",
  "Sexe",
  "Religion",
  "Date of birth",
  "Disability",
])("%j is not kept, and named apart", (heading) => {
  const { columns } = understandColumns(["Nom", heading], "liste.csv");
  expect(columns.notKept).toEqual([heading]);
  expect(columns.leftOut).toEqual([]);
  expect(headingsKey(["Nom", heading])).toBe("nom");
});

test("a column with a telltale word that is a participant's field all the same is read", () => {
  for (const heading of ["Nom de naissance", "Structure", "Prénom", "Association"])
    expect(mustNotBeKept(heading), heading).toBe(false);
});

test("of two columns for one thing the surer is read; names, addresses and telephones where the first is empty", () => {
  expect(
    fieldsOf([
      "Nom de naissance",
      "Nom d'usage",
      "Prénom",
      "Tél. fixe",
      "Tél. portable",
      "Structure",
      "Association",
    ]),
  ).toEqual({
    familyName: ["Nom d'usage", "Nom de naissance"],
    givenName: ["Prénom"],
    phone: ["Tél. portable", "Tél. fixe"],
    organisation: ["Structure"],
  });
});

test("what a person maps comes before any guess, and can leave a column out", () => {
  const headings = ["Nom", "Prénom", "Contact", "Structure"];
  expect(
    fieldsOf(headings, [
      { heading: "contact", field: "email" },
      { heading: "Structure", field: null },
    ]),
  ).toEqual({ familyName: ["Nom"], givenName: ["Prénom"], email: ["Contact"] });
});

test("a mapping of a heading that is not there, or of what must not be kept, is refused", () => {
  const { problems } = understandColumns(["Nom", "Date de naissance"], "liste.csv", {
    mapped: [
      { heading: "Mail", field: "email" },
      { heading: "Date de naissance", field: "function" },
    ],
  });
  expect(problems.map(({ code }) => code)).toEqual(["unknown-heading", "heading-not-kept"]);
});

test("a column of names that stands alone holds whole names", () => {
  expect(fieldsOf(["Nom", "Mail"])).toEqual({ fullName: ["Nom"], email: ["Mail"] });
});

test("two columns of one heading, or none of names, are refused", () => {
  const codes = (headings: readonly string[]): string[] =>
    understandColumns(headings, "liste.csv").problems.map(({ code }) => code);
  expect(codes(["Nom", "Prénom", "NOM"])).toEqual(["heading-twice"]);
  expect(codes(["Ville", "Rue"])).toEqual(["no-name-column"]);
});
