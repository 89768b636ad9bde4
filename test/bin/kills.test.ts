import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

/** `npm run kills` is the long form, of 200 kills each and many people; it ends with 1 where anything was lost or half done. */
test("a write that is killed, or that finds the disk full, leaves what was before or what was to be", async () => {
  const script = join(import.meta.dirname, "../bench/kills.js");
  const run = promisify(execFile)(process.execPath, [script, "--kills", "4", "--people", "400"]);
  const { stdout } = await run;
  expect(stdout).toMatch(/^import +\d+ +4 /m);
  expect(stdout).toMatch(/^undo +\d+ +4 /m);
  expect(stdout).toMatch(/^record +\d+ +4 /m);
  expect(stdout).toMatch(/^migration +\d+ +4 /m);
}, 120_000);
