import { chownSync, readdirSync } from "node:fs";
import { join } from "node:path";

const nobody = 65_534;

/** Works as someone whom the modes of files bind: root, who may write anywhere, gives its rights away meanwhile. */
export async function unprivileged<Result>(
  folder: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  if (process.getuid?.() !== 0) return work();
  for (const name of ["", ...readdirSync(folder, { recursive: true, encoding: "utf8" })]) {
    chownSync(join(folder, name), nobody, nobody);
  }
  process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
