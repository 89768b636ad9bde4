import { refuse } from "../problem.ts";
import type { FileBytes } from "./file-bytes.ts";
import type { OtherKind } from "./file-kind.ts";
import { namesInZip, unzip, ZipFault } from "./zip.ts";

/** A workbook is held whole, unlike a text: one of more than some 250,000 rows is refused. */
const largestFile = 50_000_000;
const largestUnpacked = 100_000_000;
const mostCells = 3_000_000;

/** The parts in which rows stand, and how they are shown; pictures, charts and macros are left alone. */
const wanted =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml|mimetype|META-INF\/manifest\.xml|content\.xml|styles\.xml)$/i;

/**
 * The parts of a workbook of Excel or LibreOffice that its rows need, unpacked.
 * @throws CoopError `no-table` for another kind of archive, `workbook-broken`, `workbook-locked`, `workbook-too-large`
 */
export async function partsOfWorkbook(bytes: FileBytes): Promise<Map<string, Buffer>> {
  const { file } = bytes;
  if (bytes.size > largestFile) refuse("workbook-too-large", {}, { file });
  const archive = bytes.whole();
  try {
    const kind = await otherKindOf(archive);
    if (kind) refuse("no-table", { kind }, { file });
    const parts = await unzip(archive, (name) => wanted.test(name), largestUnpacked);
    if (parts.get("META-INF/manifest.xml")?.includes("encryption-data")) throw new ZipFault("locked");
    if (cellsOf(parts.get("content.xml")) > mostCells) throw new ZipFault("too-large");
    return parts;
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    return refuse(`workbook-${error.reason}`, {}, { file });
  }
}

/** What an archive is, if it is no workbook that can be read. */
async function otherKindOf(archive: Buffer): Promise<OtherKind | undefined> {
  const names = new Set(await namesInZip(archive));
  if (names.has("xl/workbook.xml")) return undefined;
  if (names.has("xl/workbook.bin")) return "binary-workbook";
  if (names.has("word/document.xml")) return "word-processor";
  if (names.has("ppt/presentation.xml")) return "presentation";
  if (names.has("Index/Document.iwa") || names.has("Index.zip")) return "apple-document";
  const type = (await unzip(archive, (name) => name === "mimetype", 200)).get("mimetype")?.toString() ?? "";
  if (/spreadsheet/.test(type)) return undefined;
  if (/opendocument\.presentation/.test(type)) return "presentation";
  return /opendocument/.test(type) ? "word-processor" : "archive";
}

/** How many filled cells the content of an OpenDocument sheet stands for: a few bytes can say "a million times this row". */
function cellsOf(content: Buffer | undefined): number {
  let cells = 0;
  let rows = 1;
  for (const [, element = "", attributes = ""] of (content?.toString() ?? "").matchAll(
    /<table:(table-row|table-cell)\b([^>]*)>/g,
  )) {
    if (element === "table-row") rows = repeated("rows", attributes);
    else if (attributes.includes("value-type")) cells += rows * repeated("columns", attributes);
  }
  return cells;
}

function repeated(what: "rows" | "columns", attributes: string): number {
  return Number(new RegExp(`table:number-${what}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1);
}
