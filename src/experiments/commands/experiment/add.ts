import {
  amount,
  asked,
  day,
  found,
  optional,
  required,
  several,
  text,
} from "../../../command-line/parameter.ts";
import { findQuestion, offerQuestions } from "../../../cooperative/store/questions.ts";
import { findDecision, offerDecisions } from "../../../decisions/store/decisions.ts";
import { findActor } from "../../../people/store/actors.ts";
import { findOrganisation } from "../../../people/store/organisations.ts";
import type { Every } from "../../../register/schema.ts";
import { verb } from "../../../verb.ts";
import { withState } from "../../experiment.ts";
import { findIdea, offerIdeas } from "../../store/ideas.ts";
import { experiments } from "../../views.ts";
import { addExperiment, type Design } from "../../writes/add-experiment.ts";

export default verb({
  gives: "item",
  arguments: { title: required(text) },
  options: {
    question: asked(found(findQuestion, offerQuestions)),
    idea: optional(found(findIdea, offerIdeas)),
    decision: optional(found(findDecision, offerDecisions)),
    hypothesis: asked(text),
    test: optional(text),
    measure: optional(text),
    criterion: asked(text),
    lead: several(found(findActor)),
    partner: several(found(findOrganisation)),
    counts: optional(text),
    audience: optional(text),
    places: optional(text),
    from: optional(day),
    until: optional(day),
    budget: optional(amount),
  },
  async run(coop, input) {
    const { title, question, idea, decision, hypothesis, test, measure, criterion } = input;
    const { lead, partner, counts, audience, places, from, until, budget } = input;
    const added = await coop.write(
      "experiment-added",
      (tx) =>
        addExperiment(tx, {
          row: {
            ...{ title, hypothesis, test, measure, criterion, counts, audience, places },
            question_id: question?.id,
            decision_id: decision?.id,
            planned_from: from,
            planned_until: until,
            budget_planned_cents: budget,
          } satisfies Every<Design>,
          idea,
          leads: lead,
          partnerIds: partner?.map(({ id }) => id),
        }),
      (experiment) => ({ number: experiment.number, title: experiment.title }),
    );
    await coop.show(experiments, withState(added, coop.today));
  },
});
