import type { DayMeaning, Timeline } from "../timeline.ts";
import type { Day } from "../values/day.ts";
import { groupedBy } from "../values/grouped.ts";
import { type AnyValues, wholeRows } from "./any-table.ts";
import { idsOf } from "./reach.ts";
import type { Write } from "./write.ts";

/**
 * The latest day of what a write says that happened or began, by the rows that it adds or changes and that are in memory; nothing
 * where it says no day. Days that may lie ahead by what they mean, as that by which something is due, are none of them.
 */
export async function latestDayOf(tx: Write, timeline: Timeline): Promise<Day | undefined> {
  const days: Day[] = [];
  for (const [table, changes] of groupedBy(tx.rowChanges, ({ table }) => table)) {
    const meanings = Object.entries<DayMeaning>(timeline[table]?.days ?? {});
    const columns = meanings.filter(([, meaning]) => isOfWhatHappened(meaning)).map(([column]) => column);
    if (columns.length === 0) continue;
    const ids = changes.flatMap(idsOf);
    const rows: AnyValues[] = await wholeRows(tx, table).where("id", "in", tx.dialect.each(ids)).execute();
    for (const row of rows) for (const column of columns) if (row[column]) days.push(row[column] as Day);
  }
  return days.sort().at(-1);
}

function isOfWhatHappened(meaning: DayMeaning): boolean {
  return meaning === "since" || (typeof meaning === "object" && "brings" in meaning);
}
