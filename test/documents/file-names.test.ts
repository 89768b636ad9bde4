import { expect, test } from "vitest";
import { fileOf, formatsSaid } from "../../src/documents/file-names.ts";
import { type DocumentFormat, documentFormats } from "../../src/documents/formats.ts";

function filesOf(out: string, ...typed: readonly DocumentFormat[]): string[] {
  const formats = formatsSaid(typed.length > 0 ? typed : undefined, out, documentFormats, "md");
  return formats.map((one) => fileOf(out, one, formats));
}

test("the name of a file says its format, and keeps what is no ending", () => {
  expect(filesOf("bilan.pdf")).toEqual(["bilan.pdf"]);
  expect(filesOf("Bilan.DOCX")).toEqual(["Bilan.DOCX"]);
  expect(filesOf("page.htm", "html")).toEqual(["page.htm"]);
  expect(filesOf("bilan")).toEqual(["bilan.md"]);
  expect(filesOf("bilan.2024", "pdf")).toEqual(["bilan.2024.pdf"]);
});

test("of several formats, each has its ending, once", () => {
  expect(filesOf("bilan.pdf", "pdf", "docx", "pdf")).toEqual(["bilan.pdf", "bilan.docx"]);
  expect(filesOf("bilan.v2", "md", "html")).toEqual(["bilan.v2.md", "bilan.v2.html"]);
});

test("a folder says no format", () => {
  expect(formatsSaid(undefined, "pour.pdf/", documentFormats, "md")).toEqual(["md"]);
});
