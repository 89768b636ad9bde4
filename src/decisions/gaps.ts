import { everySeason, ofSeason, type Season } from "../cooperative/season.ts";
import type { Gaps } from "../feature.ts";
import { type Problem, problem } from "../problem.ts";
import type { Reader } from "../register/write.ts";
import type { Day } from "../values/day.ts";
import { toReference } from "../values/reference.ts";
import { listSessions } from "../workshops/store/sessions.ts";
import { isAdoptedByFewer, isInForce, isNumberedInAnotherYear, isReviewDue, nextReview } from "./decision.ts";
import { type Decision, listDecisions, undecidedQuestions } from "./store/decisions.ts";
import { electoratesOf } from "./store/electorate.ts";
import { listObjections, type Objection } from "./store/objections.ts";
import { listTasks } from "./store/tasks.ts";
import { contradictionOf, isCounted } from "./tally.ts";
import { isOpenOn, isOverdue } from "./task.ts";

/** What is not said of decisions, what no longer fits their sessions, and what is due of decisions and tasks. */
export const gaps: Gaps = async (reader, today, _reach, season = everySeason) => {
  const decisions = (await listDecisions(reader)).filter(ofSeason(season, isInForce));
  return [
    ...named("outcome-not-recorded", decisions, ({ outcome }) => outcome === "not-recorded"),
    ...named("decision-untitled", decisions, ({ title }) => title === null),
    ...named(
      "deliberation-missing",
      decisions.some(({ deliberation }) => deliberation !== null) ? decisions : [],
      ({ deliberation }) => deliberation === null,
    ),
    ...named("deliberation-of-another-year", decisions, isNumberedInAnotherYear),
    ...(await doubtsOf(reader, decisions)),
    ...(await tallyGaps(reader, decisions)),
    ...(await dayGaps(reader, decisions)),
    ...decisions.flatMap(({ number, taken_on: takenOn, amendments }) => {
      const amendedOn = amendments[0]?.amended_on;
      return amendedOn !== undefined && takenOn !== null && amendedOn < takenOn
        ? [problem("amended-before-taken", { number, amendedOn, takenOn })]
        : [];
    }),
    ...decisions
      .filter((decision) => isReviewDue(decision, today))
      .map(({ number, title, review_on }) => {
        const on = review_on as Day;
        return problem("review-due", { number, title, on, next: nextReview(on, today) });
      }),
    ...(await objectionGaps(reader, decisions)),
    ...(await undecidedGaps(reader, season, today)),
    ...(await taskGaps(reader, season, today)),
  ];
};

function named(
  code:
    | "outcome-not-recorded"
    | "decision-untitled"
    | "deliberation-missing"
    | "deliberation-of-another-year"
    | "adopted-by-fewer"
    | "tally-without-method",
  decisions: readonly Decision[],
  isMeant: (decision: Decision) => boolean,
): Problem[] {
  const references = decisions.filter(isMeant).map(reference);
  return references.length > 0 ? [problem(code, { references })] : [];
}

function reference({ number }: Decision): string {
  return toReference("decision", number);
}

/**
 * What decisions say of themselves that hardly goes together, and may be so all the same: adopted with fewer voices for than
 * against, or by consent while an objection is open; voices counted by no method.
 */
export async function doubtsOf(reader: Reader, decisions: readonly Decision[]): Promise<Problem[]> {
  const open = (await listObjections(reader)).filter(isOpenAgainstConsent(decisions));
  return [
    ...named("adopted-by-fewer", decisions, isAdoptedByFewer),
    ...named("tally-without-method", decisions, ({ method, tally }) => method === null && isCounted(tally)),
    ...(open.length > 0 ? [problem("consent-with-objection", { references: referencesOf(open) })] : []),
  ];
}

function isOpenAgainstConsent(decisions: readonly Decision[]): (objection: Objection) => boolean {
  const byConsent = decisions.filter(({ method, outcome }) => method === "consent" && outcome === "adopted");
  const ids = new Set(byConsent.map(({ id }) => id));
  return ({ decision_id, state }) => state === null && ids.has(decision_id);
}

/** Tallies that nothing could be checked against, and those that a mended attendance contradicts. */
async function tallyGaps(reader: Reader, decisions: readonly Decision[]): Promise<Problem[]> {
  const tallied = decisions.filter((decision) => decision.session_id !== null && isCounted(decision.tally));
  const electorate = await electoratesOf(reader, tallied);
  const unchecked = tallied.filter((decision) => electorate(decision) === null);
  const sessions = [
    ...new Set(
      unchecked.flatMap(({ sessionNumber }) =>
        sessionNumber === null ? [] : [toReference("session", sessionNumber)],
      ),
    ),
  ];
  return [
    ...(unchecked.length > 0
      ? [problem("tally-unchecked", { references: unchecked.map(reference), sessions })]
      : []),
    ...tallied.flatMap((decision) => {
      const contradiction = contradictionOf(decision.tally, electorate(decision));
      return contradiction
        ? [problem("tally-contradicted", { number: decision.number, ...contradiction })]
        : [];
    }),
  ];
}

/** Decisions that bear another day than their session, as when its date was corrected. */
async function dayGaps(reader: Reader, decisions: readonly Decision[]): Promise<Problem[]> {
  const days = new Map((await listSessions(reader)).map(({ id, on_day }) => [id, on_day]));
  return decisions.flatMap(({ number, session_id, sessionNumber, taken_on: takenOn }) => {
    const on = session_id === null ? undefined : days.get(session_id);
    if (on === undefined || sessionNumber === null || takenOn === null || takenOn === on) return [];
    return [problem("decision-on-another-day", { number, takenOn, sessionNumber, on })];
  });
}

/** Other objections of which nobody noted what became of them, and those that name someone who no longer agrees to be quoted. */
async function objectionGaps(reader: Reader, decisions: readonly Decision[]): Promise<Problem[]> {
  const ids = new Set(decisions.map(({ id }) => id));
  const objections = (await listObjections(reader)).filter(({ decision_id }) => ids.has(decision_id));
  const isPointedOut = isOpenAgainstConsent(decisions);
  const open = objections.filter((one) => one.state === null && !isPointedOut(one));
  const unquotable = objections.filter(({ participant_id: id, by }) => id !== null && by === null);
  return [
    ...(open.length > 0 ? [problem("objections-open", { references: referencesOf(open) })] : []),
    ...(unquotable.length > 0
      ? [problem("objections-of-unquotable", { references: referencesOf(unquotable) })]
      : []),
  ];
}

function referencesOf(objections: readonly Objection[]): string[] {
  return objections.map(({ reference }) => reference);
}

async function undecidedGaps(reader: Reader, season: Season, today: Day): Promise<Problem[]> {
  const titles = (await undecidedQuestions(reader, season, today)).map(({ title }) => title);
  return titles.length > 0 ? [problem("questions-undecided", { titles })] : [];
}

async function taskGaps(reader: Reader, season: Season, today: Day): Promise<Problem[]> {
  const open = (await listTasks(reader))
    .filter(ofSeason(season, isOpenOn))
    .filter(({ state }) => state === "open");
  const unowned = open.filter(({ owner }) => owner === null);
  const references = unowned.map(({ number }) => toReference("task", number));
  return [
    ...open
      .filter((task) => isOverdue(task, today))
      .map(({ number, title, due_on }) => problem("task-overdue", { number, title, due: due_on as Day })),
    ...(references.length > 0 ? [problem("task-unowned", { references })] : []),
  ];
}
