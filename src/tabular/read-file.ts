import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { basename } from "node:path";
import { refuse } from "../problem.ts";

const pieceSize = 64 * 1024;

/**
 * The bytes of a file that a person hands over.
 * @throws CoopError `file-missing`, `file-closed`, `file-is-folder`
 */
export function readBytes(path: string): Buffer {
  return translated(path, () => readFileSync(path));
}

/**
 * The same piece by piece, so that a large file takes no more memory than a small one.
 * @throws CoopError as `readBytes`
 */
export function* readPieces(path: string): Generator<Buffer, void, undefined> {
  const descriptor = translated(path, () => openSync(path, "r"));
  try {
    if (fstatSync(descriptor).isCharacterDevice()) refuse("file-closed", {}, { file: basename(path) });
    for (;;) {
      const piece = Buffer.allocUnsafe(pieceSize);
      const length = translated(path, () => readSync(descriptor, piece));
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** The border where the codes of the file system stop. */
function translated<Result>(path: string, read: () => Result): Result {
  const file = basename(path);
  try {
    return read();
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "ENOENT" || code === "ENOTDIR") refuse("file-missing", {}, { file });
    if (code === "EACCES" || code === "EPERM") refuse("file-closed", {}, { file });
    if (code === "EISDIR") refuse("file-is-folder", {}, { file });
    throw error;
  }
}
