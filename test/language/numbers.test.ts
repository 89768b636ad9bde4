import fc from "fast-check";
import { expect, test } from "vitest";
import { english } from "../../src/language/english.ts";
import { french } from "../../src/language/french.ts";

/** A no-break space is shown as ~, a narrow one as ^. */
const shown = (text: string): string => text.replaceAll("\u00a0", "~").replaceAll("\u202f", "^");

test.each([
  ["De 18 h 30 à 21 h, pour 12 €.", "De 18~h~30 à 21~h, pour 12~€."],
  ["1 200 repas, 12 500 000 pas et 5 %", "1^200 repas, 12^500^000 pas et 5^%"],
  ["le 16 avril 2024 et le 1er mai", "le 16~avril 2024 et le 1er~mai"],
  ["1 655 €, 6 kg, 30 min, 150 euros, n° 12", "1^655~€, 6~kg, 30~min, 150~euros, n°~12"],
  ["en 2024 150 personnes sont venues", "en 2024 150 personnes sont venues"],
  ["D12 300 euros, E02.3 150 fois", "D12 300~euros, E02.3 150 fois"],
  ["06 39 98 00 01 et 02 40 123 456", "06 39 98 00 01 et 02 40 123 456"],
  ["https://ville.fr/12 200 et a-12 300@ville.fr", "https://ville.fr/12 200 et a-12 300@ville.fr"],
  ["3 habitants, 2 maisons, 4 lits, 5 grandes", "3 habitants, 2 maisons, 4 lits, 5 grandes"],
])("French keeps %s together", (typed, set) => {
  expect(shown(french.keepNumbers(typed))).toBe(set);
});

test.each([
  ["6 p.m. on 16 April 2024, no. 12", "6~p.m. on 16~April 2024, no.~12"],
  ["1 200 meals, 12 kg, € 12, 5 %", "1^200 meals, 12~kg, €~12, 5~%"],
  ["1,200 meals at 18:30, D12 300 euros", "1,200 meals at 18:30, D12 300~euros"],
  ["12 mayors, 4 people, 3 am", "12 mayors, 4 people, 3~am"],
])("English keeps %s together", (typed, set) => {
  expect(shown(english.keepNumbers(typed))).toBe(set);
});

test("nothing but spaces is ever changed, and a second time changes nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(..."0123456789 hHe€%knaprilD.@/:".split(""))), (letters) => {
      const typed = letters.join("");
      for (const { keepNumbers } of [french, english]) {
        const set = keepNumbers(typed);
        expect(set.replace(/[\u00a0\u202f]/g, " ")).toBe(typed);
        expect(keepNumbers(set)).toBe(set);
      }
    }),
    { numRuns: 500 },
  );
});
