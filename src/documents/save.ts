import { lstatSync, writeFileSync } from "node:fs";
import { CoopError, type Problem, problem, refuse } from "../problem.ts";
import { diskProblem } from "../register/disk-problem.ts";
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
    throw translated(error, file);
  }
}

function refuseWhatIsInTheWay(file: string, replace: boolean): void {
  const there = lstatSync(file, { throwIfNoEntry: false });
  if (!there) return;
  if (there.isDirectory()) refuse("file-is-folder", {}, { file });
  if (!there.isFile()) refuse("file-is-link", {}, { file });
  if (!replace) refuse("file-exists", {}, { file });
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown })?.code;
  return typeof code === "string" ? code : "";
}

/** The border where the codes of the file system stop. */
function translated(error: unknown, file: string): unknown {
  const found = problemOf(codeOf(error), file);
  return found ? new CoopError([found], { cause: error }) : error;
}

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
