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
import { verb } from "../../../verb.ts";
import { withState } from "../../experiment.ts";
import { findIdea, offerIdeas } from "../../store/ideas.ts";
import { experiments } from "../../views.ts";
import { addExperiment } from "../../writes/add-experiment.ts";

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
    audience: optional(text),
    places: optional(text),
    from: optional(day),
    until: optional(day),
    budget: optional(amount),
  },
  async run(coop, { title, idea, lead, partner, ...input }) {
    const added = await coop.write(
      "experiment-added",
      (tx) =>
        addExperiment(tx, {
          row: {
            title,
            question_id: input.question?.id ?? null,
            decision_id: input.decision?.id ?? null,
            hypothesis: input.hypothesis ?? null,
            test: input.test ?? null,
            measure: input.measure ?? null,
            criterion: input.criterion ?? null,
            audience: input.audience ?? null,
            places: input.places ?? null,
            planned_from: input.from ?? null,
            planned_until: input.until ?? null,
            budget_planned_cents: input.budget ?? null,
          },
          idea,
          leads: lead,
          partnerIds: partner?.map(({ id }) => id),
        }),
      (experiment) => ({ number: experiment.number, title: experiment.title }),
    );
    await coop.show(experiments, withState(added, coop.today));
  },
});
