import type { Coop } from "../../coop.ts";
import type { Day } from "../../values/day.ts";

/** Points out a fact that is dated after today: it is kept, and mostly a slip of the keyboard. */
export function warnOfDayToCome(coop: Coop, on: Day): void {
  if (on > coop.today) coop.warn("day-to-come", { on });
}
