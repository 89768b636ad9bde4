import { type HtmlOptions, writeHtml } from "./html.ts";
import { writeMarkdown } from "./markdown.ts";
import type { Document } from "./tree.ts";

/** The forms in which a document can be written; each is the extension of its files. */
export const documentFormats = ["md", "html"] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export type { Layout } from "./html.ts";
export type RenderOptions = HtmlOptions;

/** The document in one format. */
export function render(document: Document, format: DocumentFormat, options: RenderOptions): string {
  return format === "md" ? writeMarkdown(document) : writeHtml(document, options);
}
