import type { DayMeaning, Timeline } from "../timeline.ts";
import type { Day } from "../values/day.ts";
import { groupedBy } from "../values/grouped.ts";
import { anyTable } from "./any-table.ts";
import type { Write } from "./write.ts";

/**
 * The latest day of what a write says that happened or began, by the rows that it adds or changes and that are in memory; nothing
 * where it says no day. Days that may lie ahead by what they mean, as that by which something is due, are none of them.
 */
export async function latestDayOf(tx: Write, timeline: Timeline): Promise<Day | undefined> {
  const latest: Day[] = [];
  for (const [table, changes] of groupedBy(tx.rowChanges, ({ table }) => table)) {
    const meanings = Object.entries<DayMeaning>(timeline[table]?.days ?? {});
    const columns = meanings.filter(([, meaning]) => isOfWhatHappened(meaning)).map(([column]) => column);
    if (columns.length === 0) continue;
    const days = anyTable(tx)
      .selectFrom<string>(table)
      .select((row) => columns.map((column) => row.fn.max<Day | null>(column).as(column)));
    const single: number[] = [];
    const among = [];
    for (const change of changes) {
      if (change.kind !== "insert") single.push(change.id);
      else if (change.firstId === change.lastId) single.push(change.firstId);
      else among.push(days.where("id", ">=", change.firstId).where("id", "<=", change.lastId));
    }
    if (single.length > 0) among.push(days.where("id", "in", tx.dialect.each(single)));
    for (const query of among) {
      const row = await query.executeTakeFirstOrThrow();
      latest.push(...columns.flatMap((column) => row[column] ?? []));
    }
  }
  return latest.sort().at(-1);
}

function isOfWhatHappened(meaning: DayMeaning): boolean {
  return meaning === "since" || (typeof meaning === "object" && "brings" in meaning);
}
