import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element } from "hast";
import { expect, test } from "vitest";
import { escapeMarkdown } from "../../src/documents/escape.ts";
import { render } from "../../src/documents/formats.ts";
import { writeMarkdown } from "../../src/documents/markdown.ts";
import { type PdfOptions, writePdf } from "../../src/documents/pdf.ts";
import { parseDocument, textOf } from "../../src/documents/tree.ts";
import { type ReadPdf, readPdf } from "./read-pdf.ts";

const home = join(import.meta.dirname, "../..");
const options: PdfOptions = { language: "fr", madeOn: "2024-12-31", home };
const sample = readFileSync(new URL("bilan.txt", import.meta.url), "utf8");

async function pdfOf(markdown: string, more: Partial<PdfOptions> = {}): Promise<ReadPdf> {
  return readPdf((await writePdf(parseDocument(markdown), { ...options, ...more })).content);
}

const square: Element = {
  type: "element",
  tagName: "svg",
  properties: { xmlns: "http://www.w3.org/2000/svg", viewBox: "0 0 9 9", role: "img" },
  children: [{ type: "element", tagName: "rect", properties: { width: 9, height: 9 }, children: [] }],
};

/** A reader finds spaces where columns are apart. */
function textsOf({ tags }: ReadPdf, role: string): string[] {
  return tags.filter((tag) => tag.role === role).map(({ text }) => text.trim());
}

/** All that is tagged on its pages, one after the other. */
function saidBy(page: ReadPdf): string {
  return textsOf(page, "Document").join("");
}

/** Letters and figures alone, as a text runs over lines and pages. */
function letters(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
}

test("pages say that they are accessible, in which language and under which title, and their parts what they are", async () => {
  const page = await pdfOf(
    "# Bilan d'essai\n\n## Un\n\n- a\n- b\n\n**Tableau 1. Membres**\n\n| Catégorie | Membres |\n| --- | ---: |\n| Ville | 3 |\n\n### Dedans\n\n## Deux\n\nUn [lien](https://exemple.fr).",
  );
  expect(page).toMatchObject({ title: "Bilan d'essai", language: "fr", isMarked: true, part: "1" });
  expect(textsOf(page, "H1")).toEqual(["Bilan d'essai"]);
  expect(textsOf(page, "H2")).toEqual(["Un", "Sommaire", "Deux"]);
  expect(textsOf(page, "H3")).toEqual(["Dedans"]);
  expect(textsOf(page, "TH")).toEqual(["Catégorie", "Membres"]);
  expect(textsOf(page, "TD")).toEqual(["Ville", "3"]);
  expect(textsOf(page, "Caption")).toEqual(["Tableau 1. Membres"]);
  expect(textsOf(page, "LBody")).toEqual(["a", "b"]);
  expect(textsOf(page, "TOCI").map((entry) => entry.replace(/\P{L}/gu, ""))).toEqual(["Un", "Deux"]);
  expect(textsOf(page, "Link").at(-1)).toBe("lien");
});

const coverOf = (title: string) =>
  `::: bandeau\nLa Ruche\n\nNantes\n:::\n\n# ${title}\n\n::: mentions\nFait le 3 mars\n\nPublication : la Ruche\n:::\n\n## Un\n\na\n\n## Deux\n\nb`;

test.each([10, 400, 1200])(
  "a cover is one page: whose it is, a title of %i letters, and at its foot who publishes",
  async (length) => {
    const title = "Bilan "
      .repeat(length / 5)
      .slice(0, length)
      .trim();
    const page = await pdfOf(coverOf(title));
    expect(page.title).toBe(`${title} · La Ruche`);
    const cover = page.texts.filter((one) => one.page === 1);
    expect(cover.map(({ text }) => text).join(" ")).toBe(
      `La Ruche Nantes ${title} Fait le 3 mars Publication : la Ruche`,
    );
    const foot = cover.filter(({ text }) => /^(?:Fait|Publication)/.test(text));
    for (const { bottom } of foot) expect(bottom).toBeLessThan(100);
    expect(page.texts.filter(({ page, text }) => page === 2 && text === "Un")).toHaveLength(1);
  },
);

