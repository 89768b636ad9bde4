import { isMadeIn, type Season } from "../../cooperative/season.ts";
import { listPhases, phaseOfSeason } from "../../cooperative/store/phases.ts";
import { currentSeason } from "../../cooperative/store/seasons.ts";
import { addPhase } from "../../cooperative/writes/add-phase.ts";
import type { Participant } from "../../people/store/participants.ts";
import { endMembership } from "../../people/writes/end-membership.ts";
import { CoopError, type Problem } from "../../problem.ts";
import type { Row } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { type Day, partsOf } from "../../values/day.ts";
import { inYear, type YearSpan } from "../opening.ts";
import { type Carried, countCarried } from "../store/carried.ts";

export interface YearTerms {
  readonly opening: YearSpan;
  /** Who takes part no more: the last day of the season before is theirs. */
  readonly leaving: readonly Participant[];
  /** Whether who signed the mandate of the season before need not sign again. */
  readonly keepsMandates: boolean;
  /** Whether it has the phases of the season before, later by as many years. */
  readonly repeatsPhases: boolean;
}

/** What an opened season begins with. */
export interface OpenedYear {
  readonly season: Season;
  readonly former: Season;
  readonly phases: number;
  /** Whether the mandate of the season before holds on; nothing where it had none. */
  readonly keepsMandates: boolean | undefined;
  readonly carried: Carried;
}

/**
 * Opens a season after the latest. What goes on from before is not copied: memberships without an end, decisions in force, open
 * tasks, experiments and recommendations that are not settled are of the new season by their days. What was dated in it before it
 * was opened becomes its own.
 * @throws CoopError with what `endMembership` refuses, of everyone who is leaving
 */
export async function openYear(tx: Write, terms: YearTerms): Promise<OpenedYear> {
  const former = await currentSeason(tx);
  const { title, from, until } = terms.opening;
  await endMemberships(tx, terms.leaving, former.ends_on);
  const id = await tx.insertOne("season", { title, starts_on: from, ends_on: until });
  const season: Season = { id, title, starts_on: from, ends_on: until };
  const phases = terms.repeatsPhases ? await listPhases(tx, former) : [];
  const years = partsOf(until).year - partsOf(former.ends_on).year;
  for (const phase of phases) await addPhase(tx, laterBy(years, phase));
  const mandate = await tx.selectFrom("mandate").select("id").executeTakeFirst();
  // A season without a mandate of its own goes on with that of the one before (`src/people/store/mandates.ts`).
  if (mandate && !terms.keepsMandates) await tx.insertOne("mandate", { season_id: id, version: 1 });
  await takeOver(tx, former, season);
  return {
    season,
    former,
    phases: phases.length,
    keepsMandates: mandate && terms.keepsMandates,
    carried: await countCarried(tx, season),
  };
}

async function endMemberships(tx: Write, leaving: readonly Participant[], on: Day): Promise<void> {
  const problems: Problem[] = [];
  for (const one of leaving) {
    try {
      await endMembership(tx, one, { on, reason: undefined });
    } catch (error) {
      if (!(error instanceof CoopError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new CoopError(problems);
}

function laterBy(
  years: number,
  { title, starts_on, ends_on, aim }: Row<"phase">,
): Pick<Row<"phase">, "title" | "starts_on" | "ends_on" | "aim"> {
  const later = (day: Day | null): Day | null => day && inYear(day, partsOf(day).year + years);
  return { title, aim, starts_on: later(starts_on), ends_on: later(ends_on) };
}

/** What bears a day of the new season, and was written while there was only the one before. */
async function takeOver(tx: Write, former: Season, season: Season): Promise<void> {
  const isLater = (on: Day | null): boolean => on !== null && on >= season.starts_on;
  const sessions = await tx.selectFrom("session").selectAll().execute();
  const moved = sessions.filter((one) => isMadeIn(former, one) && isLater(one.on_day));
  for (const { id, phase_id } of moved) {
    await tx.update("session", id, {
      season_id: season.id,
      phase_id: await phaseOfSeason(tx, season, phase_id),
    });
  }
  const ids = new Set<number | null>(moved.map(({ id }) => id));
  const decisions = await tx
    .selectFrom("decision")
    .select(["id", "season_id", "session_id", "taken_on as on"])
    .execute();
  const ideas = await tx
    .selectFrom("idea")
    .select(["id", "season_id", "session_id", "proposed_on as on"])
    .execute();
  const tasks = await tx.selectFrom("task").select(["id", "season_id", "session_id"]).execute();
  const recommendations = await tx
    .selectFrom("recommendation")
    .select(["id", "season_id", "sent_on as on"])
    .execute();
  const experiments = await tx
    .selectFrom("experiment")
    .select(["id", "season_id", "started_on", "planned_from"])
    .execute();
  const written = {
    decision: decisions.map((one) => ({ ...one, isLater: one.session_id === null && isLater(one.on) })),
    idea: ideas.map((one) => ({ ...one, isLater: one.session_id === null && isLater(one.on) })),
    task: tasks.map((one) => ({ ...one, isLater: false })),
    recommendation: recommendations.map((one) => ({ ...one, session_id: null, isLater: isLater(one.on) })),
    experiment: experiments.map((one) => ({
      ...one,
      session_id: null,
      isLater: isLater(one.started_on ?? one.planned_from),
    })),
  };
  for (const table of ["decision", "idea", "task", "recommendation", "experiment"] as const) {
    for (const one of written[table]) {
      if (isMadeIn(former, one) && (one.isLater || ids.has(one.session_id)))
        await tx.update(table, one.id, { season_id: season.id });
    }
  }
}
