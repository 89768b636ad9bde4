import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { french } from "../../src/language/french.ts";
import { Words } from "../../src/language/words.ts";
import { openTable } from "../../src/tabular/open-table.ts";
import { rowsToCsv } from "../../src/tabular/write-csv.ts";
import { writeWorkbook } from "../../src/tabular/write-workbook.ts";
import { unzip } from "../../src/tabular/zip.ts";
import { column, view } from "../../src/terminal/view.ts";
import { cataloguesOf } from "../helpers/catalogues.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coop-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function readBack(bytes: string | Uint8Array) {
  const path = join(folder, "liste");
  writeFileSync(path, bytes);
  const table = await openTable(path, { isKnown: (heading) => ["Nom", "Prénom", "motif"].includes(heading) });
  const rows: (readonly string[])[] = [];
  for await (const batch of table.rows()) rows.push(...batch.map(({ cells }) => cells));
  return { ...table, rows };
}

/** What people, and hostile people, put into a cell, as it stands there: without spaces around. */
const cell = fc
  .oneof(
    fc.constantFrom(
      '=HYPERLINK("http://x")',
      "+33 6 39 98 12 34",
      "-",
      "@SUM(A1)",
      "'",
      "'=x",
      "''=x",
      "0639981234",
      "04400",
      "_x0041_",
      "<script>&amp;</script>",
      "]]>",
      "deux\nlignes",
      "a;b,c|d\te",
      'Jo "Le Grand" Petit',
      "{{ 7*7 }}",
      "é",
      "e\u0301",
      "👩‍🌾",
    ),
    fc.stringMatching(/^[a-zàéèœ€’ ;,|"'\n=+@<&_x0-9-]{0,12}$/),
  )
  .map((text) => text.trim());
const rows = fc.array(fc.tuple(fc.constantFrom("Traoré", "Le Bihan", "Œuvrard"), cell, cell), {
  minLength: 1,
  maxLength: 6,
});
const headings = ["Nom", "Prénom", "motif"];

test("rows written as CSV are read back equal", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (list) => {
      const table = await readBack(rowsToCsv(headings, list));
      expect([table.headings, ...table.rows]).toEqual([headings, ...list]);
    }),
    { numRuns: 500 },
  );
});

const anyRow = view<readonly string[]>()("personList", [
  column.text("familyName", ([name]) => name || null),
  column.text("givenName", ([, name]) => name || null),
  column.text("email", ([, , email]) => email || null),
]);

test("rows written as a workbook are read back equal, and none of their cells is a formula", async () => {
  const words = new Words(french, [...(await cataloguesOf("fr")).values()]);
  await fc.assert(
    fc.asyncProperty(rows, async (list) => {
      const workbook = writeWorkbook(anyRow, list, words);
      const table = await readBack(workbook);
      expect(table.headings).toEqual(["Nom", "Prénom", "Courriel"]);
      expect(table.rows.map((cells) => headings.map((_, index) => cells[index] ?? ""))).toEqual(list);
      const sheet = await unzip(workbook, (name) => name.includes("sheet1"), 1_000_000);
      expect([...sheet.values()].join("")).not.toMatch(/<f[ >]|t="(str|n)"/);
    }),
    { numRuns: 200 },
  );
});

test("the same rows give the same bytes, whatever the day", async () => {
  const words = new Words(french, [...(await cataloguesOf("fr")).values()]);
  const list = [["Traoré", "Awa", "awa@exemple.fr"]];
  expect(writeWorkbook(anyRow, list, words).equals(writeWorkbook(anyRow, list, words))).toBe(true);
});

test("controls and letters that turn the direction of reading are shown, and a cell is as long as Excel takes", async () => {
  const words = new Words(french, [...(await cataloguesOf("fr")).values()]);
  const list = [["Petit", "a\u0000b\u202ec\ufffe", "x".repeat(40_000)]];
  const table = await readBack(writeWorkbook(anyRow, list, words));
  expect(table.rows[0]?.[1]).toBe("a�b�c�");
  expect(table.rows[0]?.[2]).toHaveLength(32_767);
});
