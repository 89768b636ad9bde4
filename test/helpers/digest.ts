import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** What a file holds, as one short text; nothing where there is no file. Bytes themselves take a second to be compared. */
export function digestOf(file: string): string | undefined {
  try {
    return createHash("sha256").update(readFileSync(file)).digest("hex");
  } catch {
    return undefined;
  }
}
