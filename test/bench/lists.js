const { copyFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { coop, folder, has, kept, leftOut, measure, measureProgram, peakOf, prepare, row, start, without } =
  require("./stopwatch.js");
const { columns, fewColumns, listOf } = require("./year.js");

/**
 * Rows 4 to 7 of the bars: a network's list of 100,000 and of 1,000,000. The same list again is to take half of the first time.
 */

/** A table for the same columns, as the peers have it. */
function tableOf(names) {
  const declared = names.map((name) => `"${name}" text${name === "Courriel" ? " unique" : ""}`);
  return `create table person (${declared.join(", ")})`;
}

const python = `
import csv, sqlite3
db = sqlite3.connect("python.db")
db.execute('${tableOf(columns)}')
rows = csv.reader(open("100000.csv", encoding="utf-8"), delimiter=";")
next(rows)
with db: db.executemany("insert into person values (${columns.map(() => "?").join(", ")})", rows)
`;

/** What "participant list --category associations --json" answers, asked of the same register. */
const query = `
select participant.number, given_name, family_name, label, organisation.name, role, voice, function, email, phone,
  district, route, from_on, until_on
from membership
  join participant on participant.id = participant_id
  join category on category.id = membership.category_id
  left join organisation on organisation.id = organisation_id
where category.key = 'associations' and merged_into_id is null
  and not exists (
    select 1 from membership later where later.participant_id = participant.id and later.id > membership.id
  )
order by participant.number`;

const long = { most: 5 };
const longest = { most: 1 };
const imported = (list, register) => [
  "participant",
  "import",
  `${list}.csv`,
  "--joined",
  "2024-02-20",
  "--yes",
  "--register",
  register,
];

function prepareLists(seed) {
  for (const count of [1000, 100_000, 1_000_000]) {
    writeFileSync(join(folder, `${count}.csv`), listOf(count, seed));
    coop("init", "Network", "--on", "2024-02-20", "--register", `${count}.db`);
  }
  writeFileSync(join(folder, "few-columns.csv"), listOf(100_000, seed, { shown: fewColumns }));
  writeFileSync(join(folder, "namesakes.csv"), listOf(100_000, seed, { names: 400 }));
  const fresh = (count) => ({ before: kept(`${count}.db`) });
  measureProgram("import 100,000", imported(100_000, "100000.db"), { ...fresh(100_000), ...long });
  measureProgram("import few columns", imported("few-columns", "100000.db"), { ...fresh(100_000), ...long });
  measureProgram("import namesakes", imported("namesakes", "100000.db"), { ...fresh(100_000), ...long });
  measureProgram("import 1,000,000", imported(1_000_000, "1000000.db"), { ...fresh(1_000_000), ...longest });
  prepare(["import again", "list"], () => {
    copyFileSync(join(folder, "100000.db"), join(folder, "network.db"));
    coop(...imported(100_000, "network.db"));
    measureProgram("import again", imported(100_000, "network.db"), long);
    const list = ["participant", "list", "--category", "associations", "--json", "--register", "network.db"];
    measureProgram("list", list, long);
  });
  if (has("sqlite3")) {
    const load = (names, list) => [
      "plain.db",
      tableOf(names),
      ".mode csv",
      ".separator ;",
      `.import --skip 1 ${list}.csv person`,
    ];
    const before = () => without("plain.db");
    measure("sqlite3 import", "sqlite3", load(columns, 100_000), { before, ...long });
    measure("sqlite3 few columns", "sqlite3", load(fewColumns, "few-columns"), { before, ...long });
    measure("sqlite3 namesakes", "sqlite3", load(columns, "namesakes"), { before, ...long });
    measure("sqlite3 list", "sqlite3", ["-json", "network.db", query], long);
  } else leftOut.set("sqlite3", "not installed: rows 4 and 7 are without it");
  if (has("python3")) {
    const before = () => without("python.db");
    measure("python import", "python3", ["-c", python], { before, ...long });
  } else leftOut.set("python3", "not installed");
  if (has("sqlite-utils")) {
    const upsert = (list) => ["upsert", "utils.db", "person", list, "--csv", "--sniff", "--pk", "Courriel"];
    const before = () => without("utils.db");
    measure("sqlite-utils import", "sqlite-utils", upsert("100000.csv"), { before, ...longest });
    measure("sqlite-utils namesakes", "sqlite-utils", upsert("namesakes.csv"), { before, ...longest });
    measure("sqlite-utils list", "sqlite-utils", ["network.db", query], long);
  } else leftOut.set("sqlite-utils", "not installed");
  if (has("csvsql")) {
    const insert = (list) => ["-d", ";", "--db", "sqlite:///csvkit.db", "--insert", list];
    const before = () => without("csvkit.db");
    measure("csvsql import", "csvsql", insert("100000.csv"), { before, ...longest });
    measure("csvsql namesakes", "csvsql", insert("namesakes.csv"), { before, ...longest });
  } else leftOut.set("csvsql", "not installed");
  if (has("mlr")) {
    start("sh", [
      "-c",
      `sqlite3 -csv -header network.db "${query.replace("category.key = 'associations' and ", "")}" > all.csv`,
    ]);
    measure("mlr list", "mlr", ["--icsv", "--ojson", "filter", '$label == "Associations"', "all.csv"], long);
  } else leftOut.set("mlr", "not installed");
}

/** How much more memory 1,000,000 people take than 1,000, in MB. */
function growthOfMemory() {
  const peaks = [1000, 1_000_000].map((count) => {
    coop("init", "Network", "--on", "2024-02-20", "--register", `${count}-peak.db`);
    return peakOf(...imported(count, `${count}-peak.db`));
  });
  return peaks.includes(undefined) ? undefined : peaks[1] - peaks[0];
}

function rowsOfLists() {
  const growth = growthOfMemory();
  return [
    row("4", "import of 100,000 ÷ sqlite3 .import", "import 100,000", "sqlite3 import", "7", [
      ["python import"],
      ["sqlite-utils import"],
      ["csvsql import"],
    ]),
    row("", "the same of five columns alone", "import few columns", "sqlite3 few columns", "5", []),
    row("4b", "the same of 400 names, with an address each", "import namesakes", "sqlite3 namesakes", "9", [
      ["sqlite-utils namesakes"],
      ["csvsql namesakes"],
    ]),
    row("5", "import of 1,000,000 ÷ of 100,000", "import 1,000,000", "import 100,000", "12", []),
    ["6", "memory, 1,000,000 less 1,000", "", growth ? `${growth.toFixed(0)} MB` : "—", "96 MB", ""],
    row("", "the same 100,000 again ÷ the first time", "import again", "import 100,000", "0.5", []),
    row("7", "list of 25,000 among 100,000 ÷ sqlite3", "list", "sqlite3 list", "3.5", [
      ["sqlite-utils list"],
      ["mlr list"],
    ]),
  ];
}

module.exports = { prepareLists, rowsOfLists };
