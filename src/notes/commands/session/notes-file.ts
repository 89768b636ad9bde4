import { basename } from "node:path";
import { saveDocument } from "../../../documents/save.ts";
import { refuse } from "../../../problem.ts";
import { decode, type Encoding, encodingOf } from "../../../tabular/encoding.ts";
import { signedKindOf } from "../../../tabular/file-kind.ts";
import { readBytes } from "../../../tabular/read-file.ts";
import type { OtherFile } from "../../words/catalogue.ts";

/** An evening of a hundred people takes some twenty kilobytes. */
const mostKilobytes = 1024;

/** A workshop file, as it lies on the disk. */
export interface NotesFile {
  /** As problems call it. */
  readonly name: string;
  readonly text: string;
  readonly bytes: Buffer;
  readonly encoding: Encoding;
  /** Puts other bytes in its place, whole or not at all. */
  save(bytes: Buffer): void;
}

/** @throws CoopError `notes-too-long`, `notes-no-text` with what the file is, and what `readBytes` refuses */
export function openNotesFile(path: string): NotesFile {
  const name = basename(path);
  const bytes = readBytes(path);
  const kind = otherKindOf(bytes, name);
  if (kind) refuse("notes-no-text", { kind }, { file: name });
  const kilobytes = Math.ceil(bytes.length / 1024);
  if (kilobytes > mostKilobytes) refuse("notes-too-long", { kilobytes, most: mostKilobytes }, { file: name });
  const encoding = encodingOf(bytes);
  return {
    name,
    text: decode(bytes, encoding),
    bytes,
    encoding,
    save: (after) => saveDocument(path, after, { replace: true }),
  };
}

/** What a file is that is no text; nothing if it is one. */
function otherKindOf(bytes: Buffer, name: string): OtherFile | undefined {
  const kind = signedKindOf(bytes);
  switch (kind) {
    case undefined:
      return bytes.includes(0) && encodingOf(bytes) !== "UTF-16LE" && encodingOf(bytes) !== "UTF-16BE"
        ? "other"
        : undefined;
    case "word-processor":
      return "rtf";
    case "zip":
      if (bytes.includes("application/vnd.oasis.opendocument.text")) return "odt";
      return /\.xlsx$|\.ods$/iu.test(name) ? "table" : bytes.includes("word/") ? "word" : "other";
    case "compound":
      return /\.xls$/iu.test(name) ? "table" : "old-word";
    case "pdf":
    case "picture":
    case "web-page":
      return kind;
    case "old-workbook":
      return "table";
    default:
      return "other";
  }
}

/** The bytes of a file with references in it, and not one byte otherwise: its encoding, its mark and its newlines stay. */
export function withReferences(
  { text, bytes, encoding }: NotesFile,
  references: readonly { readonly offset: number; readonly reference: string }[],
): Buffer {
  const lengthOf = (part: string): number =>
    encoding === "UTF-8"
      ? Buffer.byteLength(part)
      : encoding === "UTF-16LE" || encoding === "UTF-16BE"
        ? part.length * 2
        : part.length;
  const encoded = (ascii: string): Buffer => {
    if (encoding === "UTF-16LE") return Buffer.from(ascii, "utf16le");
    if (encoding === "UTF-16BE") return Buffer.from(ascii, "utf16le").swap16();
    return Buffer.from(ascii, "latin1");
  };
  const markLength = bytes.length - lengthOf(text);
  const pieces: Buffer[] = [];
  let from = 0;
  for (const { offset, reference } of [...references].sort((a, b) => a.offset - b.offset)) {
    const at = markLength + lengthOf(text.slice(0, offset));
    pieces.push(bytes.subarray(from, at), encoded(`${reference} `));
    from = at;
  }
  return Buffer.concat([...pieces, bytes.subarray(from)]);
}
