import type { Row } from "../register/schema.ts";
import { type Column, column, detail, type Json, orElse, view } from "../terminal/view.ts";
import { type ReferenceKind, toReference } from "../values/reference.ts";
import type { Decision } from "./store/decisions.ts";
import type { BalanceLine } from "./store/electorate.ts";
import type { Objection } from "./store/objections.ts";
import type { Task } from "./store/tasks.ts";

function reference(kind: ReferenceKind, number: number | null): string | null {
  return number === null ? null : toReference(kind, number);
}

function isTrue(flag: 0 | 1 | null): boolean | null {
  return flag === null ? null : flag === 1;
}

/**
 * The votes of a decision in one cell; in JSON as pairs of what is known: `[["for", 15], ["against", 2]]`, or
 * `[["grades", [["Sure", 12], ["Unsure", null]]]]`.
 */
const tally: Column<Decision, "tally"> = {
  key: "tally",
  value: ({ is_unanimous, tally: its }) => {
    const known = [
      ["unanimous", is_unanimous === 1 ? true : null],
      ["for", its.for],
      ["against", its.against],
      ["abstain", its.abstain],
      ["notTakingPart", its.notTakingPart],
      ["grades", its.grades.length > 0 ? its.grades.map(({ label, votes }) => [label, votes]) : null],
    ].filter(([, value]) => value !== null);
    return known.length > 0 ? (known as [string, Json][]) : null;
  },
  show: (value, words) => words.notice("tally", Object.fromEntries(value as unknown as [string, Json][])),
  isNumber: false,
  isDetail: false,
};

export const decisions = view<Decision>()("decisions", [
  column.text("reference", ({ number }) => toReference("decision", number)),
  column.day("takenOn", ({ taken_on }) => taken_on),
  orElse(
    column.text("title", ({ title }) => title),
    (words) => words.notice("untitled", {}),
  ),
  detail(column.text("statement", ({ statement }) => statement)),
  column.text("question", ({ questionTitle }) => questionTitle),
  detail(column.text("session", ({ sessionNumber }) => reference("session", sessionNumber))),
  detail(column.choice("method", "method", ({ method }) => method)),
  column.choice("outcome", "outcome", ({ outcome }) => outcome),
  tally,
  detail(column.yesNo("isUnanimous", ({ is_unanimous }) => isTrue(is_unanimous))),
  detail(column.number("votesFor", ({ votes_for }) => votes_for)),
  detail(column.number("votesAgainst", ({ votes_against }) => votes_against)),
  detail(column.number("votesAbstain", ({ votes_abstain }) => votes_abstain)),
  detail(column.number("votesNotTakingPart", ({ votes_not_taking_part }) => votes_not_taking_part)),
  detail(column.text("consultation", ({ consultation }) => consultation)),
  detail(column.number("consultedVoices", ({ consulted_voices }) => consulted_voices)),
  detail(column.text("outcomeSentence", ({ outcome_sentence }) => outcome_sentence)),
  detail(column.text("reasons", ({ reasons }) => reasons)),
  detail(column.choice("decidedBy", "decidedBy", ({ decided_by }) => decided_by)),
  detail(column.text("decidedByWords", ({ decided_by_words }) => decided_by_words)),
  detail(column.choice("scope", "decisionScope", ({ scope }) => scope)),
  detail(column.text("deliberation", ({ deliberation }) => deliberation)),
  detail(column.day("reviewOn", ({ review_on }) => review_on)),
  detail(column.day("inForceUntil", ({ in_force_until }) => in_force_until)),
  detail(
    column.list("replaces", ({ replacesNumbers }) =>
      replacesNumbers.map((number) => toReference("decision", number)),
    ),
  ),
  detail(column.text("replacedBy", ({ replacedByNumber }) => reference("decision", replacedByNumber))),
  detail(column.day("replacedOn", ({ replaced_on }) => replaced_on)),
]);

export const tasks = view<Task>()("tasks", [
  column.text("reference", ({ number }) => toReference("task", number)),
  column.text("title", ({ title }) => title),
  column.text("owner", ({ owner }) => owner),
  column.day("dueOn", ({ due_on }) => due_on),
  column.choice("state", "taskState", ({ state }) => state),
  detail(column.day("doneOn", ({ done_on }) => done_on)),
  detail(column.day("droppedOn", ({ dropped_on }) => dropped_on)),
  column.text("session", ({ sessionNumber }) => reference("session", sessionNumber)),
  column.text("decision", ({ decisionNumber }) => reference("decision", decisionNumber)),
]);

/** What the statement was until each correction; the last one made it what it is. */
export const amendments = view<Row<"decision_amendment">>()("amendments", [
  column.day("amendedOn", ({ amended_on }) => amended_on),
  column.text("before", ({ before }) => before),
  detail(column.text("after", ({ after }) => after)),
  column.text("reason", ({ reason }) => reason),
]);

export const objections = view<Objection>()("objections", [
  column.text("reference", ({ reference: its }) => its),
  column.text("text", ({ text }) => text),
  column.text("category", ({ categoryLabel }) => categoryLabel),
  detail(column.text("by", ({ by }) => by)),
  orElse(
    column.choice("state", "objectionState", ({ state }) => state),
    (words) => words.notice("objection-open", {}),
  ),
  detail(column.day("settledOn", ({ settled_on }) => settled_on)),
  detail(column.text("reason", ({ reason }) => reason)),
  detail(column.text("amendment", ({ amendment }) => amendment)),
]);

/** "4 sur 9": counts, since a rate of some ten people says little; in JSON both numbers. */
const share: Column<BalanceLine, "share"> = {
  key: "share",
  value: ({ there, ofAll }) => [there, ofAll],
  show: (value, words) => {
    const [there, ofAll] = value as [number, number];
    return words.notice("share", { there, ofAll });
  },
  isNumber: true,
  isDetail: false,
};

export const balance = view<BalanceLine>()("balance", [
  column.text("category", ({ label }) => label),
  share,
  column.number("members", ({ members }) => members),
]);

export const heldObjections = view<Objection>()("heldObjections", [
  column.text("decision", ({ decisionNumber }) => toReference("decision", decisionNumber)),
  column.text("text", ({ text }) => text),
  column.choice("state", "objectionState", ({ state }) => state),
  column.text("reason", ({ reason }) => reason),
  column.day("settledOn", ({ settled_on }) => settled_on),
]);
