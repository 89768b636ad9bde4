const { copyFileSync } = require("node:fs");
const Database = require("better-sqlite3");

/** What a season brings, with the columns that lead from one row of it to another. */
const tables = {
  session: {},
  session_facilitator: { session_id: "session" },
  attendance: { session_id: "session" },
  exchange: { session_id: "session" },
  idea: { session_id: "session" },
  decision: { session_id: "session" },
  objection: { decision_id: "decision" },
  task: { session_id: "session" },
  experiment: {},
  experiment_lead: { experiment_id: "experiment" },
  log_entry: { experiment_id: "experiment" },
  indicator: { experiment_id: "experiment" },
  result: { indicator_id: "indicator" },
  service: {},
  relation: { experiment_id: "experiment", service_id: "service" },
  recommendation: { experiment_id: "experiment" },
  response: { recommendation_id: "recommendation" },
};

/**
 * A register in which the season of another happened so many times over, laid into its tables: to type as many lines takes hours.
 * People and settings stay as they were.
 */
function repeatSeason(from, to, times) {
  copyFileSync(from, to);
  const register = new Database(to);
  const last = Object.fromEntries(
    Object.keys(tables).map((table) => [
      table,
      register.prepare(`select coalesce(max(id), 0) from ${table}`).pluck().get(),
    ]),
  );
  register.transaction(() => {
    for (const [table, keys] of Object.entries(tables)) {
      const columns = register.prepare(`select name from pragma_table_info('${table}')`).pluck().all();
      const values = columns.map((column) => {
        if (column === "id" || column === "number") return `it.${column} + ${last[table]} * turn.value`;
        if (column in keys) return `it.${column} + ${last[keys[column]]} * turn.value`;
        return column === "folded" ? "it.folded || ' ' || turn.value" : `it.${column}`;
      });
      register.exec(
        `insert into ${table} (${columns.join(", ")}) select ${values.join(", ")}
         from ${table} as it, json_each('${JSON.stringify(Array.from({ length: times - 1 }, (_, index) => index + 1))}') as turn`,
      );
    }
  })();
  register.close();
}

module.exports = { repeatSeason };
