import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { type Problem, problem, refuse } from "../problem.ts";
import { diskProblem, translated } from "../register/disk-problem.ts";
import { discard, moveInto, openBeside } from "../register/whole-file.ts";
import { readThrough } from "../tabular/file-bytes.ts";

export interface FileToWrite {
  readonly file: string;
  readonly content: string | Uint8Array;
  /** Whether others than its owner may read it, as who serves a site does. */
  readonly isForAll?: boolean;
}

/**
 * Writes a file whole or not at all, readable by its owner alone where nothing else is said: beside its place, then moved there.
 * @param options.replace whether an ordinary file of that name may be replaced
 * @throws CoopError `file-exists`, `folder-in-the-way`, `file-is-link`, `file-name-refused`, `folder-missing`,
 * `folder-closed`, `disk-full`, `disk-fault`; then what was there is as it was
 */
export function saveDocument(
  file: string,
  content: string | Uint8Array,
  { replace }: { readonly replace: boolean },
): void {
  saveDocuments([{ file, content, replace }]);
}

/**
 * The same of several: none is moved to its place before all are written.
 * @throws CoopError as `saveDocument`
 */
export function saveDocuments(documents: readonly (FileToWrite & { readonly replace: boolean })[]): void {
  const parts: { readonly file: string; readonly replace: boolean; readonly beside: string }[] = [];
  try {
    for (const { file, content, replace, isForAll } of documents)
      told(file, () => {
        refuseWhatIsInTheWay(file, replace);
        const beside = openBeside(file);
        parts.push({ file, replace, beside });
        writeFileSync(beside, content);
        if (isForAll) chmodSync(beside, 0o644);
      });
    for (const { file, replace, beside } of [...parts])
      told(file, () => {
        moveInto(beside, file, { replace });
        parts.shift();
      });
  } finally {
    for (const { beside } of parts) discard(beside);
  }
}

/**
 * The SHA-256 of the file that stands in a place; nothing where it is free.
 * @throws CoopError `folder-in-the-way`, `file-is-link`, `folder-closed`, `file-closed`
 */
export function digestInTheWay(file: string): string | undefined {
  return told(file, () => {
    refuseWhatIsInTheWay(file, true);
    return existsSync(file) ? readThrough(file).hash : undefined;
  });
}

/**
 * A folder to write files into, made where it is not there, within one that is.
 * @returns takes it away again where it was made
 * @throws CoopError `file-exists` where something else bears its name; as `saveDocument`
 */
export function makeFolder(folder: string): () => void {
  return told(folder, () => {
    if (isFolder(folder)) return () => {};
    mkdirSync(folder);
    return () => rmdirSync(folder);
  });
}

/** What stands in a folder, but what is hidden; nothing where it is not there. */
export function namesIn(folder: string): string[] {
  if (!isFolder(folder)) return [];
  return told(folder, () => readdirSync(folder).filter((name) => !name.startsWith(".")));
}

/** Takes files away. @throws CoopError as `saveDocument` */
export function removeFiles(files: readonly string[]): void {
  for (const file of files) told(file, () => unlinkSync(file));
}

function told<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw translated(error, file, problemOf);
  }
}

function refuseWhatIsInTheWay(file: string, replace: boolean): void {
  const there = lstatSync(file, { throwIfNoEntry: false });
  if (!there) return;
  if (there.isDirectory()) refuse("folder-in-the-way", {}, { file });
  if (!there.isFile()) refuse("file-is-link", {}, { file });
  if (!replace) refuse("file-exists", {}, { file });
}

/**
 * The file that is written where `--out` names one, or a folder: then it is in there, under a name of its own.
 * @param folder the one in which it was typed
 * @param name what the file is called where only a folder is said
 */
export function fileAt(folder: string, typed: string, name: string): string {
  const named = resolve(folder, typed);
  return /[\\/]$/.test(typed) || isFolder(named) ? join(named, name) : named;
}

/** What cannot be looked at is none: to write there is refused with why. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The border where the codes of the file system stop. */
function problemOf(code: string, file: string): Problem | undefined {
  const place = { file };
  switch (code) {
    case "EFBIG":
      return problem("disk-full", {}, place);
    case "EROFS":
    case "EBUSY":
      return problem("folder-closed", {}, place);
    case "ENOENT":
    case "ENOTDIR":
      return problem("folder-missing", {}, place);
    case "EEXIST":
      return problem("file-exists", {}, place);
    case "EISDIR":
      return problem("folder-in-the-way", {}, place);
    case "ELOOP":
      return problem("file-is-link", {}, place);
    case "ENAMETOOLONG":
    case "EINVAL":
    case "ERR_INVALID_ARG_VALUE":
      return problem("file-name-refused", {}, place);
    default:
      return diskProblem(code, file);
  }
}
