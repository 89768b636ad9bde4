import { expect, test } from "vitest";
import { english } from "../../src/language/english.ts";
import { french } from "../../src/language/french.ts";

const references = Array.from({ length: 50 }, (_, index) => `P${index + 1}`);

test("of many items a sentence names the first and counts the others", () => {
  expect(french.some(references)).toMatch(/^P1, P2, .*, P40 et 10 autres$/);
  expect(english.some(references)).toMatch(/^P1, P2, .*, P40 and 10 others$/);
  expect(french.some(references.slice(0, 4), 2)).toBe("P1, P2 et 2 autres");
});

test.each([0, 1, 2, 3])("where %i items are few, or one alone would be counted, all are named", (count) => {
  const few = references.slice(0, count);
  expect(french.some(few, 2)).toBe(french.list(few));
});
