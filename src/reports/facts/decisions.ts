import { isMadeIn, type Season } from "../../cooperative/season.ts";
import { listQuestions } from "../../cooperative/store/questions.ts";
import { isInForce } from "../../decisions/decision.ts";
import { type Decision, listDecisions } from "../../decisions/store/decisions.ts";
import { balanceOf } from "../../decisions/store/electorate.ts";
import { listObjections, type Objection } from "../../decisions/store/objections.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { groupedBy } from "../../values/grouped.ts";
import { inOrder } from "../../values/order.ts";
import { toReference } from "../../values/reference.ts";
import type { Presence } from "../../workshops/store/attendance.ts";
import { because, countEach, countedAmong, type FigureRow, figured, type Why } from "../proof.ts";
import type { DecisionFacts, DecisionsFacts, ObjectionFacts } from "./bilan-facts.ts";

/** What was decided in a season, by question, and what of it holds on the day. */
export async function readDecisions(
  reader: Reader,
  season: Season,
  day: Day,
  presences: ReadonlyMap<number, Presence>,
): Promise<DecisionsFacts> {
  const decisions = (await listDecisions(reader)).filter((one) => isMadeIn(season, one));
  const facts = await factsOfDecisions(reader, decisions, day, presences);
  const all = [...facts.values()];
  const factsOf = (some: readonly Decision[]): DecisionFacts[] =>
    some.flatMap(({ id }) => facts.get(id) ?? []);
  const byQuestion = groupedBy(decisions, ({ question_id }) => question_id);
  const byTaking = groupedBy(byQuestion.get(null) ?? [], ({ taken_on }) => taken_on);
  const groups = [
    ...(await listQuestions(reader)).map(({ id, title }) => ({
      title,
      takenOn: null,
      decisions: factsOf(byQuestion.get(id) ?? []),
    })),
    ...[...byTaking.keys()].sort(byDay).map((takenOn) => ({
      title: null,
      takenOn,
      decisions: factsOf(byTaking.get(takenOn) ?? []),
    })),
  ];
  const isAdopted = ({ outcome }: Decision): boolean => outcome === "adopted";
  return figured("decisions", {
    all,
    groups: groups.filter((group) => group.decisions.length > 0),
    adopted: countedAmong(decisions, isAdopted, toRow, outcomeOf),
    inForce: countedAmong(
      decisions,
      (decision) => isInForce(decision, day),
      toRow,
      (decision) => whyNotInForce(decision),
    ),
    replaced: countedAmong(
      decisions,
      ({ replaced_on }) => replaced_on !== null,
      toRow,
      () => because("not-replaced"),
    ),
    withTally: countedAmong(
      decisions,
      ({ tally }) => tally.for !== null || tally.against !== null || tally.grades.length > 0,
      toRow,
      () => because("no-tally"),
    ),
    outsideSessions: countedAmong(
      decisions,
      (decision) => isAdopted(decision) && decision.session_id === null,
      toRow,
      (decision) => (isAdopted(decision) ? because("at-a-session") : outcomeOf(decision)),
    ),
    otherOutcomes: countEach(
      "outcome",
      decisions.filter((decision) => !isAdopted(decision)),
      ({ outcome }) => outcome,
      toRow,
    ),
    detailed: all.filter(
      ({ reasons, amendments, endsOn }) => reasons !== null || amendments.length > 0 || endsOn !== null,
    ),
    toReview: factsOf(
      decisions.filter((decision) => decision.review_on !== null && isInForce(decision, day)),
    ),
  });
}

function toRow({ number, title }: Decision): FigureRow {
  return { reference: toReference("decision", number), label: title };
}

function outcomeOf({ outcome: value }: Decision): Why {
  return { choice: "outcome", value };
}

function whyNotInForce(decision: Decision): Why {
  if (decision.outcome !== "adopted") return outcomeOf(decision);
  return because(decision.replaced_by_id === null ? "not-in-force-that-day" : "replaced");
}

/** What a document says of decisions, as they stood on a day, by their ids. */
export async function factsOfDecisions(
  reader: Reader,
  decisions: readonly Decision[],
  day: Day,
  presences: ReadonlyMap<number, Presence>,
): Promise<ReadonlyMap<number, DecisionFacts>> {
  const objections = groupedBy(await listObjections(reader), ({ decision_id }) => decision_id);
  return new Map(
    decisions.map((decision) => {
      const presence = decision.session_id === null ? undefined : presences.get(decision.session_id);
      const its = objections.get(decision.id) ?? [];
      return [decision.id, toFacts(decision, day, its, presence)];
    }),
  );
}

/** Unknown days come last. */
function byDay(a: Day | null, b: Day | null): number {
  return inOrder(a ?? "9", b ?? "9");
}

function toFacts(
  decision: Decision,
  day: Day,
  objections: readonly Objection[],
  presence: Presence | undefined,
): DecisionFacts {
  const { grades, ...voices } = decision.tally;
  return figured("decision", {
    reference: toReference("decision", decision.number),
    question: decision.questionTitle,
    title: decision.title,
    statement: decision.statement,
    amendments: decision.amendments
      .filter(({ amended_on: on }) => on <= day)
      .map(({ amended_on: on, before, reason }) => ({ on, before, reason })),
    objections: objections.map((objection) => toObjectionFacts(objection, day)),
    categoriesNotThere: presence
      ? balanceOf(presence).flatMap(({ there, label }) => (there === 0 ? [label] : []))
      : [],
    takenOn: decision.taken_on,
    decidedBy: decision.decided_by,
    decidedByWords: decision.decided_by_words,
    scope: decision.scope,
    deliberation: decision.deliberation,
    method: decision.method,
    isUnanimous: decision.is_unanimous === null ? null : decision.is_unanimous === 1,
    outcome: decision.outcome,
    isInForce: isInForce(decision, day),
    outcomeSentence: decision.outcome_sentence,
    reasons: decision.reasons,
    tally: figured("tally", { ...voices, grades: grades.map((grade) => figured("grade", grade)) }),
    consultation: decision.consultation,
    consulted: decision.consulted_voices,
    reviewOn: decision.review_on,
    endsOn: decision.in_force_until,
    replaces: decision.replacesNumbers.map((number) => toReference("decision", number)),
    replacedBy:
      decision.replacedByNumber === null ? null : toReference("decision", decision.replacedByNumber),
    replacedOn: decision.replaced_on,
  });
}

/** An objection that was settled later was still open on the day. */
function toObjectionFacts({ text, settled_on: on, ...settled }: Objection, day: Day): ObjectionFacts {
  const { state, reason, amendment } = settled;
  return on !== null && on > day
    ? { text, state: null, reason: null, amendment: null }
    : { text, state, reason, amendment };
}
