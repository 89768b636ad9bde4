import { refuse } from "../../problem.ts";
import type { RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { fold } from "../../values/folded.ts";
import { type Idea, readIdea } from "../store/ideas.ts";

/** @throws CoopError `title-says-nothing` */
export async function editIdea(tx: Write, idea: Idea, changes: RowChanges<"idea">): Promise<Idea> {
  const { title = idea.title } = changes;
  const folded = fold(title);
  if (folded === "") refuse("title-says-nothing", { typed: title });
  await tx.update("idea", idea.id, { ...changes, folded });
  return readIdea(tx, idea.id);
}
