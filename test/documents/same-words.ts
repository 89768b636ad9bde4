import type { Nodes } from "mdast";
import { expect } from "vitest";
import { parseDocument, textOf, within } from "../../src/documents/tree.ts";
import { WordFile } from "../../src/documents/word-text.ts";
import { unzip, zip } from "../../src/tabular/zip.ts";
import { lettersOf, one, readHtml } from "./read-html.ts";
import { readPdf } from "./read-pdf.ts";

export const formats = ["md", "html", "docx", "pdf"] as const;

/** The files of one document. */
export type Written = Readonly<Record<(typeof formats)[number], Buffer>>;

/** Letters and figures alone, as a text runs over lines, cells and pages. */
export function letters(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
}

/** What a document says, piece by piece: two sides are read one after the other, and row by row in Markdown. */
function piecesOf(tree: Nodes): string[] {
  return [...within(tree)].filter(({ type }) => pieces.has(type)).map(textOf);
}
const pieces: ReadonlySet<string> = new Set<Nodes["type"]>(["heading", "paragraph", "tableCell", "code"]);

async function saidInWord(file: Buffer): Promise<string> {
  const parts = await unzip(file, () => true, 50_000_000);
  const body = parts.get("word/document.xml")?.toString() ?? "";
  const withoutContents = body
    .replace(/<w:sdt>.*?<\/w:sdt>/gs, "")
    .replace(/<w:p><w:pPr><w:pStyle w:val="TOCHeading"\/>.*?<\/w:p>/s, "");
  parts.set("word/document.xml", Buffer.from(withoutContents));
  const { paragraphs } = await WordFile.open(zip(parts, { isPacked: true }));
  return paragraphs.map(({ text }) => text).join("\n");
}

async function saidInPdf(file: Buffer): Promise<string> {
  const { tags } = await readPdf(file);
  const said = tags.filter(({ role }) => role === "Document").map(({ text }) => text);
  return said.join("").replace(/Sommaire|Contents/, "");
}

function saidInHtml(file: Buffer): string {
  const page = readHtml(file.toString().replace(/<svg.*?<\/svg>/gs, ""));
  return [one(page, "header"), one(page, "main")].map(lettersOf).join("\n");
}

/** That the page of the web, of Word and to print say the words of the Markdown. */
export async function expectOneText(name: string, { md, html, docx, pdf }: Written): Promise<void> {
  const { tree } = parseDocument(md.toString());
  const said = letters(tree.children.map(textOf).join("\n"));
  const written = { html: saidInHtml(html), docx: await saidInWord(docx), pdf: await saidInPdf(pdf) };
  for (const [format, text] of Object.entries(written)) {
    expect(letters(text), `${name}.${format}`).toHaveLength(said.length);
    for (const piece of piecesOf(tree)) expect(letters(text), `${name}.${format}`).toContain(letters(piece));
  }
  expect(letters(written.docx), name).toBe(letters(written.html));
  if (!html.includes('class="sides"')) expect(letters(written.html), name).toBe(said);
}
