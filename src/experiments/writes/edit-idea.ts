import { foldedName } from "../../register/folded-name.ts";
import type { RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { type Idea, readIdea } from "../store/ideas.ts";
import type { IdeaSettled } from "./add-idea.ts";

export type IdeaChanges = Omit<RowChanges<"idea">, IdeaSettled>;

/** @throws CoopError `name-says-nothing` */
export async function editIdea(tx: Write, idea: Idea, changes: IdeaChanges): Promise<Idea> {
  const { title = idea.title } = changes;
  const folded = foldedName(title);
  await tx.update("idea", idea.id, { ...changes, folded });
  return readIdea(tx, idea.id);
}
