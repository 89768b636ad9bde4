import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element } from "hast";
import { expect, test } from "vitest";
import { escapeMarkdown } from "../../src/documents/escape.ts";
import { render } from "../../src/documents/formats.ts";
import { parseDocument } from "../../src/documents/tree.ts";
import { type WordOptions, writeWord } from "../../src/documents/word.ts";
import { unzip } from "../../src/tabular/zip.ts";

const sample = readFileSync(new URL("bilan.txt", import.meta.url), "utf8");
const options: WordOptions = { language: "fr", madeOn: "2024-12-10" };

const square: Element = {
  type: "element",
  tagName: "svg",
  properties: { xmlns: "http://www.w3.org/2000/svg", viewBox: "0 0 9 9" },
  children: [{ type: "element", tagName: "rect", properties: { width: 9, height: 9 }, children: [] }],
};

/** The parts of the file that a text becomes, by their names. */
async function partsOf(markdown: string, more: Partial<WordOptions> = {}): Promise<(name: string) => string> {
  const file = await writeWord(parseDocument(markdown), { ...options, ...more });
  const parts = await unzip(file, () => true, 10_000_000);
  return (name) => parts.get(name)?.toString() ?? "";
}
const bodyOf = async (markdown: string, more: Partial<WordOptions> = {}): Promise<string> =>
  (await partsOf(markdown, more))("word/document.xml");
const paragraphs = (xml: string): string[] => xml.match(/<w:p>.*?<\/w:p>/g) ?? [];
const lettersOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("");
const styleOf = (paragraph: string): string | undefined => /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1];
const styled = (xml: string, style: string): string[] =>
  paragraphs(xml).flatMap((one) => (styleOf(one) === style ? [lettersOf(one)] : []));

test("the title and the headings have the styles of Word, with the level that an outline shows", async () => {
  const part = await partsOf("# Bilan\n\n## Le cadre\n\n### Le mandat\n\nTexte.\n\n## La suite\n");
  const body = part("word/document.xml");
  expect(styled(body, "Title")).toEqual(["Bilan"]);
  expect(styled(body, "Heading1")).toEqual(["Le cadre", "La suite"]);
  expect(styled(body, "Heading2")).toEqual(["Le mandat"]);
  const [heading = ""] =
    /<w:style [^>]*w:styleId="Heading2".*?<\/w:style>/.exec(part("word/styles.xml")) ?? [];
  expect(heading).toContain('<w:outlineLvl w:val="1"/>');
  expect(part("word/styles.xml")).toContain('<w:lang w:val="fr-FR"/>');
  expect(part("docProps/core.xml")).toContain("<dc:title>Bilan</dc:title>");
  expect((await partsOf("# A", { language: "en" }))("word/styles.xml")).toContain('<w:lang w:val="en-GB"/>');
});

test("a table repeats its headings on each page, and no row of it is cut", async () => {
  const body = await bodyOf(
    "**Tableau 1. Qui**\n\n| Nom | Combien |\n| --- | ---: |\n| Awa | 3 |\n| Bo | |\n",
  );
  const rows = body.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
  expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual([true, false, false]);
  expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
  expect(rows.map((row) => row.match(/<w:tc>/g)?.length)).toEqual([2, 2, 2]);
  expect(rows[1]).toContain('<w:jc w:val="right"/>');
  const [title = ""] = paragraphs(body);
  expect(lettersOf(title)).toBe("Tableau 1. Qui");
  expect(styleOf(title)).toBe("Caption");
  expect(title).toContain("<w:keepNext/>");
  const widths = [...body.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9640);
});

const card = (number: string, badge: string): string =>
  `::: carte\n**${number}. Une voix** \`${badge}\`\n\nChacune et chacun a une voix.\n\n*Le 3 mars.*\n:::\n\n`;

