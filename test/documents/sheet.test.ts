import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writePdf } from "../../src/documents/pdf.ts";
import { parseDocument } from "../../src/documents/tree.ts";
import { writeWord } from "../../src/documents/word.ts";
import { unzip } from "../../src/tabular/zip.ts";
import { type ACoop, aCoop } from "../helpers/a-coop.ts";
import { readFrames } from "./read-frames.ts";
import { readPdf } from "./read-pdf.ts";

const millimetre = 72 / 25.4;
const languages = ["fr", "en"] as const;

/** Forty people of one category, more than a page holds, and one of another. */
async function aLargeSession(): Promise<ACoop> {
  const coop = await aCoop();
  const names = Array.from(
    { length: 40 },
    (_, place) => `Awa Nom${String.fromCharCode(65 + (place % 26))}${place}`,
  );
  const list = ["Nom;Catégorie", ...names.map((name) => `${name};Habitants`), "Léo Lande;Associations"];
  writeFileSync(join(coop.folder, "liste.csv"), list.join("\n"));
  await coop.must("participant", "import", "liste.csv", "--joined", "2024-02-20", "--yes");
  await coop.must("settings", "set", "--controller", "Ville d'essai", "--contact", "droits@exemple.fr");
  await coop.must(
    "session",
    "add",
    "Valeurs",
    "--on",
    "2024-03-19",
    "--start",
    "18:00",
    "--place",
    "Halle 6",
  );
  return coop;
}

async function sheetsOf(
  coop: ACoop,
  language: string,
): Promise<{ readonly pdf: Buffer; readonly word: Buffer }> {
  await coop.must(
    "report",
    "emargement",
    "S01",
    "--format",
    "pdf,docx",
    "--out",
    "feuille",
    "--yes",
    "--lang",
    language,
  );
  const read = (ending: string): Buffer => readFileSync(join(coop.folder, `feuille.${ending}`));
  return { pdf: read("pdf"), word: read("docx") };
}

test.each(languages)(
  "a sheet to sign has a number of 16 points and a box of 60 × 9 mm for each, its headings on each page, marks in its corners (%s)",
  { timeout: 60_000 },
  async (language) => {
    const { pdf } = await sheetsOf(await aLargeSession(), language);
    const { texts, pages, isMarked, part, tags } = await readPdf(pdf);
    expect({ isMarked, part }).toEqual({ isMarked: true, part: "1" });
    expect(pages).toBe(3);
    const numbers = texts.filter(({ text, height }) => /^\d+$/.test(text) && Math.round(height) === 16);
    expect(numbers.map(({ text }) => Number(text))).toEqual(
      Array.from({ length: 41 }, (_, place) => place + 1),
    );

    const frames = await readFrames(pdf);
    const boxes = frames.filter(({ width }) => width >= 60 * millimetre - 0.1 && width < 61 * millimetre);
    const free = 6;
    expect(boxes).toHaveLength(41 + free);
    for (const { height } of boxes) expect(height).toBeGreaterThanOrEqual(9 * millimetre);
    for (const { text, page, bottom } of numbers) {
      const its = boxes.filter(
        (box) => box.page === page && box.bottom < bottom && bottom < box.bottom + box.height,
      );
      expect(its, text).toHaveLength(1);
    }

    for (let page = 1; page <= pages; page += 1) {
      const on = texts.filter((one) => one.page === page);
      const said = on
        .map(({ text }) => text)
        .join("")
        .replace(/\s/g, "");
      const first = on.find(({ height, text }) => Math.round(height) === 16 && /^\d+$/.test(text));
      const heading = on.find(({ text }) => text.includes("Signature"));
      if (first) expect(heading?.bottom, `page ${page}`).toBeGreaterThan(first.bottom);
      expect(said).toContain(`${page}${language === "fr" ? "sur" : "of"}${pages}`);
      expect(said).toContain("Valeurs");
      const squares = frames.filter(
        (one) =>
          one.page === page &&
          Math.abs(one.width - 5 * millimetre) < 0.1 &&
          Math.abs(one.height - 5 * millimetre) < 0.1,
      );
      expect(squares).toHaveLength(4);
    }
    expect(texts.filter(({ text }) => text.startsWith("Habitant"))).toHaveLength(2);
    expect(tags.filter(({ role }) => role === "TH").length).toBeGreaterThanOrEqual(12);
  },
);

