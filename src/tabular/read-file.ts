import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { refuse } from "../problem.ts";

/**
 * The bytes of a file that a person hands over.
 * @throws CoopError `file-missing`, `file-closed`, `file-is-folder`
 */
export function readBytes(path: string): Buffer {
  const file = basename(path);
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "ENOENT" || code === "ENOTDIR") refuse("file-missing", {}, { file });
    if (code === "EACCES" || code === "EPERM") refuse("file-closed", {}, { file });
    if (code === "EISDIR") refuse("file-is-folder", {}, { file });
    throw error;
  }
}

/**
 * The text of such a file: UTF-8, or the UTF-16 that Windows writes with its byte order mark.
 * @throws CoopError as `readBytes`, and `not-utf8`
 */
export function readText(path: string): string {
  return decode(readBytes(path), basename(path));
}

/** @throws CoopError `not-utf8` when the bytes are neither */
export function decode(bytes: Buffer, file: string): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse("not-utf8", {}, { file });
  }
}
