import type { ChoiceValues } from "../../language/catalogue.ts";
import type { Day } from "../../values/day.ts";
import type { LocalTime } from "../../values/local-time.ts";
import { toReference } from "../../values/reference.ts";
import type { Session } from "../../workshops/store/sessions.ts";

/** A session as the heading of a document names it. */
export interface MeetingFacts {
  readonly reference: string;
  readonly kind: ChoiceValues["sessionKind"];
  readonly state: ChoiceValues["sessionState"];
  readonly title: string | null;
  readonly onDay: Day;
  readonly startsAt: LocalTime | null;
  readonly endsAt: LocalTime | null;
  readonly place: string | null;
}

export function toMeeting(session: Session): MeetingFacts {
  return {
    reference: toReference("session", session.number),
    kind: session.kind,
    state: session.state,
    title: session.title,
    onDay: session.on_day,
    startsAt: session.starts_at,
    endsAt: session.ends_at,
    place: session.place,
  };
}
