import { closeSync, openSync, readSync, statSync } from "node:fs";
import { refuse } from "../../problem.ts";
import { schemaVersion } from "../migrations.ts";
import type { Connection } from "./connection.ts";
import { versionOf } from "./contents.ts";
import { understood } from "./problems.ts";

/** "coop" in ASCII: SQLite's application id, by which a foreign file is known as one. */
export const applicationId = 0x63_6f_6f_70;

/** @throws CoopError `register-missing`, `file-is-folder`, `register-empty`, `not-a-register`, or what the disk says */
export function refuseWhatIsNoRegister(file: string): void {
  const header = Buffer.alloc(16);
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) refuse("file-is-folder", {}, { file });
    if (!stat.isFile()) refuse("not-a-register", {}, { file });
    if (stat.size === 0) refuse("register-empty", {}, { file });
    const descriptor = openSync(file, "r");
    readSync(descriptor, header);
    closeSync(descriptor);
  } catch (error) {
    if (isNowhere(error)) refuse("register-missing", {}, { file });
    throw understood(error, file);
  }
  if (header.toString("latin1") !== "SQLite format 3\0") refuse("not-a-register", {}, { file });
}

/** @throws CoopError `not-a-register` for the database of another program, `register-newer` for one of a later `coop` */
export function refuseForeign(handle: Connection, file: string): void {
  if (handle.pragma("application_id", { simple: true }) !== applicationId) {
    refuse("not-a-register", {}, { file });
  }
  const version = versionOf(handle);
  if (version > schemaVersion) refuse("register-newer", { version, known: schemaVersion }, { file });
}

/** Whether a path leads nowhere: a part of it does not exist, or is a file where a folder was meant. */
export function isNowhere(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === "ENOENT" || code === "ENOTDIR";
}
