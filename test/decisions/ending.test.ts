import { expect, test } from "vitest";
import { endingVocabulary, readEnding } from "../../src/decisions/ending.ts";
import { readNumberWord } from "../../src/language/reading.ts";
import { features, speak } from "../../src/program.ts";

const both = await Promise.all(
  (["fr", "en"] as const).map(async (code) => (await speak(code, features)).words),
);
const vocabulary = endingVocabulary(both, readNumberWord);

/** What a sentence says, in one line: outcome, method, unanimity, voices. */
function told(text: string): string {
  const ending = readEnding(text, vocabulary);
  if (!ending) return "nothing";
  const { outcome, method, isUnanimous, tally } = ending;
  return [
    outcome ?? "?",
    method ?? "?",
    ...(isUnanimous ? ["unanimous"] : []),
    ...Object.entries(tally).map(([cell, count]) => `${cell} ${count}`),
  ].join(", ");
}

test.each([
  ["adopté à l'unanimité", "adopted, ?, unanimous"],
  ["Adoptée à l’unanimité des présents.", "adopted, ?, unanimous"],
  ["(vote : 2 pour, 1 abstention)", "?, vote, for 2, abstain 1"],
  ["VOTE : Pour 4 – Contre 0 – Abstention 0. Adopté.", "adopted, vote, for 4, against 0, abstain 0"],
  ["adopté par 12 voix contre 3 et 1 abstention", "adopted, vote, for 12, against 3, abstain 1"],
  ["le règlement est adopté par 3 voix pour et 1 abstention", "adopted, vote, for 3, abstain 1"],
  ["approuvé à la majorité", "adopted, vote"],
  ["Le nom de la fête est reporté à la prochaine réunion.", "deferred, ?"],
  ["three people run each workshop, agreed by consent", "adopted, consent"],
  ["Validé par consentement", "adopted, consent"],
  ["Review of the rules postponed", "deferred, ?"],
  ["carried over to April", "deferred, ?"],
  ["carried, 5 for, 2 against", "adopted, vote, for 5, against 2"],
  ["2 votes for, none against", "?, vote, for 2, against 0"],
  ["16 voix pour, aucune contre, une abstention", "?, vote, for 16, against 0, abstain 1"],
  ["Proposition rejetée : 3 voix contre 5 pour", "rejected, vote, against 3, for 5"],
  ["la proposition est rejetée par 5 voix contre 3", "rejected, vote, for 3, against 5"],
  ["withdrawn before any vote", "none-taken, ?"],
  ["c'est voté", "adopted, vote"],
  ["the idea was voted down", "rejected, ?"],
  ["adoptée à l'unanimité, 1 ne prend pas part", "adopted, vote, unanimous, notTakingPart 1"],
  ["approved 3-1", "adopted, vote, for 3, against 1"],
  ["Rules approved by a vote of 5–2–1", "adopted, vote, for 5, against 2, abstain 1"],
  ["adopté par 12 - 0", "adopted, vote, for 12, against 0"],
  ["approved 3-5", "adopted, ?"],
  ["adopté 12-04", "adopted, ?"],
  ["budget 5-2 approved", "adopted, ?"],
  ["rejected 5-2", "rejected, ?"],
  ["adopté. 3-1 rue des Forges", "adopted, ?"],
  ["n'est pas adopté", "rejected, ?"],
  ["la motion n'a pas été approuvée", "rejected, ?"],
  ["not approved", "rejected, ?"],
  ["L'assemblée prend acte du bilan", "noted, ?"],
  ["Il est décidé de louer la salle.", "adopted, ?"],
  ["C'est décidé à l'unanimité", "adopted, ?, unanimous"],
  ["Pas de vote.", "none-taken, ?"],
  ["On garde le samedi (pas de vote, personne contre)", "adopted, ?"],
  ["pas tranché, on en reparle à la prochaine", "deferred, ?"],
  ["pas de majorité : rejeté", "rejected, ?"],
  ["pas de majorité → adopté", "adopted, ?"],
  ["on s'est mis d'accord sur rien", "none-taken, ?"],
  ["Légende : VALIDÉ = adopté, REFUSÉ = rejeté", "nothing"],
  ["VALIDÉ = adopté", "nothing"],
  ["Rythme => validé", "adopted, ?"],
  ["vote : P 4 / C 1 / A 0 → adopté", "adopted, vote, for 4, against 1, abstain 0"],
  ["P04, C2 : adopté", "adopted, vote, for 4, against 2"],
  ["adopté, voir P4 et C2", "adopted, ?"],
  ["Carried, 5 to 2.", "adopted, vote, for 5, against 2"],
  ["approved by 5 to 2", "adopted, vote, for 5, against 2"],
  ["opening hours agreed, 9 to 5", "adopted, ?"],
  ["approved 3-1.", "adopted, vote, for 3, against 1"],
  [
    "une seule voix pour, trois contre et une abstention : l'idée est donc écartée",
    "rejected, vote, for 1, against 3, abstain 1",
  ],
])("%s: %s", (text, expected) => expect(told(text)).toBe(expected));

test.each([
  "300 euros pour 5 ateliers",
  "Le règlement sera adopté en mai",
  "Il faut que ce soit adopté avant juin",
  "to be approved by the council",
  "le budget est adopté, le calendrier est reporté",
  "La fête aura lieu le 15 juin",
  "We keep the hall until June",
  "Le compte rendu n'est pas reporté",
])("%s says no outcome for certain", (text) => expect(readEnding(text, vocabulary)?.outcome).toBeUndefined());

test("what comes before the end of a sentence is told from it", () => {
  const text = "Budget de la fête : 300 euros, adopté à l'unanimité.";
  expect(text.slice(readEnding(text, vocabulary)?.start)).toBe("adopté à l'unanimité.");
});
