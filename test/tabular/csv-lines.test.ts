import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { CoopError } from "../../src/problem.ts";
import { CsvCutter } from "../../src/tabular/csv-lines.ts";
import { type Delimiter, delimiters } from "../../src/tabular/dialect.ts";
import type { Line } from "../../src/tabular/line.ts";

/** The lines of a text that comes in pieces of so many bytes, and the problem at which it ends, if there is one. */
function cut(text: string, { delimiter = ";" as Delimiter, size = 1_000_000 } = {}) {
  const cutter = new CsvCutter(delimiter, "liste.csv");
  const bytes = Buffer.from(text);
  const lines: Line[] = [];
  try {
    for (let at = 0; at < bytes.length; at += size)
      cutter.cut(bytes.subarray(at, at + size), at + size >= bytes.length, lines);
    return { lines, problem: undefined };
  } catch (error) {
    if (!(error instanceof CoopError)) throw error;
    return { lines, problem: error.problems.map(({ code, place }) => `${code} ${place.line}`).join() };
  }
}

const letters = fc.stringMatching(/^[aéœ€ ;,|\t"'\n\r=]{0,8}$/);
const aDelimiter = fc.constantFrom(...delimiters);

test("wherever a text is broken into pieces, the same lines and the same problem come out", () => {
  fc.assert(
    fc.property(fc.array(letters), aDelimiter, fc.integer({ min: 1, max: 7 }), (parts, delimiter, size) => {
      const text = parts.join("");
      expect(cut(text, { delimiter, size })).toEqual(cut(text, { delimiter }));
    }),
    { numRuns: 2000 },
  );
});

test("a text that csv-parse accepts as it stands gives the same cells", () => {
  fc.assert(
    fc.property(fc.array(letters), aDelimiter, (parts, delimiter) => {
      const text = parts.join("");
      let expected: string[][];
      try {
        expected = parse(text, {
          delimiter,
          record_delimiter: ["\r\n", "\n", "\r"],
          relax_column_count: true,
        });
      } catch {
        return;
      }
      const apostrophe = /^'(?='*[=+\-@])/;
      const trimmed = expected.map((cells) => cells.map((cell) => cell.trim().replace(apostrophe, "")));
      expect(cut(text, { delimiter }).lines.map(({ cells }) => cells)).toEqual(trimmed);
    }),
    { numRuns: 5000 },
  );
});

test.each(["\n", "\r\n", "\r"])(
  "every row keeps the line on which it begins, with %j inside cells",
  (end) => {
    const text = ['A;"1', '2";B', "", "C;3", '"D', '"', "E"].join(end);
    expect(cut(text).lines).toEqual([
      { line: 1, cells: ["A", `1${end}2`, "B"] },
      { line: 3, cells: [""] },
      { line: 4, cells: ["C", "3"] },
      { line: 5, cells: ["D"] },
      { line: 7, cells: ["E"] },
    ]);
  },
);

test("quotation marks in a cell that does not begin with one are letters", () => {
  expect(cut('Le "Bras d\'Or";6"\n').lines[0]?.cells).toEqual(['Le "Bras d\'Or"', '6"']);
});

test.each([
  ["is never closed", 'A;B\nC;"D\nE;F\n', "unclosed-quote 2"],
  ["is never closed, after a cell of two lines", '"A\nB";"C\nD\n', "unclosed-quote 2"],
  ["is closed by that of another line", 'A;"B\nC;"D"\n', "unclosed-quote 1"],
  ["is closed before the end of the cell", 'A\n"Jo" Dupont;B\n', "unclosed-quote 2"],
  ["is never closed in a large file", `A\n"B\n${"C;D\n".repeat(400_000)}`, "unclosed-quote 2"],
  [
    "is closed by that of another line, far below",
    `A\n"B\n${"C;D\n".repeat(400_000)}"E"\n`,
    "unclosed-quote 2",
  ],
  ["holds too much", `A\n"${"B".repeat(1_200_000)}";C\n`, "cell-too-long 2"],
])("a quotation mark that %s is refused at its line", (_, text, problem) => {
  expect(cut(text, { size: 65_536 }).problem).toBe(problem);
});

test("a row without an end is refused, and a null character at its line", () => {
  expect(cut(`A\n${"B;".repeat(600_000)}`, { size: 65_536 }).problem).toBe("cell-too-long 2");
  expect(cut('A\n"B\nC";\0').problem).toBe("nul-character 3");
});
