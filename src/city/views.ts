import type { Row } from "../register/schema.ts";
import { column, detail, view } from "../terminal/view.ts";
import { toNamedReference, toReference } from "../values/reference.ts";
import type { PlannedAnswer } from "./answer-plan.ts";
import type { PlannedService } from "./service-plan.ts";
import type { Commitment, HeldFollowUp, HeldResponse, Telling } from "./store/points.ts";
import type { Recommendation } from "./store/recommendations.ts";
import type { Relation } from "./store/relations.ts";

export const services = view<Row<"service">>()("services", [
  column.text("reference", ({ number }) => toReference("service", number)),
  column.choice("kind", "serviceKind", ({ kind }) => kind),
  column.text("name", ({ name }) => name),
  column.text("operator", ({ operator }) => operator),
  column.text("policy", ({ policy }) => policy),
  column.day("since", ({ since }) => since),
  detail(column.day("plannedFor", ({ planned_for }) => planned_for)),
  detail(column.text("district", ({ district }) => district)),
  detail(column.text("theme", ({ theme }) => theme)),
  detail(column.text("audience", ({ audience }) => audience)),
]);

/** What a list would add to what exists, or change in it. */
export const plannedServices = view<PlannedService>()("plannedServices", [
  column.number("line", ({ line }) => line),
  column.text("reference", ({ service }) => service && toReference("service", service.number)),
  column.text("name", ({ name }) => name),
  column.choice("kind", "serviceKind", ({ said, service }) => said.kind ?? service?.kind ?? "service"),
  column.text("operator", ({ said }) => said.operator),
  column.text("policy", ({ said }) => said.policy),
  column.day("since", ({ said }) => said.since ?? said.plannedFor),
]);

/** Relations as an experiment sees them: what exists beside it. */
export const relations = view<Relation>()("relations", [
  detail(
    column.text("experiment", ({ experimentNumber, experimentTitle }) =>
      toNamedReference("experiment", experimentNumber, experimentTitle),
    ),
  ),
  column.choice("relation", "relationKind", ({ kind }) => kind),
  column.text("service", ({ serviceNumber, serviceName }) =>
    toNamedReference("service", serviceNumber, serviceName),
  ),
  detail(column.choice("serviceKind", "serviceKind", ({ serviceKind }) => serviceKind)),
  column.text("operator", ({ serviceOperator }) => serviceOperator),
  column.text("confirmedBy", ({ confirmed_by }) => confirmed_by),
  column.day("confirmedOn", ({ confirmed_on }) => confirmed_on),
  column.text("settledBy", ({ settled_by }) => settled_by),
  detail(column.day("settledOn", ({ settled_on }) => settled_on)),
]);

/** Relations as what exists sees them: the experiments beside it. */
export const relatedExperiments = view<Relation>()("relatedExperiments", [
  column.text("experiment", ({ experimentNumber, experimentTitle }) =>
    toNamedReference("experiment", experimentNumber, experimentTitle),
  ),
  column.choice("relation", "relationKind", ({ kind }) => kind),
  column.text("confirmedBy", ({ confirmed_by }) => confirmed_by),
  column.day("confirmedOn", ({ confirmed_on }) => confirmed_on),
  column.text("settledBy", ({ settled_by }) => settled_by),
  detail(column.day("settledOn", ({ settled_on }) => settled_on)),
]);

/** Relations as neither sees them: the map of experiments and what exists. */
export const articulations = view<Relation>()("articulations", [
  column.text("experiment", ({ experimentNumber, experimentTitle }) =>
    toNamedReference("experiment", experimentNumber, experimentTitle),
  ),
  column.choice("relation", "relationKind", ({ kind }) => kind),
  column.text("service", ({ serviceNumber, serviceName }) =>
    toNamedReference("service", serviceNumber, serviceName),
  ),
  detail(column.text("operator", ({ serviceOperator }) => serviceOperator)),
  column.text("confirmedBy", ({ confirmed_by }) => confirmed_by),
  detail(column.day("confirmedOn", ({ confirmed_on }) => confirmed_on)),
  column.text("settledBy", ({ settled_by }) => settled_by),
  detail(column.day("settledOn", ({ settled_on }) => settled_on)),
]);

