import { closeSync, fsyncSync, linkSync, lstatSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/** A new empty file in the folder of another, readable by its owner alone; another run may be writing there too, or have been killed. */
export function openBeside(file: string): string {
  for (let number = 1; ; number += 1) {
    const beside = join(dirname(file), `.coop-${number}.part`);
    try {
      closeSync(openSync(beside, "wx", 0o600));
      return beside;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
  }
}

/**
 * Moves a file that was written beside its place there, once it is on the disk.
 * @param options.replace whether a file of that name gives way; else the move fails with EEXIST
 */
export function moveInto(beside: string, file: string, { replace }: { readonly replace: boolean }): void {
  settle(beside);
  if (replace) renameSync(beside, file);
  else moveWhereNothingIs(beside, file);
  settleFolder(dirname(file));
}

/** Takes away what was written beside a file and is not wanted. */
export function discard(beside: string): void {
  for (const left of [beside, `${beside}-journal`]) rmSync(left, { force: true });
}

/** Gives a file a second name where nothing is yet, so that its own name can be taken by another in one step. */
export function keepAside(file: string, aside: string): void {
  try {
    linkSync(file, aside);
  } catch (error) {
    if (!hasNoSecondNames(error)) throw error;
    if (lstatSync(aside, { throwIfNoEntry: false }))
      throw Object.assign(new Error(aside), { code: "EEXIST" });
    renameSync(file, aside);
  }
}

/** Waits until a file is on the disk. */
function settle(file: string): void {
  const descriptor = openSync(file, "r+");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Asks that a name be on the disk too. The file has its name by then, so that what fails here (not every system lets a folder be
 * opened) takes nothing back, as with the engine's own.
 */
function settleFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, "r");
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {}
}

/** A second name fails where a file has come in the meantime, which a rename does not; some disks know no second names. */
function moveWhereNothingIs(beside: string, file: string): void {
  try {
    linkSync(beside, file);
    rmSync(beside, { force: true });
  } catch (error) {
    if (!hasNoSecondNames(error)) throw error;
    if (lstatSync(file, { throwIfNoEntry: false })) throw Object.assign(new Error(file), { code: "EEXIST" });
    renameSync(beside, file);
  }
}

function hasNoSecondNames(error: unknown): boolean {
  return ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EINVAL"].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown })?.code;
  return typeof code === "string" ? code : "";
}
