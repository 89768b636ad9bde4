import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { unzip } from "../../src/tabular/zip.ts";
import { aLetterhead } from "../documents/a-letterhead.ts";
import { aSession } from "../helpers/a-community.ts";
import type { ACoop } from "../helpers/a-coop.ts";

const onPage = ["--reference", "modele.docx"];

async function aTown(): Promise<ACoop> {
  const coop = await aSession();
  writeFileSync(join(coop.folder, "modele.docx"), await aLetterhead());
  await coop.must("experiment", "add", "La table du dimanche");
  return coop;
}

async function bodyOf(coop: ACoop, name: string): Promise<string> {
  const parts = await unzip(readFileSync(join(coop.folder, name)), () => true, 10_000_000);
  expect([...parts.keys()]).toEqual(
    expect.arrayContaining(["word/city-header1.xml", "word/city-footer1.xml"]),
  );
  return String(parts.get("word/document.xml"));
}

test("the page of a session stands on the city's page, and is read back from it", async () => {
  const coop = await aTown();
  await coop.must("session", "notes", "S01", ...onPage);
  const body = await bodyOf(coop, "S01.docx");
  expect(body).toMatch(/<w:pgMar [^>]*w:left="2268"/);
  expect(body).not.toContain("Ce texte du modèle");
  const read = await coop.must("session", "record", "S01.docx", "--dry-run");
  const plain = await coop.must("session", "notes", "S01", "--format", "docx", "--out", "sans.docx");
  expect(plain.stderr).toContain("sans.docx");
  const readPlain = await coop.must("session", "record", "sans.docx", "--dry-run");
  expect(read.stderr.replaceAll("S01.docx", "")).toBe(readPlain.stderr.replaceAll("sans.docx", ""));
});

test("the logbook lies across the city's page, within its margins, and is read back", async () => {
  const coop = await aTown();
  await coop.must("experiment", "notes", "E01", ...onPage);
  const body = await bodyOf(coop, "E01.docx");
  const [, width = 0, height = 0] = (
    /<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="landscape"/.exec(body) ?? []
  ).map(Number);
  expect(width).toBeGreaterThan(height);
  const widths = [...(/<w:tblGrid>.*?<\/w:tblGrid>/.exec(body)?.[0] ?? "").matchAll(/w:w="(\d+)"/g)];
  const table = widths.reduce((sum, [, one]) => sum + Number(one), 0);
  expect(table).toBeGreaterThan((width - 2268 - 1701) * 0.95);
  expect(table).toBeLessThanOrEqual(width - 2268 - 1701);
  expect((await coop.must("experiment", "record", "E01.docx", "--dry-run")).stderr).toContain("E01");
});

test("text has no letterhead", async () => {
  const coop = await aTown();
  const ran = await coop.run("session", "notes", "S01", "--format", "md", ...onPage);
  expect([ran.code, ran.stderr]).toEqual([1, expect.stringContaining("--reference")]);
});
