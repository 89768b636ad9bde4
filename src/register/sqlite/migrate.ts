import { CoopError, problem } from "../../problem.ts";
import type { Migrated } from "../engine.ts";
import { migrations, schemaVersion } from "../migrations.ts";
import { discard, moveInto, openBeside } from "../whole-file.ts";
import { type Connection, connect } from "./connection.ts";
import { versionOf } from "./contents.ts";

/**
 * Brings a register to the format of this program, or leaves it as it was. Of two programs that come at once one does it, and the
 * other finds it done.
 * @param copied the file, where it is to be copied beside itself first (`coop.db.v1`, `coop.db.v1-2`), under the same lock
 * @returns nothing if there was nothing to do
 * @throws CoopError `copy-failed` where the copy cannot be made
 */
export function migrate(handle: Connection, copied?: string): Migrated | undefined {
  if (versionOf(handle) >= schemaVersion) return undefined;
  // A table that is rebuilt is dropped first; the keys are checked at the end instead, and this cannot be set within a transaction.
  handle.pragma("foreign_keys = off");
  try {
    handle.exec("begin immediate");
    const from = versionOf(handle);
    if (from >= schemaVersion) return undefined;
    const copy = copied === undefined ? undefined : copyBeside(copied, from);
    const broken = brokenKeys(handle);
    for (const sql of migrations.slice(from)) handle.exec(sql);
    if (brokenKeys(handle) > broken)
      throw new Error(`format ${schemaVersion} would leave keys that lead nowhere`);
    handle.pragma(`user_version = ${schemaVersion}`);
    handle.exec("commit");
    return { from, to: schemaVersion, copy };
  } finally {
    if (handle.inTransaction) handle.exec("rollback");
    handle.pragma("foreign_keys = on");
  }
}

/**
 * Writes what a register holds now to a file of its own, in one go and without what was deleted from it. Others may write
 * meanwhile: they wait, or are not in it.
 * @param target an empty file
 */
export function writeCopy(source: Connection, target: string): void {
  source.prepare("vacuum into ?").run(target);
}

/** A connection of its own reads the file: the one that holds the lock cannot copy within its transaction. */
function copyBeside(file: string, version: number): string {
  const source = connect(file, { mustExist: true });
  try {
    const beside = openBeside(file);
    try {
      writeCopy(source, beside);
      for (let number = 1; ; number += 1) {
        const copy = `${file}.v${version}${number === 1 ? "" : `-${number}`}`;
        try {
          moveInto(beside, copy, { replace: false });
          return copy;
        } catch (error) {
          if ((error as { code?: string }).code !== "EEXIST") throw error;
        }
      }
    } finally {
      discard(beside);
    }
  } catch (error) {
    const failed = problem("copy-failed", { version: schemaVersion }, { file });
    throw new CoopError([failed], { cause: error });
  } finally {
    source.close();
  }
}

function brokenKeys(handle: Connection): number {
  return (handle.pragma("foreign_key_check") as unknown[]).length;
}
