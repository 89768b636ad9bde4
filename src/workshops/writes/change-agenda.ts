import type { Write } from "../../register/write.ts";
import { type AgendaChange, changed } from "../agenda.ts";
import { type AgendaEntry, agendaOf } from "../store/agenda.ts";
import type { Session } from "../store/sessions.ts";
import { setAgenda } from "./set-agenda.ts";

/** Adds, corrects, moves or takes away items of an agenda. @throws CoopError `no-such-agenda-item` */
export async function changeAgenda(
  tx: Write,
  { id, number }: Pick<Session, "id" | "number">,
  change: AgendaChange,
): Promise<AgendaEntry[]> {
  return setAgenda(tx, id, changed(await agendaOf(tx, id), change, number));
}