test("a card stands together on a page, with an edge and its badge at the right of its title", async () => {
  const part = await partsOf(card("D1", "● prise d'acte") + card("D2", "○ rejetée"));
  const body = part("word/document.xml");
  const [title = "", statement = "", how = "", next = ""] = paragraphs(body);
  expect([title, statement, how].map(styleOf)).toEqual(["CardTitle", "Card", "Card"]);
  expect([title, statement, how].map((one) => one.includes("<w:keepNext/>"))).toEqual([true, true, false]);
  expect(title).toMatch(/<w:rStyle w:val="BadgeHolds"\/>.*<w:tab\/>.*●\u00a0prise\u00a0d&apos;acte/);
  expect(title).toMatch(/<w:tab w:val="right"/);
  expect(next).toContain('<w:rStyle w:val="BadgeRefused"/>');
  const edge = (one: string) => /<w:left [^>]*w:color="(\w+)"/.exec(one)?.[1];
  expect([title, statement, how].map(edge)).toEqual(["0D5656", "0D5656", "0D5656"]);
  const indent = (one: string) => /<w:ind w:left="(\d+)"/.exec(one)?.[1];
  expect(indent(title)).toBe(indent(how));
  expect(indent(title)).not.toBe(indent(next));
  expect(part("word/styles.xml")).toMatch(/<w:style w:type="paragraph" w:styleId="Card">.*?<w:keepLines\/>/);
});

test("two sides are a table of two columns, and large figures one of three without lines", async () => {
  const sides = await bodyOf("::: côte à côte\n| Avant | Après |\n| --- | --- |\n| **Où** ici | là |\n:::\n");
  const rows = sides.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
  expect(rows.map((row) => row.match(/<w:shd [^>]*w:fill="EEF4F3"/g)?.length)).toEqual([1, 1]);
  expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
  expect(rows[0]).toContain("<w:tblHeader/>");
  const figures = await bodyOf("::: chiffres\n- **38** personnes *sur 40*\n- **9** temps\n:::\n");
  expect(figures.match(/<w:tc>/g)?.length).toBe(3);
  expect(styled(figures, "FigureNumber")).toEqual(["38", "9"]);
  expect(styled(figures, "FigureLabel")).toEqual(["personnes", "temps"]);
  expect(styled(figures, "FigureNote")).toEqual(["sur 40", ""]);
});

test("what stands beside a list of figures or a table of sides in its box is kept", async () => {
  const around = "::: chiffres\nAvant.\n\n- **38** personnes\n\nAprès.\n:::\n";
  expect(
    paragraphs(await bodyOf(around))
      .map(lettersOf)
      .join(" ")
      .replace(/ +/g, " ")
      .trim(),
  ).toBe("Avant. 38 personnes Après.");
});

test("facts and a picture stay on the page of the sides that they follow, and the next heading goes its way", async () => {
  const sides = "::: côte à côte\n| Avant | Après |\n| --- | --- |\n| Un | Deux |\n:::\n\n";
  const facts = "::: en bref\n- **11 appels**\n:::\n\n";
  const after = paragraphs(await bodyOf(`${sides}${facts}## La suite\n\nTexte.\n`)).filter(
    (one) => styleOf(one) === "AfterTable",
  );
  expect(after.map((one) => one.includes("<w:keepNext/>"))).toEqual([true, false]);
});

test("a table whose longest words have no room beside each other is written row after row", async () => {
  const row = (text: string): string => `| ${Array.from({ length: 40 }, () => text).join(" | ")} |\n`;
  const body = await bodyOf(row("Colonne") + row("---") + row("participation"));
  expect(body).not.toContain("<w:tbl>");
  expect(paragraphs(body).map(lettersOf)).toEqual(
    Array.from({ length: 40 }, () => "Colonne\u00a0: participation"),
  );
  const english = await bodyOf(row("Column") + row("---") + row("participation"), { language: "en" });
  expect(paragraphs(english).map(lettersOf)).toEqual(
    Array.from({ length: 40 }, () => "Column: participation"),
  );
});

