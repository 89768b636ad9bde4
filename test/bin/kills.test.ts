import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

/** `npm run kills` is the long form, of 200 kills each and many people; it ends with 1 where anything was lost or half done. */
test("a write that is killed, or that finds the disk full, leaves what was before or what was to be", async () => {
  const script = join(import.meta.dirname, "../bench/kills.js");
  const run = promisify(execFile)(process.execPath, [script, "--kills", "4", "--people", "400"]);
  const { stdout } = await run;
  // It goes on until half of the kills fell while a write was open, so there may be more than were asked for.
  for (const write of ["import", "undo", "record", "migration"]) {
    const [, kills] = new RegExp(`^${write} +\\d+ +(\\d+) `, "m").exec(stdout) ?? [];
    expect(Number(kills), write).toBeGreaterThanOrEqual(4);
  }
}, 120_000);
