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
import { deciders, methods, scopes } from "../../decision.ts";
import { findDecision, offerDecisions } from "../../store/decisions.ts";
import { decisions } from "../../views.ts";
import { type DecisionChanges, editDecision } from "../../writes/edit-decision.ts";
import { warnOfDoubts } from "./doubts.ts";
import { gradeOrNone, outcome } from "./kinds.ts";

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
    outcome: optional(outcome),
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
    const { decision, session, question, outcome: said } = input;
    const isUnanimous = input.unanimous === undefined && said?.isUnanimous ? true : input.unanimous;
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
            method: otherwise(input.method, said?.method),
            outcome: said?.outcome,
            outcome_sentence: otherwise(input.outcomeSentence, said?.sentence),
            is_unanimous: typeof isUnanimous === "boolean" ? (isUnanimous ? 1 : 0) : isUnanimous,
            votes_for: otherwise(input.for, said?.tally?.for),
            votes_against: otherwise(input.against, said?.tally?.against),
            votes_abstain: otherwise(input.abstain, said?.tally?.abstain),
            votes_not_taking_part: otherwise(input.notTakingPart, said?.tally?.notTakingPart),
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

/** What an option says, else what the sentence of the outcome does. */
function otherwise<Value>(
  option: Value | null | undefined,
  said: Value | undefined,
): Value | null | undefined {
  return option === undefined ? said : option;
}
