import { expect, test } from "vitest";
import { markdownOfBlocks } from "../../src/documents/markdown-blocks.ts";
import type { TrackedAs } from "../../src/documents/word-body.ts";
import { WordFile } from "../../src/documents/word-text.ts";
import { blocksOfWord } from "../../src/documents/word-to-blocks.ts";
import { zip } from "../../src/tabular/zip.ts";

const styles = `<w:styles>
  <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Puce"><w:name w:val="List Bullet"/></w:style>
  <w:style w:type="paragraph" w:styleId="TM1"><w:name w:val="toc 1"/></w:style>
  <w:style w:type="character" w:styleId="Fort"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
</w:styles>`;
const numbering = `<w:numbering>
  <w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
  <w:num w:numId="2"><w:abstractNumId w:val="4"/></w:num>
</w:numbering>`;
const links = `<Relationships><Relationship Id="r1" Type="http://x/hyperlink" Target="https://exemple.fr/charte"/></Relationships>`;

async function read(body: string, changes: TrackedAs = "accepted"): Promise<string> {
  const parts = {
    "word/document.xml": `<w:document><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": styles,
    "word/numbering.xml": numbering,
    "word/_rels/document.xml.rels": links,
  };
  const file = zip(new Map(Object.entries(parts).map(([name, xml]) => [name, Buffer.from(xml)])), {
    isPacked: true,
  });
  const { paragraphs, orderedLists } = await WordFile.open(file, changes);
  return markdownOfBlocks(blocksOfWord(paragraphs, orderedLists));
}

const run = (text: string, look = ""): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const gone = (text: string): string => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
const p = (inner: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;

test("letters, headings, lists, links and tables of Word are those of Markdown", async () => {
  const item = (depth: number): string => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="2"/></w:numPr>`;
  const text = await read(
    [
      p(run("Sommaire ...... 3"), '<w:pStyle w:val="TM1"/>'),
      `<w:sdt><w:sdtPr><w:docPartGallery w:val="Table of Contents"/></w:sdtPr><w:sdtContent>${p(run("Le cadre 2"))}</w:sdtContent></w:sdt>`,
      p(run("Le cadre", "<w:b/>"), '<w:pStyle w:val="Titre1"/>'),
      p(
        run("Un ") +
          run("mot ", "<w:b/>") +
          run("fort", '<w:rStyle w:val="Fort"/>') +
          run(", ") +
          run("penché", "<w:i/>") +
          run(", ") +
          run("barré", "<w:strike/>") +
          run(", ") +
          run("droit", '<w:b w:val="0"/>'),
      ),
      p(
        `<w:hyperlink r:id="r1">${run("la charte")}</w:hyperlink>${run(" et ")}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://exemple.fr" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("le site")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(".")}`,
      ),
      p(run("un"), item(0)),
      p(run("dedans"), item(1)),
      p(run("deux"), item(0)),
      p(run("une puce"), '<w:pStyle w:val="Puce"/>'),
      `<w:tbl>${["a", "b"].map((row) => `<w:tr><w:tc>${p(run(`${row}1`))}</w:tc><w:tc>${p(run(`${row}2`, "<w:b/>"))}</w:tc></w:tr>`).join("")}</w:tbl>`,
    ].join(""),
  );
  expect(text).toBe(
    [
      "## Le cadre",
      "Un **mot fort**, *penché*, ~~barré~~, droit",
      "[la charte](https://exemple.fr/charte) et [le site](https://exemple.fr).",
      "1. un\n   - dedans\n2. deux",
      "- une puce",
      "| a1 | **a2** |\n| --- | --- |\n| b1 | **b2** |",
    ].join("\n\n"),
  );
});

test("tracked changes are taken as accepted, or as if nobody had made them", async () => {
  const ins = (inner: string): string => `<w:ins w:author="x">${inner}</w:ins>`;
  const del = (inner: string): string => `<w:del w:author="x">${inner}</w:del>`;
  const body = [
    p(run("Une question ") + del(gone("simple")) + ins(run("rude")) + run(".")),
    // A paragraph that was put in, and one that was taken out and grew together with the next.
    p(ins(run("Mis.")), "<w:rPr><w:ins/></w:rPr>"),
    p(del(gone("Ôté. ")), "<w:rPr><w:del/></w:rPr>"),
    p(run("Resté.")),
    p(`<w:moveFrom>${run("Déplacé.")}</w:moveFrom>`, "<w:rPr><w:del/></w:rPr>"),
    p(run("Gras", "<w:b/><w:rPrChange><w:rPr/></w:rPrChange>")),
    p(`<w:moveTo>${run("Déplacé.")}</w:moveTo>`, "<w:rPr><w:ins/></w:rPr>"),
    p(run("Titre"), '<w:pStyle w:val="Titre1"/><w:pPrChange><w:pPr/></w:pPrChange>'),
    `<w:tbl><w:tr>${`<w:tc>${p(run("A"))}</w:tc>`}</w:tr><w:tr><w:trPr><w:ins/></w:trPr><w:tc>${p(ins(run("B")))}</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p(del(gone("C")))}</w:tc></w:tr></w:tbl>`,
  ].join("");
  expect(await read(body)).toBe(
    [
      "Une question rude.",
      "Mis.",
      "Resté.",
      "**Gras**",
      "Déplacé.",
      "## Titre",
      "| A |\n| --- |\n| B |",
    ].join("\n\n"),
  );
  expect(await read(body, "refused")).toBe(
    ["Une question simple.", "Ôté.", "Resté.", "Déplacé.", "Gras", "Titre", "| A |\n| --- |\n| C |"].join(
      "\n\n",
    ),
  );
});
