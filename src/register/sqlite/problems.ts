import { type Problem, problem } from "../../problem.ts";
import { diskProblem, translated } from "../disk-problem.ts";
import { BrokenConstraint } from "../engine.ts";

/** What an error of the engine or of the file system means for those who asked. The border where engine codes stop. */
export function understood(error: unknown, file: string): unknown {
  const { code } = error as { code?: string };
  if (code === "SQLITE_CONSTRAINT_FOREIGNKEY") return new BrokenConstraint("reference", error as Error);
  if (code === "SQLITE_CONSTRAINT_UNIQUE") return new BrokenConstraint("unique", error as Error);
  return translated(error, file, problemOf);
}

function problemOf(code: string, file: string): Problem | undefined {
  const place = { file };
  if (code === "SQLITE_FULL") return problem("disk-full", {}, place);
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
    return problem("register-busy", {}, place);
  if (code.startsWith("SQLITE_READONLY")) return problem("register-read-only", {}, place);
  if (code.startsWith("SQLITE_CANTOPEN")) return problem("folder-closed", {}, place);
  if (code === "SQLITE_NOTADB") return problem("not-a-register", {}, place);
  if (code.startsWith("SQLITE_CORRUPT")) return problem("register-damaged", {}, place);
  if (code.startsWith("SQLITE_IOERR")) return problem("disk-fault", {}, place);
  return diskProblem(code, file);
}
