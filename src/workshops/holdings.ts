import type { Holdings } from "../feature.ts";
import { section } from "../terminal/view.ts";
import { attendanceOfPerson, facilitatedBy, seatsHeldBy } from "./store/holdings.ts";
import { listQuotations } from "./store/quotations.ts";
import { heldAttendance, heldFacilitations, heldSeats, quoted } from "./views.ts";

export const holdings: Holdings = async (reader, ids) => [
  section(heldAttendance, await attendanceOfPerson(reader, ids)),
  section(heldSeats, await seatsHeldBy(reader, ids)),
  section(heldFacilitations, await facilitatedBy(reader, ids)),
  section(quoted, await listQuotations(reader, { participantIds: ids })),
];
