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
import type { Every } from "../../../register/schema.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions } from "../../../workshops/store/sessions.ts";
import { deciders, methods, scopes } from "../../decision.ts";
import { findDecision } from "../../store/decisions.ts";
import { decisions } from "../../views.ts";
import { addDecision, type NewDecision } from "../../writes/add-decision.ts";
import { warnOfDoubts } from "./doubts.ts";
import { grade, objection, outcome } from "./kinds.ts";

export default verb({
  gives: "item",
  arguments: { title: asked(text) },
  options: {
    session: asked(found(findSession, offerSessions)),
    on: asked(day),
    question: asked(found(findQuestion, offerQuestions)),
    statement: asked(text),
    method: optional(choice("method", methods)),
    outcome: required(outcome),
    outcomeSentence: optional(text),
    unanimous: optional(flag),
    for: optional(count),
    against: optional(count),
    abstain: optional(count),
    notTakingPart: optional(count),
    grade: several(grade),
    consultation: optional(text),
    consulted: optional(count),
    decidedBy: optional(choice("decidedBy", deciders)),
    decidedByWords: optional(text),
    scope: optional(choice("decisionScope", scopes)),
    deliberation: optional(text),
    reasons: optional(text),
    objection: several(objection),
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
            title: input.title,
            session_id: input.session?.id,
            taken_on: input.on,
            question_id: input.question?.id,
            statement: input.statement,
            method: input.method ?? input.outcome.method,
            outcome: input.outcome.outcome,
            outcome_sentence: input.outcomeSentence ?? input.outcome.sentence,
            is_unanimous: (input.unanimous ?? input.outcome.isUnanimous) ? 1 : null,
            votes_for: input.for ?? input.outcome.tally?.for,
            votes_against: input.against ?? input.outcome.tally?.against,
            votes_abstain: input.abstain ?? input.outcome.tally?.abstain,
            votes_not_taking_part: input.notTakingPart ?? input.outcome.tally?.notTakingPart,
            consultation: input.consultation,
            consulted_voices: input.consulted,
            decided_by: input.decidedBy,
            decided_by_words: input.decidedByWords,
            scope: input.scope,
            deliberation: input.deliberation,
            reasons: input.reasons,
            review_on: input.review,
            in_force_until: input.until,
          } satisfies Every<NewDecision>,
          {
            replaces: input.replaces,
            grades: input.grade,
            objections: input.objection?.map((one) => ({ text: one.text, category_id: one.categoryId })),
          },
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
    await coop.show(decisions, added, await coop.sections("decision", added.id));
  },
});
