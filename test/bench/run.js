const { spawnSync } = require("node:child_process");
const { copyFileSync, mkdtempSync, openSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { linesOf, listOf } = require("./year.js");

/**
 * Rows 1, 2, 3 and 8 of the bars: ratios of medians of whole processes, all commands in turn in one run.
 * `npm run bench -- 40` takes 40 rounds rather than 25; the seed is fixed, so every run has the same data.
 */

const rounds = Number(process.argv[2] ?? 25);
const seed = 2024;
const program = join(__dirname, "../../bin/coop.js");
const folder = mkdtempSync(join(tmpdir(), "coop-bench-"));
const sink = openSync(join(folder, "printed"), "w");

function start(command, args, output = sink) {
  return spawnSync(command, args, { cwd: folder, stdio: ["ignore", output, output], encoding: "utf8" });
}

/** Runs a line of the program while the data is made; what it refuses ends the bench, or the rows that need it. */
function coop(...words) {
  const { status, stderr } = start(process.execPath, [program, ...words], "pipe");
  if (status !== 0) throw new Error(`coop ${words.join(" ")}: ${stderr.trim().split("\n")[0]}`);
}

/** A file as it was, before each run of a command that writes in it. */
function kept(name) {
  copyFileSync(join(folder, name), join(folder, `${name}.kept`));
  return () => copyFileSync(join(folder, `${name}.kept`), join(folder, name));
}

/** The commands by name: what is started, and what is put back before. A command is left out with the reason. */
const commands = new Map();
const leftOut = new Map();

function measure(name, command, args, before = () => {}) {
  commands.set(name, { command, args, before, times: [] });
}

function prepare(names, make) {
  try {
    make();
  } catch (error) {
    for (const name of names) leftOut.set(name, error.message);
  }
}

function prepareProgram() {
  const run = (name, before, ...words) => measure(name, process.execPath, [program, ...words], before);
  measure("floor", process.execPath, ["-e", "0"]);
  writeFileSync(join(folder, "list.csv"), listOf(38, seed));

  coop("init", "Empty", "--on", "2024-02-20", "--register", "empty.db");
  run("import", kept("empty.db"), "participant", "import", "list.csv", "--yes", "--register", "empty.db");

  coop("init", "Small", "--on", "2024-02-20", "--register", "small.db");
  coop("participant", "import", "list.csv", "--joined", "2024-02-20", "--yes", "--register", "small.db");
  run("read", undefined, "participant", "list", "--register", "small.db");
  run(
    "add",
    kept("small.db"),
    "participant",
    "add",
    "Nolwenn Kervella",
    "--category",
    "habitants",
    "--register",
    "small.db",
  );

  prepare(["bilan"], () => {
    copyFileSync(join(folder, "small.db"), join(folder, "year.db"));
    for (const line of linesOf(60, seed)) coop(...line, "--register", "year.db");
    run("bilan", undefined, "report", "bilan", "--format", "md", "--out", "-", "--register", "year.db");
  });
}

/** The tools that a person might use instead, on the same rows. */
function preparePeers() {
  const columns =
    "number integer primary key, family text, given text, category text, email text unique, phone text";
  const has = (tool) => start(tool, ["--version"]).status === 0;
  const without = (tool, names) => {
    for (const name of names) leftOut.set(name, `${tool} is not installed`);
  };
  if (has("sqlite3")) {
    start("sqlite3", ["plain.db", `create table person (${columns})`]);
    start("sqlite3", ["plain.db", "insert into person (family, email) values ('Kaya', 'a@exemple.fr')"]);
    measure("sqlite3 read", "sqlite3", ["plain.db", "select * from person"]);
    const insert = "insert into person (family, email) values ('Kervella', 'b@exemple.fr')";
    measure("sqlite3 add", "sqlite3", ["plain.db", insert], kept("plain.db"));
  } else without("sqlite3", ["sqlite3 read", "sqlite3 add"]);

  if (has("sqlite-utils")) {
    const upsert = ["upsert", "utils.db", "person", "list.csv", "--csv", "--sniff", "--pk", "Courriel"];
    start("sqlite-utils", upsert);
    measure("sqlite-utils read", "sqlite-utils", ["rows", "utils.db", "person"]);
    measure("sqlite-utils import", "sqlite-utils", upsert, () =>
      rmSync(join(folder, "utils.db"), { force: true }),
    );
    const three = ["Catégorie", "Nom", "Prénom"].map(
      (column) => `sqlite-utils utils.db 'select "${column}", count(*) from person group by 1'`,
    );
    measure("sqlite-utils three queries", "sh", ["-c", three.join(" && ")]);
  } else without("sqlite-utils", ["sqlite-utils read", "sqlite-utils import", "sqlite-utils three queries"]);
}

function time() {
  for (let round = -1; round < rounds; round++) {
    for (const [name, { command, args, before, times }] of commands) {
      before();
      const begun = process.hrtime.bigint();
      const { status } = start(command, args);
      const taken = Number(process.hrtime.bigint() - begun) / 1e6;
      if (status !== 0) {
        leftOut.set(name, `${command} ended with ${status}`);
        commands.delete(name);
      } else if (round >= 0) times.push(taken);
    }
  }
}

/** The median time of a command in milliseconds; nothing where it was left out. */
function median(name) {
  const times = commands.get(name)?.times.toSorted((one, other) => one - other);
  return times?.[Math.floor(times.length / 2)];
}

function tell() {
  const ratio = (name, against) => {
    const [of, to] = [median(name), median(against)];
    return of === undefined || to === undefined ? "—" : (of / to).toFixed(2);
  };
  const row = (number, work, name, against, bar, peer, peerAgainst = against) => [
    number,
    work,
    median(name)?.toFixed(0) ?? "—",
    ratio(name, against),
    bar,
    ratio(peer, peerAgainst),
    peer.split(" ")[0],
  ];
  const rows = [
    ["row", "work", "ms", "ratio", "to reach", "peer", "its tool"],
    row("1", "participant list, 38 ÷ node -e 0", "read", "floor", "1.25", "sqlite-utils read"),
    row("2", "participant add ÷ participant list", "add", "read", "1.15", "sqlite3 add", "sqlite3 read"),
    row("3", "participant import, 38 ÷ node -e 0", "import", "floor", "1.8", "sqlite-utils import"),
    row("8", "report bilan, 60 sessions ÷ node -e 0", "bilan", "floor", "2", "sqlite-utils three queries"),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
  for (const cells of rows)
    console.log(
      cells
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    );
  console.log(
    `\nMedians of ${rounds}, Node ${process.versions.node}; node -e 0 takes ${median("floor")?.toFixed(0)} ms.`,
  );
  for (const [name, reason] of leftOut) console.log(`Left out: ${name}: ${reason}`);
}

try {
  prepareProgram();
  preparePeers();
  time();
  tell();
  process.exitCode = ["read", "add", "import", "bilan"].some((name) => leftOut.has(name)) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}
