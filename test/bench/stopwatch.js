const { spawnSync } = require("node:child_process");
const { copyFileSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

/** Times whole processes in a folder of their own, in turn, and tells their medians as ratios. */
const program = join(__dirname, "../../bin/coop.js");
const folder = mkdtempSync(join(tmpdir(), "coop-bench-"));
const sink = openSync(join(folder, "printed"), "w");

/** Keeps the peak of memory of a process of Node, which its parent cannot ask for. */
writeFileSync(
  join(folder, "peak.js"),
  `process.on("exit", () => require("node:fs").writeFileSync(${JSON.stringify(join(folder, "peak"))}, String(process.resourceUsage().maxRSS)))`,
);

function start(command, args, output = sink) {
  return spawnSync(command, args, {
    cwd: folder,
    stdio: ["ignore", output, output],
    encoding: "utf8",
    maxBuffer: 1e9,
  });
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

function without(...names) {
  for (const name of names) rmSync(join(folder, name), { force: true });
}

function has(tool) {
  return start(tool, ["--version"]).status === 0;
}

/** The commands by name: what is started, and what is put back before. A command is left out with the reason. */
const commands = new Map();
const leftOut = new Map();

/** @param most rounds that a long command is timed at most, without one to warm up */
function measure(name, command, args, { before = () => {}, most = Number.POSITIVE_INFINITY } = {}) {
  commands.set(name, { command, args, before, most, times: [] });
}

function measureProgram(name, words, options) {
  measure(name, process.execPath, [program, ...words], options);
}

/** The peak of memory of one run of the program, in MB. */
function peakOf(...words) {
  const { status } = start(process.execPath, ["--require", "./peak.js", program, ...words]);
  return status === 0 ? Number(readFileSync(join(folder, "peak"), "utf8")) / 1024 : undefined;
}

function prepare(names, make) {
  try {
    make();
  } catch (error) {
    for (const name of names) leftOut.set(name, error.message);
  }
}

/** Those that were measured are not timed again. */
function startAfresh() {
  commands.clear();
}

/** Runs every command in each round; the first round warms up and is not counted. */
function time(rounds) {
  for (let round = -1; round < rounds; round++) {
    for (const [name, { command, args, before, most, times }] of commands) {
      if (round >= most || (round < 0 && Number.isFinite(most))) continue;
      before();
      // What the commands before it left to be written is no work of this one.
      start("sync", []);
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

function ratio(name, against) {
  const [of, to] = [median(name), median(against)];
  return of === undefined || to === undefined ? "—" : (of / to).toFixed(2);
}

/** A row of the table: the bar, then each peer with its own ratio. */
function row(number, work, name, against, bar, peers) {
  const told = peers.map(([peer, its = against]) => `${peer} ${ratio(peer, its)}`);
  return [number, work, median(name)?.toFixed(0) ?? "—", ratio(name, against), bar, told.join(", ")];
}

function tell(rows) {
  const all = [["row", "work", "ms", "ratio", "to reach", "peers"], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((cells) => cells[column].length)));
  for (const cells of all) {
    const padded = cells.map((cell, column) => cell.padEnd(widths[column]));
    console.log(padded.join("  ").trimEnd());
  }
  for (const [name, reason] of leftOut) console.log(`Left out: ${name}: ${reason}`);
}

module.exports = {
  coop,
  folder,
  has,
  kept,
  leftOut,
  measure,
  measureProgram,
  median,
  peakOf,
  prepare,
  row,
  start,
  startAfresh,
  tell,
  time,
  without,
};
