import { createHash } from "node:crypto";
import { basename } from "node:path";
import { refuse } from "../problem.ts";
import { EncodingWatch } from "./encoding.ts";
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
   * The bytes again, in pieces of which each lies where the one before it lay.
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
  const watch = new EncodingWatch();
  let pieces: Buffer[] = [];
  let size = 0;
  for (const piece of readPieces(path)) {
    hash.update(piece);
    watch.pass(piece);
    if (size < kept) pieces.push(Buffer.from(piece));
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
    whole: () =>
      Buffer.concat(
        Array.from(again(), (piece) => Buffer.from(piece)),
        size,
      ),
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
