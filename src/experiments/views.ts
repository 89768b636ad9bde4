import type { Row } from "../register/schema.ts";
import { sparkline } from "../terminal/sparkline.ts";
import { type Column, column, detail, orElse, part, view } from "../terminal/view.ts";
import { toNamedReference, toReference } from "../values/reference.ts";
import { criterionStanding, isWithoutCriterion } from "./amendment.ts";
import type { ExperimentState } from "./experiment.ts";
import { stateOf as ideaStateOf } from "./idea.ts";
import { totalOf } from "./log-entry.ts";
import type { PlannedEntry } from "./log-plan.ts";
import type { PlannedResult } from "./result-plan.ts";
import type { Experiment } from "./store/experiments.ts";
import type { Idea } from "./store/ideas.ts";
import type { Indicator } from "./store/indicators.ts";
import type { LogEntry } from "./store/log-entries.ts";
import type { Result } from "./store/results.ts";

export const ideas = view<Idea>()("ideas", [
  column.text("reference", ({ number }) => toReference("idea", number)),
  column.text("title", ({ title }) => title),
  column.choice("state", "ideaState", ideaStateOf),
  detail(column.text("text", ({ text }) => text)),
  column.text("question", ({ questionTitle }) => questionTitle),
  detail(
    column.text("session", ({ sessionNumber, sessionTitle }) =>
      toNamedReference("session", sessionNumber, sessionTitle),
    ),
  ),
  detail(column.text("category", ({ categoryLabel }) => categoryLabel)),
  detail(column.text("organisation", ({ organisationName }) => organisationName)),
  column.number("support", ({ support }) => support),
  detail(column.day("proposedOn", ({ proposed_on }) => proposed_on)),
  detail(column.day("chosenOn", ({ chosen_on }) => chosen_on)),
  detail(column.day("declinedOn", ({ declined_on }) => declined_on)),
  detail(column.text("declinedReason", ({ declined_reason }) => declined_reason)),
  detail(
    column.text("mergedInto", ({ mergedIntoNumber, mergedIntoTitle }) =>
      toNamedReference("idea", mergedIntoNumber, mergedIntoTitle),
    ),
  ),
  detail(column.day("mergedOn", ({ merged_on }) => merged_on)),
  column.list("experiments", ({ experiments }) =>
    experiments.map(({ number }) => toReference("experiment", number)),
  ),
]);

/** What goes on in another idea keeps its own words. */
export const mergedIdeas = view<Idea>()("mergedIdeas", [
  column.text("reference", ({ number }) => toReference("idea", number)),
  column.text("title", ({ title }) => title),
  column.text("text", ({ text }) => text),
  column.number("support", ({ support }) => support),
]);

