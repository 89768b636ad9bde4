import type { PresenceShown } from "../shown.ts";

/** What a sentence says of how many came: the fewest and the most, and when nobody recorded it. */
export interface PresenceSpread<Session> {
  readonly least: number | null;
  readonly most: number | null;
  readonly recorded: readonly Session[];
  readonly unrecorded: readonly Session[];
}

/** Of sessions that were held. */
export function spreadOf<Session extends Pick<PresenceShown["sessions"][number], "present">>(
  sessions: readonly Session[],
): PresenceSpread<Session> {
  const known = sessions.flatMap(({ present }) => (present === null ? [] : [present]));
  return {
    least: known.length === 0 ? null : Math.min(...known),
    most: known.length === 0 ? null : Math.max(...known),
    recorded: sessions.filter(({ present }) => present !== null),
    unrecorded: sessions.filter(({ present }) => present === null),
  };
}

/** How many of each value there are. */
export function tallyOf<Value extends string>(values: readonly Value[]): (value: Value) => number {
  return (value) => values.filter((one) => one === value).length;
}
