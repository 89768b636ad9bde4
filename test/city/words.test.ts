import { expect, test } from "vitest";
import en from "../../src/city/words/en.ts";
import fr from "../../src/city/words/fr.ts";

test("the gap of experiments agrees for one and for many, in both languages", () => {
  const one = { isAlone: false, references: ["E03"] };
  const two = { isAlone: false, references: ["E03", "E05"] };
  const french = fr.problems["experiment-unrelated"];
  expect(french(one).what).toBe(
    "Une expérimentation ne dit pas comment elle s'articule avec ce qui existe : E03.",
  );
  expect(french(two).what).toBe(
    "Deux expérimentations ne disent pas comment elles s'articulent avec ce qui existe : E03 et E05.",
  );
  const english = en.problems["experiment-unrelated"];
  expect(english(one).what).toBe("One experiment does not say how it stands beside what exists: E03.");
  expect(english(two).what).toBe(
    "Two experiments do not say how they stand beside what exists: E03 and E05.",
  );
});

test("a recommendation without a date of sending is counted, and named", () => {
  expect(fr.problems["recommendation-unsent"]({ references: ["R01"] }).what).toBe(
    "La date d'envoi n'est pas notée pour 1 recommandation : R01.",
  );
});

test("each gap says which command mends it", () => {
  const overlap = { experimentNumber: 4, experimentTitle: "Courrier", serviceNumber: 2, serviceName: "CCAS" };
  expect(fr.problems["overlap-unsettled"](overlap)).toMatchObject({
    ways: ["coop experiment relate E04 A02 --kind recoupe --settled-by"],
  });
  expect(fr.problems["study-overdue"]({ number: 4, until: "2024-09-30" })).toMatchObject({
    ways: ["coop recommendation answer R04"],
  });
});