test("the title over a picture is bold, and the sentence under it is not", async () => {
  const charts = {
    presence: { sentence: "Sept membres étaient là.", draw: () => Promise.reject(new Error()) },
  };
  const document = parseDocument("**Figure 1. Qui était là**\n\n![](figure:presence)\n", { charts });
  const parts = await unzip(await writeWord(document, options), () => true, 10_000_000);
  const [title = "", sentence = ""] = paragraphs(String(parts.get("word/document.xml")));
  expect([title, sentence].map(lettersOf)).toEqual(["Figure 1. Qui était là", "Sept membres étaient là."]);
  const isBold = (paragraph: string): boolean =>
    new RegExp(`w:styleId="${styleOf(paragraph)}"(?:(?!</w:style>).)*<w:b/>`).test(
      String(parts.get("word/styles.xml")),
    );
  expect([title, sentence].map(isBold)).toEqual([true, false]);
});

test("a picture of the year is drawn twice: in points, and as the SVG that a newer Word shows", async () => {
  const draw = async (): Promise<Element> => square;
  const document = parseDocument("# Bilan\n\n![](figure:un)", {
    charts: { un: { sentence: "Un carré.", draw } },
  });
  const write = () => render(document, "docx", { ...options, home: join(import.meta.dirname, "../..") });
  const [{ content }, again] = [await write(), await write()];
  expect(again.content).toEqual(content);
  const parts = await unzip(content as Buffer, () => true, 10_000_000);
  const body = parts.get("word/document.xml")?.toString() ?? "";
  const target = (id: string | undefined) =>
    new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(
      parts.get("word/_rels/document.xml.rels")?.toString() ?? "",
    )?.[1];
  const [, points, drawing] = /<a:blip r:embed="(\w+)".*?<asvg:svgBlip [^>]*r:embed="(\w+)"/.exec(body) ?? [];
  expect(
    parts
      .get(`word/${target(points)}`)
      ?.subarray(1, 4)
      .toString(),
  ).toBe("PNG");
  expect(parts.get(`word/${target(drawing)}`)?.toString()).toMatch(/^<svg .*<rect /);
  expect(body).toContain('descr="Un carré."');
});

test("a cover says whose it is above its title, and at the foot of its page who publishes", async () => {
  const body = await bodyOf(
    "::: bandeau\nLa Ruche\n\nNantes\n:::\n\n# Bilan\n\n::: mentions\nFait le 3 mars\n\nPublication : la Ruche\n:::\n\n## Un\n\n## Deux",
  );
  const [name, place, title, made, publisher, after, section] = paragraphs(body);
  expect([name, title].map((one) => styleOf(one ?? ""))).toEqual(["Masthead", "Title"]);
  for (const one of [made, publisher]) expect(one).toMatch(/<w:framePr [^>]*w:yAlign="bottom"/);
  expect([place, after].join()).not.toContain("framePr");
  expect(lettersOf(after ?? "")).toBe("");
  expect(section).toContain("pageBreakBefore");
});

test("a report has a cover, its first section on its page, and contents whose pages Word counts", async () => {
  const part = await partsOf(
    "# Bilan\n\nDe 2024.\n\n## L’essentiel\n\nTout.\n\n## Le cadre\n\n### Où\n\nIci.\n",
  );
  const body = part("word/document.xml");
  const onNewPage = paragraphs(body).filter((one) => one.includes("<w:pageBreakBefore/>"));
  expect(onNewPage.map(lettersOf)).toEqual(["L’essentiel", "Sommaire"]);
  expect(styled(body, "TOC1")).toEqual(["L’essentiel", "Le cadre"]);
  expect(styled(body, "TOC2")).toEqual([]);
  const marks = [...body.matchAll(/<w:bookmarkStart w:name="(\w+)"/g)].map(([, name]) => name);
  expect([...body.matchAll(/<w:hyperlink [^>]*w:anchor="(\w+)"/g)].map(([, name]) => name)).toEqual(marks);
  expect(body).not.toContain('w:dirty="true"');
  expect(lettersOf(part("word/header1.xml"))).toBe("Bilan");
  expect(lettersOf(part("word/footer1.xml")).replace(/\d+/g, "")).toBe("\u00a0sur\u00a0");
  expect(await bodyOf("# Mandat\n\n## A\n\n## B\n", { layout: "form" })).not.toContain("TOC");
});