/** Before the start on top, what came of it below. */
export const experiments = view<Experiment & { readonly state: ExperimentState }>()("experiments", [
  column.text("reference", ({ number }) => toReference("experiment", number)),
  column.text("title", ({ title }) => title),
  column.choice("state", "experimentState", ({ state }) => state),
  detail(column.text("question", ({ questionTitle }) => questionTitle)),
  detail(column.text("idea", ({ ideaNumber, ideaTitle }) => toNamedReference("idea", ideaNumber, ideaTitle))),
  detail(
    column.text("decision", ({ decisionNumber, decisionTitle }) =>
      toNamedReference("decision", decisionNumber, decisionTitle),
    ),
  ),
  column.list("leads", ({ leads }) => leads.map(({ name }) => name)),
  detail(column.list("partners", ({ partners }) => partners.map(({ name }) => name))),
  detail(column.text("audience", ({ audience }) => audience)),
  detail(column.text("places", ({ places }) => places)),
  detail(column.day("plannedFrom", ({ planned_from }) => planned_from)),
  detail(column.day("plannedUntil", ({ planned_until }) => planned_until)),
  detail(column.money("budgetPlannedCents", ({ budget_planned_cents }) => budget_planned_cents)),
  detail(column.text("hypothesis", ({ hypothesis }) => hypothesis)),
  detail(column.text("test", ({ test }) => test)),
  detail(column.text("measure", ({ measure }) => measure)),
  detail(column.text("criterion", ({ criterion }) => criterion)),
  column.choice("criterionStanding", "criterionStanding", (experiment) =>
    experiment.state === "never-started" ? null : criterionStanding(experiment),
  ),
  column.day("startedOn", ({ started_on }) => started_on),
  part(
    column.yesNo("isWithoutCriterion", (experiment) =>
      experiment.started_on === null ? null : isWithoutCriterion(experiment),
    ),
  ),
  detail(
    orElse(
      column.text("counts", ({ counts }) => counts),
      (words) => words.notice("counts-visits", {}),
    ),
  ),
  detail(column.number("visits", ({ log }) => totalOf(log, "visits"))),
  detail(column.number("volunteerHours", ({ log }) => totalOf(log, "volunteer_hours"))),
  detail(column.number("reached", ({ reached }) => reached)),
  detail(column.text("reachedSource", ({ reached_source }) => reached_source)),
  detail(column.money("budgetSpentCents", ({ budget_spent_cents }) => budget_spent_cents)),
  detail(column.day("closedOn", ({ closed_on }) => closed_on)),
  detail(column.text("neverStartedReason", ({ never_started_reason }) => never_started_reason)),
  detail(column.choice("criterionMet", "criterionMet", ({ criterion_met }) => criterion_met)),
  detail(column.text("observed", ({ observed }) => observed)),
  detail(column.text("learned", ({ learned }) => learned)),
  column.choice("next", "next", ({ next }) => next),
  detail(column.text("nextReason", ({ next_reason }) => next_reason)),
  detail(column.text("nextConditions", ({ next_conditions }) => next_conditions)),
  detail(column.text("nextProposedBy", ({ next_proposed_by }) => next_proposed_by)),
  detail(
    column.text("nextDecision", ({ nextDecisionNumber, nextDecisionTitle }) =>
      toNamedReference("decision", nextDecisionNumber, nextDecisionTitle),
    ),
  ),
]);

/** What hypothesis and criterion said until each change; the last one made them what they are. */
export const premiseAmendments = view<Row<"experiment_amendment">>()("premiseAmendments", [
  column.day("on", ({ amended_on }) => amended_on),
  column.choice("premise", "premise", ({ field }) => field),
  column.text("before", ({ before }) => before),
  detail(column.text("after", ({ after }) => after)),
  column.text("reason", ({ reason }) => reason),
]);

export const pauses = view<Row<"experiment_pause">>()("pauses", [
  column.day("from", ({ from_on }) => from_on),
  column.day("until", ({ until_on }) => until_on),
  column.text("reason", ({ reason }) => reason),
]);

export const logEntries = view<LogEntry>()("logEntries", [
  column.text("reference", ({ reference }) => reference),
  detail(
    column.text("experiment", ({ experimentNumber, experimentTitle }) =>
      toNamedReference("experiment", experimentNumber, experimentTitle),
    ),
  ),
  column.day("on", ({ on_day }) => on_day),
  column.choice("kind", "logKind", ({ kind }) => kind),
  column.text("text", ({ text }) => text),
  detail(column.text("learned", ({ learned }) => learned)),
  column.number("visits", ({ visits }) => visits),
  detail(column.number("people", ({ people }) => people)),
  detail(column.number("volunteers", ({ volunteers }) => volunteers)),
  detail(column.number("volunteerHours", ({ volunteer_hours }) => volunteer_hours)),
]);

/** Noted for a day after today: they count for nothing yet. */
export const entriesToCome = view<LogEntry>()("entriesToCome", logEntries.columns);

