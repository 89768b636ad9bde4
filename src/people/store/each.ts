import { type RawBuilder, sql } from "kysely";

/** Any number of values for `in`: a statement takes only so many parameters. */
export function each<Value extends string | number>(values: readonly Value[]): RawBuilder<Value> {
  return sql<Value>`(select value from json_each(${JSON.stringify(values)}))`;
}
