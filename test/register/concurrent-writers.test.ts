import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aCoop } from "../helpers/a-coop.ts";
import { takeBackToFormat } from "../helpers/a-former-register.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const writers = 20;

/** Starts `run` on the streams of a process. */
const starter = `
  import { run } from "./src/run.ts";
  const { argv, env, stdin, stdout, stderr } = process;
  run(argv.slice(2), { stdin, stdout, stderr }, {
    folder: process.cwd(), home: ${JSON.stringify(root)}, env, clock: Date.now, random: (bytes) => "0".repeat(bytes * 2),
  }).then((code) => { process.exitCode = code; });
`;

/** The program as its sources are now: what was built before is not what is tested. */
let program: string;

beforeAll(async () => {
  program = join(mkdtempSync(join(tmpdir(), "coop-program-")), "coop.cjs");
  await build({
    stdin: { contents: starter, resolveDir: root },
    outfile: program,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["better-sqlite3", "@myriaddreamin/*", "@resvg/*"],
    logLevel: "error",
  });
}, 60_000);

afterAll(() => {
  rmSync(dirname(program), { recursive: true, force: true });
});

/** Runs the program in a process of its own. */
function spawned(folder: string, argv: readonly string[]): Promise<{ code: number | null; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...argv], {
      cwd: folder,
      env: { ...process.env, NODE_PATH: join(root, "node_modules") },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stderr }));
  });
}

test("twenty processes that write at once each have their number, and none is lost", async () => {
  const coop = await aCoop();
  const names = Array.from(
    { length: writers },
    (_, index) => `Structure ${String(index + 1).padStart(2, "0")}`,
  );
  const ended = await Promise.all(names.map((name) => spawned(coop.folder, ["organisation", "add", name])));
  expect(ended.filter(({ code }) => code !== 0)).toEqual([]);

  const organisations = await coop.json<{ reference: string; name: string }[]>("organisation", "list");
  expect(organisations.map(({ name }) => name)).toEqual(names);
  const references = organisations.map(({ reference }) => reference).sort();
  expect(references).toEqual(names.map((_, index) => `O${String(index + 1).padStart(2, "0")}`));
  expect(await coop.json("history")).toHaveLength(writers + 1);
}, 60_000);

test("of processes that open a register of the first format at once, one brings it to the present one", async () => {
  const coop = await aCoop();
  takeBackToFormat(1, join(coop.folder, "coop.db"));
  const ended = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      spawned(coop.folder, ["organisation", "add", `Structure ${index}`]),
    ),
  );
  expect(ended.filter(({ code }) => code !== 0)).toEqual([]);
  expect(ended.filter(({ stderr }) => stderr.includes("coop.db.v1"))).toHaveLength(1);
  expect(readdirSync(coop.folder).sort()).toEqual(["coop.db", "coop.db.v1"]);
  expect(await coop.json("organisation", "list")).toHaveLength(6);
}, 60_000);

test("backups that are made while others write are whole, each as the register was at one moment", async () => {
  const coop = await aCoop();
  const writing = Array.from({ length: 8 }, (_, index) => ["organisation", "add", `Structure ${index}`]);
  const copying = Array.from({ length: 4 }, (_, index) => ["backup", `copie-${index}.db`]);
  const ended = await Promise.all([...writing, ...copying].map((argv) => spawned(coop.folder, argv)));
  expect(ended.filter(({ code }) => code !== 0)).toEqual([]);
  for (const [, name = ""] of copying) {
    const copied = ["--register", name];
    const organisations = await coop.json<{ reference: string }[]>("organisation", "list", ...copied);
    expect(await coop.json("history", ...copied)).toHaveLength(organisations.length + 1);
    await coop.must("verify", ...copied);
  }
}, 60_000);