/** What was measured one after the other, from the value before on: bars, with the first and the last number. */
const course: Column<Indicator, "course"> = {
  key: "course",
  value: ({ baseline, since }) =>
    since.length === 0 ? [] : [...(baseline === null ? [] : [baseline]), ...since.map(({ value }) => value)],
  show: (shown, { language }, medium) => {
    const values = shown as readonly number[];
    const [first = 0, last = 0] = [values[0], values.at(-1)];
    if (medium === "csv") return values.join(" ");
    if (values.length === 1) return language.number(last);
    return `${sparkline(values)} ${language.number(first)} → ${language.number(last)}`;
  },
  isNumber: false,
  isDetail: false,
};

/** The course, the target and the way that is better stand side by side, and nobody makes a percentage of them. */
export const indicators = view<Indicator>()("indicators", [
  column.text("reference", ({ number }) => toReference("indicator", number)),
  column.text("name", ({ name }) => name),
  column.text("experiment", ({ experimentNumber }) => toNamedReference("experiment", experimentNumber, null)),
  detail(column.text("definition", ({ definition }) => definition)),
  column.text("unit", ({ unit }) => unit),
  detail(column.text("source", ({ source }) => source)),
  detail(column.number("baseline", ({ baseline }) => baseline)),
  course,
  column.number("target", ({ target }) => target),
  column.choice("direction", "direction", ({ direction }) => direction),
  detail(column.number("latest", ({ latest }) => latest?.value)),
  column.day("latestOn", ({ latest }) => latest?.on_day),
]);

export const results = view<Result>()("results", [
  column.number("number", ({ id }) => id),
  column.text("experiment", ({ indicator }) =>
    toNamedReference("experiment", indicator.experimentNumber, null),
  ),
  column.text("indicator", ({ indicator }) =>
    toNamedReference("indicator", indicator.number, indicator.name),
  ),
  column.day("on", ({ on_day }) => on_day),
  column.number("value", ({ value }) => value),
  column.text("unit", ({ indicator }) => indicator.unit),
  column.text("note", ({ note }) => note),
]);

export const resultsToCome = view<Result>()("resultsToCome", results.columns);

/** What was noted of a day and corrected since; without a value, the result was taken back. */
export const correctedResults = view<Row<"result">>()("correctedResults", [
  column.number("number", ({ id }) => id),
  column.number("value", ({ value }) => value),
  column.text("note", ({ note }) => note),
]);

export const heldLeads = view<Pick<Experiment, "number" | "title">>()("heldLeads", [
  column.text("reference", ({ number }) => toReference("experiment", number)),
  column.text("title", ({ title }) => title),
]);

/** What the lines of a logbook would record. */
export const plannedEntries = view<PlannedEntry>()("plannedEntries", [
  column.number("line", ({ line }) => line),
  column.text("reference", ({ entry }) => entry?.reference),
  column.text("experiment", ({ experiment }) => toNamedReference("experiment", experiment.number, null)),
  column.day("on", ({ on_day }) => on_day),
  column.choice("kind", "logKind", ({ kind }) => kind),
  column.text("text", ({ text }) => text),
  detail(column.text("learned", ({ learned }) => learned)),
  column.number("visits", ({ visits }) => visits),
  column.number("people", ({ people }) => people),
  column.number("volunteers", ({ volunteers }) => volunteers),
  column.number("volunteerHours", ({ volunteer_hours }) => volunteer_hours),
]);

/** What the lines of a table of measurements would record. */
export const plannedResults = view<PlannedResult>()("plannedResults", [
  column.number("line", ({ line }) => line),
  column.text("experiment", ({ indicator }) =>
    toNamedReference("experiment", indicator.experimentNumber, null),
  ),
  column.text("indicator", ({ indicator }) =>
    toNamedReference("indicator", indicator.number, indicator.name),
  ),
  column.day("on", ({ on }) => on),
  column.number("value", ({ value }) => value),
  column.text("unit", ({ indicator }) => indicator.unit),
  column.number("held", ({ before }) => before?.value),
  column.text("note", ({ note }) => note),
]);