test("pages say all that the document says, in its order", async () => {
  const document = parseDocument(sample);
  const printed = saidBy(await pdfOf(sample)).replace("Sommaire", "");
  expect(letters(printed)).toBe(letters(document.tree.children.map(textOf).join("")));
});

test("the same document, options and day give the same bytes", async () => {
  const write = async () => (await writePdf(parseDocument(sample), options)).content;
  expect((await write()).equals(await write())).toBe(true);
});

test("what people type is printed as they typed it, and obeyed nowhere", async () => {
  const typed = [
    "#set page(fill: red)",
    '$x^2$ "entre" \\ \\u{41} `a`',
    "= Titre",
    "@ref <nom> #import",
    "</script> // fin /* */",
  ];
  const page = await pdfOf(`# T\n\n${typed.map(escapeMarkdown).join("\n\n")}`, { layout: "leaflet" });
  expect(textsOf(page, "P")).toEqual(typed);
});

test("signs that no font has are shown as □, and named", async () => {
  const { content, unprinted } = await writePdf(
    parseDocument("# Chœur 😀\n\nمرحبا 漢 « là »\u202f: 12\u00a0€ → ✓ ☐ ● ○"),
    options,
  );
  expect([...unprinted].sort()).toEqual(
    [..."😀مرحبا漢"].filter((sign, at, all) => all.indexOf(sign) === at).sort(),
  );
  const page = await readPdf(content);
  expect(textsOf(page, "H1")).toEqual(["Chœur □"]);
  expect(textsOf(page, "P").join("")).toContain("□ « là » : 12 € → ✓ ☐ ● ○");
});

test("bold and italics are faces of their own", async () => {
  const bytes = (await writePdf(parseDocument("# T\n\nUn **gras**, un *italique*, un ***tout***."), options))
    .content;
  const names = [...bytes.toString("latin1").matchAll(/\/FontName \/\w+\+([\w-]+)/g)].map(([, name]) => name);
  expect(new Set(names)).toEqual(
    new Set([
      "SourceSerif4-Regular",
      "SourceSerif4-SemiBold",
      "SourceSerif4-Bold",
      "SourceSerif4-Italic",
      "SourceSerif4-BoldItalic",
    ]),
  );
});

test("nothing runs out of the page: neither a word of 3,000 letters nor a row of many columns", async () => {
  const long = "x".repeat(3000);
  const columns = Array.from({ length: 40 }, (_, column) => `Colonne ${column}`);
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  const table =
    row(columns) + row(columns.map(() => "---")) + row(columns.map((_, column) => `valeur ${column}`));
  const page = await pdfOf(`# T ${long}\n\n${long}\n\n| a | b |\n| --- | --- |\n| ${long} | c |\n\n${table}`);
  const margin = 24 * 2.83;
  const outside = page.texts.filter(
    ({ left, right }) => left < margin - 1 || right > page.width - margin + 1,
  );
  expect(outside).toEqual([]);
  const said = letters(saidBy(page));
  expect(said).toContain(letters(long));
  for (const [column] of columns.entries()) expect(said).toContain(`valeur${column}`);
});

test("a card says its title, its outcome and what is below; sides stand beside each other; large figures are items", async () => {
  const markdown = [
    "# T",
    "::: carte\n**D01. Un titre** `● adoptée`\n\nL'énoncé.\n\n*Le 5 mars.*\n:::",
    "::: côte à côte\n| Avant | Après |\n| --- | --- |\n| **Pensé.** un | **Vu.** deux |\n| **Essayé.** trois | **Appris.** quatre |\n:::",
    "::: chiffres\n- **38** personnes *21 structures*\n- **9** temps collectifs\n:::",
  ].join("\n\n");
  const page = await pdfOf(markdown, { layout: "leaflet" });
  expect(letters(saidBy(page))).toBe(
    letters(
      "T D01 Un titre adoptée L'énoncé Le 5 mars Avant Pensé un Essayé trois Après Vu deux Appris quatre 38 personnes 21 structures 9 temps collectifs",
    ),
  );
  const at = (text: string) => page.texts.find((one) => one.text.includes(text));
  expect(at("Avant")?.bottom).toBe(at("Après")?.bottom);
  expect(at("38")?.height).toBeGreaterThan(20);
  expect(Math.abs((at("adoptée")?.bottom ?? 0) - (at("D01")?.bottom ?? 0))).toBeLessThan(4);
  expect(writeMarkdown(parseDocument(markdown))).not.toContain(":::");
});

