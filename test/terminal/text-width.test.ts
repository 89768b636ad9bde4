import stringWidth from "fast-string-width";
import { expect, test } from "vitest";
import { textWidth } from "../../src/terminal/text-width.ts";

test("every character of the first planes takes the columns that the library of widths gives it", () => {
  const characters = Array.from({ length: 0x3000 - 0x20 }, (_, index) => String.fromCharCode(index + 0x20));
  expect(characters.filter((one) => textWidth(`a${one}b`) !== stringWidth(`a${one}b`))).toEqual([]);
});

test("a wide character takes two columns, and an accent that combines none", () => {
  expect(textWidth("東京")).toBe(4);
  expect(textWidth("e\u0301")).toBe(1);
});