test("boxes to sign are as high as a signature", async () => {
  const table = "| N° | Signature |\n| --- | --- |\n| 1 | |\n";
  const height = /<w:trHeight w:val="(\d+)" w:hRule="atLeast"\/>/;
  const [, high] = height.exec(await bodyOf(table, { layout: "sheet" })) ?? [];
  expect(Number(high) / 56.7).toBeGreaterThanOrEqual(9);
  expect(await bodyOf(table)).not.toMatch(height);
});

test("lists are those of Word, within each other, and each numbered one begins anew", async () => {
  const part = await partsOf("- un\n  - dedans\n\ntexte\n\n1. a\n2. b\n\ntexte\n\n5. c\n");
  const items = paragraphs(part("word/document.xml")).filter((one) => one.includes("<w:numPr>"));
  expect(items.map(lettersOf)).toEqual(["un", "dedans", "a", "b", "c"]);
  const level = (one: string | undefined): string | undefined => /<w:ilvl w:val="(\d)"/.exec(one ?? "")?.[1];
  const list = (one: string | undefined): string | undefined => /<w:numId w:val="(\d+)"/.exec(one ?? "")?.[1];
  expect(items.map(level)).toEqual(["0", "1", "0", "0", "0"]);
  expect(list(items[2])).toBe(list(items[3]));
  expect(list(items[4])).not.toBe(list(items[3]));
  expect(part("word/numbering.xml")).toContain('<w:start w:val="5"/>');
});

test("marks, links and quotations are kept", async () => {
  const part = await partsOf("Un **mot** et *un autre*, `coop`, [ici](https://exemple.fr/a).\n\n> Cité.\n");
  const body = part("word/document.xml");
  expect(body).toMatch(/<w:rPr><w:b\/>.*?<w:t xml:space="preserve">mot</);
  expect(body).toMatch(/<w:i\/>.*?>un autre</);
  expect(body).toMatch(/<w:rStyle w:val="Code"\/>.*?>coop</);
  expect(styled(body, "Quote")).toEqual(["Cité."]);
  const [, link = ""] = /<w:hyperlink [^>]*r:id="(\w+)"/.exec(body) ?? [];
  expect(part("word/_rels/document.xml.rels")).toMatch(
    new RegExp(`Id="${link}"[^>]*Target="https://exemple.fr/a"`),
  );
});

test("every letter of a whole document is in the file, in its order", async () => {
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
  const body = await bodyOf(sample);
  const words = sample
    .split("\n")
    .filter((line) => /^(?:#|[A-ZÀ-Ý][^|]*$)/.test(line) && !/[[\]`]/.test(line))
    .map(letters)
    .filter((line) => line.length > 20);
  expect(words.length).toBeGreaterThan(10);
  let from = 0;
  const whole = letters(lettersOf(body).replaceAll("&apos;", "’"));
  for (const line of words) {
    const at = whole.indexOf(line, from);
    expect(at, line).toBeGreaterThanOrEqual(from);
    from = at;
  }
});

test("the same document and day give the same bytes, and another day only another date", async () => {
  const text = `${sample}\n\n[un](https://exemple.fr/a) et [deux](https://exemple.fr/b)\n`;
  const file = await writeWord(parseDocument(text), options);
  expect((await writeWord(parseDocument(text), options)).equals(file)).toBe(true);
  const later = await partsOf(text, { madeOn: "2024-12-11" });
  expect(later("docProps/core.xml")).toContain("2024-12-11T00:00:00Z");
  expect(later("word/document.xml")).toBe(await bodyOf(text));
});

test("what people typed is text: no markup, no field, no control", async () => {
  const typed = '<w:p/> & "x" \u0007 {{ 7*7 }} =HYPERLINK("a") \u202e';
  const body = await bodyOf(`# ${escapeMarkdown(typed)}\n\n${escapeMarkdown(typed)}\n`);
  const [title = "", paragraph = ""] = paragraphs(body);
  for (const one of [title, paragraph]) {
    expect(lettersOf(one)).toBe("&lt;w:p/&gt; &amp; &quot;x&quot; � {{ 7*7 }} =HYPERLINK(&quot;a&quot;) �");
  }
  expect(body).not.toMatch(/fldSimple|instrText/);
});
