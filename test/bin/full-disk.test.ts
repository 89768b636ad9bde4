import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const program = join(import.meta.dirname, "../../bin/coop.js");
const formats = ["md", "html", "docx", "pdf"];

let folder = "";
const env = { ...process.env, COOP_LANG: "", USER: "test" };
const coop = (...argv: string[]): string =>
  execFileSync(process.execPath, [program, ...argv], { cwd: folder, env, encoding: "utf8", stdio: "pipe" });

/** Runs a line where no file may grow beyond so many blocks: what a full disk says, at the same call, in the middle of a file. */
function withoutRoom(...argv: string[]) {
  const limited = `ulimit -f 4; exec "$@"`;
  const { status, stderr } = spawnSync("sh", ["-c", limited, "sh", process.execPath, program, ...argv], {
    ...{ cwd: folder, env, encoding: "utf8" },
  });
  return { status, stderr: stderr.replaceAll(folder, "…") };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "coop-"));
  coop("init", "Coopérative d'essai", "--on", "2024-02-20");
  for (const title of ["Valeurs", "Gouvernance"]) coop("session", "add", title, "--on", "2024-02-20");
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(formats)(
  "a disk that is full in the middle of a .%s: no half of it, and the one before is still there",
  (format) => {
    const file = `bilan-2024-publique.${format}`;
    const line = ["report", "bilan", "--format", format, "--as-of", "2024-06-01"];
    const none = withoutRoom(...line);
    expect(none).toEqual({ status: 1, stderr: expect.stringContaining(`…/${file}`) });
    const there = readdirSync(folder).sort();
    expect(there).not.toContain(file);
    coop(...line);
    const former = readFileSync(join(folder, file));
    coop("session", "add", `Après ${format}`, "--on", "2024-02-21");
    expect(withoutRoom(...line).status).toBe(1);
    expect(readFileSync(join(folder, file)).equals(former)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  },
  60_000,
);

test("of several formats none is put in its place where one has no room, and the disk is named", async () => {
  const line = ["report", "bilan", "--format", formats.join(","), "--out", "tous"];
  const said = ["fr", "en"].map((language) => withoutRoom(...line, "--lang", language).stderr).join("\n");
  expect(readdirSync(folder).filter((name) => name.startsWith("tous"))).toEqual([]);
  await expect(said).toMatchFileSnapshot("../golden/mistakes/documents-on-a-full-disk.txt");
  writeFileSync(join(folder, "tous.md"), "à moi");
  expect(withoutRoom(...line, "--yes").status).toBe(1);
  expect(readFileSync(join(folder, "tous.md"), "utf8")).toBe("à moi");
}, 60_000);
