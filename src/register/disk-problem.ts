import { CoopError, type Problem, problem } from "../problem.ts";

/** The problem that a code of the file system stands for whatever was written; nothing for one that depends on it. */
export function diskProblem(code: string, file: string): Problem | undefined {
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return problem("disk-full", {}, { file });
    case "EACCES":
    case "EPERM":
      return problem("folder-closed", {}, { file });
    case "EROFS":
      return problem("register-read-only", {}, { file });
    case "EIO":
      return problem("disk-fault", {}, { file });
    default:
      return undefined;
  }
}

/** The problem that an error stands for, by its code; the error itself where it is none that a person can mend. */
export function translated(
  error: unknown,
  file: string,
  problemOf: (code: string, file: string) => Problem | undefined = diskProblem,
): unknown {
  const code = (error as { code?: unknown })?.code;
  const found = typeof code === "string" ? problemOf(code, file) : undefined;
  return found ? new CoopError([found], { cause: error }) : error;
}
