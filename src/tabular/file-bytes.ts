import { isAscii, isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { basename } from "node:path";
import { refuse } from "../problem.ts";
import { readPieces } from "./read-file.ts";

/** A file that is no larger is read once and kept; of a larger one, its beginning. */
const kept = 1_000_000;
const beginning = 200_000;

/** A file that was read through once, in bounded memory, and what its bytes say. */
export interface FileBytes {
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256, in hexadecimal. */
  readonly hash: string;
  /** Some hundred thousand bytes from the start. */
  readonly start: Buffer;
  readonly isWholeInStart: boolean;
  readonly isUtf8: boolean;
  /** A piece in which there are letters beyond ASCII; the start, if there are none. */
  readonly telling: Buffer;
  /**
   * The bytes again, in pieces.
   * @throws CoopError `file-changed` at their end, if they are no longer the same
   */
  again(): Iterable<Buffer>;
  /** The same in one piece. */
  whole(): Buffer;
}

/** @throws CoopError `file-missing`, `file-closed`, `file-is-folder` */
export function readThrough(path: string): FileBytes {
  const file = basename(path);
  const hash = createHash("sha256");
  const watch = new Utf8Watch();
  let pieces: Buffer[] = [];
  let size = 0;
  for (const piece of readPieces(path)) {
    hash.update(piece);
    watch.pass(piece);
    if (size < kept) pieces.push(piece);
    size += piece.length;
  }
  const isKept = size <= kept;
  const start = Buffer.concat(pieces, Math.min(size, beginning));
  if (!isKept) pieces = [];
  const digest = hash.digest("hex");
  const again = (): Iterable<Buffer> => (isKept ? pieces : unchanged(path, file, digest));
  return {
    file,
    size,
    hash: digest,
    start,
    isWholeInStart: size === start.length,
    isUtf8: watch.isUtf8,
    telling: watch.telling ?? start,
    again,
    whole: () => Buffer.concat([...again()], size),
  };
}

function* unchanged(path: string, file: string, hash: string): Generator<Buffer, void, undefined> {
  const now = createHash("sha256");
  for (const piece of readPieces(path)) {
    now.update(piece);
    yield piece;
  }
  if (now.digest("hex") !== hash) refuse("file-changed", {}, { file });
}

/** Looks at bytes as they pass: whether they are UTF-8, and where they tell of another encoding. */
class Utf8Watch {
  /** A piece in which there are letters beyond ASCII, if any has some. */
  telling: Buffer | undefined;
  #isUtf8 = true;
  #cutLetter: Buffer = Buffer.alloc(0);

  pass(piece: Buffer): void {
    if (this.#cutLetter.length === 0 && isAscii(piece)) return;
    this.telling ??= piece;
    if (!this.#isUtf8) return;
    const bytes = this.#cutLetter.length === 0 ? piece : Buffer.concat([this.#cutLetter, piece]);
    const end = endOfWholeLetters(bytes);
    this.#cutLetter = Buffer.from(bytes.subarray(end));
    this.#isUtf8 = isUtf8(bytes.subarray(0, end));
    if (!this.#isUtf8) this.telling = piece;
  }

  /** Whether all that passed is UTF-8. */
  get isUtf8(): boolean {
    return this.#isUtf8 && this.#cutLetter.length === 0;
  }
}

/** Where the last letter begins whose bytes in UTF-8 go on in the next piece; the length, if none does. */
function endOfWholeLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
