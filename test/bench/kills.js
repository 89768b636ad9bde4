const { execFileSync, spawn, spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} = require("node:fs");
const Module = require("node:module");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const Database = require("better-sqlite3");
const { buildSync } = require("esbuild");
const { chanceOf, listOf } = require("./year.js");

/**
 * What is left of a register when a write is killed at any moment, or finds no room on the disk: what was before or what was to
 * be, never anything between; and the same command again completes, without a double. It goes on until half of the kills fell
 * while a write was open, twice as often as asked at most.
 * `npm run kills -- --kills 200 --people 20000`; it ends with 1 if a single one was otherwise. `--only import` kills one of the writes.
 */

const asked = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const only = process.argv[process.argv.indexOf("--only") + 1];
const kills = asked("kills", 200);
const people = asked("people", 20_000);
const seed = asked("seed", 2024);
const program = join(__dirname, "../../bin/coop.js");
const folder = mkdtempSync(join(tmpdir(), "coop-kills-"));

function coop(words, cwd) {
  return spawnSync(process.execPath, [program, ...words], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, COOP_LANG: "fr" },
  });
}

function must(words, cwd) {
  const ran = coop(words, cwd);
  if (ran.status !== 0) throw new Error(`coop ${words.join(" ")}: ${ran.stderr}`);
}

/** The module that makes a register of the first format, which is written in TypeScript. */
function loadFormer() {
  const entry = join(__dirname, "../helpers/a-former-register.ts");
  const options = {
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    format: "cjs",
    external: ["better-sqlite3", "@myriaddreamin/*", "@resvg/*"],
  };
  const [{ text }] = buildSync({ ...options, write: false, logLevel: "error" }).outputFiles;
  const loaded = new Module(join(__dirname, "former.js"));
  loaded.filename = loaded.id;
  loaded.paths = Module._nodeModulePaths(__dirname);
  loaded._compile(text, loaded.id);
  return loaded.exports;
}

/** Moments, and what is counted anew each time: two runs of one command differ in these alone. */
const passing = new Set(["written_at", "imported_at", "author"]);

/** What a register holds, as one number; why it cannot be told, where it is not whole. */
function formOf(file) {
  const database = new Database(file);
  try {
    const whole = database.pragma("integrity_check", { simple: true });
    if (whole !== "ok") return `not whole: ${whole}`;
    if (database.pragma("foreign_key_check").length > 0) return "keys that lead nowhere";
    const hash = createHash("sha1").update(String(database.pragma("user_version", { simple: true })));
    const tables = database
      .prepare("select name from sqlite_schema where type = 'table' order by name")
      .pluck()
      .all();
    for (const table of tables.filter((name) => !name.startsWith("sqlite_"))) {
      const names = database.prepare(`select name from pragma_table_info('${table}')`).pluck().all();
      const columns = names.filter((name) => !passing.has(name)).join(", ");
      hash.update(table);
      for (const row of database.prepare(`select ${columns} from "${table}" order by id`).raw().iterate()) {
        hash.update(JSON.stringify(row));
      }
    }
    return hash.digest("hex");
  } finally {
    database.close();
  }
}

/** A session with its page, filled in by someone who notes far more than an evening holds. */
function prepareEvening(made) {
  writeFileSync(join(made, "list.csv"), listOf(140, seed));
  must(["participant", "import", "list.csv", "--joined", "2024-02-20", "--yes"], made);
  must(["session", "add", "Missions", "--on", "2024-03-05", "--kind", "workshop"], made);
  must(["session", "notes", "S01"], made);
  const page = join(made, "S01.md");
  const decisions = Array.from(
    { length: 40 },
    (_, index) =>
      `### Décision ${index + 1}\nÉnoncé : ${"Une règle de plus. ".repeat(200)}\nRésultat : adoptée\n`,
  );
  const filledIn = readFileSync(page, "utf8")
    .replaceAll("[ ]", "[x]")
    .replace(/^### …[^#]*/m, `${decisions.join("\n")}\n`);
  writeFileSync(page, filledIn);
}

/** A folder with what a write needs, as it is before each run. */
function prepareWrites() {
  const list = listOf(people, seed);
  const at = (name) => {
    const made = join(folder, name);
    mkdirSync(made);
    writeFileSync(join(made, "list.csv"), list);
    must(["init", "Essai", "--on", "2024-02-20"], made);
    return made;
  };
  const taking = ["participant", "import", "list.csv", "--joined", "2024-02-20", "--yes"];
  const empty = at("import");
  const full = at("undo");
  must(taking, full);
  const evening = at("record");
  prepareEvening(evening);
  const former = join(folder, "migration");
  mkdirSync(former);
  copyFileSync(join(full, "coop.db"), join(former, "coop.db"));
  loadFormer().takeBackToFormat(1, join(former, "coop.db"));
  return [
    { name: "import", from: empty, words: taking },
    { name: "undo", from: full, words: ["undo", "2", "--yes"], refusesAgain: true },
    {
      name: "forget",
      from: full,
      words: ["participant", "forget", "P05", "--yes"],
      refusesAgain: true,
      isInTwoSteps: true,
      erases: addressOf(5, join(full, "coop.db")),
    },
    { name: "migration", from: former, words: ["category", "list"] },
    { name: "record", from: evening, words: ["session", "record", "S01.md", "--yes"] },
  ];
}

function addressOf(number, file) {
  const database = new Database(file);
  try {
    return database.prepare("select email from participant where number = ?").pluck().get(number);
  } finally {
    database.close();
  }
}

function copyOf(from, to) {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to);
  for (const name of readdirSync(from)) copyFileSync(join(from, name), join(to, name));
  return to;
}

