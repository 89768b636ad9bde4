import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The name under which a register is looked for and made. */
export const registerName = "coop.db";

export interface Discovery {
  /** Whether the person named it, rather than left it to be found. */
  readonly isNamed: boolean;
  readonly file: string | undefined;
  /** A second register in a folder above the first, which is not used. */
  readonly shadowed: string | undefined;
}

/** The register that a person means: the one they name, else the nearest `coop.db` in this folder or above it. */
export function discoverRegister(folder: string, named: string | undefined): Discovery {
  if (named) return { isNamed: true, file: resolve(folder, named), shadowed: undefined };
  const found: string[] = [];
  for (let at = resolve(folder); ; at = dirname(at)) {
    const candidate = join(at, registerName);
    if (existsSync(candidate)) found.push(candidate);
    if (at === dirname(at)) break;
  }
  return { isNamed: false, file: found[0], shadowed: found[1] };
}
