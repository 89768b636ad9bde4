import { seasonOf } from "../../cooperative/store/seasons.ts";
import { foldedName } from "../../register/folded-name.ts";
import type { NewRow } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { readStoredSession } from "../../workshops/store/sessions.ts";
import { type Idea, readIdea } from "../store/ideas.ts";

export type NewIdea = Omit<NewRow<"idea">, IdeaSettled>;
/** What is no idea's to say: it is given to it, or comes about later. */
export type IdeaSettled =
  | ("id" | "number" | "season_id" | "folded")
  | ("chosen_on" | "declined_on" | "declined_reason" | "merged_into_id" | "merged_on");

/** Adds an idea to the season of its session, else of its day. @throws CoopError `name-says-nothing` */
export async function addIdea(tx: Write, added: NewIdea): Promise<Idea> {
  const folded = foldedName(added.title);
  const session = added.session_id ? await readStoredSession(tx, added.session_id) : null;
  const season_id = session?.season_id ?? (await seasonOf(tx, added.proposed_on)).id;
  const number = await tx.nextNumber("idea");
  const id = await tx.insertOne("idea", { ...added, number, season_id, folded });
  return readIdea(tx, id);
}