/**
 * Runs a command and kills it after some milliseconds, counted from its start or from the moment its write has begun. Tells
 * whether it was still running.
 */
function killed(words, cwd, after, isFromWrite) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...words], { cwd, stdio: "ignore" });
    const kill = () => setTimeout(() => child.kill("SIGKILL"), after);
    let timer = isFromWrite ? undefined : kill();
    const watch = setInterval(() => {
      if (timer !== undefined || !isInTransaction(cwd)) return;
      timer = kill();
    }, 1);
    child.on("exit", (_, signal) => {
      clearInterval(watch);
      clearTimeout(timer);
      resolve(signal === "SIGKILL");
    });
  });
}

/** How long a command takes, and for how long of that its write is open, in milliseconds: the middle of three runs. */
async function durationsOf({ words, from }) {
  const runs = [];
  for (let run = 0; run < 3; run++) {
    const cwd = copyOf(from, join(folder, "timed"));
    runs.push(await timed(words, cwd));
  }
  const middle = (which) => runs.map((run) => run[which]).sort((a, b) => a - b)[1];
  return { whole: middle("whole"), open: middle("open") };
}

function timed(words, cwd) {
  return new Promise((resolve) => {
    const start = performance.now();
    let [begun, seen] = [0, 0];
    const child = spawn(process.execPath, [program, ...words], { cwd, stdio: "ignore" });
    const watch = setInterval(() => {
      if (!isInTransaction(cwd)) return;
      seen = performance.now();
      begun ||= seen;
    }, 1);
    child.on("exit", () => {
      clearInterval(watch);
      resolve({ whole: performance.now() - start, open: seen - begun });
    });
  });
}

/** Whether a write is open: its journal lies there, or the copy that a migration makes under its lock. */
function isInTransaction(cwd) {
  return readdirSync(cwd).some(
    (name) => name === "coop.db-journal" || name.endsWith(".part") || name.includes(".db.v"),
  );
}

async function killAtRandom(write, next) {
  const before = formOf(join(copyOf(write.from, join(folder, "before")), "coop.db"));
  const finished = copyOf(write.from, join(folder, "after"));
  must(write.words, finished);
  const after = formOf(join(finished, "coop.db"));
  const { whole, open } = await durationsOf(write);
  const counted = { killed: 0, inside: 0, before: 0, after: 0, between: 0, again: 0, tooLate: 0 };
  // Every other moment is drawn over the time for which the write is open; a busy machine measures too long a duration, which is
  // then shortened.
  const spans = [whole, open];
  const isEnough = () => counted.killed >= kills && (write.isInTwoSteps || counted.inside >= kills / 2);
  while (!isEnough() && counted.killed < kills * 2 && counted.tooLate < kills * 3) {
    const cwd = copyOf(write.from, join(folder, "killed"));
    const which = counted.killed < kills ? counted.killed % 2 : 1;
    if (!(await killed(write.words, cwd, next() * spans[which], which === 1))) {
      counted.tooLate += 1;
      spans[which] *= 0.97;
      continue;
    }
    counted.killed += 1;
    const isInside = isInTransaction(cwd);
    const left = formOf(join(cwd, "coop.db"));
    if (isInside) counted.inside += 1;
    if (left === before) counted.before += 1;
    else if (left === after) counted.after += 1;
    else {
      counted.between += 1;
      console.error(`${write.name}: ${left}`);
    }
    const again = coop(write.words, cwd);
    const isDone = again.status === 0 || (write.refusesAgain && left === after && again.status === 1);
    const isGone = !write.erases || !readFileSync(join(cwd, "coop.db")).includes(write.erases);
    if (isDone && isGone && formOf(join(cwd, "coop.db")) === after) counted.again += 1;
    else console.error(`${write.name}, again: ${again.status} ${again.stderr}`);
  }
  return { ...counted, duration: Math.round(whole) };
}

