import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { CoopError } from "../../src/problem.ts";
import { delimiters } from "../../src/tabular/dialect.ts";
import type { Line } from "../../src/tabular/line.ts";
import { readCsv, readSample } from "../../src/tabular/read-csv.ts";

/** The lines of a text that comes in pieces of so many bytes, or the problem at which it ends. */
async function cut(text: string, { delimiter = ";", width = 2, size = 65_536 } = {}) {
  const bytes = Buffer.from(text);
  const pieces = function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
  const lines: Line[] = [];
  try {
    for await (const some of readCsv({ file: "liste.csv", pieces }, { delimiter, width }))
      lines.push(...some);
    return { lines, problem: undefined };
  } catch (error) {
    if (!(error instanceof CoopError)) throw error;
    return { lines: [], problem: error.problems.map(({ code, place }) => `${code} ${place.line}`).join() };
  }
}

const letters = fc.stringMatching(/^[aéœ€ ;,|\t"'\n\r=]{0,8}$/);
const aDelimiter = fc.constantFrom(...delimiters);
const aWidth = fc.integer({ min: 1, max: 4 });

test("wherever a text is broken into pieces, the same lines or the same problem come out", async () => {
  const aSize = fc.integer({ min: 1, max: 7 });
  await fc.assert(
    fc.asyncProperty(fc.array(letters), aDelimiter, aWidth, aSize, async (parts, delimiter, width, size) => {
      const text = parts.join("");
      const whole = await cut(text, { delimiter });
      expect(await cut(text, { delimiter, width, size })).toEqual(whole);
      const { lines, isWhole } = readSample(Buffer.from(text), delimiter);
      expect(isWhole).toBe(whole.problem === undefined);
      if (isWhole) expect(lines).toEqual(whole.lines);
    }),
    { numRuns: 2000 },
  );
});

test("what csv-parse takes for whole by itself has the same cells", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(letters), aDelimiter, async (parts, delimiter) => {
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
      const { lines } = await cut(text, { delimiter });
      const filled = (rows: readonly (readonly string[])[]) => rows.filter((cells) => cells.join("") !== "");
      expect(filled(lines.map(({ cells }) => cells))).toEqual(filled(trimmed));
    }),
    { numRuns: 5000 },
  );
});

test.each(["\n", "\r\n", "\r"])(
  "every row keeps the line on which it begins, with %j inside cells",
  async (end) => {
    const text = ['A;"1', '2";B', "", "C;3", '"D', '"', "E"].join(end);
    expect((await cut(text)).lines).toEqual([
      { line: 1, cells: ["A", `1${end}2`, "B"] },
      { line: 3, cells: [""] },
      { line: 4, cells: ["C", "3"] },
      { line: 5, cells: ["D"] },
      { line: 7, cells: ["E"] },
    ]);
  },
);

test("lines of one file that end in different ways are lines", async () => {
  expect((await cut('A;1\nB;2\r\nC;"3\r\n4"\rD;5')).lines.map(({ line, cells }) => [line, ...cells])).toEqual(
    [
      [1, "A", "1"],
      [2, "B", "2"],
      [3, "C", "3\r\n4"],
      [5, "D", "5"],
    ],
  );
});

test("quotation marks in a cell that does not begin with one are letters", async () => {
  expect((await cut('Le "Bras d\'Or";6"\n')).lines[0]?.cells).toEqual(['Le "Bras d\'Or"', '6"']);
});

const manyRows = "C;D\n".repeat(400_000);

test.each([
  ["is never closed", 'A;B\nC;"D\nE;F\n', "unclosed-quote 2"],
  ["is never closed, after a cell of two lines", '"A\nB";"C\nD\n', "unclosed-quote 2"],
  ["is closed by that of another line", 'A;"B\nC;"D"\n', "unclosed-quote 1"],
  ["is closed before the end of the cell", 'A\n"Jo" Dupont;B\n', "unclosed-quote 2"],
  ["is never closed in a large file", `A\n"B\n${manyRows}`, "unclosed-quote 2"],
  ["is never closed far down in a large file", `A\r\n${manyRows};"B\n${manyRows}`, "unclosed-quote 400002"],
  ["is closed by that of another line, far below", `A\n"B\n${manyRows}"E"\n`, "unclosed-quote 2"],
  ["holds too much", `A\n"${"B".repeat(1_200_000)}";C\n`, "cell-too-long 2"],
  ["holds too much, and more of them", `A\n;"${'""B'.repeat(600_000)}" ;C\n`, "cell-too-long 2"],
  ["holds too much at the end", `A\n"${"B".repeat(1_200_000)}"`, "cell-too-long 2"],
])("a quotation mark that %s is refused at its line", async (_, text, problem) => {
  expect((await cut(text)).problem).toBe(problem);
});

test("a row without an end is refused, and a null character at its line", async () => {
  expect((await cut(`A\n${"B;".repeat(600_000)}`)).problem).toBe("cell-too-long 2");
  expect((await cut(`A\n${";".repeat(1_200_000)}`)).problem).toBe("cell-too-long 2");
  expect((await cut('A\n"B\nC";\0')).problem).toBe("nul-character 3");
});
