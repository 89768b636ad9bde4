import { type Problem, problem } from "../problem.ts";

/** The problem that a code of the file system stands for whatever was written; nothing for one that depends on it. */
export function diskProblem(code: string, file: string): Problem | undefined {
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return problem("disk-full", {}, { file });
    case "EACCES":
    case "EPERM":
      return problem("folder-closed", {}, { file });
    case "EIO":
      return problem("disk-fault", {}, { file });
    default:
      return undefined;
  }
}
