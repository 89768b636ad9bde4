import type { Coop } from "../../../coop.ts";
import type { Session } from "../../store/sessions.ts";

/** A date outside the phase of its session warns, and refuses nothing. */
export function warnOutsidePhase(coop: Coop, { on_day, phaseTitle, isOutsidePhase }: Session): void {
  if (isOutsidePhase && phaseTitle !== null) coop.warn("outside-phase", { on: on_day, phase: phaseTitle });
}