/** Enough to begin a write, and too little to end any of these. */
const room = 60_000;

function mounted(at, size) {
  mkdirSync(at, { recursive: true });
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", at], { stdio: "pipe" });
}

/** The same writes, and a backup and its way back, on a disk that has too little room for them; then with room. */
function fillDisk(writes) {
  const [, full] = writes;
  const backup = join(folder, "backup.db");
  must(["backup", backup], full.from);
  const cases = [
    ...writes,
    { name: "backup", from: full.from, words: ["backup"], isUnchanged: true },
    { name: "restore", from: full.from, words: ["restore", backup, "--yes"], isUnchanged: true },
  ];
  return cases.map(({ name, from, words, isUnchanged, isInTwoSteps }) => {
    const disk = join(folder, `disk-${name}`);
    const size = readdirSync(from).reduce(
      (sum, file) => sum + Math.ceil(statSync(join(from, file)).size / 4096) * 4096,
      0,
    );
    mounted(disk, size + room);
    try {
      const cwd = join(disk, "year");
      copyOf(from, cwd);
      const before = formOf(join(cwd, "coop.db"));
      const names = readdirSync(cwd).sort().join();
      const refused = coop(words, cwd);
      const left = formOf(join(cwd, "coop.db"));
      const isClean =
        readdirSync(cwd)
          .filter((one) => one !== "sauvegardes")
          .sort()
          .join() === names;
      execFileSync("mount", ["-o", "remount,size=2g", disk], { stdio: "pipe" });
      const again = coop(words, cwd);
      const after = formOf(join(cwd, "coop.db"));
      const isDone = again.status === 0 && (after === before) === Boolean(isUnchanged);
      return {
        name,
        status: refused.status,
        said: refused.stderr.split("\n").find((line) => line.includes("✗")) ?? "",
        // Who is erased is gone before the file is rewritten; what was left to do is said, and done when it is asked again.
        isSame: left === before || (isInTwoSteps && left === after),
        isClean,
        isDone,
      };
    } finally {
      execFileSync("umount", [disk], { stdio: "pipe" });
    }
  });
}

function printTable(headings, rows) {
  const cells = [headings, ...rows].map((row) => row.map(String));
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  for (const row of cells)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    );
  console.log();
}

async function main() {
  const writes = prepareWrites();
  let isWrong = false;
  const rows = [];
  for (const [index, write] of writes.entries()) {
    if (process.argv.includes("--only") && write.name !== only) continue;
    const counted = await killAtRandom(write, chanceOf(seed + index));
    rows.push([
      write.name,
      counted.duration,
      counted.killed,
      counted.inside,
      counted.before,
      counted.after,
      counted.between,
      counted.again,
    ]);
    console.error(`${write.name}: ${JSON.stringify(counted)}`);
    isWrong ||= counted.killed < kills || counted.between > 0 || counted.again < counted.killed;
  }
  console.log(`kill -9 at random moments, ${people} people\n`);
  printTable(["write", "ms", "kills", "inside", "before", "after", "between", "again"], rows);

  try {
    mounted(join(folder, "try"), 100_000);
    execFileSync("umount", [join(folder, "try")]);
  } catch {
    console.log("a full disk: no small disk can be mounted here, so it was not tried");
    return isWrong;
  }
  const full = fillDisk(writes);
  console.log("a full disk\n");
  const yes = (is) => (is ? "yes" : "NO");
  printTable(
    ["write", "exit", "whole", "nothing left", "then done", "said"],
    full.map(({ name, status, said, isSame, isClean, isDone }) => [
      name,
      status,
      yes(isSame),
      yes(isClean),
      yes(isDone),
      said,
    ]),
  );
  return (
    isWrong ||
    full.some(({ status, isSame, isClean, isDone }) => status !== 1 || !isSame || !isClean || !isDone)
  );
}

main()
  .then((isWrong) => {
    process.exitCode = isWrong ? 1 : 0;
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }));
