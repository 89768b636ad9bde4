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
