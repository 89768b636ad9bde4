import type { Coop } from "../../../coop.ts";
import { isWithin } from "../../../cooperative/season.ts";
import type { Row } from "../../../register/schema.ts";
import type { Session } from "../../store/sessions.ts";

/** A session names its phase; a date outside it warns, and refuses nothing. */
export function warnOutsidePhase(coop: Coop, session: Session, phase: Row<"phase">): void {
  if (!isWithin(session.on_day, { startsOn: phase.starts_on, endsOn: phase.ends_on })) {
    coop.warn("outside-phase", { on: session.on_day, phase: phase.title });
  }
}
