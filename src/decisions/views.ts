import { column, detail, view } from "../terminal/view.ts";
import { toReference } from "../values/reference.ts";
import type { Decision } from "./store/decisions.ts";
import type { Task } from "./store/tasks.ts";
import { isCounted } from "./tally.ts";

const reference = (number: number | null): string | null =>
  number === null ? null : toReference("decision", number);

export const decisions = view<Decision>()("decisions", [
  column.text("reference", ({ number }) => toReference("decision", number)),
  column.day("takenOn", ({ taken_on }) => taken_on),
  column.text("title", ({ title }) => title),
  column.text("question", ({ questionTitle }) => questionTitle),
  column.text("session", ({ sessionNumber }) =>
    sessionNumber === null ? null : toReference("session", sessionNumber),
  ),
  column.choice("method", "method", ({ method }) => method),
  column.choice("outcome", "outcome", ({ outcome }) => outcome),
  column.text("tally", ({ tally }) =>
    isCounted(tally)
      ? [tally.for, tally.against, tally.abstain, tally.notTakingPart].map((cell) => cell ?? "?").join(" / ")
      : null,
  ),
  detail(column.text("statement", ({ statement }) => statement)),
  detail(
    column.yesNo("isUnanimous", ({ is_unanimous }) => (is_unanimous === null ? null : is_unanimous === 1)),
  ),
  detail(column.choice("decidedBy", "decidedBy", ({ decided_by }) => decided_by)),
  detail(column.text("decidedByWords", ({ decided_by_words }) => decided_by_words)),
  detail(column.choice("scope", "decisionScope", ({ scope }) => scope)),
  detail(column.text("deliberation", ({ deliberation }) => deliberation)),
  detail(column.text("outcomeSentence", ({ outcome_sentence }) => outcome_sentence)),
  detail(column.text("reasons", ({ reasons }) => reasons)),
  detail(column.number("consulted", ({ consulted_voices }) => consulted_voices)),
  detail(column.day("reviewOn", ({ review_on }) => review_on)),
  detail(column.day("inForceUntil", ({ in_force_until }) => in_force_until)),
  detail(
    column.list("replaces", ({ replacesNumbers }) =>
      replacesNumbers.map((number) => toReference("decision", number)),
    ),
  ),
  detail(column.text("replacedBy", ({ replacedByNumber }) => reference(replacedByNumber))),
  detail(column.day("replacedOn", ({ replaced_on }) => replaced_on)),
]);

export const tasks = view<Task>()("tasks", [
  column.text("reference", ({ number }) => toReference("task", number)),
  column.text("title", ({ title }) => title),
  column.text("owner", ({ owner }) => owner),
  column.day("dueOn", ({ due_on }) => due_on),
  column.choice("state", "taskState", ({ state }) => state),
  detail(column.day("doneOn", ({ done_on }) => done_on)),
  column.text("session", ({ sessionNumber }) =>
    sessionNumber === null ? null : toReference("session", sessionNumber),
  ),
  detail(column.text("decision", ({ decisionNumber }) => reference(decisionNumber))),
]);
