import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("the program runs from its source, in the folder where npm was called", async () => {
  const folder = mkdtempSync(join(tmpdir(), "coop-"));
  const home = join(import.meta.dirname, "../..");
  const coop = (...line: readonly string[]) =>
    promisify(execFile)("npm", ["run", "--silent", "--prefix", home, "coop", "--", ...line], { cwd: folder });
  try {
    await coop("init", "Essai d’été", "--on", "2024-02-20");
    expect(existsSync(join(folder, "coop.db"))).toBe(true);
    expect(JSON.parse((await coop("category", "list", "--json")).stdout)).toHaveLength(4);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
