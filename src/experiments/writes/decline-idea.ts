import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { checkProposed } from "../idea.ts";
import { type Idea, readIdea } from "../store/ideas.ts";

/** Sets an idea aside, and says why. @throws CoopError `idea-chosen-before`, `idea-declined-before` */
export async function declineIdea(
  tx: Write,
  idea: Idea,
  declined: { readonly on: Day; readonly reason: string },
): Promise<Idea> {
  checkProposed(idea);
  await tx.update("idea", idea.id, { declined_on: declined.on, declined_reason: declined.reason });
  return readIdea(tx, idea.id);
}
