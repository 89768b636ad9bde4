import { createHash } from "node:crypto";
import { appendFileSync, lstatSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * The files that were made of a register, by the SHA-256 of their bytes, one a line, in a file beside it: so that one which nobody
 * changed since is known again, wherever it lies and whatever it is called. Of a file nothing else is kept.
 */
export class MadeBefore {
  readonly #file: string;
  #known: ReadonlySet<string> | undefined;

  constructor(registerFile: string) {
    this.#file = join(dirname(registerFile), `.${basename(registerFile)}-documents`);
  }

  /** Whether a file with these bytes was made. */
  has(digest: string): boolean {
    this.#known ??= new Set(this.#read().split("\n"));
    return this.#known.has(digest);
  }

  /** Where the folder cannot be written in, nothing is kept: a person is then asked once more. */
  add(digests: readonly string[]): void {
    const lines = digests.filter((one) => !this.has(one)).map((one) => `${one}\n`);
    try {
      if (lines.length > 0) appendFileSync(this.#file, lines.join(""), { mode: 0o600 });
    } catch {}
  }

  #read(): string {
    try {
      return lstatSync(this.#file).isFile() ? readFileSync(this.#file, "latin1") : "";
    } catch {
      return "";
    }
  }
}

/** As `MadeBefore` knows them. */
export function digestOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