export const recommendations = view<Recommendation>()("recommendations", [
  column.text("reference", ({ number }) => toReference("recommendation", number)),
  column.text("text", ({ text }) => text),
  column.text("addressedTo", ({ addressed_to }) => addressed_to),
  detail(column.choice("level", "level", ({ level }) => level)),
  column.day("sentOn", ({ sent_on }) => sent_on),
  column.choice("latestAnswer", "answer", ({ latest }) => latest?.answer),
  detail(column.day("answeredOn", ({ latest }) => latest?.on_day)),
  detail(
    column.text("enriches", ({ enrichesNumber, enrichesName }) =>
      toNamedReference("service", enrichesNumber, enrichesName),
    ),
  ),
  detail(column.text("policy", ({ policy }) => policy)),
  detail(
    column.text("decision", ({ decisionNumber, decisionTitle }) =>
      toNamedReference("decision", decisionNumber, decisionTitle),
    ),
  ),
  detail(
    column.text("experiment", ({ experimentNumber, experimentTitle }) =>
      toNamedReference("experiment", experimentNumber, experimentTitle),
    ),
  ),
]);

export const responses = view<HeldResponse>()("responses", [
  column.text("reference", ({ reference }) => reference),
  column.day("on", ({ on_day }) => on_day),
  column.choice("answer", "answer", ({ answer }) => answer),
  column.text("reasons", ({ reasons }) => reasons),
  column.text("passedTo", ({ passed_to }) => passed_to),
  column.day("until", ({ until_on }) => until_on),
  column.text("by", ({ by_function }) => by_function),
]);

export const commitments = view<Commitment>()("commitments", [
  column.text("reference", ({ reference }) => reference),
  column.text("text", ({ text }) => text),
  column.day("on", ({ made_on }) => made_on),
  column.day("due", ({ due_on }) => due_on),
  column.choice("state", "followUpState", ({ latest }) => latest?.state),
  column.day("stateOn", ({ latest }) => latest?.on_day),
]);

export const followUps = view<HeldFollowUp>()("followUps", [
  column.text("reference", ({ reference }) => reference),
  column.day("on", ({ on_day }) => on_day),
  column.text("commitment", ({ commitment }) => commitment),
  column.choice("state", "followUpState", ({ state }) => state),
  column.text("reason", ({ reason }) => reason),
]);

export const tellings = view<Telling>()("tellings", [
  column.text("reference", ({ reference }) => reference),
  column.day("on", ({ on_day }) => on_day),
  column.text("session", ({ sessionNumber, sessionTitle }) =>
    toNamedReference("session", sessionNumber, sessionTitle),
  ),
]);

/** The table that goes to those who answer: what is asked, and empty columns. Each label is a heading that an import understands. */
export const answerTable = view<Recommendation>()("answerTable", [
  column.text("reference", ({ number }) => toReference("recommendation", number)),
  column.text("text", ({ text }) => text),
  column.text("addressedTo", ({ addressed_to }) => addressed_to),
  column.day("sentOn", ({ sent_on }) => sent_on),
  column.choice("latestAnswer", "answer", ({ latest }) => latest?.answer),
  column.text("answer", () => null),
  column.text("reasons", () => null),
  column.text("passedTo", () => null),
  column.text("until", () => null),
  column.text("by", () => null),
  column.text("answeredOn", () => null),
  column.text("commitment", () => null),
  column.text("due", () => null),
]);

export const plannedAnswers = view<PlannedAnswer>()("plannedAnswers", [
  column.number("line", ({ line }) => line),
  column.text("reference", ({ recommendation: { number } }) => toReference("recommendation", number)),
  column.choice("answer", "answer", ({ response }) => response?.answer),
  column.text("by", ({ response }) => response?.byFunction),
  column.day("answeredOn", ({ response, commitment }) => response?.on ?? commitment?.madeOn),
  column.text("commitment", ({ commitment }) => commitment?.text),
  column.day("due", ({ commitment }) => commitment?.dueOn),
]);
