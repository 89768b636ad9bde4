import { isMadeBy, type Season } from "../../cooperative/season.ts";
import { readCooperative } from "../../cooperative/store/cooperative.ts";
import { listQuestions } from "../../cooperative/store/questions.ts";
import { listDecisions, undecidedQuestions } from "../../decisions/store/decisions.ts";
import { goesOn } from "../../experiments/experiment.ts";
import { isInHeadcount } from "../../people/membership.ts";
import { membersOn } from "../../people/store/participants.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { inOrder } from "../../values/order.ts";
import { listSessions, type Session } from "../../workshops/store/sessions.ts";
import { type PartedProse, partedBy } from "../parted-prose.ts";
import { because, countEach, counted, countedAmong, type FigureRow, figured, type Why } from "../proof.ts";
import type { ProsePart } from "../prose.ts";
import { readProse } from "../store/prose.ts";
import type {
  Counted,
  DecisionFacts,
  ExperimentFacts,
  MandateTextFacts,
  VoicesFacts,
} from "./bilan-facts.ts";
import { readMandateText, readVoices } from "./community.ts";
import { factsOfDecisions } from "./decisions.ts";
import { readExperimentFacts } from "./experiments.ts";
import { type MeetingFacts, toMeeting } from "./meeting.ts";
import { type PublisherFacts, publisherOf } from "./publisher.ts";

/** Everything that a mode d'emploi may say: what holds on a day. Unknown is null. No natural person is named in it. */
export interface InForceFacts {
  readonly asOf: Day;
  readonly cooperative: PublisherFacts;
  readonly season: { readonly title: string };
  /** Of how the rules are used, what stands under no question. */
  readonly prose: Readonly<Record<ProsePart<"mode-emploi">, string | null>>;
  /** Whether nobody wrote how any of the rules is used. */
  readonly isUseUnwritten: boolean;
  readonly mandate: MandateTextFacts | null;
  /** How many decisions are in force. */
  readonly rules: number;
  /** The questions of which there is something to say, in their order; then what belongs to none, with a null title. */
  readonly topics: readonly TopicFacts[];
  /** Titles of the open questions without a decision in force. */
  readonly undecided: readonly string[];
  readonly headcount: number;
  readonly voices: VoicesFacts;
  readonly deciding: DecidingFacts;
  /** The experiments that are prepared or run, and those that are closed to be continued, adjusted or spread. */
  readonly goingOn: readonly ExperimentFacts[];
  /** Sessions that are planned, from the day on. */
  readonly sessions: readonly MeetingFacts[];
  /** Days on which a decision in force is to be looked at again, or ends, the earliest first. */
  readonly dates: readonly DecisionDateFacts[];
}

export interface TopicFacts {
  readonly title: string | null;
  readonly aim: string | null;
  readonly isUndecided: boolean;
  /** What is in force. */
  readonly rules: readonly DecisionFacts[];
  /** What was put off, or talked over without a decision, and not replaced since. */
  readonly pending: readonly DecisionFacts[];
  /** What people wrote on how its rules are used; null where nobody did. */
  readonly use: string | null;
}

/** How the decisions that were adopted up to the day were taken, those that were replaced since included. */
export interface DecidingFacts {
  readonly adopted: number;
  readonly methods: readonly Counted<"method">[];
  readonly methodUnknown: number;
  readonly deciders: readonly Counted<"decidedBy">[];
}

export interface DecisionDateFacts {
  readonly onDay: Day;
  readonly event: "review" | "end";
  /** A review whose day has come. */
  readonly isDue: boolean;
  readonly decision: DecisionFacts;
}

declare module "../figures.ts" {
  interface FactsOf {
    inForce: InForceFacts;
    deciding: DecidingFacts;
  }
}

