import type { Words } from "../language/words.ts";
import type { View } from "../terminal/view.ts";
import { withoutControls } from "./harmless.ts";
import { zip } from "./zip.ts";

/**
 * What is to be written in the cells of a column: one of the texts that they offer, else a few words or sentences. What is
 * offered has 255 letters at most with the commas between, and no comma of its own: Excel takes no more.
 */
type Blank = readonly string[] | "words" | "sentences";

/** The columns that people fill in, by their keys. */
export type Blanks = Readonly<Record<string, Blank>>;

/**
 * Rows as a workbook of Excel with the labels of the language, its headings bold and always in sight. Every cell is text,
 * and so are the empty ones below: what is typed there keeps its zeros, and nothing becomes a formula. Unknown is an empty
 * cell. The same rows give the same bytes.
 * @param blanks of a table that is to come back: their headings are tinted, and it is printed across
 */
export function writeWorkbook<Item>(
  view: View<Item>,
  rows: readonly Item[],
  words: Words,
  blanks: Blanks = {},
): Buffer {
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
    "xl/worksheets/sheet1.xml": worksheet(
      [headings, ...cells],
      view.columns.map(({ key }) => blanks[key]),
    ),
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
/** Text that goes on on the next line, in columns of more than can be read at a glance. */
const wrappedStyle = 3;
const blankHeadingStyle = 4;
const tint = "FFFFF2CC";

const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="${tint}"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="${textFormat}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="${textFormat}" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="${textFormat}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="${textFormat}" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

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

function worksheet(rows: readonly (readonly string[])[], blanks: readonly (Blank | undefined)[]): string {
  const isForm = blanks.some((blank) => blank !== undefined);
  const shapes = blanks.map((blank, column) => shapeOf(rows, column, blank, isForm));
  const columns = shapes.map(({ width, style }, column) => {
    const number = column + 1;
    return `<col min="${number}" max="${number}" width="${width}" style="${style}" customWidth="1"/>`;
  });
  const written = rows.map((cells, index) => {
    const filled = cells.map((cell, column) => {
      const headings = blanks[column] ? blankHeadingStyle : headingStyle;
      const style = index === 0 ? headings : (shapes[column]?.style ?? textStyle);
      return cellXml(cell, `${letters(column)}${index + 1}`, style);
    });
    return `<row r="${index + 1}"${index === 0 ? "" : heightOf(cells, shapes)}>${filled.join("")}</row>`;
  });
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  // Excel would mark each telephone as a number stored as text.
  const unmarked = `<ignoredErrors><ignoredError sqref="A1:${letters(columns.length - 1)}1048576" numberStoredAsText="1"/></ignoredErrors>`;
  const fit = isForm ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "";
  const page = isForm ? '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' : "";
  return `<worksheet xmlns="${main}">${fit}<sheetViews><sheetView tabSelected="1" workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>${written.join("")}</sheetData>${validations(blanks)}${page}${unmarked}</worksheet>`;
}

/** The widest column, in letters: what can be read at a glance. */
const widest = 40;
const fewWords = 18;

interface Shape {
  readonly width: number;
  readonly style: number;
}

function shapeOf(
  rows: readonly (readonly string[])[],
  column: number,
  blank: Blank | undefined,
  isForm: boolean,
): Shape {
  const offered = typeof blank === "object" ? blank : [];
  const texts = [...rows.map((cells) => cells[column] ?? ""), ...offered];
  const longest = texts.reduce((width, text) => Math.max(width, text.length), 0);
  const width =
    blank === "sentences"
      ? widest
      : Math.min(Math.max(longest + 2, blank === "words" ? fewWords : 10), widest);
  return { width, style: isForm || longest > widest ? wrappedStyle : textStyle };
}

const lineHeight = 15;

/** The height of a row of several lines, in points: LibreOffice finds none by itself. */
function heightOf(cells: readonly string[], shapes: readonly Shape[]): string {
  const lines = cells.map((cell, column) => {
    const { width, style } = shapes[column] ?? { width: widest, style: textStyle };
    return style === wrappedStyle ? Math.ceil(cell.length / (width - 2)) : 1;
  });
  const most = Math.max(...lines);
  return most > 1 ? ` ht="${most * lineHeight}"` : "";
}

/**
 * The lists that cells offer, from the first row down as far as a sheet goes: rows that are added have them too. What is none
 * of a list is questioned and not forbidden (`warning`), since whoever reads the file says it better.
 */
function validations(blanks: readonly (Blank | undefined)[]): string {
  const lists = blanks.flatMap((offered, column) => {
    if (typeof offered !== "object") return [];
    const cells = `${letters(column)}2:${letters(column)}1048576`;
    const list = escaped(offered.join(","));
    return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>"${list}"</formula1></dataValidation>`;
  });
  return lists.length === 0
    ? ""
    : `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
}

const longestCell = 32_767;

function cellXml(cell: string, place: string, style: number): string {
  if (cell === "") return "";
  const text = cell.length > longestCell ? `${cell.slice(0, longestCell - 1)}…` : cell;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
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
