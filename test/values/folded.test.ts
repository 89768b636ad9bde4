import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../src/values/folded.ts";

test("names are folded alike, whatever their case, accents, apostrophes and spaces", () => {
  expect(fold("Le  Bihan, Maël")).toBe("le bihan mael");
  expect(fold("D’Œuvre-Saint-Éloi")).toBe("d oeuvre saint eloi");
});

test("plain text is folded as any other text is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
      expect(fold(text)).toBe(fold(`${text} é`).replace(/ ?e$/, ""));
    }),
  );
});

test("accented text is folded as the same text is with its accents apart", () => {
  const letter = fc.constantFrom(..."ÀÉîôûÿçÑåa'’ -.B2@");
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 300 }), (text) => {
      expect(fold(text)).toBe(fold(text.normalize("NFD")));
    }),
  );
});
