import type { Reader } from "../register/write.ts";
import { type Section, section } from "../terminal/view.ts";
import { readAttendanceRates } from "./store/attendance-rates.ts";
import { attendanceRates } from "./views.ts";

/** A list of people by how often they came. */
export async function listing(reader: Reader, participantIds: readonly number[]): Promise<Section> {
  return section(attendanceRates, await readAttendanceRates(reader, participantIds));
}
