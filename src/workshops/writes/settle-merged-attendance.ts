import type { Notice } from "../../language/catalogue.ts";
import type { Write } from "../../register/write.ts";
import { groupedBy } from "../../values/grouped.ts";
import type { AttendanceState } from "../attendance.ts";
import { attendanceRowsOf, type OwnAttendance } from "../store/attendance.ts";

/** From what says most of who came to what says least. */
const bySaying: readonly AttendanceState[] = ["present", "replaced", "represented", "excused", "absent"];

/**
 * Makes of what is recorded of two people at one session what is recorded of one, before they become one: whoever came was
 * there, and of the rest what tells more holds. Who held their own seat or their own proxy came.
 * @returns what was settled where the two did not say the same
 */
export async function settleMerge(tx: Write, keptId: number, mergedId: number): Promise<readonly Notice[]> {
  const both = [keptId, mergedId];
  const notices: Notice[] = [];
  const rows = groupedBy(await attendanceRowsOf(tx, both), ({ session_id }) => session_id);
  for (const its of rows.values()) {
    its.sort((a, b) => both.indexOf(a.participant_id) - both.indexOf(b.participant_id));
    const [first, second] = its as [OwnAttendance, OwnAttendance?];
    const said = its.map((row) => (standsInForOneself(row, both) ? alone(row) : row));
    const { state, substitute_id, holder_id } = said.reduce((a, b) => (rankOf(b) < rankOf(a) ? b : a));
    const after = { state, substitute_id, holder_id };
    await tx.update("attendance", first.id, after);
    if (second) await tx.remove("attendance", second.id);
    if (its.some((row) => !isSame(row, after))) {
      notices.push({
        key: "merge-settles-attendance",
        parameters: { number: first.sessionNumber, state, states: its.map((row) => row.state) },
      });
    }
  }
  return notices;
}

function standsInForOneself({ substitute_id, holder_id }: OwnAttendance, both: readonly number[]): boolean {
  return [substitute_id, holder_id].some((id) => id !== null && both.includes(id));
}

function alone(row: OwnAttendance): OwnAttendance {
  return { ...row, state: "present", substitute_id: null, holder_id: null };
}

/** The lower, the more it tells; who stood in is better known than not. */
function rankOf({ state, substitute_id, holder_id }: OwnAttendance): number {
  return 2 * bySaying.indexOf(state) + (substitute_id === null && holder_id === null ? 1 : 0);
}

function isSame(
  row: OwnAttendance,
  { state, substitute_id, holder_id }: Pick<OwnAttendance, "state" | "substitute_id" | "holder_id">,
): boolean {
  return row.state === state && row.substitute_id === substitute_id && row.holder_id === holder_id;
}
