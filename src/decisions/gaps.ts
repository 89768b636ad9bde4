import type { Gaps } from "../feature.ts";
import { type Problem, problem } from "../problem.ts";
import { isInForce } from "./decision.ts";
import { listDecisions, undecidedQuestions, voicesThere } from "./store/decisions.ts";
import { listTasks } from "./store/tasks.ts";
import { countedIn, isCounted } from "./tally.ts";

/** Decisions that leave something unsaid or due, tallies that the attendance no longer holds, open questions, late tasks. */
export const gaps: Gaps = async (reader, today) => {
  const found: Problem[] = [];
  for (const decision of await listDecisions(reader)) {
    const { number, tally, outcome, title, review_on } = decision;
    if (outcome === "not-recorded") found.push(problem("outcome-not-recorded", { number }));
    if (title === null) found.push(problem("decision-without-title", { number }));
    if (review_on !== null && review_on <= today && isInForce(decision, today)) {
      found.push(problem("decision-to-review", { number, on: review_on }));
    }
    if (!isCounted(tally)) continue;
    const there = await voicesThere(reader, decision);
    if (there.kind === "unknown") found.push(problem("tally-without-attendance", { number }));
    const voices = there.kind === "session" ? there.present + there.proxies : Number.POSITIVE_INFINITY;
    if (countedIn(tally) > voices)
      found.push(problem("tally-beyond-voices", { number, counted: countedIn(tally), voices }));
  }
  for (const { title } of await undecidedQuestions(reader, today))
    found.push(problem("question-undecided", { title }));
  for (const { number, title, state, due_on, owner } of await listTasks(reader)) {
    if (state !== "open") continue;
    if (due_on !== null && due_on < today)
      found.push(problem("task-overdue", { number, title, due: due_on }));
    if (owner === null) found.push(problem("task-without-owner", { number, title }));
  }
  return found;
};
