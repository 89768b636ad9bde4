import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** The system's program that opens files, alone in a folder for PATH: it notes their names, and ends as told. */
export function anOpener({ code = 0 } = {}): { readonly folder: string; files(): string[] } {
  const folder = mkdtempSync(join(tmpdir(), "coop-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const notes = join(folder, "opened");
  const program = join(folder, process.platform === "darwin" ? "open" : "xdg-open");
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\0' "$@" >> '${notes}'\nexit ${code}\n`);
  chmodSync(program, 0o700);
  return {
    folder,
    files: () => (existsSync(notes) ? readFileSync(notes, "utf8").split("\0").slice(0, -1) : []),
  };
}
