import { isMadeBy, isMadeIn, ofSeason, type Season } from "../../cooperative/season.ts";
import { isWithoutCriterion } from "../../experiments/amendment.ts";
import { isNotedIn, stateOf, wasUnderWay } from "../../experiments/experiment.ts";
import { stateOf as ideaStateOf } from "../../experiments/idea.ts";
import { type Experiment, listExperiments } from "../../experiments/store/experiments.ts";
import { type Idea, listIdeas } from "../../experiments/store/ideas.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { inOrder } from "../../values/order.ts";
import { toPartReference, toReference } from "../../values/reference.ts";
import {
  because,
  countEach,
  counted,
  countedAmong,
  type FigureRow,
  figured,
  fromKnown,
  type Why,
} from "../proof.ts";
import type { ExperimentFacts, ExperimentsFacts, IdeaFacts, IdeasFacts, LessonFacts } from "./bilan-facts.ts";

/** Every experiment of a season, those too that were under way when it began or of which something is noted in it, with the same room for each, and what was noted in it. */
export async function readExperiments(
  reader: Reader,
  season: Season,
  day: Day,
): Promise<{ experiments: ExperimentsFacts; lessons: readonly LessonFacts[] }> {
  const isMeant = ofSeason(season, wasUnderWay);
  const listed = (await listExperiments(reader))
    .filter((one) => isMeant(one) || (isMadeBy(season, one) && isNotedIn(one, season)))
    .map((one) => (isMadeIn(season, one) ? one : { ...one, log: since(season.starts_on, one.log) }));
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
    experiments: figured("experiments", {
      all,
      started: countedAmong(all, ({ startedOn }) => startedOn !== null, toRow, whichState),
      running: countedAmong(
        all,
        ({ state }) => state === "running" || state === "suspended",
        toRow,
        whichState,
      ),
      neverStarted: countedAmong(all, ({ state }) => state === "never-started", toRow, whichState),
      followUps: countEach(
        "next",
        all.filter(({ closedOn }) => closedOn === null || closedOn >= season.starts_on),
        ({ next }) => next,
        toRow,
      ),
      budgetPlannedCents: fromKnown("summed", all, ({ budgetPlannedCents }) => budgetPlannedCents, toRow),
      budgetSpentCents: fromKnown("summed", all, ({ budgetSpentCents }) => budgetSpentCents, toRow),
      plannedUnknown: countedAmong(
        all,
        ({ budgetPlannedCents }) => budgetPlannedCents === null,
        toRow,
        () => because("noted"),
      ),
      spentUnknown: countedAmong(
        all,
        ({ budgetSpentCents }) => budgetSpentCents === null,
        toRow,
        () => because("noted"),
      ),
      measured: all.filter(({ indicators }) => indicators.length > 0),
      reaching: all.filter(({ startedOn, reached }) => startedOn !== null && reached !== null),
    }),
  };
}

/** What was noted in earlier years stands in their documents. */
function since(first: Day, log: Experiment["log"]): Experiment["log"] {
  return log.filter(({ on_day }) => on_day >= first);
}

/** The experiments of which some is asked, as documents tell them. */
export async function readExperimentFacts(
  reader: Reader,
  isMeant: (experiment: Experiment) => boolean,
  day: Day,
): Promise<ExperimentFacts[]> {
  return (await listExperiments(reader)).filter(isMeant).map((one) => toFacts(one, day));
}

function toRow({ reference, title }: { readonly reference: string; readonly title: string }): FigureRow {
  return { reference, label: title };
}

function whichState({ state: value }: ExperimentFacts): Why {
  return { choice: "experimentState", value };
}

/** Every idea of a season and what became of it. */
export async function readIdeas(reader: Reader, season: Season): Promise<IdeasFacts> {
  const ideas = (await listIdeas(reader)).filter((idea) => isMadeIn(season, idea));
  const all = ideas.map(toIdea);
  const isTried = ({ state, experiment }: IdeaFacts) => state === "chosen" && experiment !== null;
  return figured("ideas", {
    all,
    tried: all.filter(isTried),
    others: all.filter((idea) => !isTried(idea)),
    chosen: countedAmong(
      all,
      ({ state }) => state === "chosen",
      toRow,
      ({ state: value }) => ({ choice: "ideaState", value }),
    ),
  });
}

export function toIdea(idea: Idea): IdeaFacts {
  return figured("idea", {
    reference: toReference("idea", idea.number),
    title: idea.title,
    state: ideaStateOf(idea),
    category: idea.categoryLabel,
    isOfFew: false,
    organisation: idea.organisationName,
    support: idea.support,
    declinedReason: idea.declined_reason,
    mergedInto: idea.mergedIntoTitle,
    experiment: idea.experiments[0] ? toReference("experiment", idea.experiments[0].number) : null,
  });
}

function toFacts(experiment: Experiment, day: Day): ExperimentFacts {
  const { log, leads, closed_on: closedOn } = experiment;
  const addedUp = (figure: "visits" | "volunteer_hours") =>
    fromKnown(
      "summed",
      log,
      (entry) => entry[figure],
      ({ rank, text, on_day }) => ({
        reference: toPartReference("experiment", experiment.number, rank),
        label: text,
        on: on_day,
      }),
    );
  const visits = addedUp("visits");
  const volunteerHours = addedUp("volunteer_hours");
  const reference = (kind: "idea" | "decision", number: number | null): string | null =>
    number === null ? null : toReference(kind, number);
  return figured("experiment", {
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
    leadPersons: counted(
      leads.flatMap(({ participant_id: id }) => id ?? []),
      (participantId) => ({ participantId }),
    ),
    partners: experiment.partners.map(({ name }) => name),
    budgetPlannedCents: experiment.budget_planned_cents,
    budgetSpentCents: experiment.budget_spent_cents,
    counts: experiment.counts,
    visits,
    volunteerHours,
    hasDone:
      experiment.started_on !== null &&
      [
        visits.value,
        volunteerHours.value,
        experiment.reached,
        experiment.places,
        experiment.budget_spent_cents,
      ].some((one) => one !== null),
    indicators: experiment.indicators.map(
      ({ number, name, definition, unit, source, baseline, target, direction, latest }) =>
        figured("indicator", {
          reference: toReference("indicator", number),
          name,
          definition,
          unit,
          source,
          baseline,
          target,
          direction,
          latest: latest?.value ?? null,
          latestOn: latest?.on_day ?? null,
        }),
    ),
    isCompared: experiment.indicators.some(({ baseline, target }) => baseline !== null || target !== null),
    criterionMet: experiment.criterion_met,
    observed: experiment.observed,
    learned: experiment.learned,
    next: experiment.next,
    nextProposedBy: experiment.next_proposed_by,
    nextReason: experiment.next_reason,
    nextConditions: experiment.next_conditions,
    nextDecision: reference("decision", experiment.nextDecisionNumber),
  });
}
