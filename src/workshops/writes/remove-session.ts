import { refuseIfHeld } from "../../register/hanging.ts";
import { referencesTo } from "../../register/references.ts";
import type { TableName } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { toNamedReference, toReference } from "../../values/reference.ts";
import type { Session } from "../store/sessions.ts";
import { setAgenda } from "./set-agenda.ts";
import { setFacilitators } from "./set-facilitators.ts";

/** What is of the session itself, and goes with it. */
const own: readonly TableName[] = ["agenda_item", "session_facilitator"];

/**
 * Takes away a session that was entered by mistake, with its agenda. Its number is never given again.
 * @throws CoopError `hangs-on` when anything was recorded of it
 */
export async function removeSession(
  tx: Write,
  { id, number, title }: Pick<Session, "id" | "number" | "title">,
): Promise<void> {
  const hanging = await referencesTo(tx, "session", [id]);
  await refuseIfHeld(
    tx,
    toNamedReference("session", number, title) ?? toReference("session", number),
    hanging.filter(({ table }) => !own.includes(table)),
  );
  await setAgenda(tx, id, []);
  await setFacilitators(tx, id, []);
  await tx.remove("session", id);
}
