import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { Nodes } from "mdast";
import { expect, test } from "vitest";
import { parseDocument, textOf, within } from "../../src/documents/tree.ts";
import { WordFile } from "../../src/documents/word-text.ts";
import type { LanguageCode } from "../../src/language/language.ts";
import { unzip, zip } from "../../src/tabular/zip.ts";
import { aCoop } from "../helpers/a-coop.ts";
import { browser, violationsIn } from "./axe.ts";
import { lettersOf, one, readHtml } from "./read-html.ts";
import { readPdf } from "./read-pdf.ts";

const commands = [
  ["report", "bilan"],
  ["report", "mode-emploi"],
  ["report", "compte-rendu", "S03"],
  ["report", "releve-decisions"],
  ["report", "experimentation", "E02"],
  ["report", "retour"],
  ["report", "mandat"],
  ["report", "emargement", "S03"],
  ["privacy", "notice"],
];
const languages = ["fr", "en"] as const;
const formats = ["md", "html", "docx", "pdf"] as const;
type Written = Readonly<Record<(typeof formats)[number], Buffer>>;

/** Each document of the demo's year in each format, by its name; made once for each language. */
const made = new Map<LanguageCode, Promise<ReadonlyMap<string, Written>>>();
function documentsIn(language: LanguageCode): Promise<ReadonlyMap<string, Written>> {
  const documents = made.get(language) ?? write(language);
  made.set(language, documents);
  return documents;
}

async function write(language: LanguageCode): Promise<ReadonlyMap<string, Written>> {
  const coop = await aCoop({ bare: true });
  coop.on("2024-12-31");
  await coop.must("demo", "essai", "--lang", language);
  const year = coop.in("essai");
  mkdirSync(join(year.folder, "pages"));
  for (const command of commands)
    await year.must(...command, "--format", formats.join(","), "--out", "pages/", "--lang", language);
  const folder = join(year.folder, "pages");
  const names = new Set(readdirSync(folder).map((file) => basename(file, extname(file))));
  const read = (name: string) =>
    Object.fromEntries(formats.map((format) => [format, readFileSync(join(folder, `${name}.${format}`))]));
  return new Map([...names].map((name) => [name, read(name) as Written]));
}

/** Letters and figures alone, as a text runs over lines, cells and pages. */
function letters(text: string): string {
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

test.each(languages)(
  "pages of the web, of Word and to print say the words of the Markdown, in every document (%s)",
  { timeout: 240_000 },
  async (language) => {
    const documents = await documentsIn(language);
    expect(documents.size).toBe(commands.length);
    for (const [name, { md, html, docx, pdf }] of documents) {
      const { tree } = parseDocument(md.toString());
      const said = letters(tree.children.map(textOf).join("\n"));
      expect(said.length, name).toBeGreaterThan(200);
      const written = { html: saidInHtml(html), docx: await saidInWord(docx), pdf: await saidInPdf(pdf) };
      for (const [format, text] of Object.entries(written)) {
        expect(letters(text), `${name}.${format}`).toHaveLength(said.length);
        for (const piece of piecesOf(tree))
          expect(letters(text), `${name}.${format}`).toContain(letters(piece));
      }
      expect(letters(written.docx), name).toBe(letters(written.html));
      if (!html.includes('class="sides"')) expect(letters(written.html), name).toBe(said);
    }
  },
);

test.each(languages)(
  "the bilan of a season is printed on at most 16 pages, of which none is nearly empty (%s)",
  { timeout: 240_000 },
  async (language) => {
    const { pages, texts } = await readPdf((await documentsIn(language)).get("bilan-2024")?.pdf as Buffer);
    expect(pages).toBeLessThanOrEqual(16);
    for (let page = 1; page <= pages; page += 1)
      expect(
        new Set(texts.flatMap((one) => (one.page === page ? [Math.round(one.bottom)] : []))).size,
        `page ${page}`,
      ).toBeGreaterThan(8);
  },
);

const screens = [
  { width: 1280, isDark: false },
  { width: 320, isDark: true },
];

test.skipIf(!browser).each(languages)(
  "in Chromium, axe finds nothing against any page of the web, and none is wider than its screen (%s; skipped where no Chromium is)",
  { timeout: 240_000 },
  async (language) => {
    const documents = await documentsIn(language);
    const pages = Object.fromEntries([...documents].map(([name, { html }]) => [name, html.toString()]));
    const nothing = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
    for (const screen of screens)
      expect(violationsIn(pages, screen), JSON.stringify(screen)).toEqual(nothing);
  },
);