/** What is in force on a day of a season, for someone who comes to the cooperative on it. */
export async function readInForce(reader: Reader, season: Season, day: Day): Promise<InForceFacts> {
  const cooperative = await readCooperative(reader);
  const prose = await readProse(reader, season, "mode-emploi");
  const questions = await listQuestions(reader);
  const titles = questions.map(({ title }) => title);
  const use = partedBy(titles, prose.use);
  const { topics, all } = await readTopics(reader, season, day, questions, use.under);
  const inForce = all.filter((decision) => decision.isInForce);
  const sessions = (await listSessions(reader)).filter(
    (one) => isMadeBy(season, one) && one.on_day <= season.ends_on,
  );
  const members = await membersOn(reader, day);
  return figured("inForce", {
    asOf: day,
    cooperative: publisherOf(cooperative),
    season: { title: season.title },
    prose: { ...prose, use: use.rest },
    isUseUnwritten: prose.use === null,
    mandate: await readMandateText(reader, season, day),
    rules: countedAmong(all, (decision) => decision.isInForce, toRow, whyNot),
    topics,
    undecided: topics.flatMap(({ isUndecided, title }) => (isUndecided && title !== null ? [title] : [])),
    headcount: counted(members.filter(isInHeadcount), ({ participantId }) => ({ participantId })),
    voices: await readVoices(reader, members),
    deciding: toDeciding(all.filter(({ outcome }) => outcome === "adopted")),
    goingOn: (await readExperimentFacts(reader, (one) => isMadeBy(season, one), day)).filter(goesOn),
    sessions: sessions
      .filter((session) => isToCome(session, day))
      .map(toMeeting)
      .sort((a, b) => inOrder(a.onDay, b.onDay)),
    dates: inForce.flatMap((decision) => datesOf(decision, day)).sort((a, b) => inOrder(a.onDay, b.onDay)),
  });
}

function whyNot({ outcome: value, replacedBy }: DecisionFacts): Why {
  if (value !== "adopted") return { choice: "outcome", value };
  return because(replacedBy === null ? "not-in-force-that-day" : "replaced");
}

/** Every decision that was taken by the day, and the questions with what of it holds. */
async function readTopics(
  reader: Reader,
  season: Season,
  day: Day,
  questions: readonly Row<"question">[],
  useOf: PartedProse["under"],
): Promise<{ topics: readonly TopicFacts[]; all: readonly DecisionFacts[] }> {
  const taken = (await listDecisions(reader)).filter(
    (one) => isMadeBy(season, one) && (one.taken_on === null || one.taken_on <= day),
  );
  const facts = await factsOfDecisions(reader, taken, day, new Map());
  const undecided = new Set((await undecidedQuestions(reader, season, day)).map(({ id }) => id));
  const asked = new Set((await listQuestions(reader, season)).map(({ id }) => id));
  // A question of a later year is a heading here only where a decision was sorted under it since.
  const headings = questions.filter(
    ({ id }) => asked.has(id) || taken.some(({ question_id }) => question_id === id),
  );
  const topics = [...headings, { id: null, title: null, aim: null }].map(({ id, title, aim }) => {
    const its = taken
      .filter(({ question_id }) => question_id === id)
      .flatMap((one) => facts.get(one.id) ?? []);
    return {
      title,
      aim,
      isUndecided: id !== null && undecided.has(id),
      rules: its.filter((decision) => decision.isInForce),
      pending: its.filter(
        ({ outcome, replacedBy, replacedOn }) =>
          (outcome === "deferred" || outcome === "none-taken") &&
          (replacedBy === null || (replacedOn !== null && replacedOn > day)),
      ),
      use: title === null ? null : (useOf.get(title) ?? null),
    };
  });
  return {
    topics: topics.filter(
      ({ isUndecided, rules, pending, use }) =>
        isUndecided || rules.length > 0 || pending.length > 0 || use !== null,
    ),
    all: [...facts.values()],
  };
}

/** Whether a session was neither held nor cancelled by the day, and its own day had not passed. */
function isToCome({ on_day: on, held_on: held, cancelled_on: cancelled }: Session, day: Day): boolean {
  return on >= day && [held, cancelled].every((one) => one === null || one > day);
}

function toDeciding(adopted: readonly DecisionFacts[]): DecidingFacts {
  return figured("deciding", {
    adopted: counted(adopted, toRow),
    methods: countEach("method", adopted, ({ method }) => method, toRow),
    methodUnknown: countedAmong(
      adopted,
      ({ method }) => method === null,
      toRow,
      ({ method: value }) => (value === null ? because("not-known") : { choice: "method", value }),
    ),
    deciders: countEach("decidedBy", adopted, ({ decidedBy }) => decidedBy, toRow),
  });
}

function toRow({ reference, title }: DecisionFacts): FigureRow {
  return { reference, label: title };
}

function datesOf(decision: DecisionFacts, day: Day): DecisionDateFacts[] {
  const { reviewOn, endsOn } = decision;
  return [
    ...(reviewOn === null
      ? []
      : [{ onDay: reviewOn, event: "review" as const, isDue: reviewOn <= day, decision }]),
    ...(endsOn === null ? [] : [{ onDay: endsOn, event: "end" as const, isDue: false, decision }]),
  ];
}
