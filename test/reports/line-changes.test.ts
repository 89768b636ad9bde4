import fc from "fast-check";
import { expect, test } from "vitest";
import { lineChanges } from "../../src/reports/line-changes.ts";

test("what was changed in a text is told line by line, whatever ends its lines", () => {
  expect(lineChanges("Un\nDeux\nTrois\nQuatre", "Un\r\nDeux bis\r\nTrois \r\nQuatre\r\nCinq")).toEqual([
    { change: "removed", line: 2, text: "Deux" },
    { change: "added", line: 2, text: "Deux bis" },
    { change: "added", line: 5, text: "Cinq" },
  ]);
  expect(lineChanges("Un\n", "Un\n")).toEqual([]);
});

test("what is taken out and put in makes the other text of the one", () => {
  const text = fc.array(fc.constantFrom<string>("a", "b", "c", "d"), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = lineChanges(before.join("\n"), after.join("\n"));
      const gone = new Set(changes.flatMap((one) => (one.change === "removed" ? one.line : [])));
      const lines: string[] = before.filter((_, index) => !gone.has(index + 1));
      for (const one of changes) if (one.change === "added") lines.splice(one.line - 1, 0, one.text);
      expect(lines.join("\n")).toBe(after.join("\n"));
    }),
  );
});

test("two long texts that have nothing in common are told as a whole", () => {
  const long = (word: string): string =>
    Array.from({ length: 4000 }, (_, index) => `${word}${index}`).join("\n");
  const changes = lineChanges(long("a"), long("b"));
  expect(changes).toHaveLength(8000);
  expect(changes[3999]).toEqual({ change: "removed", line: 4000, text: "a3999" });
});
