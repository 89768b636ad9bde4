import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { expect, test } from "vitest";
import type { LanguageCode } from "../../src/language/language.ts";
import { aCoop } from "../helpers/a-coop.ts";
import { browser, violationsIn } from "./axe.ts";
import { readPdf } from "./read-pdf.ts";
import { expectOneText, formats, letters, type Written } from "./same-words.ts";

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

test.each(languages)(
  "pages of the web, of Word and to print say the words of the Markdown, in every document (%s)",
  { timeout: 240_000 },
  async (language) => {
    const documents = await documentsIn(language);
    expect(documents.size).toBe(commands.length);
    for (const [name, written] of documents) {
      expect(letters(written.md.toString()).length, name).toBeGreaterThan(200);
      await expectOneText(name, written);
    }
  },
);

test.each(languages)(
  "the bilan of a season is printed on at most 14 pages, of which none is nearly empty (%s)",
  { timeout: 240_000 },
  async (language) => {
    const name = language === "fr" ? "bilan-2024-publique" : "bilan-2024-public";
    const { pages, texts } = await readPdf((await documentsIn(language)).get(name)?.pdf as Buffer);
    expect(pages).toBeLessThanOrEqual(14);
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
