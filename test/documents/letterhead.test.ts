import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parseDocument } from "../../src/documents/tree.ts";
import { writeWord } from "../../src/documents/word.ts";
import { readLetterhead } from "../../src/documents/word-reference.ts";
import { WordFile } from "../../src/documents/word-text.ts";
import { parseXml } from "../../src/documents/word-xml.ts";
import { unzip } from "../../src/tabular/zip.ts";
import { aCoop } from "../helpers/a-coop.ts";
import { aLetterhead, changed } from "./a-letterhead.ts";

const folder = mkdtempSync(join(tmpdir(), "coop-letterhead-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sample = readFileSync(new URL("bilan.txt", import.meta.url), "utf8");

async function writtenOn(page: Buffer, markdown = sample, layout?: "leaflet") {
  const file = join(folder, "modele.docx");
  writeFileSync(file, page);
  const letterhead = await readLetterhead(file);
  const options = { language: "fr", madeOn: "2024-12-10", layout, letterhead } as const;
  const bytes = await writeWord(parseDocument(markdown), options);
  const parts = await unzip(bytes, () => true, 10_000_000);
  return { bytes, parts, part: (name: string) => parts.get(name)?.toString() ?? "" };
}

test("a document stands on the city's page: margins, header with its picture, footer, styles and fonts", async () => {
  const { bytes, parts, part } = await writtenOn(await aLetterhead());
  for (const [name, xml] of parts)
    if (/\.(?:xml|rels)$/.test(name)) parseXml(xml.toString(), { open: () => {}, close: () => {} });
  const body = part("word/document.xml");
  expect(body).toMatch(/<w:pgMar [^>]*w:left="2268"/);
  const running = [...body.matchAll(/<w:(\w+)Reference w:type="(\w+)" r:id="(\w+)"/g)];
  expect(running.map(([, kind, on]) => `${kind} ${on}`)).toEqual(["header default", "footer default"]);
  for (const [, , , id] of running)
    expect(part("word/_rels/document.xml.rels")).toMatch(
      new RegExp(`Id="${id}"[^>]*Target="city-\\w+\\.xml"`),
    );
  const header = [...parts.keys()].find((name) => name.startsWith("word/city-header")) ?? "";
  expect(part(header)).toContain("Ville imaginaire");
  const links = part(header.replace("word/", "word/_rels/").concat(".rels"));
  const [, picture = ""] = /Target="(media\/city-[^"]+\.png)"/.exec(links) ?? [];
  expect(parts.get(`word/${picture}`)?.subarray(1, 4).toString()).toBe("PNG");
  const styles = part("word/styles.xml");
  expect(styles).toContain("Liberation Sans");
  expect(styles).not.toMatch(/Calibri|Cambria|de-DE/);
  expect(styles).toContain('<w:lang w:val="fr-FR"/>');
  expect(styles.match(/<w:name w:val="Heading 1"\/>/gi)).toHaveLength(1);
  expect(styles.match(/<w:name w:val="Card"\/>/g)).toHaveLength(1);
  const { paragraphs } = await WordFile.open(bytes);
  expect(paragraphs.some(({ text }) => text.includes("Ce texte du modèle"))).toBe(false);
  expect(paragraphs.filter(({ level }) => level === 1)).toHaveLength(1);
  const widths = [...(/<w:tblGrid>.*?<\/w:tblGrid>/.exec(body)?.[0] ?? "").matchAll(/w:w="(\d+)"/g)];
  expect(widths.reduce((sum, [, width]) => sum + Number(width), 0)).toBeLessThanOrEqual(11906 - 2268 - 1701);
});

test("styles are found by their French names and localised ids, and none is there twice", async () => {
  const french = await changed(await aLetterhead(), (parts) => {
    const styles = String(parts.get("word/styles.xml"))
      .replace(
        'w:styleId="Heading1"><w:name w:val="Heading 1"/>',
        'w:styleId="Titre1"><w:name w:val="Titre 1"/>',
      )
      .replace('w:styleId="Title"><w:name w:val="Title"/>', 'w:styleId="Titre"><w:name w:val="titre"/>');
    parts.set("word/styles.xml", Buffer.from(styles));
  });
  const { part } = await writtenOn(french);
  const used = [...part("word/document.xml").matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="(\w+)"/g)].map(
    ([, id]) => id,
  );
  expect(used).toContain("Titre1");
  expect(used).toContain("Titre");
  const ids = [...part("word/styles.xml").matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(used)].filter((id) => !ids.includes(id))).toEqual([]);
});

test("a page without header and footer has those of ours, and the same page gives the same bytes", async () => {
  const bare = await changed(await aLetterhead(), (parts) => {
    const body = String(parts.get("word/document.xml")).replace(
      /<w:(?:header|footer)Reference [^>]*\/>/g,
      "",
    );
    parts.set("word/document.xml", Buffer.from(body));
  });
  const { part, bytes } = await writtenOn(bare);
  expect(part("word/document.xml").match(/<w:(?:header|footer)Reference/g)).toHaveLength(4);
  expect(part("word/document.xml")).toContain("<w:titlePg/>");
  expect((await writtenOn(bare)).bytes.equals(bytes)).toBe(true);
});

const refusals: Readonly<Record<string, () => Promise<Buffer>>> = {
  "a-letterhead-that-is-no-word": async () => Buffer.from("Bonjour"),
  "a-letterhead-with-macros": async () =>
    changed(await aLetterhead(), (parts) => parts.set("word/vbaProject.bin", Buffer.from("x"))),
  "a-letterhead-without-styles": async () =>
    changed(await aLetterhead(), (parts) => parts.delete("word/styles.xml")),
};

test.each(Object.keys(refusals))("%s is refused, and nothing is written", async (name) => {
  const coop = await aCoop();
  writeFileSync(join(coop.folder, "modele.docx"), (await refusals[name]?.()) ?? "");
  const said: string[] = [];
  for (const language of ["fr", "en"]) {
    const ran = await coop.run("report", "bilan", "--reference", "modele.docx", "--lang", language);
    expect(ran.code).not.toBe(0);
    said.push(ran.stderr.replaceAll(coop.folder, "…"));
  }
  await expect(said.join("\n")).toMatchFileSnapshot(`../golden/mistakes/${name}.txt`);
});

test("a letterhead is for Word: without --format it is what is written, and with another format alone it is refused", async () => {
  const coop = await aCoop();
  writeFileSync(join(coop.folder, "modele.docx"), await aLetterhead());
  expect((await coop.must("privacy", "notice", "--reference", "modele.docx")).stderr).toContain(".docx");
  const said: string[] = [];
  for (const language of ["fr", "en"]) {
    const page = ["--reference", "modele.docx", "--format", "pdf", "--lang", language];
    said.push((await coop.run("report", "bilan", ...page)).stderr);
  }
  await expect(said.join("\n")).toMatchFileSnapshot("../golden/mistakes/a-letterhead-without-word.txt");
});
