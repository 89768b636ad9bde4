import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What a run knows of the machine, by the names of its variables. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** The first of these programs that there is. */
export function onPath(names: readonly string[], env: Variables): string | undefined {
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return names.find((name) => folders.some((folder) => existsSync(join(folder, name))));
}
