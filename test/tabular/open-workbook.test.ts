import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CoopError } from "../../src/problem.ts";
import { openTable } from "../../src/tabular/open-table.ts";
import { missized, renamed, uncounted } from "../helpers/hurt-archive.ts";
import { anArchive, anOds, anXlsx, number, odsRow, row, text } from "./a-workbook.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coop-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const isKnown = (heading: string): boolean => ["Nom", "Prénom", "Courriel", "Catégorie"].includes(heading);

async function read(bytes: Uint8Array, { sheet = undefined as string | undefined } = {}) {
  const path = join(folder, "liste.xlsx");
  writeFileSync(path, bytes);
  const table = await openTable(path, { isKnown, sheet });
  const all: (readonly [line: number, cells: readonly string[]])[] = [];
  for await (const rows of table.rows()) all.push(...rows.map(({ line, cells }) => [line, cells] as const));
  return { ...table, all };
}

async function refusalOf(bytes: Uint8Array, sheet?: string): Promise<unknown> {
  try {
    await read(bytes, { sheet });
  } catch (error) {
    if (!(error instanceof CoopError)) throw error;
    return error.problems.map(({ code, parameters }) => ({ code, ...parameters }))[0];
  }
  throw new Error("nothing was refused");
}

const headings = row(1, [text("Nom"), text("Prénom"), text("Valeur")]);

/** What is read of one cell, beside two names. */
async function readCell(cell: string, format?: string, is1904 = false): Promise<string | undefined> {
  const rows = headings + row(2, [text("Traoré"), text("Awa"), cell]);
  const workbook = anXlsx([{ name: "Inscrits", rows }], { formats: format ? [format] : [], is1904 });
  return (await read(workbook)).all[0]?.[1][2];
}

describe("a cell is text as a person sees it", () => {
  test.each([
    ["a postcode that is a number with a format", number(1000, 1), "00000", "01000"],
    ["a telephone with Excel's format", number(639981234, 1), '0#" "##" "##" "##" "##', "06 39 98 12 34"],
    ["a telephone that lost its zero", number(639981234), undefined, "639981234"],
    ["a telephone of twelve digits", number(330639981234), undefined, "330639981234"],
    ["a number with decimals", number(12.5), undefined, "12.5"],
    ["a day", number(45370, 1), "dd/mm/yyyy", "2024-03-19"],
    ["a day in words", number(45370, 1), "[$-40C]dddd d mmmm yyyy", "2024-03-19"],
    ["a day with its hour", number(45370.7711, 1), "dd/mm/yyyy hh:mm:ss", "2024-03-19 18:30:23"],
    ["a month", number(45352, 1), "mmm yyyy", "2024-03"],
    ["an hour", number(0.770833333333333, 1), "hh:mm", "18:30"],
    ["a yes", '<c t="b"><v>1</v></c>', undefined, "TRUE"],
    ["what a formula gives", '<c t="str"><f>A1&amp;B1</f><v>Awa T.</v></c>', undefined, "Awa T."],
    ["an error", '<c t="e"><f>VLOOKUP(1,2,3)</f><v>#N/A</v></c>', undefined, "#N/A"],
    ["a text that looks like a formula", text("=1+1"), undefined, "=1+1"],
    ["a text of digits", text("0639981234"), undefined, "0639981234"],
    ["spaces around", text("  Zoé\u00a0 "), undefined, "Zoé"],
    ["markup", text("<b>&amp;</b>"), undefined, "<b>&amp;</b>"],
  ])("%s", async (_, cell, format, expected) => {
    expect(await readCell(cell, format)).toBe(expected);
  });

  test("days of old Macs are counted from 1904", async () => {
    expect(await readCell(number(45370 - 1462, 1), "dd/mm/yyyy", true)).toBe("2024-03-19");
  });
});

test("titles in merged cells stand above the headings, a value in merged cells stands in each of their rows", async () => {
  const rows = [
    row(1, [text("Liste des inscrits")]),
    row(3, [text("Nom"), text("Prénom"), text("Catégorie")]),
    row(4, [text("Traoré"), text("Awa"), text("Habitants")]),
    row(5, [text("Petit"), text("Hugo"), null]),
    row(6, [null, null, null]),
    row(7, [text("Le Bihan"), text("Maël"), null]),
    row(8, [text("Total"), number(3), null]),
  ];
  const after = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="C4:C7"/></mergeCells>';
  const table = await read(anXlsx([{ name: "Inscrits", rows: rows.join(""), after }]));
  expect([table.headingsLine, table.headings]).toEqual([3, ["Nom", "Prénom", "Catégorie"]]);
  expect(table.all).toEqual([
    [4, ["Traoré", "Awa", "Habitants"]],
    [5, ["Petit", "Hugo", "Habitants"]],
    [7, ["Le Bihan", "Maël", "Habitants"]],
  ]);
  expect(table).toMatchObject({ encoding: null, delimiter: null, sheet: "Inscrits", otherSheets: [] });
  expect(table.accents).toEqual(["Prénom", "Catégorie", "Traoré", "Maël"]);
});

