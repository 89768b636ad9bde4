import {
  asked,
  type Corrected,
  choice,
  count,
  day,
  fitting,
  flag,
  found,
  type InputOf,
  idOf,
  type Known,
  optional,
  proposing,
  required,
  several,
  text,
} from "../../../command-line/parameter.ts";
import { findQuestion, offerQuestions } from "../../../cooperative/store/questions.ts";
import { type Problem, problem } from "../../../problem.ts";
import type { Every } from "../../../register/schema.ts";
import type { Day } from "../../../values/day.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions, proposeLatest } from "../../../workshops/store/sessions.ts";
import { deciders, methods, scopes } from "../../decision.ts";
import { type Decision, findDecision } from "../../store/decisions.ts";
import { decisions } from "../../views.ts";
import { addDecision, type NewDecision } from "../../writes/add-decision.ts";
import type { DecisionChanges } from "../../writes/edit-decision.ts";
import { warnOfDoubts } from "./doubts.ts";
import { grade, objection, outcome } from "./kinds.ts";

/** What a day is too early for, where it is that of a decision that takes the place of others. */
function tooEarly(on: Day, { replaces }: Known): readonly Problem[] {
  return ((replaces ?? []) as readonly Decision[]).flatMap(({ number, taken_on: takenOn }) =>
    takenOn !== null && takenOn > on ? [problem("replaces-younger", { number, takenOn, on })] : [],
  );
}

const options = {
  session: fitting(
    proposing(asked(found(findSession, offerSessions)), proposeLatest),
    ({ on_day: on }, known) => (known["on"] ? [] : tooEarly(on, known)),
  ),
  on: fitting(asked(day), tooEarly),
  question: proposing(asked(found(findQuestion, offerQuestions)), async (_, { replaces }) => {
    const [replaced] = (replaces ?? []) as readonly Decision[];
    return replaced?.questionTitle ?? undefined;
  }),
  statement: asked(text),
  // Whoever passes over it says nothing: the outcome may say it too, "adopted by consent".
  method: proposing(asked(choice("method", methods)), async () => ""),
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
};

/** What the options say of a decision, column by column; the sentence of its outcome says what they do not. */
export function told(
  input: Omit<InputOf<Corrected<typeof options>>, "grade" | "objection" | "replaces">,
): Every<DecisionChanges, "title"> {
  const { outcome: said } = input;
  const isUnanimous = otherwise(input.unanimous, said?.isUnanimous || undefined);
  return {
    session_id: idOf(input.session),
    taken_on: input.on,
    question_id: idOf(input.question),
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
  };
}

/** What an option says, else what the sentence of the outcome does. */
function otherwise<Value>(
  option: Value | null | undefined,
  said: Value | undefined,
): Value | null | undefined {
  return option === undefined ? said : option;
}

export default verb({
  gives: "item",
  arguments: { title: asked(text) },
  options,
  async run(coop, input) {
    const added = await coop.write(
      "decision-added",
      (tx) =>
        addDecision(
          tx,
          { ...told(input), title: input.title, outcome: input.outcome.outcome } satisfies Every<NewDecision>,
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
