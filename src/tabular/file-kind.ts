/** Files that are handed over for a list by mistake. */
export type OtherKind = "pdf" | "picture" | "old-spreadsheet" | "spreadsheet" | "web-page" | "rich-text";

/** What a file is, if it is no text with rows, by its first bytes. */
export function otherKindOf(bytes: Uint8Array): OtherKind | undefined {
  const start = Buffer.from(bytes.subarray(0, 512)).toString("latin1");
  if (start.startsWith("%PDF")) return "pdf";
  if (/^(\x89PNG|\xff\xd8\xff|GIF8|BM|RIFF)/.test(start)) return "picture";
  if (start.startsWith("\xd0\xcf\x11\xe0")) return "old-spreadsheet";
  if (start.startsWith("PK\x03\x04")) return "spreadsheet";
  if (start.startsWith("{\\rtf")) return "rich-text";
  return /^(\xef\xbb\xbf)?\s*<(!doctype html|html)/i.test(start) ? "web-page" : undefined;
}
