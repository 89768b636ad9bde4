import { refuse } from "../problem.ts";
import { decode, encodingOf } from "../tabular/encoding.ts";
import { compoundKindOf, signedKindOf } from "../tabular/file-kind.ts";
import type { Passage } from "./passage.ts";
import { PdfFault } from "./read-back-pdf.ts";
import { WordFault } from "./word-xml.ts";

/** What a file is that cannot be read back. */
export type UnreadKind =
  | "broken-word"
  | "locked-word"
  | "old-word"
  | "broken-pdf"
  | "locked-pdf"
  | "too-long"
  | "picture"
  | "other";

const faults: Readonly<Record<WordFault["reason"], UnreadKind>> = {
  broken: "broken-word",
  locked: "locked-word",
  "too-large": "too-long",
};

/** More than any document of ours. */
const mostBytes = 64_000_000;

/**
 * A finished document as all the text that is in it, whoever made it: Markdown or any text, a page of the web, Word or PDF, by what
 * its bytes say.
 * @param name its name, which is read as well
 * @throws CoopError `document-not-read` with what it is
 */
export async function readBack(content: string | Uint8Array, name: string): Promise<readonly Passage[]> {
  const inside = await passagesIn(Buffer.from(content as Uint8Array), name);
  return [{ place: "file-name", readings: [name.normalize("NFC")] }, ...inside];
}

async function passagesIn(bytes: Buffer, name: string): Promise<readonly Passage[]> {
  const unread = (kind: UnreadKind): never => refuse("document-not-read", { kind }, { file: name });
  if (bytes.length > mostBytes) unread("too-long");
  switch (signedKindOf(bytes)) {
    case "pdf":
      try {
        return await (await import("./read-back-pdf.ts")).readPdfBack(bytes);
      } catch (error) {
        if (error instanceof PdfFault) unread(error.reason === "locked" ? "locked-pdf" : "broken-pdf");
        throw error;
      }
    case "zip":
      if (!bytes.includes("word/")) return unread(/\.docx$/i.test(name) ? "broken-word" : "other");
      try {
        return await (await import("./read-back-word.ts")).readWordBack(bytes);
      } catch (error) {
        if (error instanceof WordFault) unread(faults[error.reason]);
        throw error;
      }
    case "compound":
      return unread(compoundKindOf(bytes) === "locked" ? "locked-word" : "old-word");
    case "word-processor":
      return unread("old-word");
    case "picture":
      return unread("picture");
    case "archive":
      return unread("other");
    default:
      return readTextBack(bytes, name, unread);
  }
}

async function readTextBack(
  bytes: Buffer,
  name: string,
  unread: (kind: UnreadKind) => never,
): Promise<readonly Passage[]> {
  if (/\.docx$/i.test(name)) unread("broken-word");
  if (/\.pdf$/i.test(name)) unread("broken-pdf");
  const encoding = encodingOf(bytes);
  if (bytes.includes(0) && !encoding.startsWith("UTF-16")) unread("other");
  const text = decode(bytes, encoding);
  if (signedKindOf(bytes) || /\.(?:html?|xhtml|xml|svg|rss|atom)$/i.test(name))
    return (await import("./read-back-markup.ts")).readMarkup(text);
  return (await import("./read-back-text.ts")).readMarkdownBack(text);
}
