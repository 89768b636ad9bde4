import { readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { CoopError, problem, refuse } from "../../problem.ts";
import type { Contents } from "../engine.ts";
import { discard, moveInto, openBeside } from "../whole-file.ts";
import { type Connection, connect } from "./connection.ts";
import { areAlike, contentsOf, faultsOf } from "./contents.ts";
import { understood } from "./problems.ts";
import { refuseForeign, refuseWhatIsNoRegister } from "./register-file.ts";

/** A file that is a register, opened to be read alone. Whoever opened it closes it. */
export interface OpenedCopy {
  readonly handle: Connection;
  readonly contents: Contents;
}

/**
 * Opens a copy of a register to read it, and only that.
 * @throws CoopError `register-missing`, `register-empty`, `not-a-register`, `register-newer`, `register-damaged`
 */
export function openCopy(file: string): OpenedCopy {
  refuseWhatIsNoRegister(file);
  try {
    const handle = connect(file, { mustExist: true, readOnly: true });
    try {
      refuseForeign(handle, file);
      if (faultsOf(handle).length > 0) refuse("register-damaged", {}, { file });
      return { handle, contents: contentsOf(handle) };
    } catch (error) {
      handle.close();
      throw error;
    }
  } catch (error) {
    throw understood(error, file);
  }
}

/**
 * What the backup holds that a person named: what is wrong is wrong with it, and not with their register.
 * @throws CoopError `backup-missing`, `backup-damaged`, `file-is-folder`, `not-a-register`, `register-newer`
 */
export function contentsOfBackup(file: string): Contents {
  try {
    const { handle, contents } = openCopy(file);
    handle.close();
    return contents;
  } catch (error) {
    const code = error instanceof CoopError ? error.problems[0]?.code : undefined;
    if (code === "register-missing") refuse("backup-missing", {}, { file });
    if (code === "register-empty" || code === "register-damaged") refuse("backup-damaged", {}, { file });
    throw error;
  }
}

/** Copies a register to a file, as `Database.copyTo` says. */
export async function writeBackup(source: Connection, file: string): Promise<Contents> {
  try {
    const beside = openBeside(file);
    try {
      const contents = await copyState(source, beside);
      const copy = openCopy(beside);
      copy.handle.close();
      if (!areAlike(contents, copy.contents)) refuse("copy-unlike", {}, { file });
      moveInto(beside, file, { replace: false });
      return contents;
    } finally {
      discard(beside);
    }
  } catch (error) {
    if ((error as { code?: string }).code === "EEXIST") {
      throw new CoopError([problem("file-exists", {}, { file })], { cause: error });
    }
    throw understood(error, file);
  }
}

const allAtOnce = 2 ** 31 - 1;

/** Copies what a register holds, and says what that is, of one and the same moment. */
export async function copyState(source: Connection, target: string): Promise<Contents> {
  source.exec("begin");
  try {
    const contents = contentsOf(source);
    await source.backup(target, { progress: () => allAtOnce });
    return contents;
  } finally {
    source.exec("rollback");
  }
}

/** A backup that this program named, in the order of its name: by day and time, then by number. */
interface NamedBackup {
  readonly file: string;
  readonly madeAt: string;
  readonly number: number;
}

/** The name of a backup: `coop-2024-03-19-18h30.db`, and `coop-2024-03-19-18h30-2.db` for the second of that minute. */
export function backupName(register: string, moment: string, number: number): string {
  const [day, time = ""] = moment.split(" ");
  return `${stemOf(register)}-${day}-${time.replace(":", "h")}${number === 1 ? "" : `-${number}`}.db`;
}

/**
 * The backups of a register in a folder, the latest first: files that bear its name and are of this register, or of any where it
 * can no longer be read itself.
 */
export function backupsIn(folder: string, register: string, identity: string | undefined): string[] {
  const pattern = new RegExp(
    `^${escaped(stemOf(register))}-(\\d{4}-\\d\\d-\\d\\d-\\d\\dh\\d\\d)(?:-(\\d+))?\\.db$`,
  );
  const named: NamedBackup[] = namesIn(folder).flatMap((name) => {
    const [, madeAt = "", number = "1"] = pattern.exec(name) ?? [];
    return madeAt ? [{ file: join(folder, name), madeAt, number: Number(number) }] : [];
  });
  return named
    .sort((a, b) => (a.madeAt === b.madeAt ? b.number - a.number : a.madeAt < b.madeAt ? 1 : -1))
    .map(({ file }) => file)
    .filter((file) => identity === undefined || isOf(file, identity));
}

/** Deletes the backups of a register beyond the latest ones. @returns those that were deleted */
export function deleteOlder(backups: readonly string[], keep: number): string[] {
  const older = backups.slice(keep);
  for (const file of older) rmSync(file);
  return older;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Whether a file is of this register; one that cannot be read is of none. */
function isOf(file: string, identity: string): boolean {
  try {
    const copy = connect(file, { mustExist: true, readOnly: true });
    try {
      return contentsOf(copy).identity === identity;
    } finally {
      copy.close();
    }
  } catch {
    return false;
  }
}

function stemOf(register: string): string {
  return basename(register).replace(/\.db$/, "");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
