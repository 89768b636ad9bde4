import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe } from "vitest";
import type { Engine } from "../../src/register/engine.ts";
import { sqlite } from "../../src/register/sqlite/engine.ts";

/** An engine that the contract is tried on. */
export interface TriedEngine {
  readonly name: string;
  readonly engine: Engine;
  /** Where no register is yet; what is made there is gone after the test. */
  aPlace(): string;
}

const folders: string[] = [];

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "coop-"));
  folders.push(folder);
  return folder;
}

const engines: readonly TriedEngine[] = [
  { name: "SQLite", engine: sqlite, aPlace: () => join(aFolder(), "coop.db") },
];

/** Tries on each engine what holds of all. */
export function forEachEngine(contract: (tried: TriedEngine) => void): void {
  for (const tried of engines) describe(`on ${tried.name}`, () => contract(tried));
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
}
