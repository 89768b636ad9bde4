const { rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { prepareYear, rowsOfDocuments } = require("./documents.js");
const { prepareLists, rowsOfLists } = require("./lists.js");
const { prepareNetwork, rowsOfNetwork } = require("./network.js");
const {
  coop,
  folder,
  has,
  kept,
  leftOut,
  measure,
  measureProgram,
  median,
  prepare,
  row,
  start,
  startAfresh,
  tell,
  time,
  without,
} = require("./stopwatch.js");
const { listOf } = require("./year.js");

/**
 * The bars: ratios of medians of whole processes, all commands in turn in one run. `npm run bench -- 40` takes 40 rounds
 * rather than 25, `npm run bench -- 25 short` leaves out the long lists; the seed is fixed, so every run has the same data.
 */

const rounds = Number(process.argv[2] ?? 25);
const hasLists = process.argv[3] !== "short";
const seed = 2024;

function prepareProgram() {
  measure("floor", process.execPath, ["-e", "0"]);
  writeFileSync(join(folder, "list.csv"), listOf(38, seed));

  coop("init", "Empty", "--on", "2024-02-20", "--register", "empty.db");
  const list = ["participant", "import", "list.csv", "--yes", "--register", "empty.db"];
  measureProgram("import", list, { before: kept("empty.db") });

  coop("init", "Small", "--on", "2024-02-20", "--register", "small.db");
  coop("participant", "import", "list.csv", "--joined", "2024-02-20", "--yes", "--register", "small.db");
  measureProgram("read", ["participant", "list", "--register", "small.db"]);
  const add = ["participant", "add", "Nolwenn Kervella", "--category", "habitants", "--register", "small.db"];
  measureProgram("add", add, { before: kept("small.db") });

  prepare(["bilan"], () => prepareYear(hasLists, seed));
}

/** The tools that a person might use instead, on the same rows. */
function preparePeers() {
  const columns =
    "number integer primary key, family text, given text, category text, email text unique, phone text";
  if (has("sqlite3")) {
    start("sqlite3", ["plain.db", `create table person (${columns})`]);
    start("sqlite3", ["plain.db", "insert into person (family, email) values ('Kaya', 'a@exemple.fr')"]);
    measure("sqlite3 read", "sqlite3", ["plain.db", "select * from person"]);
    const insert = "insert into person (family, email) values ('Kervella', 'b@exemple.fr')";
    measure("sqlite3 add", "sqlite3", ["plain.db", insert], { before: kept("plain.db") });
  } else leftOut.set("sqlite3", "not installed");

  if (has("sqlite-utils")) {
    const upsert = ["upsert", "utils.db", "person", "list.csv", "--csv", "--sniff", "--pk", "Courriel"];
    start("sqlite-utils", upsert);
    measure("sqlite-utils read", "sqlite-utils", ["rows", "utils.db", "person"]);
    measure("sqlite-utils import", "sqlite-utils", upsert, { before: () => without("utils.db") });
    const three = ["Catégorie", "Nom", "Prénom"].map(
      (column) => `sqlite-utils utils.db 'select "${column}", count(*) from person group by 1'`,
    );
    measure("sqlite-utils queries", "sh", ["-c", three.join(" && ")]);
  } else leftOut.set("sqlite-utils", "not installed");
}

/** The first rows are those of a year, measured before the long lists, which would take the machine's caches. */
function rowsOfYear() {
  return [
    row("1", "participant list, 38 ÷ node -e 0", "read", "floor", "1.25", [["sqlite-utils read"]]),
    row("2", "participant add ÷ participant list", "add", "read", "1.15", [["sqlite3 add", "sqlite3 read"]]),
    row("3", "participant import, 38 ÷ node -e 0", "import", "floor", "1.8", [["sqlite-utils import"]]),
    ...rowsOfDocuments(hasLists),
  ];
}

function measureLists() {
  startAfresh();
  prepareLists(seed);
  time(rounds);
  const rows = rowsOfLists();
  startAfresh();
  prepareNetwork();
  time(rounds);
  return [...rows, ...rowsOfNetwork()];
}

try {
  prepareProgram();
  preparePeers();
  time(rounds);
  const year = rowsOfYear();
  const floor = median("floor");
  const isMissing = ["read", "add", "import", "bilan"].some((name) => leftOut.has(name));
  const lists = hasLists ? measureLists() : [];
  tell([...year, ...lists]);
  console.log(
    `\nMedians of ${rounds}, Node ${process.versions.node}; node -e 0 takes ${floor?.toFixed(0)} ms.`,
  );
  process.exitCode = isMissing ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}
