import { sql } from "kysely";
import type { Dialect } from "../engine.ts";

const each: Dialect["each"] = (values) => sql`(select value from json_each(${JSON.stringify(values)}))`;

export const dialect: Dialect = {
  count: (counted = sql`count(*)`) => sql`${counted}`,
  stored: (table) => sql`main.${sql.ref(table)}`,
  each,
  rowsAs: (_, columns, rows) => sql`(
    select ${sql.join(columns.map((column) => sql`value ->> ${`$.${column}`} as ${sql.ref(column)}`))}
    from json_each(${JSON.stringify(rows)}))`,
  isOneOfButForCase: (column, texts) => sql`${sql.ref(column)} collate nocase in ${each(texts)}`,
};
