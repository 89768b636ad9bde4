import fc from "fast-check";
import { expect, test } from "vitest";
import { areOneLetterApart, oneLetterApart } from "../../src/values/one-letter-apart.ts";

test("a letter replaced, added, left out or taken for its neighbour is one letter, a digit never is", () => {
  for (const other of [
    "radio bellevu",
    "radio bellevues",
    "radio bellevut",
    "radio blelevue",
    "radiobellevue",
  ])
    expect(areOneLetterApart("radio bellevue", other), other).toBe(true);
  for (const other of [
    "radio bellevue",
    "radio bellev",
    "radio bellvues",
    "radio bellevue 1",
    "la radio bellevue",
  ])
    expect(areOneLetterApart("radio bellevue", other), other).toBe(false);
  expect(areOneLetterApart("ecole 1", "ecole 2")).toBe(false);
  expect(areOneLetterApart("ecole 12", "ecole 21")).toBe(false);
  expect(areOneLetterApart("apf", "apl")).toBe(false);
});

test("among many names the same are found as by comparing each with each", () => {
  const name = fc.stringMatching(/^[ab1 ]{3,8}$/);
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 60 }), (names) => {
      const compared = names.flatMap((one, place) => {
        const near = [...names.keys()].filter(
          (earlier) => earlier < place && areOneLetterApart(names[earlier] ?? "", one),
        );
        return near.length > 0 ? [[place, near]] : [];
      });
      expect([...oneLetterApart(names)].sort(([a], [b]) => a - b)).toEqual(compared);
    }),
    { numRuns: 300 },
  );
});

test("among thousands of names that begin and end alike the one that is misspelt is found", () => {
  const names = Array.from(
    { length: 5000 },
    (_, index) => `association des amis du ${spelled(index)} de nantes`,
  );
  expect([...oneLetterApart([...names, `${names[7]}s`])]).toEqual([[5000, [7]]]);
});

/** A number as four letters of which no two numbers have three in common. */
function spelled(index: number): string {
  const letters = [index % 71, Math.floor(index / 71)];
  return [...letters, (letters[0] ?? 0) + (letters[1] ?? 0), (letters[0] ?? 0) + 2 * (letters[1] ?? 0)]
    .map((part) => String.fromCharCode(0x4e00 + (part % 71)))
    .join("");
}
