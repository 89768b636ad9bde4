import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CoopError } from "../../src/problem.ts";
import { openTable } from "../../src/tabular/open-table.ts";
import type { Table, TableOpening, TableRow } from "../../src/tabular/table.ts";
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

function problemOf(error: unknown): readonly [code: string, line: number | undefined] {
  if (!(error instanceof CoopError) || !error.problems[0]) throw error;
  return [error.problems[0].code, error.problems[0].place.line];
}

/** A table with all of its rows. */
async function read(
  path: string,
  chosen: Partial<TableOpening> = {},
): Promise<Table & { readonly all: readonly TableRow[] }> {
  const table = await openTable(path, { isKnown, ...chosen });
  const all: TableRow[] = [];
  for await (const rows of table.rows()) all.push(...rows);
  return { ...table, all };
}

/** What a file is refused for, or its first row that cannot be taken. */
async function refusalOf(
  path: string,
  chosen: Partial<TableOpening> = {},
): Promise<readonly [code: string, line: number | undefined]> {
  try {
    const { all } = await read(path, chosen);
    const found = all.find((row) => row.problem)?.problem;
    if (found) return [found.code, found.place.line];
  } catch (error) {
    return problemOf(error);
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
    testOnShared(`${file} is understood`, async () => {
      const table = await read(join(shared, "data/csv", file));
      expect([table.encoding, table.delimiter, table.headingsLine]).toEqual([encoding, delimiter, line]);
      if (width > 0) expect(table.headings).toHaveLength(width);
      if (rows > 0) expect(table.all).toHaveLength(rows);
    });
  }
  const refused: readonly (readonly [file: string, code: string, line: number | undefined])[] = [
    ["nul_byte.csv", "nul-character", 2],
    ["only_newline.csv", "table-empty", undefined],
    ["ragged_rows.csv", "row-too-long", 2],
  ];
  for (const [file, code, line] of refused) {
    testOnShared(`${file} is refused with its place`, async () => {
      expect(await refusalOf(join(shared, "data/csv", file))).toEqual([code, line]);
    });
  }
});

