import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";

/** A session as it is named beside what is held of a person there. */
interface OfSession {
  readonly sessionNumber: number;
  readonly sessionTitle: string | null;
  readonly onDay: Row<"session">["on_day"];
}

export interface HeldAttendance extends OfSession {
  readonly state: Row<"attendance">["state"];
  readonly substituteNumber: number | null;
  readonly holderNumber: number | null;
}

/** A seat that a person held for another, as their substitute or with their proxy. */
export interface HeldSeat extends OfSession {
  readonly number: number;
  readonly state: Row<"attendance">["state"];
}

export async function attendanceOfPerson(reader: Reader, ids: readonly number[]): Promise<HeldAttendance[]> {
  return attendances(reader)
    .leftJoin("participant as substitute", "substitute.id", "attendance.substitute_id")
    .leftJoin("participant as holder", "holder.id", "attendance.holder_id")
    .select(["attendance.state", "substitute.number as substituteNumber", "holder.number as holderNumber"])
    .where("attendance.participant_id", "in", ids)
    .execute();
}

export async function seatsHeldBy(reader: Reader, ids: readonly number[]): Promise<HeldSeat[]> {
  return attendances(reader)
    .innerJoin("participant", "participant.id", "attendance.participant_id")
    .select(["attendance.state", "participant.number"])
    .where(({ or, eb }) =>
      or([eb("attendance.substitute_id", "in", ids), eb("attendance.holder_id", "in", ids)]),
    )
    .execute();
}

export async function facilitatedBy(reader: Reader, ids: readonly number[]): Promise<OfSession[]> {
  return reader
    .selectFrom("session_facilitator")
    .innerJoin("session", "session.id", "session_facilitator.session_id")
    .select(["session.number as sessionNumber", "session.title as sessionTitle", "session.on_day as onDay"])
    .where("session_facilitator.participant_id", "in", ids)
    .orderBy("session.on_day")
    .execute();
}

function attendances(reader: Reader) {
  return reader
    .selectFrom("attendance")
    .innerJoin("session", "session.id", "attendance.session_id")
    .select(["session.number as sessionNumber", "session.title as sessionTitle", "session.on_day as onDay"])
    .orderBy("session.on_day")
    .orderBy("session.number");
}
