import { CoopError, type Problem, problem } from "../problem.ts";
import type { Day } from "../values/day.ts";

/** What an entry of the log tells of. */
export const logKinds = ["event", "success", "difficulty", "error", "surprise", "adjustment"] as const;
export type LogKind = (typeof logKinds)[number];

/** Whether someone who notes this is asked what it taught. */
export function mayTeach(kind: LogKind): boolean {
  return kind === "difficulty" || kind === "error";
}

/** What was counted on a day; null where nobody did. */
export interface LogFigures {
  /** How many people came, or how many there were of what the experiment counts. */
  readonly visits: number | null;
  /** Different people among the visits. */
  readonly people: number | null;
  readonly volunteers: number | null;
  readonly volunteer_hours: number | null;
}

/**
 * @param counts what the experiment counts; of another thing than people who come, one may be for several of them
 * @throws CoopError `hours-below-zero`, `hours-of-nobody`, `people-beyond-visits`
 */
export function checkFigures(
  { visits, people, volunteers, volunteer_hours: hours }: LogFigures,
  counts: string | null,
): void {
  const problems: Problem[] = [];
  if (hours !== null && hours < 0) problems.push(problem("hours-below-zero", { hours }));
  if (hours !== null && hours > 0 && volunteers === 0) problems.push(problem("hours-of-nobody", { hours }));
  if (counts === null && visits !== null && people !== null && people > visits) {
    problems.push(problem("people-beyond-visits", { people, visits }));
  }
  if (problems.length > 0) throw new CoopError(problems);
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

/** How a day lies beside the time that the experiment ran: outside it, an entry or a result is kept and pointed out. */
export function besideRun(
  day: Day,
  { started_on, closed_on }: { readonly started_on: Day | null; readonly closed_on: Day | null },
): "before" | "within" | "after" {
  if (closed_on !== null && day > closed_on) return "after";
  return started_on === null || day < started_on ? "before" : "within";
}
