import { isMadeIn, type Season } from "../../cooperative/season.ts";
import { isWithoutCriterion } from "../../experiments/amendment.ts";
import { stateOf } from "../../experiments/experiment.ts";
import { stateOf as ideaStateOf } from "../../experiments/idea.ts";
import { totalOf } from "../../experiments/log-entry.ts";
import { type Experiment, listExperiments } from "../../experiments/store/experiments.ts";
import { listIdeas } from "../../experiments/store/ideas.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { inOrder } from "../../values/order.ts";
import { toReference } from "../../values/reference.ts";
import type { ExperimentFacts, ExperimentsFacts, IdeaFacts, LessonFacts } from "./bilan-facts.ts";
import { countEach, sumOfKnown } from "./counting.ts";

/** Every experiment of a season with the same room for each, and what was noted while they ran. */
export async function readExperiments(
  reader: Reader,
  season: Season,
  day: Day,
): Promise<{ experiments: ExperimentsFacts; lessons: readonly LessonFacts[] }> {
  const listed = (await listExperiments(reader, day)).filter((one) => isMadeIn(season, one));
  const all = listed.map((experiment) => toFacts(experiment, day));
  const lessons = listed
    .flatMap(({ title, log }) =>
      log.map(({ kind, on_day: onDay, text, learned }) => ({
        kind,
        onDay,
        experiment: title,
        text,
        learned,
      })),
    )
    .filter(
      ({ kind }) => kind === "difficulty" || kind === "error" || kind === "surprise" || kind === "adjustment",
    )
    .sort((a, b) => inOrder(a.onDay, b.onDay));
  return {
    lessons,
    experiments: {
      all,
      started: all.filter(({ startedOn }) => startedOn !== null).length,
      running: all.filter(({ state }) => state === "running" || state === "suspended").length,
      neverStarted: all.filter(({ state }) => state === "never-started").length,
      followUps: countEach<"next">(all.map(({ next }) => next)),
      visits: sumOfKnown(all.map(({ visits }) => visits)),
      followed: all.filter(({ next }) => next !== null),
    },
  };
}

/** Every idea of a season and what became of it. */
export async function readIdeas(
  reader: Reader,
  season: Season,
): Promise<{ all: readonly IdeaFacts[]; chosen: number }> {
  const ideas = (await listIdeas(reader)).filter((idea) => isMadeIn(season, idea));
  const all = ideas.map((idea) => ({
    title: idea.title,
    state: ideaStateOf(idea),
    category: idea.categoryLabel,
    organisation: idea.organisationName,
    support: idea.support,
    declinedReason: idea.declined_reason,
    mergedInto: idea.mergedIntoTitle,
    experiment: idea.experiments[0] ? toReference("experiment", idea.experiments[0].number) : null,
  }));
  return { all, chosen: all.filter(({ state }) => state === "chosen").length };
}

function toFacts(experiment: Experiment, day: Day): ExperimentFacts {
  const { log, leads, closed_on: closedOn } = experiment;
  const visits = totalOf(log, "visits");
  const volunteerHours = totalOf(log, "volunteer_hours");
  const reference = (kind: "idea" | "decision", number: number | null): string | null =>
    number === null ? null : toReference(kind, number);
  return {
    reference: toReference("experiment", experiment.number),
    title: experiment.title,
    state: stateOf(experiment, day),
    idea: reference("idea", experiment.ideaNumber),
    decision: reference("decision", experiment.decisionNumber),
    hypothesis: experiment.hypothesis,
    test: experiment.test,
    measure: experiment.measure,
    criterion: experiment.criterion,
    isWithoutCriterion: isWithoutCriterion(experiment),
    amendments: experiment.amendments.map(({ field, amended_on: on, before, reason }) => ({
      ...{ premise: field, on, before, reason },
      isAfterClose: closedOn !== null && on > closedOn,
    })),
    pauses: experiment.pauses.map(({ from_on: from, until_on: until, reason }) => ({ from, until, reason })),
    audience: experiment.audience,
    reached: experiment.reached,
    reachedSource: experiment.reached_source,
    places: experiment.places,
    startedOn: experiment.started_on,
    closedOn,
    reasonNeverStarted: experiment.never_started_reason,
    leadOrganisations: leads
      .filter(({ organisation_id }) => organisation_id !== null)
      .map(({ name }) => name),
    leadPersons: leads.filter(({ participant_id }) => participant_id !== null).length,
    partners: experiment.partners.map(({ name }) => name),
    budgetPlannedCents: experiment.budget_planned_cents,
    budgetSpentCents: experiment.budget_spent_cents,
    visits,
    volunteerHours,
    hasDone:
      experiment.started_on !== null &&
      [visits, volunteerHours, experiment.reached, experiment.places, experiment.budget_spent_cents].some(
        (one) => one !== null,
      ),
    indicators: experiment.indicators.map(({ name, unit, source, baseline, target, direction, latest }) => ({
      name,
      unit,
      source,
      baseline,
      target,
      direction,
      latest: latest?.value ?? null,
      latestOn: latest?.on_day ?? null,
    })),
    criterionMet: experiment.criterion_met,
    observed: experiment.observed,
    learned: experiment.learned,
    next: experiment.next,
    nextProposedBy: experiment.next_proposed_by,
    nextReason: experiment.next_reason,
    nextConditions: experiment.next_conditions,
    nextDecision: reference("decision", experiment.nextDecisionNumber),
  };
}
