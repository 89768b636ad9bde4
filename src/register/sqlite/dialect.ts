import { sql } from "kysely";
import type { Dialect } from "../engine.ts";

const each: Dialect["each"] = (values) => sql`(select value from json_each(${JSON.stringify(values)}))`;

export const dialect: Dialect = {
  count: sql`count(*)`,
  each,
  isOneOfButForCase: (column, texts) => sql`${sql.ref(column)} collate nocase in ${each(texts)}`,
};
