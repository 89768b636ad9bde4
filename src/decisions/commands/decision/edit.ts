import {
  choice,
  count,
  day,
  editable,
  found,
  idOf,
  optional,
  required,
  several,
  text,
  yesNo,
} from "../../../command-line/parameter.ts";
import { findQuestion, offerQuestions } from "../../../cooperative/store/questions.ts";
import type { Every } from "../../../register/schema.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions } from "../../../workshops/store/sessions.ts";
import { deciders, methods, outcomes, scopes } from "../../decision.ts";
import { findDecision, offerDecisions } from "../../store/decisions.ts";
import { decisions } from "../../views.ts";
import { type DecisionChanges, editDecision } from "../../writes/edit-decision.ts";
import { warnOfDoubts } from "./doubts.ts";
import { gradeOrNone } from "./kinds.ts";

export default verb({
  gives: "item",
  arguments: { decision: required(found(findDecision, offerDecisions)) },
  options: {
    title: editable(text),
    session: editable(found(findSession, offerSessions)),
    on: editable(day),
    question: editable(found(findQuestion, offerQuestions)),
    statement: editable(text),
    method: editable(choice("method", methods)),
    outcome: optional(choice("outcome", outcomes)),
    outcomeSentence: editable(text),
    unanimous: editable(yesNo),
    for: editable(count),
    against: editable(count),
    abstain: editable(count),
    notTakingPart: editable(count),
    grade: several(gradeOrNone),
    consultation: editable(text),
    consulted: editable(count),
    decidedBy: editable(choice("decidedBy", deciders)),
    decidedByWords: editable(text),
    scope: editable(choice("decisionScope", scopes)),
    deliberation: editable(text),
    reasons: editable(text),
    review: editable(day),
    until: editable(day),
    replaces: editable(found(findDecision)),
  },
  async run(coop, input) {
    const { decision, session, question, unanimous } = input;
    const edited = await coop.write(
      "decision-edited",
      (tx) =>
        editDecision(
          tx,
          decision,
          {
            title: input.title,
            session_id: idOf(session),
            taken_on: input.on,
            question_id: idOf(question),
            statement: input.statement,
            method: input.method,
            outcome: input.outcome,
            outcome_sentence: input.outcomeSentence,
            is_unanimous: typeof unanimous === "boolean" ? (unanimous ? 1 : 0) : unanimous,
            votes_for: input.for,
            votes_against: input.against,
            votes_abstain: input.abstain,
            votes_not_taking_part: input.notTakingPart,
            consultation: input.consultation,
            consulted_voices: input.consulted,
            decided_by: input.decidedBy,
            decided_by_words: input.decidedByWords,
            scope: input.scope,
            deliberation: input.deliberation,
            reasons: input.reasons,
            review_on: input.review,
            in_force_until: input.until,
          } satisfies Every<DecisionChanges>,
          { replaces: input.replaces, grades: input.grade?.filter((one) => one !== undefined) },
        ),
      ({ number, title }) => ({ number, title }),
    );
    const { for: votesFor, against, abstain, notTakingPart, grade } = input;
    if ([session, votesFor, against, abstain, notTakingPart, grade].some((said) => said !== undefined)) {
      await warnOfDoubts(coop, edited);
    }
    await coop.show(decisions, edited);
  },
});
