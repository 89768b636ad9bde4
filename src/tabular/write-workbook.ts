import type { Words } from "../language/words.ts";
import type { View } from "../terminal/view.ts";
import { withoutControls } from "./harmless.ts";
import { zip } from "./zip.ts";

/**
 * Rows as a workbook of Excel with the labels of the language, its headings bold and always in sight. Every cell is text,
 * and so are the empty ones below: what is typed there keeps its zeros, and nothing becomes a formula. Unknown is an empty
 * cell. The same rows give the same bytes.
 */
export function writeWorkbook<Item>(view: View<Item>, rows: readonly Item[], words: Words): Buffer {
  const headings = view.columns.map(({ key }) => words.language.capitalise(words.column(view.name, key)));
  const cells = rows.map((row) =>
    view.columns.map((column) => {
      const value = column.value(row);
      return value === null ? "" : column.show(value, words, "csv");
    }),
  );
  const parts = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationships("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": workbook(words.title(view.name)),
    "xl/_rels/workbook.xml.rels": relationships("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"),
    "xl/styles.xml": styles,
    "xl/worksheets/sheet1.xml": worksheet([headings, ...cells]),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, Buffer.from(declaration + xml)] as const);
  return zip(new Map(files), { isPacked: true });
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const typeOf = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const contentTypes = `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${typeOf}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${typeOf}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${typeOf}.worksheet+xml"/></Types>`;

/** Excel's number for the format of text. */
const textFormat = 49;
const textStyle = 1;
const headingStyle = 2;

const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="${textFormat}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="${textFormat}" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** Each kind of part, and where it lies. */
function relationships(...kindsAndPlaces: readonly string[]): string {
  const links: string[] = [];
  for (let index = 0; index < kindsAndPlaces.length; index += 2) {
    const [kind, place] = kindsAndPlaces.slice(index);
    links.push(`<Relationship Id="rId${index / 2 + 1}" Type="${office}/${kind}" Target="${place}"/>`);
  }
  return `<Relationships xmlns="${packages}/relationships">${links.join("")}</Relationships>`;
}

const longestSheetName = 31;

function workbook(title: string): string {
  const name = title.replace(/[[\]:*?/\\]/g, " ").slice(0, longestSheetName);
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
}

function worksheet(rows: readonly (readonly string[])[]): string {
  const columns = (rows[0] ?? []).map((_, column) => {
    const number = column + 1;
    return `<col min="${number}" max="${number}" width="${widthOf(rows, column)}" style="${textStyle}" customWidth="1"/>`;
  });
  const written = rows.map((cells, index) => {
    const style = index === 0 ? headingStyle : textStyle;
    const filled = cells.map((cell, column) => cellXml(cell, `${letters(column)}${index + 1}`, style));
    return `<row r="${index + 1}">${filled.join("")}</row>`;
  });
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  // Excel would mark each telephone as a number stored as text.
  const unmarked = `<ignoredErrors><ignoredError sqref="A1:${letters(columns.length - 1)}1048576" numberStoredAsText="1"/></ignoredErrors>`;
  return `<worksheet xmlns="${main}"><sheetViews><sheetView tabSelected="1" workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>${written.join("")}</sheetData>${unmarked}</worksheet>`;
}

const longestCell = 32_767;

function cellXml(cell: string, place: string, style: number): string {
  if (cell === "") return "";
  const text = cell.length > longestCell ? `${cell.slice(0, longestCell - 1)}…` : cell;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** The width of a column, in characters: that of what stands in it, within what can be read at a glance. */
function widthOf(rows: readonly (readonly string[])[], column: number): number {
  const longest = rows.reduce((width, cells) => Math.max(width, cells[column]?.length ?? 0), 0);
  return Math.min(Math.max(longest + 2, 10), 40);
}

/** The letters by which a spreadsheet calls a column, from 0: A … Z, AA … */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for XML; `_x0041_` would be read as the letter that it numbers. */
function escaped(text: string): string {
  return withoutControls(text)
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    .replace(/\r\n?/g, "\n");
}
