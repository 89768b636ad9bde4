import { existsSync, renameSync } from "node:fs";
import { basename } from "node:path";
import { CoopError } from "../../problem.ts";
import type { Contents } from "../engine.ts";
import { listEntries } from "../journal.ts";
import { schemaVersion } from "../migrations.ts";
import { type Authorship, Register } from "../register.ts";
import { discard, keepAside, moveInto, openBeside } from "../whole-file.ts";
import { Reader, type Write } from "../write.ts";
import { copyState, openCopy } from "./backup.ts";
import { type Connection, connect } from "./connection.ts";
import { contentsOf, faultsOf } from "./contents.ts";
import { understood } from "./problems.ts";
import { refuseForeign, refuseWhatIsNoRegister } from "./register-file.ts";
import { SqliteFile } from "./sqlite-file.ts";

/** What stands where a backup is to be put back: a register that is held meanwhile, one that cannot be read, or nothing. */
export type Present =
  | { readonly state: "whole"; readonly contents: Contents; readonly handle: Connection }
  | { readonly state: "unreadable" | "missing" };

/**
 * Looks at what is to be replaced. A register that can be read is held, so that nobody writes to it any more; whoever looked lets
 * it go by closing the handle.
 * @throws CoopError `file-is-folder`, `register-newer`, `register-busy`: what should not be replaced
 */
export function holdPresent(file: string): Present {
  if (!existsSync(file)) return { state: "missing" };
  let handle: Connection | undefined;
  try {
    refuseWhatIsNoRegister(file);
    handle = connect(file, { mustExist: true });
    refuseForeign(handle, file);
    handle.exec("begin exclusive");
    const contents = contentsOf(handle);
    if (faultsOf(handle).length > 0) throw Object.assign(new Error("faulty"), { code: "SQLITE_CORRUPT" });
    return { state: "whole", contents, handle };
  } catch (error) {
    handle?.close();
    const told = understood(error, file);
    const codes = told instanceof CoopError ? told.problems.map(({ code }) => code) : [];
    if (codes.some((code) => isUnreadable.has(code))) return { state: "unreadable" };
    throw told;
  }
}

const isUnreadable = new Set<string>(["not-a-register", "register-empty", "register-damaged"]);

export interface Restoration {
  readonly backup: string;
  /** Where the register is, or was. */
  readonly register: string;
  readonly present: Present;
  /** The name under which the present register is kept: a number is added to it where it is taken. */
  readonly aside: (number: number) => string;
  readonly authorship: Authorship;
  /** What must be done in the restored register before it takes its place; `former` is what is replaced, where it can be read. */
  mend(tx: Write, former: Reader): Promise<void>;
}

/**
 * Puts a backup in the place of a register, whole or not at all: it is copied beside, brought to this program's format, mended and
 * read again, and only then takes the name. The register that was there keeps its bytes under another name.
 * @returns that name; nothing if there was no file
 * @throws CoopError what the backup, the disk or the mending refuses; then all is as it was
 */
export async function restore(restoration: Restoration): Promise<string | undefined> {
  const { backup, register, present } = restoration;
  try {
    const beside = openBeside(register);
    try {
      await copyTo(backup, beside);
      await mend(restoration, beside);
      openCopy(beside).handle.close();
      const kept = present.state === "missing" ? undefined : giveAnotherName(restoration);
      moveInto(beside, register, { replace: true });
      return kept;
    } finally {
      discard(beside);
    }
  } catch (error) {
    throw understood(error, register);
  }
}

async function copyTo(backup: string, beside: string): Promise<void> {
  const { handle } = openCopy(backup);
  try {
    await copyState(handle, beside);
  } finally {
    handle.close();
  }
}

async function mend(
  { present, register, authorship, backup, mend }: Restoration,
  beside: string,
): Promise<void> {
  const restored = await Register.open(beside, authorship, { isCopied: false });
  try {
    if (present.state !== "whole" || present.contents.version !== schemaVersion) return;
    const former = new Reader(new SqliteFile(present.handle, register));
    const lastEntry = async (): Promise<number | undefined> =>
      (await restored.read((reader) => listEntries(reader, 1)))[0]?.number;
    const before = await lastEntry();
    await restored.write(
      "restored",
      (tx) => mend(tx, former),
      () => ({ backup: basename(backup) }),
    );
    // What was taken out again may not be left in any byte.
    if ((await lastEntry()) !== before) await restored.database.rewrite();
  } finally {
    await restored.close();
  }
}

/** The journal of a write that was cut short goes with its register: it would be played into the one that comes. */
function giveAnotherName({ register, present, aside }: Restoration): string {
  if (present.state === "whole") present.handle.close();
  for (let number = 1; ; number += 1) {
    const name = aside(number);
    if (existsSync(name) || existsSync(`${name}-journal`)) continue;
    try {
      keepAside(register, name);
    } catch (error) {
      if ((error as { code?: string }).code === "EEXIST") continue;
      throw error;
    }
    if (existsSync(`${register}-journal`)) renameSync(`${register}-journal`, `${name}-journal`);
    return name;
  }
}
