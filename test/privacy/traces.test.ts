import { describe, expect, test } from "vitest";
import { type Identity, traceFinder, withoutTraces } from "../../src/privacy/traces.ts";

const awa: Identity = {
  names: [{ givenName: "Awa", familyName: "Traoré" }],
  emails: ["awa.t@exemple.fr"],
  phones: ["06 39 98 12 34"],
};
const nobody: Identity = { names: [], emails: [], phones: [] };
const named = (givenName: string, familyName: string | null): Identity => ({
  ...nobody,
  names: [{ givenName, familyName }],
});
const instead = { name: "une participante", email: "(adresse effacée)", phone: "(numéro effacé)" };

/** The texts of the traces; those that are doubtful stand between question marks. */
function found(text: string, person = awa, others: readonly Identity[] = []): string[] {
  return traceFinder(
    person,
    others,
  )(text).map(({ start, end, isDoubtful }) =>
    isDoubtful ? `?${text.slice(start, end)}?` : text.slice(start, end),
  );
}
const replaced = (text: string, person = awa): string =>
  withoutTraces(text, traceFinder(person, [])(text), instead);

describe("a person is found in a text", () => {
  test.each([
    ["Awa Traoré a dit", "Awa Traoré"],
    ["TRAORE AWA", "TRAORE AWA"],
    ["Traoré, Awa", "Traoré, Awa"],
    ["l’avis d’Awa est", "Awa"],
    ["Awa's view", "Awa"],
    ["Mme Traoré et M. Petit", "Mme Traoré"],
    ["Madame Awa Traoré", "Madame Awa Traoré"],
    ["selon A. Traoré", "A. Traoré"],
    ["selon Traoré A.", "Traoré A"],
    ["liste-awa_traore-2024.csv", "awa_traore"],
    ["AwaTraore.csv", "AwaTraore"],
    ["écrire à awa.t@exemple.fr.", "awa.t@exemple.fr"],
    ["AWA.T@EXEMPLE.FR", "AWA.T@EXEMPLE.FR"],
    ["écrire à awa.traore@autre.fr ce soir", "awa.traore@autre.fr"],
    ["tél. 0639981234", "0639981234"],
    ["tél. +33 (0)6-39-98-12-34", "+33 (0)6-39-98-12-34"],
    ["0033 6.39.98.12.34, le soir", "0033 6.39.98.12.34"],
    ["Awa Traore\u0301 en lettres décomposées", "Awa Traore\u0301"],
  ])("%s", (text, trace) => expect(found(text)).toEqual([trace]));

  test("and not within another word, another number or another address", () => {
    for (const text of ["le Hawaï des awards", "Traorement", "1063998123456", "xawat@exemple.fr"]) {
      expect(found(text), text).toEqual([]);
    }
  });

  test("under each name that they ever had", () => {
    const person = { ...awa, names: [...awa.names, { givenName: "Awa", familyName: "Diop-Sall" }] };
    expect(found("Awa Diop Sall, puis Awa Traoré", person)).toEqual(["Awa Diop Sall", "Awa Traoré"]);
    expect(found("Mme Sall", person)).toEqual(["?Mme Sall?"]);
  });

  test("with a given name alone", () => {
    expect(found("Jo et Joseph", named("Jo", null))).toEqual(["Jo"]);
  });
});

describe("what may be someone else is doubtful", () => {
  test("a name that another person bears too", () => {
    expect(found("Awa et Mme Traoré", awa, [named("Awa", "Diop")])).toEqual(["?Awa?", "Mme Traoré"]);
    expect(found("Awa Traoré", awa, [named("Awa", "Traore")])).toEqual(["?Awa Traoré?"]);
    expect(found("A. Traoré", awa, [named("Ali", "Traoré")])).toEqual(["?A. Traoré?"]);
  });

  test("a common noun, initials, a shared address", () => {
    const rose = named("Rose", "Ciel");
    expect(found("le ciel est rose", rose)).toEqual(["?ciel?", "?rose?"]);
    expect(found("relu par R.C. hier", rose)).toEqual(["?R.C.?"]);
    expect(found("relu par RC hier", rose)).toEqual(["?RC?"]);
    expect(found("RELU PAR RC", rose)).toEqual([]);
    expect(found("awa.t@exemple.fr", awa, [{ ...nobody, emails: ["awa.t@exemple.fr"] }])).toEqual([
      "?awa.t@exemple.fr?",
    ]);
  });

  test("but another person's full name is theirs", () => {
    expect(found("Awa Diop, Diop Awa et Awa Traoré", awa, [named("Awa", "Diop")])).toEqual(["Awa Traoré"]);
  });
});

describe("other words stand instead", () => {
  test.each([
    ["Awa a dit. Awa Traoré dira", "Une participante a dit. Une participante dira"],
    ["l’avis d’Awa", "l’avis d’une participante"],
    ["demander à Mme Traoré (06 39 98 12 34)", "demander à une participante ((numéro effacé))"],
  ])("%s", (text, result) => expect(replaced(text)).toBe(result));

  test("with the elision of French", () => {
    const bo = named("Bo", "Brume");
    expect(replaced("l’idée de Bo, parce que Bo la porte", bo)).toBe(
      "l’idée d’une participante, parce qu’une participante la porte",
    );
  });

  test("and nothing is found after", () => {
    const text = "Awa, Traoré; A. Traoré / awa.t@exemple.fr — 06.39.98.12.34 AWA TRAORÉ awatraore";
    expect(found(replaced(text))).toEqual([]);
  });
});
