import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { saveDocument } from "../../src/documents/save.ts";
import { CoopError } from "../../src/problem.ts";
import { unprivileged } from "../helpers/unprivileged.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coop-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function codesOf(work: () => void): string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof CoopError) return error.problems.map(({ code }) => code);
    throw error;
  }
  return [];
}

const asked = { replace: true };
const unasked = { replace: false };

test("a file is written whole, for its owner alone, and nothing is left beside it", () => {
  const file = join(folder, "bilan.html");
  saveDocument(file, "é\n", unasked);
  expect(readFileSync(file, "utf8")).toBe("é\n");
  if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(["bilan.html"]);
});

test("bytes are written as they are", () => {
  const file = join(folder, "bilan.bin");
  saveDocument(file, Uint8Array.of(0, 255), unasked);
  expect([...readFileSync(file)]).toEqual([0, 255]);
});

test("a file is replaced only where that was asked", () => {
  const file = join(folder, "bilan.md");
  writeFileSync(file, "avant", { mode: 0o644 });
  expect(codesOf(() => saveDocument(file, "après", unasked))).toEqual(["file-exists"]);
  expect(readFileSync(file, "utf8")).toBe("avant");
  saveDocument(file, "après", asked);
  expect(readFileSync(file, "utf8")).toBe("après");
  if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(["bilan.md"]);
});

test.each([asked, unasked])("nothing is written through a link: %o", (options) => {
  const target = join(folder, "cible");
  writeFileSync(target, "avant");
  symlinkSync(target, join(folder, "lien"));
  symlinkSync(join(folder, "nulle-part"), join(folder, "pendant"));
  for (const name of ["lien", "pendant"]) {
    expect(codesOf(() => saveDocument(join(folder, name), "x", options))).toEqual(["file-is-link"]);
  }
  expect(readFileSync(target, "utf8")).toBe("avant");
  expect(existsSync(join(folder, "nulle-part"))).toBe(false);
});

test("what is in the way has a name", () => {
  mkdirSync(join(folder, "dossier"));
  writeFileSync(join(folder, "fichier"), "");
  expect(codesOf(() => saveDocument(join(folder, "dossier"), "x", asked))).toEqual(["folder-in-the-way"]);
  expect(codesOf(() => saveDocument(join(folder, "absent", "x"), "x", asked))).toEqual(["folder-missing"]);
  expect(codesOf(() => saveDocument(join(folder, "fichier", "x"), "x", asked))).toEqual(["folder-missing"]);
  expect(codesOf(() => saveDocument(join(folder, "x".repeat(300)), "x", asked))).toEqual([
    "file-name-refused",
  ]);
  expect(codesOf(() => saveDocument(join(folder, "a\0b"), "x", asked))).toEqual(["file-name-refused"]);
  expect(readdirSync(folder).sort()).toEqual(["dossier", "fichier"]);
});

test("what another run left unfinished is not touched", () => {
  writeFileSync(join(folder, ".coop-1.part"), "d'un autre");
  saveDocument(join(folder, "bilan.md"), "x", unasked);
  expect(readFileSync(join(folder, ".coop-1.part"), "utf8")).toBe("d'un autre");
  expect(readdirSync(folder).sort()).toEqual([".coop-1.part", "bilan.md"]);
});

test("a closed folder is said", async () => {
  const closed = join(folder, "fermé");
  mkdirSync(closed, { mode: 0o500 });
  const codes = await unprivileged(folder, () =>
    codesOf(() => saveDocument(join(closed, "x"), "x", unasked)),
  );
  expect(codes).toEqual(["folder-closed"]);
});
