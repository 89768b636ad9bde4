import { isMadeIn, type Season } from "../../cooperative/season.ts";
import { readCooperative } from "../../cooperative/store/cooperative.ts";
import { listPhases } from "../../cooperative/store/phases.ts";
import { isInForce, isReviewDue } from "../../decisions/decision.ts";
import { type Decision, listDecisions, undecidedQuestions } from "../../decisions/store/decisions.ts";
import { openTasksOn, type Task } from "../../decisions/store/tasks.ts";
import { countHeadcount } from "../../people/store/participants.ts";
import type { Reader } from "../../register/write.ts";
import { addDays, type Day } from "../../values/day.ts";
import { holdsOn } from "../../values/span.ts";
import { listSessions, type Session } from "../../workshops/store/sessions.ts";
import { readRequests, type Waiting } from "./requests.ts";
import { readTrials, type Trial } from "./trials.ts";

/** Days before which what is due is said to be due soon. */
export const soonDays = 14;

/** Where the year stands on a day. */
export interface Standing {
  readonly day: Day;
  readonly cooperative: string;
  readonly season: string;
  readonly seasonBeginsOn: Day;
  /** Titles of the phases that the day lies in; they may overlap. */
  readonly phases: readonly string[];
  /** The last session that was held by then, with the headcount of its day. */
  readonly last: { readonly session: Session; readonly members: number } | null;
  readonly next: Session | null;
  readonly members: number;
  readonly sessionsHeld: number;
  readonly decisionsInForce: number;
  readonly undecided: readonly string[];
  /** Those in force whose day of review has come, or comes soon. */
  readonly reviews: readonly Decision[];
  /** What is still to be done, by due day. */
  readonly tasks: readonly Task[];
  /** What is tried: all of it, in the order of the references. */
  readonly trials: readonly Trial[];
  /** What was asked of the city and waits for an answer, or was promised and is not kept yet, the oldest first. */
  readonly requests: readonly Waiting[];
  /** Lines of `check`, and the line of it that tells them. */
  readonly gaps: number;
  readonly check: string;
}

/**
 * A season as it stands on a day.
 * @param reader knows nothing of a later day (`coop.readAsOf`)
 */
export async function readStanding(
  reader: Reader,
  season: Season,
  day: Day,
  { gaps, check }: Pick<Standing, "gaps" | "check">,
): Promise<Standing> {
  const sessions = (await listSessions(reader)).filter(
    (one) => isMadeIn(season, one) && (one.cancelled_on === null || one.cancelled_on > day),
  );
  const held = sessions.filter(({ held_on, on_day }) => held_on !== null && on_day <= day);
  const last = held.at(-1);
  const next = sessions.find(({ on_day, held_on }) => on_day > day || (on_day === day && held_on === null));
  const phases = await listPhases(reader, season);
  const decisions = (await listDecisions(reader)).filter((decision) => isInForce(decision, day));
  return {
    day,
    cooperative: (await readCooperative(reader)).name,
    season: season.title,
    seasonBeginsOn: season.starts_on,
    phases: phases
      .filter(({ starts_on, ends_on }) => starts_on !== null || ends_on !== null)
      .filter(({ starts_on: from, ends_on: until }) => holdsOn({ from, until }, day))
      .map(({ title }) => title),
    last: last ? { session: last, members: await countHeadcount(reader, last.on_day) } : null,
    next: next ?? null,
    members: await countHeadcount(reader, day),
    sessionsHeld: held.length,
    decisionsInForce: decisions.length,
    reviews: decisions.filter((decision) => isReviewDue(decision, addDays(day, soonDays))),
    undecided: (await undecidedQuestions(reader, season, day)).map(({ title }) => title),
    tasks: await openTasksOn(reader, day),
    trials: await readTrials(reader, season, day),
    requests: await readRequests(reader, season, day),
    gaps,
    check,
  };
}

/** What is late on a day, and what is due soon after it. */
export function dueOf<One extends { readonly due_on: Day | null }>(
  all: readonly One[],
  day: Day,
): { readonly late: readonly One[]; readonly soon: readonly One[] } {
  const due = all.filter(({ due_on }) => due_on !== null);
  return {
    late: due.filter(({ due_on }) => (due_on as Day) < day),
    soon: due.filter(({ due_on }) => (due_on as Day) >= day && (due_on as Day) <= addDays(day, soonDays)),
  };
}
