import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { checkMergeable } from "../idea.ts";
import { type Idea, readIdea } from "../store/ideas.ts";

/**
 * Lets an idea go on in another. Both keep their reference, their text and their support, which nobody adds up: the same
 * people may have supported both.
 * @returns the idea in which it goes on
 * @throws CoopError `idea-merges-itself`, `idea-chosen-before`, `idea-declined-before`, `idea-merged-before`
 */
export async function mergeIdeas(
  tx: Write,
  idea: Idea,
  { into, on }: { readonly into: Idea; readonly on: Day },
): Promise<Idea> {
  checkMergeable(idea, into);
  await tx.update("idea", idea.id, { merged_into_id: into.id, merged_on: on });
  return readIdea(tx, into.id);
}
