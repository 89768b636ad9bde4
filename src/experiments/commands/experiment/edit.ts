import { optionName } from "../../../command-line/input.ts";
import {
  amount,
  choice,
  corrected,
  count,
  day,
  editable,
  found,
  idOf,
  optional,
  required,
  text,
} from "../../../command-line/parameter.ts";
import { findDecision, offerDecisions } from "../../../decisions/store/decisions.ts";
import { verb } from "../../../verb.ts";
import { criterionMets, nexts, withState } from "../../experiment.ts";
import { findExperiment, offerExperiments } from "../../store/experiments.ts";
import { experiments } from "../../views.ts";
import { editExperiment } from "../../writes/edit-experiment.ts";
import add from "./add.ts";

export default verb({
  gives: "item",
  arguments: { experiment: required(found(findExperiment, offerExperiments)) },
  options: {
    title: optional(text),
    ...corrected(add.options),
    lead: add.options.lead,
    partner: add.options.partner,
    spent: editable(amount),
    reached: editable(count),
    reachedSource: editable(text),
    started: optional(day),
    closed: optional(day),
    met: optional(choice("criterionMet", criterionMets)),
    observed: optional(text),
    learned: optional(text),
    next: optional(choice("next", nexts)),
    proposedBy: editable(text),
    nextReason: editable(text),
    conditions: editable(text),
    nextDecision: editable(found(findDecision, offerDecisions)),
    neverStarted: optional(text),
  },
  async run(coop, input) {
    const { experiment, title, hypothesis, test, measure, criterion, counts, audience, places, reached } =
      input;
    const { question, idea, decision, nextDecision, lead, partner } = input;
    const { started, closed, met, observed, learned, next, proposedBy, neverStarted } = input;
    const { nextReason, conditions } = input;
    const edited = await coop.write(
      "experiment-edited",
      (tx) =>
        editExperiment(tx, experiment, {
          row: {
            ...{ title, hypothesis, test, measure, criterion, counts, audience, places, reached },
            ...{ observed, learned, next },
            question_id: idOf(question),
            decision_id: idOf(decision),
            planned_from: input.from,
            planned_until: input.until,
            budget_planned_cents: input.budget,
            budget_spent_cents: input.spent,
            reached_source: input.reachedSource,
            started_on: started,
            closed_on: closed,
            criterion_met: met,
            next_proposed_by: proposedBy,
            next_reason: nextReason,
            next_conditions: conditions,
            next_decision_id: idOf(nextDecision),
            never_started_reason: neverStarted,
          },
          idea,
          leads: lead,
          partnerIds: partner?.map(({ id }) => id),
          corrections: {
            ofStart: given({ started, met, observed }),
            ofClosing: given({
              ...{ closed, met, observed, learned, next, proposedBy, nextReason, conditions, nextDecision },
            }),
            ofNeverStarting: given({ neverStarted }),
          },
        }),
      (after) => ({ number: after.number, title: after.title }),
    );
    await coop.show(experiments, withState(edited, coop.today));
  },
});

/** The names of the options that were typed. */
function given(options: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(options)
    .filter((key) => options[key] !== undefined)
    .map(optionName);
}