test.each(languages)(
  "the same in Word: numbers of 16 points, boxes of 60 × 9 mm, headings that come again, the title above later pages (%s)",
  async (language) => {
    const { word } = await sheetsOf(await aLargeSession(), language);
    const parts = await unzip(word, () => true, 10_000_000);
    const body = parts.get("word/document.xml")?.toString() ?? "";
    const rows = body.match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs) ?? [];
    const heads = rows.filter((row) => row.includes("<w:tblHeader/>"));
    expect(heads).toHaveLength(3);
    for (const head of heads) expect(head).toContain("<w:keepNext");
    const people = rows.filter((row) => !heads.includes(row));
    expect(people).toHaveLength(41 + 6);
    const twips = 1440 / 25.4;
    for (const row of people) {
      expect(row).toContain("<w:cantSplit");
      const [, height = 0] = /<w:trHeight w:val="(\d+)" w:hRule="atLeast"/.exec(row) ?? [];
      expect(Number(height)).toBeGreaterThanOrEqual(9 * twips);
      const widths = [...row.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) => Number(width));
      expect(widths[2]).toBeGreaterThanOrEqual(60 * twips);
    }
    expect(people.filter((row) => /<w:sz w:val="32"\/>.*?<w:t[^>]*>\d+</s.test(row))).toHaveLength(41);
    expect(body).toContain("<w:titlePg");
    const others = [...parts]
      .filter(([name]) => /^word\/(?:header|footer)\d/.test(name))
      .map(([, bytes]) => String(bytes));
    expect(
      others.filter((text) => /<w:t[^>]*>[^<]*Valeurs · (?:version interne|internal edition)</.test(text)),
    ).toHaveLength(1);
    expect(
      others.filter((text) => text.includes(language === "fr" ? "\u00a0sur\u00a0" : "\u00a0of\u00a0")),
    ).toHaveLength(2);
  },
);

test("the same sheet gives the same bytes in both formats", async () => {
  const document = parseDocument(
    "# Feuille\n\n| N° | Ville | Signature | Pouvoir |\n| --: | --- | --- | --- |\n| 1 | **Aube** Awa | | |",
  );
  const options = {
    language: "fr",
    layout: "sheet",
    madeOn: "2024-03-19",
    home: join(import.meta.dirname, "../.."),
    marking: { code: "coop:0123456789abcdef:S03", foot: "Coopérative · S03" },
  } as const;
  for (const write of [
    async () => (await writePdf(document, options)).content,
    () => writeWord(document, options),
  ])
    expect((await write()).equals(await write())).toBe(true);
});

const tools = ["pdftoppm", "zbarimg"] as const;
const missing = tools.filter((tool) => spawnSync(tool, ["--help"]).error);
if (missing.length > 0)
  console.warn(`The code of a sheet is not read back: ${missing.join(", ")} is not installed`);

test.skipIf(missing.length > 0)(
  "the code on each page, read from a picture of it, names the register and the session",
  async () => {
    const coop = await aLargeSession();
    const { pdf } = await sheetsOf(coop, "fr");
    const folder = mkdtempSync(join(tmpdir(), "sheet-"));
    try {
      writeFileSync(join(folder, "sheet.pdf"), pdf);
      spawnSync("pdftoppm", ["-r", "100", "-png", "sheet.pdf", "page"], { cwd: folder });
      for (const page of ["page-1.png", "page-2.png", "page-3.png"]) {
        const { stdout } = spawnSync("zbarimg", ["--quiet", "--raw", page], {
          cwd: folder,
          encoding: "utf8",
        });
        expect(stdout).toMatch(/^coop:[0-9a-f]{16}:S01\n$/);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