test("a list in any dialect is read back as it was written", async () => {
  const letters = fc.stringMatching(/^[a-zàâçéèêëîïôùûA-ZÀÉÈ0-9 .,;|@'"\n-]{0,12}$/);
  // An apostrophe before what would start a formula is taken for the one that our own exports put there.
  const cell = letters.map((text) => text.trim()).filter((text) => !/^'+[=+\-@]/.test(text));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom("Traoré", "Le Bihan", "Œuvrard"), cell, cell), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.constantFrom(";", ",", "\t", "|"),
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.boolean(),
      async (rows, delimiter, newline, hasMark) => {
        const text = stringify([headings, ...rows], { delimiter, record_delimiter: newline, quoted: true });
        const table = await read(written((hasMark ? "\ufeff" : "") + text));
        expect(table.headings).toEqual(headings);
        expect(table.all.map(({ cells }) => cells)).toEqual(rows);
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
])("accents survive in %s", async (encoding, bytes) => {
  const table = await read(written(bytes));
  expect(table.encoding).toBe(encoding);
  expect(table.headings).toEqual(headings);
  expect(table.all[0]?.cells).toEqual(["Lefèvre", "Zoé", ""]);
});

test("the apostrophe, the ligature and the euro of Windows survive", async () => {
  const table = await read(
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
  );
  expect(table.all[0]?.cells).toEqual(["L’œuvre €", "x"]);
});

test("title lines, repeated headings, blank lines and totals are no rows, and every row keeps its line", async () => {
  const table = await read(
    written(
      "Liste des inscrits, 2024;;\n\nNom;Prénom;Courriel\nTraoré;Awa;\n;;\nNom;Prénom;Courriel\nPetit;Hugo;\nTotal;2;\n",
    ),
  );
  expect(table.headingsLine).toBe(3);
  expect(table.all).toEqual([
    { line: 4, cells: ["Traoré", "Awa", ""] },
    { line: 7, cells: ["Petit", "Hugo", ""] },
  ]);
  expect(table.skippedLines).toEqual([6, 8]);
});

test("below prose with quotation marks, of a long list whose lines end in different ways, every row keeps its line", async () => {
  const prose = 'Bonjour, voici la "liste" ; merci\n"Une note\r\nsur deux lignes"\r\n\n';
  const rows = Array.from(
    { length: 9_000 },
    (_, index) => `Petit;"Hugo ""${index}""";${["\n", "\r\n", "\r"][index % 3]}`,
  );
  const path = written(`${prose}Nom;Prénom;Courriel\r${rows.join("")}`);
  const table = await read(path);
  expect(table.headingsLine).toBe(5);
  expect(table.all.map(({ line, cells }) => `${line} ${cells[1]}`)).toEqual(
    rows.map((_, index) => `${index + 6} Hugo "${index}"`),
  );
  appendFileSync(path, 'Traoré;"Awa;\n');
  expect(await refusalOf(path)).toEqual(["unclosed-quote", 9_006]);
});

test("leading zeros and long numbers stay text", async () => {
  const table = await read(written("Nom;Téléphone;Code\nTraoré;0639981234;04400\n"));
  expect(table.all[0]?.cells).toEqual(["Traoré", "0639981234", "04400"]);
});

test.each([
  ["an unclosed quotation mark, where it opened", 'Nom;Prénom\nA;B\nC;"D\nE;F\n', "unclosed-quote", 3],
  ["headings alone", "Nom;Prénom\n", "table-empty", undefined],
  ["an empty file", "", "table-empty", undefined],
  ["a cell of two million letters", `Nom;Prénom\n"${"x".repeat(2_000_000)}";B\n`, "cell-too-long", 2],
  ["a PDF", "%PDF-1.7\n", "no-table", undefined],
  ["a web page", "<!DOCTYPE html><html></html>", "no-table", undefined],
  ["half a workbook", "PK\x03\x04xxxx", "workbook-broken", undefined],
])("%s is refused with its place", async (_, text, code, line) => {
  expect(await refusalOf(written(text))).toEqual([code, line]);
});

test("a cell of a hundred million letters takes no more memory than one of a million", async () => {
  const path = written('Nom;Prénom\n"');
  for (let million = 0; million < 100; million++) appendFileSync(path, "x".repeat(1_000_000));
  appendFileSync(path, '";Awa\n');
  const before = process.resourceUsage().maxRSS;
  expect(await refusalOf(path)).toEqual(["cell-too-long", 2]);
  expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(100);
});

test("a thousand columns are read", async () => {
  const many = Array.from({ length: 1000 }, (_, index) => `c${index}`);
  const table = await read(written(`${many.join(";")}\n${many.join(";")}x\n`));
  expect(table.headings).toHaveLength(1000);
});

test("a row that does not fit is refused alone; one with empty cells too many fits", async () => {
  const { all } = await read(written("Nom;Prénom\nTraoré;Awa;x\nPetit;Hugo;;\n"));
  expect(all.map(({ line, problem }) => [line, problem?.code])).toEqual([
    [2, "row-too-long"],
    [3, undefined],
  ]);
});

test("a large file is read in batches, twice alike, and what is wrong farther down ends the reading", async () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => `Traoré ${index};Zoé;z${index}@exemple.fr\n`);
  const path = written(["Nom;Prénom;Courriel\n", ...rows].join(""));
  const table = await openTable(path, { isKnown });
  for (const _ of [1, 2]) {
    let next = 0;
    let largest = 0;
    for await (const batch of table.rows()) {
      largest = Math.max(largest, batch.length);
      for (const { line, cells } of batch) {
        if (line !== next + 2 || cells[0] !== `Traoré ${next}`) expect.fail(`${line} ${cells}`);
        next += 1;
      }
    }
    expect(next).toBe(30_000);
    expect(largest).toBeLessThan(5_000);
  }
  appendFileSync(path, '"Le Bihan;Maël;\n');
  expect(await refusalOf(path)).toEqual(["unclosed-quote", 30_002]);
});

test("a large file that changes while it is read is refused", async () => {
  const path = written(`Nom;Prénom\n${"Traoré;Awa\n".repeat(200_000)}`);
  const table = await openTable(path, { isKnown });
  appendFileSync(path, "Petit;Hugo\n");
  const readThrough = async () => {
    for await (const _ of table.rows());
  };
  expect(problemOf(await readThrough().catch((error: unknown) => error))).toEqual([
    "file-changed",
    undefined,
  ]);
});

test("a letter that lies across two pieces of a large file is one letter", async () => {
  const names = Array.from({ length: 100_000 }, (_, index) => `${"é".repeat(index % 7)}x`);
  const table = await read(written(`Nom\n${names.join("\n")}\n`));
  expect(table.encoding).toBe("UTF-8");
  expect(table.all.map(({ cells }) => cells[0])).toEqual(names);
});

test("accents that come late in a large file are read, and shown", async () => {
  const plain = "Petit;Hugo\n".repeat(100_000);
  const table = await read(written(Buffer.from(`Nom;Prenom\n${plain}Lef\xe8vre;Zo\xe9\n`, "latin1")));
  expect(table.encoding).toBe("Windows-1252");
  expect(table.accents).toEqual(["Lefèvre", "Zoé"]);
  expect(table.all.at(-1)?.cells).toEqual(["Lefèvre", "Zoé"]);
});

describe("what a person knows better than a guess", () => {
  const french = Buffer.from("Nom;Prénom\nLefèvre;Zoé\n");
  const windows = Buffer.from("Nom;Prénom\nLefèvre;Zoé\n", "latin1");

  test("a separator and a line of headings are taken as they are named", async () => {
    const table = await read(written("a|b;c\nd|e;f\ng|h;i\n"), { delimiter: "|", headingsLine: 2 });
    expect([table.headings, table.headingsLine, table.delimiter]).toEqual([["d", "e;f"], 2, "|"]);
    expect(table.all.map(({ cells }) => cells)).toEqual([["g", "h;i"]]);
  });

  test("an encoding is taken where it can be that of the file", async () => {
    expect((await read(written(windows), { encoding: "MacRoman" })).accents).toEqual([
      "PrÈnom",
      "LefËvre",
      "ZoÈ",
    ]);
    expect((await read(written("Nom;Ville\nPetit;Nantes\n"), { encoding: "Windows-1252" })).all).toHaveLength(
      1,
    );
    const utf16 = written(Buffer.from("\ufeffNom;Prénom\nLefèvre;Zoé\n", "utf16le").swap16());
    expect((await read(utf16, { encoding: "UTF-16LE" })).encoding).toBe("UTF-16BE");
  });

  test.each<readonly [string, Buffer, Partial<TableOpening>, string]>([
    ["UTF-8 that it is not", windows, { encoding: "UTF-8" }, "encoding-wrong"],
    ["Windows-1252 where it is UTF-8", french, { encoding: "Windows-1252" }, "encoding-wrong"],
    ["UTF-16 where it is UTF-8", french, { encoding: "UTF-16LE" }, "encoding-wrong"],
    ["a separator that cuts nothing", french, { delimiter: "," }, "delimiter-wrong"],
    ["a line on which nothing stands", french, { headingsLine: 7 }, "no-such-line"],
    ["a sheet of a text", french, { sheet: "Inscrits" }, "no-sheets"],
  ])("%s is refused", async (_, bytes, chosen, code) => {
    expect((await refusalOf(written(bytes), chosen))[0]).toBe(code);
  });

  test("the separator that a file names in its first line, as Excel does, is taken", async () => {
    const table = await read(written("sep=|\r\nNom|Prénom\r\nPetit, Jo|a,b\r\n"));
    expect([table.delimiter, table.headingsLine]).toEqual(["|", 2]);
  });
});

test("a second list under the first is refused where its headings stand, with both", async () => {
  const path = written("Nom;Prénom;Courriel\nPetit;Hugo;h@exemple.fr\n\nPrénom;Nom\nAwa;Traoré\n");
  expect(await refusalOf(path)).toEqual(["headings-disagree", 4]);
  const people = await read(written("Nom;Prénom;Courriel\nNom;Paul;\nPrénom;Awa;\n"));
  expect(people.all).toHaveLength(2);
});

test("an export of a form tool: an hour in each row, questions for headings, markup in cells", async () => {
  const question = `Quelles sont vos attentes ${"pour cette année ".repeat(30)}? (plusieurs réponses possibles)`;
  const table = await read(
    written(
      `\ufeff"Horodateur","Nom","Prénom","${question}"\r\n"2024/03/19 6:30:05 PM UTC+1","Traoré","Awa","<p>Un ""lieu"", des gens<br>\r\net du temps</p>"\r\n`,
    ),
  );
  expect(table.headings).toEqual(["Horodateur", "Nom", "Prénom", question]);
  expect(table.all).toEqual([
    {
      line: 2,
      cells: [
        "2024/03/19 6:30:05 PM UTC+1",
        "Traoré",
        "Awa",
        '<p>Un "lieu", des gens<br>\r\net du temps</p>',
      ],
    },
  ]);
});

test("the apostrophe that an export puts before a formula is taken away again", async () => {
  const table = await read(written("Nom;Prénom\n'=1+1;'+33 6\n''=1;'Aouda\n"));
  expect(table.all.map(({ cells }) => cells)).toEqual([
    ["=1+1", "+33 6"],
    ["'=1", "'Aouda"],
  ]);
});

test.each([
  ["GIF89a", "picture"],
  ["<table><tr><td>Nom</td></tr></table>", "web-page"],
  ['<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>', "old-workbook"],
  ['<?xml version="1.0"?><liste/>', "xml"],
  ["{\\rtf1", "word-processor"],
  ["\x1f\x8b\x08", "archive"],
])("%j is a %s, and refused as such", async (start, kind) => {
  const refused = await openTable(written(Buffer.from(start, "latin1")), { isKnown }).catch(
    (error: unknown) => error,
  );
  expect((refused as CoopError).problems).toMatchObject([{ code: "no-table", parameters: { kind } }]);
});

test("a list whose first word begins like the signature of a picture is a list", async () => {
  expect((await read(written("BM;Nom\n1;Petit\n"))).all).toHaveLength(1);
});

test("a list in UTF-8 to which rows in Windows-1252 were added is refused at the first of them", async () => {
  const mixed = (rows: number): Buffer =>
    Buffer.concat([
      Buffer.from(`Nom;Prénom\n${"Lefèvre;Zoé\n".repeat(rows)}`),
      Buffer.from("Traoré;Éva\n", "latin1"),
    ]);
  expect(await refusalOf(written(mixed(1)))).toEqual(["encodings-mixed", 3]);
  expect(await refusalOf(written(mixed(100_000)))).toEqual(["encodings-mixed", 100_002]);
  const chosen = await read(written(mixed(1)), { encoding: "Windows-1252" });
  expect(chosen.all.map(({ cells }) => cells[0])).toEqual(["LefÃ¨vre", "Traoré"]);
});
