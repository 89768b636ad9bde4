import {
  choice,
  count,
  day,
  editable,
  found,
  optional,
  required,
  text,
  yesNo,
} from "../../../command-line/parameter.ts";
import { findQuestion, offerQuestions } from "../../../cooperative/store/questions.ts";
import { verb } from "../../../verb.ts";
import { deciders, methods, outcomes, scopes } from "../../decision.ts";
import { findDecision } from "../../store/decisions.ts";
import { decisions } from "../../views.ts";
import { editDecision } from "../../writes/edit-decision.ts";

export default verb({
  gives: "item",
  arguments: { decision: required(found(findDecision)) },
  options: {
    title: editable(text),
    question: editable(found(findQuestion, offerQuestions)),
    statement: editable(text),
    method: editable(choice("method", methods)),
    outcome: optional(choice("outcome", outcomes)),
    outcomeSentence: editable(text),
    decidedBy: editable(choice("decidedBy", deciders)),
    decidedByWords: editable(text),
    scope: editable(choice("decisionScope", scopes)),
    deliberation: editable(text),
    unanimous: editable(yesNo),
    for: editable(count),
    against: editable(count),
    abstain: editable(count),
    notTakingPart: editable(count),
    on: editable(day),
    reasons: editable(text),
    review: editable(day),
    until: editable(day),
  },
  async run(coop, { decision, question, unanimous, ...input }) {
    const edited = await coop.write(
      "decision-edited",
      (tx) =>
        editDecision(tx, decision, {
          title: input.title,
          question_id: question === null ? null : question?.id,
          statement: input.statement,
          method: input.method,
          outcome: input.outcome,
          outcome_sentence: input.outcomeSentence,
          decided_by: input.decidedBy,
          decided_by_words: input.decidedByWords,
          scope: input.scope,
          deliberation: input.deliberation,
          is_unanimous: unanimous == null ? unanimous : unanimous ? 1 : 0,
          votes_for: input.for,
          votes_against: input.against,
          votes_abstain: input.abstain,
          votes_not_taking_part: input.notTakingPart,
          taken_on: input.on,
          reasons: input.reasons,
          review_on: input.review,
          in_force_until: input.until,
        }),
      ({ number, title }) => ({ number, title }),
    );
    await coop.show(decisions, edited);
  },
});
