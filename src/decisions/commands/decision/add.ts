import {
  asked,
  choice,
  count,
  day,
  flag,
  found,
  optional,
  required,
  several,
  text,
} from "../../../command-line/parameter.ts";
import { findQuestion, offerQuestions } from "../../../cooperative/store/questions.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions } from "../../../workshops/store/sessions.ts";
import { deciders, methods, outcomes, scopes } from "../../decision.ts";
import { findDecision } from "../../store/decisions.ts";
import { decisions } from "../../views.ts";
import { addDecision } from "../../writes/add-decision.ts";
import { warnOfDoubts } from "./doubts.ts";

export default verb({
  gives: "item",
  arguments: { title: asked(text) },
  options: {
    session: asked(found(findSession, offerSessions)),
    on: asked(day),
    question: asked(found(findQuestion, offerQuestions)),
    statement: asked(text),
    method: optional(choice("method", methods)),
    outcome: required(choice("outcome", outcomes)),
    outcomeSentence: optional(text),
    unanimous: optional(flag),
    for: optional(count),
    against: optional(count),
    abstain: optional(count),
    notTakingPart: optional(count),
    consulted: optional(count),
    decidedBy: optional(choice("decidedBy", deciders)),
    decidedByWords: optional(text),
    scope: optional(choice("decisionScope", scopes)),
    deliberation: optional(text),
    reasons: optional(text),
    review: optional(day),
    until: optional(day),
    replaces: several(found(findDecision)),
  },
  async run(coop, input) {
    const added = await coop.write(
      "decision-added",
      (tx) =>
        addDecision(
          tx,
          {
            title: input.title ?? null,
            session_id: input.session?.id ?? null,
            taken_on: input.on ?? null,
            question_id: input.question?.id ?? null,
            statement: input.statement ?? null,
            method: input.method ?? null,
            outcome: input.outcome,
            outcome_sentence: input.outcomeSentence ?? null,
            is_unanimous: input.unanimous ? 1 : null,
            votes_for: input.for ?? null,
            votes_against: input.against ?? null,
            votes_abstain: input.abstain ?? null,
            votes_not_taking_part: input.notTakingPart ?? null,
            consulted_voices: input.consulted ?? null,
            decided_by: input.decidedBy ?? null,
            decided_by_words: input.decidedByWords ?? null,
            scope: input.scope ?? null,
            deliberation: input.deliberation ?? null,
            reasons: input.reasons ?? null,
            review_on: input.review ?? null,
            in_force_until: input.until ?? null,
          },
          input.replaces,
        ),
      ({ number, title, outcome, replacesNumbers }) => ({
        number,
        title,
        outcome,
        replaces: replacesNumbers,
      }),
    );
    if (input.on !== undefined) coop.warnOfDayToCome(input.on);
    await warnOfDoubts(coop, added);
    await coop.show(decisions, added);
  },
});
