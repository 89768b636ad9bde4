import { refuse } from "../../problem.ts";
import type { RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { addDays, type Day } from "../../values/day.ts";
import { holdsOn } from "../../values/span.ts";
import { membershipsOf, readMembership } from "../store/memberships.ts";
import type { Participant } from "../store/participants.ts";

/**
 * What someone is from a day on: the membership that holds is ended on the day before and another begins, which differs by
 * the changes. Someone who had left takes part again; a change from the first day of a membership corrects it, and what
 * changes nothing begins nothing.
 * @throws CoopError `not-joined-yet` when the day is before the person's first
 */
export async function beginMembership(
  tx: Write,
  { id, number, name }: Pick<Participant, "id" | "number" | "name">,
  on: Day,
  changes: RowChanges<"membership">,
): Promise<void> {
  const memberships = await membershipsOf(tx, id);
  const present = memberships.findLast(({ from }) => from === null || from <= on);
  if (!present) {
    const [first] = memberships;
    if (!first?.from) throw new Error(`no membership of the participant with the id ${id}`);
    return refuse("not-joined-yet", { number, name, from: first.from, on });
  }
  if (present.from === on) {
    await tx.update("membership", present.id, changes);
    return;
  }
  const { id: _, ...row } = await readMembership(tx, present.id);
  const next = memberships[memberships.indexOf(present) + 1]?.from ?? null;
  const stays = holdsOn(present, on);
  const changed = Object.entries(changes).filter(
    ([column, value]) => value !== undefined && value !== row[column as keyof typeof row],
  );
  if (stays && changed.length === 0) return;
  if (stays) {
    const lastDay = addDays(on, -1);
    await tx.update("membership", present.id, { until_on: lastDay, end_reason: null, replaced_by_id: null });
  }
  await tx.insertOne("membership", {
    ...row,
    ...Object.fromEntries(changed),
    from_on: on,
    until_on: stays ? row.until_on : next === null ? null : addDays(next, -1),
    end_reason: stays ? row.end_reason : null,
    replaced_by_id: stays ? row.replaced_by_id : null,
  });
}