test("a heading is on the page of the two sides that it introduces, wherever the page ends", async () => {
  const sides =
    "### Un essai\n\nMené en mai.\n\n::: carte\nx\n:::\n\n::: côte à côte\n| Avant | Après |\n| --- | --- |\n| **Pensé.** un | **Vu.** deux |\n:::";
  for (const lines of [34, 36, 38, 40, 42]) {
    const page = await pdfOf(`# T\n\n${"Une ligne.\n\n".repeat(lines)}${sides}`, { layout: "leaflet" });
    const pageOf = (text: string) => page.texts.find((one) => one.text.includes(text))?.page;
    expect(pageOf("Un essai")).toBe(pageOf("deux"));
  }
});

test("a table that is written row after row has the colon of its language", async () => {
  const row = (text: string): string => `| ${Array.from({ length: 40 }, () => text).join(" | ")} |\n`;
  const stacked = row("Colonne") + row("---") + row("mot");
  expect(saidBy(await pdfOf(`# T\n\n${stacked}`))).toMatch(/Colonne\s+: mot/);
  expect(saidBy(await pdfOf(`# T\n\n${stacked}`, { language: "en" }))).toContain("Colonne: mot");
});

test("a picture stands under its title, and is told in one sentence that is its alternative text", async () => {
  const chart = { sentence: "De 27 à 34 membres étaient là.", draw: async () => square };
  const document = parseDocument("# T\n\n**Figure 1. Qui était là**\n\n![](figure:presence)\n", {
    charts: { presence: chart },
  });
  await render(document, "html", { ...options, layout: "leaflet" });
  const page = await readPdf((await writePdf(document, { ...options, layout: "leaflet" })).content);
  expect(page.tags.find(({ role }) => role === "Figure")?.alt).toBe(chart.sentence);
  expect(textsOf(page, "Caption")).toEqual(["Figure 1. Qui était là"]);
  expect(saidBy(page)).toContain(chart.sentence);
  expect(writeMarkdown(document)).toBe(`# T\n\n**Figure 1. Qui était là**\n\n${chart.sentence}\n`);
  const html = String((await render(document, "html", options)).content);
  expect(html).toContain("<figcaption>Figure 1. Qui était là</figcaption>");
  expect(html).toContain(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"`);
  expect(() => parseDocument("![](figure:presense)", { charts: { presence: chart } })).toThrow(
    "unknown-picture",
  );
});

test("what is longer than a page goes on to the next, in a card and in a table", async () => {
  const long = "Une phrase de quelques mots. ".repeat(400);
  const page = await pdfOf(`# T\n\n::: carte\n**D01**\n\n${long}\n:::\n\n| a |\n| --- |\n| ${long} |`);
  expect(page.pages).toBeGreaterThan(4);
  expect(page.texts.filter(({ bottom }) => bottom < 24)).toEqual([]);
  expect(letters(saidBy(page))).toBe(letters(`T D01 ${long} a ${long}`));
});

test.each(["pdf", "docx"] as const)("a document of thousands of pages is not made as %s", async (format) => {
  const long = `${"Un mot, puis un autre. ".repeat(20_000)}\n\n`.repeat(14);
  await expect(render(parseDocument(`# Titre\n\n${long}`), format, options)).rejects.toMatchObject({
    problems: [{ code: "document-too-long", parameters: { format } }],
  });
});
