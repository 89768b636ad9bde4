import { lstatSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Problem, problem, refuse } from "../problem.ts";
import { diskProblem, translated } from "../register/disk-problem.ts";
import { discard, moveInto, openBeside } from "../register/whole-file.ts";

/**
 * Writes a file whole or not at all, readable by its owner alone: beside its place, then moved there.
 * @param options.replace whether an ordinary file of that name may be replaced
 * @throws CoopError `file-exists`, `file-is-folder`, `file-is-link`, `file-name-refused`, `folder-missing`,
 * `folder-closed`, `disk-full`, `disk-fault`; then what was there is as it was
 */
export function saveDocument(
  file: string,
  content: string | Uint8Array,
  { replace }: { readonly replace: boolean },
): void {
  try {
    refuseWhatIsInTheWay(file, replace);
    const beside = openBeside(file);
    try {
      writeFileSync(beside, content);
      moveInto(beside, file, { replace });
    } finally {
      discard(beside);
    }
  } catch (error) {
    throw translated(error, file, problemOf);
  }
}

function refuseWhatIsInTheWay(file: string, replace: boolean): void {
  const there = lstatSync(file, { throwIfNoEntry: false });
  if (!there) return;
  if (there.isDirectory()) refuse("file-is-folder", {}, { file });
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
  const isFolder = /[\\/]$/.test(typed) || statSync(named, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? join(named, name) : named;
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
      return problem("file-is-folder", {}, place);
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
