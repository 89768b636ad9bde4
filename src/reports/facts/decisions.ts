import { listQuestions } from "../../cooperative/store/questions.ts";
import { isInForce } from "../../decisions/decision.ts";
import { type Decision, listDecisions } from "../../decisions/store/decisions.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { inOrder } from "../../values/order.ts";
import { toReference } from "../../values/reference.ts";
import type { DecisionFacts, DecisionsFacts } from "./bilan-facts.ts";
import { countEach } from "./counting.ts";

/** What was decided, by question, and what of it holds on the day. */
export async function readDecisions(reader: Reader, day: Day): Promise<DecisionsFacts> {
  const decisions = await listDecisions(reader);
  const facts = new Map(decisions.map((decision) => [decision.id, toFacts(decision)]));
  const all = [...facts.values()];
  const factsOf = (some: readonly Decision[]): DecisionFacts[] =>
    some.flatMap(({ id }) => facts.get(id) ?? []);
  const withoutQuestion = decisions.filter(({ question_id }) => question_id === null);
  const days = [...new Set(withoutQuestion.map(({ taken_on }) => taken_on))].sort(byDay);
  const groups = [
    ...(await listQuestions(reader)).map(({ id, title }) => ({
      title,
      takenOn: null,
      decisions: factsOf(decisions.filter(({ question_id }) => question_id === id)),
    })),
    ...days.map((takenOn) => ({
      title: null,
      takenOn,
      decisions: factsOf(withoutQuestion.filter(({ taken_on }) => taken_on === takenOn)),
    })),
  ];
  return {
    all,
    groups: groups.filter((group) => group.decisions.length > 0),
    adopted: decisions.filter(({ outcome }) => outcome === "adopted").length,
    inForce: decisions.filter((decision) => isInForce(decision, day)).length,
    replaced: decisions.filter(({ replaced_on }) => replaced_on !== null).length,
    withTally: decisions.filter(({ tally }) => tally.for !== null || tally.against !== null).length,
    otherOutcomes: countEach<"outcome">(decisions.map(({ outcome }) => outcome)).filter(
      ({ value }) => value !== "adopted",
    ),
    toReview: factsOf(
      decisions.filter((decision) => decision.review_on !== null && isInForce(decision, day)),
    ),
  };
}

/** Unknown days come last. */
function byDay(a: Day | null, b: Day | null): number {
  return inOrder(a ?? "9", b ?? "9");
}

function toFacts(decision: Decision): DecisionFacts {
  return {
    reference: toReference("decision", decision.number),
    title: decision.title,
    statement: decision.statement,
    takenOn: decision.taken_on,
    decidedBy: decision.decided_by,
    decidedByWords: decision.decided_by_words,
    scope: decision.scope,
    deliberation: decision.deliberation,
    method: decision.method,
    isUnanimous: decision.is_unanimous === null ? null : decision.is_unanimous === 1,
    outcome: decision.outcome,
    outcomeSentence: decision.outcome_sentence,
    reasons: decision.reasons,
    tally: decision.tally,
    consulted: decision.consulted_voices,
    reviewOn: decision.review_on,
    replaces: decision.replacesNumbers.map((number) => toReference("decision", number)),
    replacedBy:
      decision.replacedByNumber === null ? null : toReference("decision", decision.replacedByNumber),
    replacedOn: decision.replaced_on,
  };
}
