import { type Problem, problem, refuse } from "../problem.ts";
import type { Day } from "../values/day.ts";
import type { LocalTime } from "../values/local-time.ts";

export const sessionKinds = ["launch", "workshop", "plenary", "committee", "feedback"] as const;
export type SessionKind = (typeof sessionKinds)[number];

export const sessionStates = ["planned", "held", "cancelled"] as const;
export type SessionState = (typeof sessionStates)[number];

/** The state of a session follows from its dates: nothing else holds it. */
export function stateOf(dates: { held_on: Day | null; cancelled_on: Day | null }): SessionState {
  if (dates.cancelled_on !== null) return "cancelled";
  return dates.held_on === null ? "planned" : "held";
}

/** @throws CoopError `ends-before-it-starts` when both times are known */
export function checkTimes(
  startsAt: LocalTime | null | undefined,
  endsAt: LocalTime | null | undefined,
): void {
  if (startsAt && endsAt && endsAt <= startsAt) refuse("ends-before-it-starts", { startsAt, endsAt });
}

/** What was held lies in the past, or is of today. @throws CoopError `session-not-yet` */
export function checkHeld(number: number, on: Day, today: Day): void {
  if (on > today) refuse("session-not-yet", { number, on });
}

/** What was said was said at a session that took place, in the past or today: else `session-cancelled`, `session-not-yet`. */
export function saidAtProblems(
  {
    number,
    on_day: on,
    state,
  }: { readonly number: number; readonly on_day: Day; readonly state: SessionState },
  today: Day,
): Problem[] {
  const place = { option: "--session" };
  if (state === "cancelled") return [problem("session-cancelled", { number }, place)];
  return on > today ? [problem("session-not-yet", { number, on }, place)] : [];
}
