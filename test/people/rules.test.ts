import fc from "fast-check";
import { expect, test } from "vitest";
import { voiceOf } from "../../src/people/membership.ts";
import { fullName, nameKey, parsePersonName } from "../../src/people/person-name.ts";
import { holdsOn } from "../../src/values/span.ts";

test.each([
  ["Awa Traoré", "Awa", "Traoré"],
  ["TRAORÉ Awa", "Awa", "Traoré"],
  ["Maël LE BIHAN", "Maël", "Le Bihan"],
  ["Traoré, Awa", "Awa", "Traoré"],
  ["Awa", "Awa", null],
  ["Marie-Odile Tanguy-L'Hénaff", "Marie-Odile", "Tanguy-L'Hénaff"],
])("%s is read as a person writes it", (text, givenName, familyName) => {
  expect(parsePersonName(text)).toEqual({ givenName, familyName });
});

test("a name keeps its key whatever its case, accents and order", () => {
  const word = fc.stringMatching(/^[A-ZÀÉ][a-zéèï]{1,8}$/);
  fc.assert(
    fc.property(word, word, (givenName, familyName) => {
      const key = nameKey({ givenName, familyName });
      expect(nameKey(parsePersonName(`${familyName.toUpperCase()} ${givenName}`))).toBe(key);
      expect(nameKey({ givenName: familyName, familyName: givenName })).toBe(key);
      expect(nameKey(parsePersonName(fullName({ givenName, familyName })))).toBe(key);
    }),
  );
});

test("a membership holds from its first to its last day; an unknown end leaves that side open", () => {
  const span = { from: "2024-02-20", until: "2024-06-30" } as const;
  expect(
    ["2024-02-19", "2024-02-20", "2024-06-30", "2024-07-01"].map((day) => holdsOn(span, day as never)),
  ).toEqual([false, true, true, false]);
  expect(holdsOn({ from: null, until: null }, "1999-01-01")).toBe(true);
});

test("a voice is the membership's own, else its role's, else its category's", () => {
  expect(voiceOf("observes", "companion", "decides")).toBe("observes");
  expect(voiceOf(null, "companion", "decides")).toBe("advises");
  expect(voiceOf(null, "member", "advises")).toBe("advises");
  expect(voiceOf(null, "team", null)).toBe("advises");
});
