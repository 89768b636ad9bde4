import { isUtf8 } from "node:buffer";
import { readBytes } from "./read-file.ts";

/** How the bytes of a text file stand for letters; the names that people see in their spreadsheet. */
export const encodings = ["UTF-8", "Windows-1252", "MacRoman", "UTF-16LE", "UTF-16BE"] as const;
export type Encoding = (typeof encodings)[number];

const labels: Readonly<Record<Encoding, string>> = {
  "UTF-8": "utf-8",
  "UTF-16LE": "utf-16le",
  "UTF-16BE": "utf-16be",
  "Windows-1252": "windows-1252",
  MacRoman: "macintosh",
};

/** Letters and signs that French text has beyond ASCII. */
const french = /[àâäçéèêëîïôöùûüÿœæÀÂÇÉÈÊËÎÏÔÙÛÜŒÆ’«»°–—…€·]/g;

const sampled = 60_000;

/** What the bytes of a text say of its encoding. */
interface EncodingSigns {
  /** The beginning, where a byte order mark or the zeros of UTF-16 stand. */
  readonly start: Uint8Array;
  /** A piece in which there are letters beyond ASCII, if any has some. */
  readonly telling: Uint8Array;
  readonly isUtf8: boolean;
}

/** The encoding of a text that is held whole. */
export function encodingOf(bytes: Uint8Array): Encoding {
  return encodingBy({ start: bytes, telling: bytes, isUtf8: isUtf8(bytes) });
}

/**
 * The encoding of a text: by its byte order mark, by the zeros of UTF-16, UTF-8 where every byte fits, else the one
 * of Windows and of old Macs in which more of the letters are French.
 */
export function encodingBy({ start, telling, isUtf8 }: EncodingSigns): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return "UTF-16LE";
  if (start[0] === 0xfe && start[1] === 0xff) return "UTF-16BE";
  const sample = start.subarray(0, 4000);
  const zeros = { even: 0, odd: 0 };
  for (let index = sample.indexOf(0); index >= 0; index = sample.indexOf(0, index + 1))
    zeros[index % 2 === 0 ? "even" : "odd"] += 1;
  const many = sample.length / 4;
  if (zeros.odd > many && zeros.odd > zeros.even) return "UTF-16LE";
  if (zeros.even > many) return "UTF-16BE";
  if (isUtf8) return "UTF-8";
  const score = (encoding: Encoding): number =>
    decode(telling.subarray(0, sampled), encoding).match(french)?.length ?? 0;
  return score("MacRoman") > score("Windows-1252") ? "MacRoman" : "Windows-1252";
}

/** The text of bytes in an encoding, without a byte order mark. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  const decoder = new TextDecoder(labels[encoding]);
  // In one piece, Node 20 takes ’ œ € of Windows-1252 for control characters; in a stream it does not.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/** The text of a file that a person hands over, in whichever of the usual encodings. @throws CoopError as `readBytes` */
export function readText(path: string): string {
  const bytes = readBytes(path);
  return decode(bytes, encodingOf(bytes));
}

const byteOrderMark = Buffer.from("\ufeff");

/** The same text as UTF-8, piece by piece, without a byte order mark. */
export function* toUtf8(pieces: Iterable<Buffer>, encoding: Encoding): Generator<Buffer, void, undefined> {
  if (encoding === "UTF-8") {
    let isFirst = true;
    for (const piece of pieces) {
      const isMarked = isFirst && piece.subarray(0, byteOrderMark.length).equals(byteOrderMark);
      isFirst = false;
      yield isMarked ? piece.subarray(byteOrderMark.length) : piece;
    }
    return;
  }
  const decoder = new TextDecoder(labels[encoding]);
  for (const piece of pieces) yield Buffer.from(decoder.decode(piece, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/** Whether a text that is not UTF-8 all through has accented letters of UTF-8 in it: in one byte each, they would be "Ã©". */
export function holdsUtf8(bytes: Buffer): boolean {
  return /\xc3[\x80-\xbf]/.test(bytes.toString("latin1"));
}

/** The first line, from 1, of which the bytes are no UTF-8. */
export function lineThatIsNoUtf8(pieces: Iterable<Buffer>): number {
  let line = 1;
  let rest: Buffer = Buffer.alloc(0);
  for (const piece of pieces) {
    const bytes = Buffer.concat([rest, piece]);
    let start = 0;
    for (let end = bytes.indexOf("\n"); end >= 0; end = bytes.indexOf("\n", start)) {
      if (!isUtf8(bytes.subarray(start, end))) return line;
      line += 1;
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
  return line;
}