test("rows that a filter hides are read; cells that are only formatted are none", async () => {
  const hidden = row(2, [text("Petit"), text("Hugo")]).replace("<row", '<row hidden="1"');
  const empty = Array.from({ length: 400 }, (_, index) => row(index + 4, [null, null, null, null]));
  const rows = headings + hidden + row(3, [text("Traoré"), text("Awa")]) + empty.join("");
  const table = await read(anXlsx([{ name: "Inscrits", rows, after: '<autoFilter ref="A1:C3"/>' }]));
  expect(table.hiddenLines).toEqual([2]);
  expect(table.all).toEqual([
    [2, ["Petit", "Hugo"]],
    [3, ["Traoré", "Awa"]],
  ]);
});

test("a remark beside the table belongs to a column without a heading", async () => {
  const rows = headings + row(2, [text("Petit"), text("Hugo"), text("x"), text("à rappeler")]);
  const table = await read(anXlsx([{ name: "Inscrits", rows }]));
  expect(table.headings).toEqual(["Nom", "Prénom", "Valeur", ""]);
  expect(table.all).toEqual([[2, ["Petit", "Hugo", "x", "à rappeler"]]]);
});

describe("the sheet", () => {
  const people = (name: string): string => headings + row(2, [text(name), text("Awa"), text("x")]);
  const workbook = anXlsx([
    { name: "Mode d’emploi", rows: row(1, [text("Remplissez")]) + row(2, [text("la feuille suivante")]) },
    { name: "Masquée", rows: people("Cachée"), isHidden: true },
    { name: "Inscrits 2024", rows: people("Traoré") },
    { name: "Vide", rows: "" },
    { name: "Archive", rows: people("Petit") },
  ]);

  test("is the first that is not hidden and has known headings; the others are named", async () => {
    const table = await read(workbook);
    expect(table.sheet).toBe("Inscrits 2024");
    expect(table.otherSheets).toEqual(["Mode d’emploi", "Masquée", "Archive"]);
    expect(table.all[0]?.[1][0]).toBe("Traoré");
  });

  test.each([
    ["Archive", "Petit"],
    ["inscrits 2024", "Traoré"],
    ["5", "Petit"],
    ["masquee", "Cachée"],
  ])("is the one named %s", async (sheet, name) => {
    expect((await read(workbook, { sheet })).all[0]?.[1][0]).toBe(name);
  });

  test("is refused where there is none of that name, and where it is empty", async () => {
    const sheets = ["Mode d’emploi", "Masquée", "Inscrits 2024", "Vide", "Archive"];
    expect(await refusalOf(workbook, "Listes")).toEqual({ code: "no-such-sheet", typed: "Listes", sheets });
    expect(await refusalOf(workbook, "9")).toMatchObject({ code: "no-such-sheet" });
    expect(await refusalOf(workbook, "Vide")).toEqual({ code: "table-empty" });
  });
});

test("a workbook of LibreOffice is read as it is shown, its days in ISO 8601", async () => {
  const cells = [
    odsRow(["Traoré", "Awa\nNdeye"]).replace(/<\/?table:table-row>/g, ""),
    '<table:table-cell office:value-type="float" office:value="1000"><text:p>01000</text:p></table:table-cell>',
    '<table:table-cell office:value-type="date" office:date-value="2024-03-19"><text:p>19 mars 2024</text:p></table:table-cell>',
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></table:table-cell>',
    '<table:table-cell table:number-columns-repeated="16000"/>',
  ];
  const rows = [
    '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>',
    odsRow(["Nom", "Prénom", "Code postal", "Arrivée", "Accord"]),
    `<table:table-row>${cells.join("")}</table:table-row>`,
    '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
  ];
  const table = await read(anOds(rows.join("")));
  expect([table.sheet, table.headingsLine]).toEqual(["Inscrits", 3]);
  expect(table.all).toEqual([[4, ["Traoré", "Awa\nNdeye", "01000", "2024-03-19", "VRAI"]]]);
});

