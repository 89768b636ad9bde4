import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CoopError } from "../../src/problem.ts";
import { readCsv } from "../../src/tabular/read-csv.ts";
import { shared, testOnShared } from "../helpers/shared.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coop-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function written(bytes: string | Uint8Array): string {
  const file = join(folder, "liste.csv");
  writeFileSync(file, bytes);
  return file;
}

function problemOf(read: () => unknown): [code: string, line: number | undefined] {
  try {
    read();
  } catch (error) {
    if (error instanceof CoopError && error.problems[0]) {
      return [error.problems[0].code, error.problems[0].place.line];
    }
    throw error;
  }
  throw new Error("nothing was refused");
}

const isKnown = (heading: string): boolean => ["Nom", "Prénom", "Courriel"].includes(heading);
const headings = ["Nom", "Prénom", "Courriel"];

describe("real third-party files, read in place", () => {
  const understood: readonly (readonly [
    file: string,
    encoding: string,
    delimiter: string,
    line: number,
    width: number,
    rows: number,
  ])[] = [
    ["de_weird_head_padding.csv", "UTF-8", ";", 12, 11, 76],
    ["duplicate_headers.csv", "UTF-8", ",", 1, 5, 2],
    ["fr_divers_phones.csv", "UTF-8", ";", 1, 6, 10],
    ["fr_doc_lines_above_header.csv", "UTF-8", ";", 3, 3, 1],
    ["fr_hotels_latin1_decimal_comma.csv", "Windows-1252", ";", 1, 8, 638],
    ["fr_irve_accent_header.csv", "UTF-8", ";", 1, 17, 2],
    ["mac_newlines_quoted.csv", "UTF-8", ",", 1, 3, 2],
    ["multiline_cells_crlf.csv", "UTF-8", ",", 1, 3, 3],
    ["utf16le_bom_crlf.csv", "UTF-16LE", ",", 1, 19, 327],
  ];
  for (const [file, encoding, delimiter, line, width, rows] of understood) {
    testOnShared(`${file} is understood`, () => {
      const table = readCsv(join(shared, "data/csv", file), isKnown);
      expect([table.encoding, table.delimiter, table.headingsLine]).toEqual([encoding, delimiter, line]);
      if (width > 0) expect(table.headings).toHaveLength(width);
      if (rows > 0) expect(table.rows).toHaveLength(rows);
    });
  }
  const refused: readonly (readonly [file: string, code: string, line: number | undefined])[] = [
    ["nul_byte.csv", "nul-character", 2],
    ["only_newline.csv", "table-empty", undefined],
    ["ragged_rows.csv", "row-too-long", 2],
  ];
  for (const [file, code, line] of refused) {
    testOnShared(`${file} is refused with its place`, () => {
      expect(problemOf(() => readCsv(join(shared, "data/csv", file), isKnown))).toEqual([code, line]);
    });
  }
});

test("a list in any dialect is read back as it was written", () => {
  const letters = fc.stringMatching(/^[a-zàâçéèêëîïôùûA-ZÀÉÈ0-9 .,;|@'"\n-]{0,12}$/);
  // An apostrophe before what would start a formula is taken for the one that our own exports put there.
  const cell = letters.map((text) => text.trim()).filter((text) => !/^'+[=+\-@]/.test(text));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom("Traoré", "Le Bihan", "Œuvrard"), cell, cell), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.constantFrom(";", ",", "\t", "|"),
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.boolean(),
      (rows, delimiter, newline, hasMark) => {
        const text = stringify([headings, ...rows], { delimiter, record_delimiter: newline, quoted: true });
        const table = readCsv(written((hasMark ? "\ufeff" : "") + text), isKnown);
        expect(table.headings).toEqual(headings);
        expect(table.rows.map(({ cells }) => cells)).toEqual(rows);
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  ["Windows-1252", Buffer.from("Nom;Prénom;Courriel\nLefèvre;Zoé;\n", "latin1")],
  [
    "MacRoman",
    Buffer.from([
      ...Buffer.from("Nom;Pr"),
      0x8e,
      ...Buffer.from("nom;Courriel\nLef"),
      0x8f,
      ...Buffer.from("vre;Zo"),
      0x8e,
      ...Buffer.from(";\n"),
    ]),
  ],
  ["UTF-16LE", Buffer.from("\ufeffNom;Prénom;Courriel\nLefèvre;Zoé;\n", "utf16le")],
  ["UTF-16LE", Buffer.from("Nom;Prénom;Courriel\nLefèvre;Zoé;\n", "utf16le")],
  ["UTF-16BE", Buffer.from("\ufeffNom;Prénom;Courriel\nLefèvre;Zoé;\n", "utf16le").swap16()],
])("accents survive in %s", (encoding, bytes) => {
  const table = readCsv(written(bytes), isKnown);
  expect(table.encoding).toBe(encoding);
  expect(table.headings).toEqual(headings);
  expect(table.rows[0]?.cells).toEqual(["Lefèvre", "Zoé", ""]);
});

test("the apostrophe, the ligature and the euro of Windows survive", () => {
  const table = readCsv(
    written(
      Buffer.from([
        ...Buffer.from("Nom;Courriel\nL"),
        0x92,
        0x9c,
        ...Buffer.from("uvre "),
        0x80,
        ...Buffer.from(";x\n"),
      ]),
    ),
    isKnown,
  );
  expect(table.rows[0]?.cells).toEqual(["L’œuvre €", "x"]);
});

test("title lines, repeated headings, blank lines and totals are no rows, and every row keeps its line", () => {
  const table = readCsv(
    written(
      "Liste des inscrits, 2024;;\n\nNom;Prénom;Courriel\nTraoré;Awa;\n;;\nNom;Prénom;Courriel\nPetit;Hugo;\nTotal;2;\n",
    ),
    isKnown,
  );
  expect(table.headingsLine).toBe(3);
  expect(table.rows).toEqual([
    { line: 4, cells: ["Traoré", "Awa", ""] },
    { line: 7, cells: ["Petit", "Hugo", ""] },
  ]);
  expect(table.skippedLines).toEqual([6, 8]);
});

test("leading zeros and long numbers stay text", () => {
  const table = readCsv(written("Nom;Téléphone;Code\nTraoré;0639981234;04400\n"), isKnown);
  expect(table.rows[0]?.cells).toEqual(["Traoré", "0639981234", "04400"]);
});

test.each([
  ["an unclosed quotation mark, where it opened", 'Nom;Prénom\nA;B\nC;"D\nE;F\n', "unclosed-quote", 3],
  ["headings alone", "Nom;Prénom\n", "table-empty", undefined],
  ["an empty file", "", "table-empty", undefined],
  ["a cell of two million letters", `Nom;Prénom\n"${"x".repeat(2_000_000)}";B\n`, "cell-too-long", 2],
  ["a PDF", "%PDF-1.7\n", "no-table", undefined],
  ["a web page", "<!DOCTYPE html><html></html>", "no-table", undefined],
  ["a workbook", "PK\x03\x04xxxx", "no-table", undefined],
])("%s is refused with its place", (_, text, code, line) => {
  expect(problemOf(() => readCsv(written(text), isKnown))).toEqual([code, line]);
});

test("a thousand columns are read", () => {
  const many = Array.from({ length: 1000 }, (_, index) => `c${index}`);
  const table = readCsv(written(`${many.join(";")}\n${many.join(";")}x\n`), isKnown);
  expect(table.headings).toHaveLength(1000);
});
