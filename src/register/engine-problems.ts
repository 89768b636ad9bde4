import { CoopError, problem } from "../problem.ts";
import { diskProblem } from "./disk-problem.ts";

/**
 * The problem that a code of the engine or of the file system stands for; the error itself where it is
 * none that a person can mend. The border where engine codes stop.
 */
export function translated(error: unknown, file: string): unknown {
  const code = (error as { code?: unknown })?.code;
  if (typeof code !== "string") return error;
  const place = { file };
  const found = (() => {
    if (code === "SQLITE_FULL") return problem("disk-full", {}, place);
    if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
      return problem("register-busy", {}, place);
    if (code.startsWith("SQLITE_READONLY") || code === "EROFS")
      return problem("register-read-only", {}, place);
    if (code.startsWith("SQLITE_CANTOPEN")) return problem("folder-closed", {}, place);
    if (code === "SQLITE_NOTADB") return problem("not-a-register", {}, place);
    if (code.startsWith("SQLITE_CORRUPT")) return problem("register-damaged", {}, place);
    if (code.startsWith("SQLITE_IOERR")) return problem("disk-fault", {}, place);
    return diskProblem(code, file);
  })();
  return found ? new CoopError([found], { cause: error }) : error;
}
