import { zip } from "../../src/tabular/zip.ts";

/** A sheet as its rows of XML, written as Excel writes them. */
export interface SheetXml {
  readonly name: string;
  readonly rows: string;
  /** What stands after the rows: merged cells, a filter. */
  readonly after?: string;
  readonly isHidden?: boolean;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function packed(files: Readonly<Record<string, string>>): Buffer {
  return zip(new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])), {
    isPacked: true,
  });
}

/** An Excel workbook. The formats of numbers are those of cells of style 1, 2 … */
export function anXlsx(
  sheets: readonly SheetXml[],
  { formats = [] as readonly string[], is1904 = false, extra = {} as Readonly<Record<string, string>> } = {},
): Buffer {
  const each = (make: (sheet: SheetXml, number: number) => string): string =>
    sheets.map((sheet, index) => make(sheet, index + 1)).join("");
  const quoted = (format: string): string => format.replaceAll('"', "&quot;");
  return packed({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${each((_, number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`)}</Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${each(({ name, isHidden }, number) => `<sheet name="${name}" sheetId="${number}"${isHidden ? ' state="hidden"' : ""} r:id="rId${number}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each((_, number) => `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="rId99" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${formats.map((format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${quoted(format)}"/>`).join("")}</numFmts><cellXfs count="${formats.length + 1}"><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${200 + index}" applyNumberFormat="1"/>`).join("")}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows, after = "" }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
    ...extra,
  });
}

/** A LibreOffice workbook of one sheet: the XML of its rows, of its manifest and of its styles. */
export function anOds(rows: string, manifest = "", styles = ""): Buffer {
  const names = [
    ["office", "office:1.0"],
    ["table", "table:1.0"],
    ["text", "text:1.0"],
    ["number", "datastyle:1.0"],
    ["style", "style:1.0"],
  ].map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`);
  return packed({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "META-INF/manifest.xml": `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">${manifest}</manifest:file-entry></manifest:manifest>`,
    "styles.xml": `<office:document-styles ${names.join(" ")}><office:styles>${styles}</office:styles></office:document-styles>`,
    "content.xml": `<office:document-content ${names.join(" ")}><office:body><office:spreadsheet><table:table table:name="Inscrits">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
}

/** Other documents that are archives too. */
export function anArchive(files: Readonly<Record<string, string>>): Buffer {
  return packed(files);
}

/** A row of a sheet of Excel; null is a cell that is there and empty. */
export function row(number: number, cells: readonly (string | null)[]): string {
  return `<row r="${number}">${cells
    .map((cell, index) => {
      const at = `${String.fromCharCode(65 + index)}${number}`;
      return cell === null ? `<c r="${at}" s="0"/>` : cell.replace("<c", `<c r="${at}"`);
    })
    .join("")}</row>`;
}

/** A cell of Excel that holds a text. */
export function text(value: string): string {
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** A cell of Excel that holds a number, shown by one of the formats of the workbook, from 1; 0 is none. */
export function number(value: number, format = 0): string {
  return `<c s="${format}"><v>${value}</v></c>`;
}

/** A row of a sheet of LibreOffice, of texts. */
export function odsRow(cells: readonly string[]): string {
  const one = (cell: string): string =>
    cell === ""
      ? "<table:table-cell/>"
      : `<table:table-cell office:value-type="string">${cell
          .split("\n")
          .map((line) => `<text:p>${escaped(line)}</text:p>`)
          .join("")}</table:table-cell>`;
  return `<table:table-row>${cells.map(one).join("")}</table:table-row>`;
}

function escaped(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
