/** What the first bytes of a file say: `zip` is a workbook, a document of Word or an archive, `compound` what old or locked documents of Office are. */
export type SignedKind =
  | "pdf"
  | "picture"
  | "old-workbook"
  | "word-processor"
  | "web-page"
  | "xml"
  | "archive"
  | "zip"
  | "compound";

/** Files that are handed over for a list by mistake, or in a form that is not read. */
export type OtherKind =
  | Exclude<SignedKind, "zip" | "compound">
  | "binary-workbook"
  | "apple-document"
  | "presentation";

/** What a file is, by its first bytes; nothing if it is a text. */
export function signedKindOf(bytes: Buffer): SignedKind | undefined {
  const start = bytes.toString("latin1", 0, 512);
  if (start.startsWith("%PDF")) return "pdf";
  if (/^(\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0\0\0|RIFF.{4}WEBP|II\*\0|MM\0\*)/s.test(start)) return "picture";
  if (/^....ftyp(heic|heix|mif1|avif)/s.test(start)) return "picture";
  if (start.startsWith("PK\x03\x04")) return "zip";
  if (/^(\x1f\x8b|7z\xbc\xaf|Rar!)/.test(start)) return "archive";
  if (start.startsWith("\xd0\xcf\x11\xe0")) return "compound";
  if (start.startsWith("{\\rtf")) return "word-processor";
  const text = start.replace(/^\xef\xbb\xbf/, "").trimStart();
  if (/^<(!doctype html|html|head|body|table|meta)\b/i.test(text)) return "web-page";
  if (/^<\?xml/i.test(text)) return /Excel\.Sheet|<Workbook/.test(text) ? "old-workbook" : xmlKindOf(text);
  return undefined;
}

function xmlKindOf(text: string): "web-page" | "xml" {
  return /<html\b/i.test(text) ? "web-page" : "xml";
}

/** What a compound document is, by the names of the streams in it. */
export function compoundKindOf(bytes: Buffer): "old-workbook" | "word-processor" | "locked" {
  const has = (name: string): boolean => bytes.includes(Buffer.from(name, "utf16le"));
  if (has("EncryptedPackage")) return "locked";
  return has("WordDocument") ? "word-processor" : "old-workbook";
}
