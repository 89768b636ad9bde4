import type { Coop } from "../../../coop.ts";
import { presenceOf } from "../../store/attendance.ts";
import type { Exchange } from "../../store/exchanges.ts";

/** More people who said something than came is mostly a slip of the keyboard: it is pointed out, and kept. */
export async function warnOfMoreThanCame(
  coop: Coop,
  { said_by, session_id, sessionNumber }: Exchange,
): Promise<void> {
  if (said_by === null) return;
  const { recorded, present, replaced, beside, guests } = await coop.read((reader) =>
    presenceOf(reader, session_id),
  );
  const came = present + replaced + beside + (guests ?? 0);
  if (recorded && said_by > came)
    coop.warn("said-by-more-than-came", { saidBy: said_by, came, sessionNumber });
}