test("a list in a workbook of either kind is read back as it was written", async () => {
  const cell = fc
    .stringMatching(/^[a-zàâçéèêëîïôùûA-ZÀÉÈ0-9 .,;|@'"=+<&-]{0,12}$/)
    .map((value) => value.trim().replace(/ {2,}/g, " "));
  const people = fc.array(fc.tuple(fc.constantFrom("Traoré", "Le Bihan", "Œuvrard"), cell, cell), {
    minLength: 1,
    maxLength: 6,
  });
  const titles = ["Nom", "Prénom", "Courriel"];
  await fc.assert(
    fc.asyncProperty(people, fc.boolean(), async (list, isOds) => {
      const all = [titles, ...list];
      const rows = all.map((cells, index) =>
        isOds
          ? odsRow(cells)
          : row(
              index + 1,
              cells.map((one) => (one === "" ? null : text(one))),
            ),
      );
      const table = await read(isOds ? anOds(rows.join("")) : anXlsx([{ name: "L", rows: rows.join("") }]));
      const filled = table.all.map(([, cells]) => titles.map((_, index) => cells[index] ?? ""));
      expect([table.headings, ...filled]).toEqual(all);
    }),
    { numRuns: 100 },
  );
});

describe("what cannot be read is refused by what it is", () => {
  const locked = '<manifest:encryption-data manifest:checksum="x"/>';
  const compound = (stream: string): Buffer =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from(stream, "utf16le"),
    ]);
  const people = headings + row(2, [text("Traoré")]);
  test.each([
    [
      "a document of Word",
      anArchive({ "word/document.xml": "" }),
      { code: "no-table", kind: "word-processor" },
    ],
    [
      "a text of LibreOffice",
      anArchive({ mimetype: "application/vnd.oasis.opendocument.text" }),
      { code: "no-table", kind: "word-processor" },
    ],
    [
      "a document of Numbers",
      anArchive({ "Index/Document.iwa": "" }),
      { code: "no-table", kind: "apple-document" },
    ],
    ["a presentation", anArchive({ "ppt/presentation.xml": "" }), { code: "no-table", kind: "presentation" }],
    [
      "a workbook in Excel's own format",
      anArchive({ "xl/workbook.bin": "" }),
      { code: "no-table", kind: "binary-workbook" },
    ],
    ["an archive", anArchive({ "liste.csv": "Nom;Prénom" }), { code: "no-table", kind: "archive" }],
    ["an old workbook", compound("Workbook"), { code: "no-table", kind: "old-workbook" }],
    ["an old document of Word", compound("WordDocument"), { code: "no-table", kind: "word-processor" }],
    ["a workbook with a password", compound("EncryptedPackage"), { code: "workbook-locked" }],
    ["a workbook of LibreOffice with a password", anOds("", locked), { code: "workbook-locked" }],
    [
      "a workbook that is cut off",
      anXlsx([{ name: "A", rows: people }]).subarray(0, 900),
      { code: "workbook-broken" },
    ],
    ["a workbook without rows", anXlsx([{ name: "A", rows: headings }]), { code: "table-empty" }],
    ["a workbook without a sheet", anXlsx([]), { code: "table-empty" }],
    [
      "a row that is said to be there a million times",
      anOds(
        odsRow(["Nom", "Prénom", "x", "y"]).replace(
          "<table:table-row",
          '<table:table-row table:number-rows-repeated="1000000"',
        ),
      ),
      { code: "workbook-too-large" },
    ],
    [
      "an archive that would fill the memory",
      anXlsx([{ name: "A", rows: people }], { extra: { "xl/sharedStrings.xml": " ".repeat(120_000_000) } }),
      { code: "workbook-too-large" },
    ],
  ])("%s", async (_, bytes, expected) => {
    expect(await refusalOf(bytes)).toEqual(expected);
  });

  const strings = "xl/sharedStrings.xml";
  const workbookWith = (extra: Readonly<Record<string, string>>): Buffer =>
    anXlsx([{ name: "A", rows: people }], { extra });
  test.each([
    [
      "says ten bytes and unfolds to what fills the memory",
      missized(workbookWith({ [strings]: " ".repeat(120_000_000) }), strings, 10),
      "workbook-too-large",
    ],
    [
      "says ten bytes and unfolds to nine",
      missized(workbookWith({ [strings]: "<sst />  " }), strings, 10),
      "workbook-broken",
    ],
    [
      "has two files of one name",
      renamed(workbookWith({ "xl/stylez.xml": "<styleSheet/>" }), "xl/stylez.xml", "xl/styles.xml"),
      "workbook-broken",
    ],
    ["holds more files than it says", uncounted(workbookWith({})), "workbook-broken"],
  ])("an archive that %s", async (_, bytes, code) => {
    expect(await refusalOf(bytes)).toEqual({ code });
  });

  test("a workbook in which bytes are damaged ends in a sentence, or is read", async () => {
    const bytes = anXlsx([{ name: "A", rows: people }]);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, value) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = value;
        await read(damaged).catch((error: unknown) => expect(error).toBeInstanceOf(CoopError));
      }),
      { numRuns: 300 },
    );
  });
});

test("a number format with conditions, as LibreOffice writes it, is read without a word beside", async () => {
  const styles =
    '<number:number-style style:name="N1P0"><number:number number:min-integer-digits="1"/></number:number-style>' +
    '<number:number-style style:name="N1"><number:number number:min-integer-digits="1"/>' +
    '<style:map style:condition="value()&gt;0" style:apply-style-name="N1P0"/></number:number-style>';
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const table = await read(anOds(odsRow(["Nom", "Prénom"]) + odsRow(["Traoré", "Awa"]), "", styles));
  expect(table.all).toEqual([[2, ["Traoré", "Awa"]]]);
  expect(said).not.toHaveBeenCalled();
  said.mockRestore();
});
