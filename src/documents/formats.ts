import type { Day } from "../values/day.ts";
import { type HtmlOptions, writeHtml } from "./html.ts";
import { writeMarkdown } from "./markdown.ts";
import type { Document } from "./tree.ts";

/** The forms in which a document can be written; each is the extension of its files. */
export const documentFormats = ["md", "html", "docx"] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export type { Layout } from "./html.ts";
export interface RenderOptions extends HtmlOptions {
  readonly madeOn: Day;
}

/** The document in one format: text, or the bytes of a Word file. */
export async function render(
  document: Document,
  format: DocumentFormat,
  options: RenderOptions,
): Promise<string | Buffer> {
  if (format === "md") return writeMarkdown(document);
  if (format === "html") return writeHtml(document, options);
  const { writeWord } = await import("./word.ts");
  return writeWord(document, options);
}
