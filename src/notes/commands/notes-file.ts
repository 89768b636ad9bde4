import { saveDocument } from "../../documents/save.ts";
import { refuse } from "../../problem.ts";
import { decode, type Encoding, encodingOf } from "../../tabular/encoding.ts";
import { compoundKindOf, signedKindOf } from "../../tabular/file-kind.ts";
import { readBytes } from "../../tabular/read-file.ts";
import type { Said } from "../page.ts";
import type { OtherFile } from "../words/catalogue.ts";

/** An evening of a hundred people takes some twenty kilobytes. */
const mostKilobytes = 1024;
/** A file of Word may hold pictures too. */
const mostKilobytesOfWord = 30 * 1024;

/** A reference, and where in the text of a file it is to stand. */
export interface ReferenceToWrite {
  readonly offset: number;
  readonly reference: string;
}

/** A workshop file, as it lies on the disk, in either of its forms. */
export interface NotesFile {
  /** As problems call it. */
  readonly name: string;
  readonly text: string;
  /** What stands beside the lines: comments in the margin, notes at the foot of a page. */
  readonly asides: readonly Said[];
  /** Changes that someone tracked, and that were taken as accepted. */
  readonly trackedChanges: number;
  /** Whether its lines have numbers that a person sees; else they are found by their words. */
  readonly hasLineNumbers: boolean;
  /** Writes references into it, which changes nothing else of it. */
  refer(references: readonly ReferenceToWrite[]): void;
}

/**
 * @param name how problems call it
 * @throws CoopError `notes-too-long`, `notes-no-text` with what the file is, and what `readBytes` refuses
 */
export async function openNotesFile(path: string, name: string): Promise<NotesFile> {
  const bytes = readBytes(path);
  const kind = kindOf(bytes, name);
  if (kind !== "text" && kind !== "word") refuse("notes-no-text", { kind }, { file: name });
  const most = kind === "word" ? mostKilobytesOfWord : mostKilobytes;
  const kilobytes = Math.ceil(bytes.length / 1024);
  if (kilobytes > most) refuse("notes-too-long", { kilobytes, most }, { file: name });
  const save = (after: Buffer): void => saveDocument(path, after, { replace: true });
  if (kind === "word") {
    const { openWordNotes } = await import("./word-notes-file.ts");
    const opened = await openWordNotes(name, bytes, save);
    const length = Math.ceil(opened.text.length / 1024);
    if (length > mostKilobytes)
      refuse("notes-too-long", { kilobytes: length, most: mostKilobytes }, { file: name });
    return opened;
  }
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  return {
    name,
    text,
    asides: [],
    trackedChanges: 0,
    hasLineNumbers: true,
    refer: (references) => save(withReferences({ text, bytes, encoding }, references)),
  };
}

function kindOf(bytes: Buffer, name: string): "text" | "word" | OtherFile {
  const kind = signedKindOf(bytes);
  switch (kind) {
    case undefined:
      return bytes.includes(0) && encodingOf(bytes) !== "UTF-16LE" && encodingOf(bytes) !== "UTF-16BE"
        ? "other"
        : "text";
    case "word-processor":
      return "rtf";
    case "zip":
      if (bytes.includes("application/vnd.oasis.opendocument.text")) return "odt";
      return /\.xlsx$|\.ods$/iu.test(name) ? "table" : bytes.includes("word/") ? "word" : "other";
    case "compound":
      if (compoundKindOf(bytes) === "locked") return "locked-word";
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
function withReferences(
  { text, bytes, encoding }: { readonly text: string; readonly bytes: Buffer; readonly encoding: Encoding },
  references: readonly ReferenceToWrite[],
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
