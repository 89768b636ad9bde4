import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { refuse } from "../problem.ts";
import { decode, encodingOf } from "./encoding.ts";

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

/** The text of such a file, in whichever of the usual encodings. @throws CoopError as `readBytes` */
export function readText(path: string): string {
  const bytes = readBytes(path);
  return decode(bytes, encodingOf(bytes));
}
