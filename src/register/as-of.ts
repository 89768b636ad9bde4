import { type RawBuilder, sql } from "kysely";
import type { DayElsewhere, DayMeaning, TableTimeline, Timeline } from "../timeline.ts";
import type { Day } from "../values/day.ts";
import type { Dialect } from "./engine.ts";
import type { TableName } from "./schema.ts";

/** What stands in place of tables for the time of some reading, by their names. */
export type Views = ReadonlyMap<TableName, RawBuilder<unknown>>;

/**
 * The tables as they were on a day, as if nothing later had ever been written: rows whose day came later are not there, and what
 * a later day brought is not known yet (`src/register/README.md`).
 * @param columnsOf the columns of a table, in its order
 */
export function viewsAsOf(
  timeline: Timeline,
  day: Day,
  stored: Dialect["stored"],
  columnsOf: (table: TableName) => readonly string[],
): Views {
  const all = timeline as Partial<Record<TableName, TableTimeline>>;
  const views = new Map<TableName, RawBuilder<unknown>>();
  for (const [table, its] of Object.entries(all) as [TableName, TableTimeline][]) {
    const conditions = [...sinceOf(its), ...withinOf(its)];
    const changed = changedOf(its);
    if (conditions.length === 0 && changed.size === 0) continue;
    const columns =
      changed.size === 0
        ? sql`it.*`
        : sql.join(
            columnsOf(table).map((name) => sql`${changed.get(name) ?? at("it", name)} as ${sql.ref(name)}`),
          );
    const condition = conditions.length === 0 ? sql`` : sql` where ${sql.join(conditions, sql` and `)}`;
    views.set(table, sql`select ${columns} from ${stored(table)} as it${condition}`);
  }
  return views;

  function sinceOf({ since, by = [] }: TableTimeline): RawBuilder<unknown>[] {
    if (!since) return [];
    const from = dayOf(since, "it");
    const known = [sql`${from} is null`, ...[from, ...by.map((name) => at("it", name))].map(isByThen)];
    return [sql`(${sql.join(known, sql` or `)})`];
  }

  function withinOf({ within = [] }: TableTimeline): RawBuilder<unknown>[] {
    return within.map(([key, table]) => {
      const ref = at("it", key);
      return sql`(${ref} is null or ${ref} in (select id from ${sql.ref(table)}))`;
    });
  }

  /** The first day that is known of some, in a row of that alias. */
  function dayOf(some: NonNullable<TableTimeline["since"]>, alias: string): RawBuilder<unknown> {
    const found = some.map((one) => (typeof one === "string" ? at(alias, one) : elsewhere(one, alias)));
    return found.length === 1 ? (found[0] as RawBuilder<unknown>) : sql`coalesce(${sql.join(found)})`;
  }

  function elsewhere([key, table, column]: DayElsewhere, alias: string): RawBuilder<unknown> {
    const its = `${alias}_${table}`;
    const found = column === undefined ? dayOf(all[table]?.since ?? [], its) : at(its, column);
    return sql`(select ${found} from ${stored(table)} as ${sql.ref(its)} where ${at(its, "id")} = ${at(alias, key)})`;
  }

  /** The columns that may not be what they are now, with what they were. */
  function changedOf({ days: meanings, amended = {} }: TableTimeline): Map<string, RawBuilder<unknown>> {
    const hidden = new Map<string, { conditions: RawBuilder<unknown>[]; instead: RawBuilder<unknown> }>();
    for (const [name, meaning] of Object.entries<DayMeaning>(meanings)) {
      if (typeof meaning === "string") continue;
      const isToCome =
        "brings" in meaning ? isLater(at("it", name)) : sql`${at("it", name)} >= ${sql.lit(day)}`;
      for (const one of "brings" in meaning ? meaning.brings : meaning.ends) {
        const [column, instead] = typeof one === "string" ? [one, sql`null`] : [one[0], sql.lit(one[1])];
        const known = hidden.get(column)?.conditions ?? [];
        hidden.set(column, { conditions: [...known, isToCome], instead });
      }
    }
    const changed = new Map<string, RawBuilder<unknown>>();
    for (const [column, { conditions, instead }] of hidden) {
      changed.set(
        column,
        sql`case when ${sql.join(conditions, sql` or `)} then ${instead} else ${at("it", column)} end`,
      );
    }
    for (const [column, by] of Object.entries(amended)) {
      const later = sql`from ${stored(by.in)} as later where ${at("later", by.key)} = it.id
        and ${isLater(sql`later.amended_on`)}${by.field === undefined ? sql`` : sql` and later.field = ${sql.lit(by.field)}`}`;
      changed.set(
        column,
        sql`case when exists (select 1 ${later})
          then (select later.${sql.ref("before")} ${later} order by later.amended_on, later.id limit 1)
          else ${at("it", column)} end`,
      );
    }
    return changed;
  }

  function isByThen(expression: RawBuilder<unknown>): RawBuilder<unknown> {
    return sql`${expression} <= ${sql.lit(day)}`;
  }

  function isLater(expression: RawBuilder<unknown>): RawBuilder<unknown> {
    return sql`${expression} > ${sql.lit(day)}`;
  }
}

function at(alias: string, column: string): RawBuilder<unknown> {
  return sql`${sql.ref(`${alias}.${column}`)}`;
}
