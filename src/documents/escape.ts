import { inertLine } from "../terminal/inert.ts";

/** Punctuation that can open or close something wherever it stands. */
const anywhere = /[\\`*_[\]<>&|#~@]/g;
/** What begins a list, an underline or a row of dashes, only where the text begins. */
const atStart = /^(\d*)([-+=:.)])/;
/** What would make a link of an address that is only mentioned. */
const inAddress = /:(?=\/)|(?<=www)\./gi;

/**
 * Text that Markdown takes for nothing but text, on one line: in a paragraph, a cell of a table, an item of a
 * list or a heading it reads back as one literal text. Characters that are obeyed rather than shown become �.
 */
export function escapeMarkdown(text: string): string {
  return inertLine(text)
    .replace(/\p{Surrogate}/gu, "�")
    .trim()
    .replace(anywhere, "\\$&")
    .replace(inAddress, "\\$&")
    .replace(atStart, "$1\\$2");
}

/** Text as XML has it between two marks, and between quotation marks. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
