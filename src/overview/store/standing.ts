import { isMadeIn, type Season } from "../../cooperative/season.ts";
import { readCooperative } from "../../cooperative/store/cooperative.ts";
import { listPhases } from "../../cooperative/store/phases.ts";
import { isInForce } from "../../decisions/decision.ts";
import { listDecisions, undecidedQuestions } from "../../decisions/store/decisions.ts";
import { openTasksOn, type Task } from "../../decisions/store/tasks.ts";
import { stateOf } from "../../experiments/experiment.ts";
import { listExperiments } from "../../experiments/store/experiments.ts";
import { countHeadcount } from "../../people/store/participants.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { toReference } from "../../values/reference.ts";
import { holdsOn } from "../../values/span.ts";
import { listSessions } from "../../workshops/store/sessions.ts";

/** Where the year stands on a day. */
export interface Standing {
  readonly cooperative: string;
  readonly season: string;
  /** Titles of the phases that the day lies in; they may overlap. */
  readonly phases: readonly string[];
  readonly nextSession: string | null;
  readonly nextSessionOn: Day | null;
  readonly members: number;
  readonly sessionsHeld: number;
  readonly decisionsInForce: number;
  readonly undecided: readonly string[];
  readonly experimentsRunning: number;
  readonly openTasks: number;
  readonly overdueTasks: number;
  readonly gaps: number;
}

/** A season as it stands on a day, with the open tasks by due date. */
export async function readStanding(
  reader: Reader,
  season: Season,
  day: Day,
  gaps: number,
): Promise<{ standing: Standing; open: Task[] }> {
  const sessions = (await listSessions(reader)).filter((one) => isMadeIn(season, one));
  const next = sessions.find(
    ({ on_day, held_on, cancelled_on }) =>
      (on_day > day || (on_day === day && held_on === null)) && isStillTo(cancelled_on, day),
  );
  const open = await openTasksOn(reader, day);
  const phases = await listPhases(reader, season);
  const hasDates = (phase: (typeof phases)[number]): boolean =>
    phase.starts_on !== null || phase.ends_on !== null;
  const experiments = await listExperiments(reader);
  const standing: Standing = {
    cooperative: (await readCooperative(reader)).name,
    season: season.title,
    phases: phases
      .filter((phase) => hasDates(phase) && holdsOn({ from: phase.starts_on, until: phase.ends_on }, day))
      .map(({ title }) => title),
    nextSession: next ? [toReference("session", next.number), next.title].filter(Boolean).join(" ") : null,
    nextSessionOn: next?.on_day ?? null,
    members: await countHeadcount(reader, day),
    sessionsHeld: sessions.filter(({ state, on_day }) => state === "held" && on_day <= day).length,
    decisionsInForce: (await listDecisions(reader)).filter((decision) => isInForce(decision, day)).length,
    undecided: (await undecidedQuestions(reader, season, day)).map(({ title }) => title),
    experimentsRunning: experiments.filter((one) => stateOf(one, day) === "running").length,
    openTasks: open.length,
    overdueTasks: open.filter(({ due_on }) => due_on !== null && due_on < day).length,
    gaps,
  };
  return { standing, open };
}

/** Whether, on a day, something had not happened yet that has a day of its own. */
function isStillTo(happenedOn: Day | null, day: Day): boolean {
  return happenedOn === null || happenedOn > day;
}
