import { refuse } from "../problem.ts";
import type { Day } from "../values/day.ts";

/** What an entry of the log tells of. */
export const logKinds = ["event", "success", "difficulty", "error", "surprise", "adjustment"] as const;
export type LogKind = (typeof logKinds)[number];

/** @throws CoopError `hours-below-zero` */
export function checkHours(hours: number | undefined): void {
  if (hours !== undefined && hours < 0) refuse("hours-below-zero", { hours });
}

/**
 * The sum of what may be added up over entries: visits and hours. Different people never are (`src/experiments/README.md`).
 * Null where no entry tells; an entry that does not tell counts for nothing.
 */
export function totalOf<Key extends "visits" | "volunteer_hours">(
  entries: readonly { readonly [Field in Key]: number | null }[],
  key: Key,
): number | null {
  const known = entries.map((entry) => entry[key]).filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** How a day lies beside the time that the experiment ran: outside it, an entry is kept and pointed out. */
export function besideRun(
  day: Day,
  { started_on, closed_on }: { readonly started_on: Day | null; readonly closed_on: Day | null },
): "before" | "within" | "after" {
  if (closed_on !== null && day > closed_on) return "after";
  return started_on === null || day < started_on ? "before" : "within";
}
