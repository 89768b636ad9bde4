import { byStanding, isLate, isOpen, isPendingOn, standingOf } from "../../city/follow-up.ts";
import { listRecommendations, type Recommendation } from "../../city/store/recommendations.ts";
import { ofSeason, type Season } from "../../cooperative/season.ts";
import { readCooperative } from "../../cooperative/store/cooperative.ts";
import { listDecisions } from "../../decisions/store/decisions.ts";
import { listExperiments } from "../../experiments/store/experiments.ts";
import type { Participant } from "../../people/store/participants.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { inOrder } from "../../values/order.ts";
import { toReference } from "../../values/reference.ts";
import { attendanceRowsOf } from "../../workshops/store/attendance.ts";
import { listSessions } from "../../workshops/store/sessions.ts";
import type { Edition } from "../edition.ts";
import { because, countEach, counted, countedAmong, type FigureRow, figured } from "../proof.ts";
import type { Counted, RequestFacts } from "./bilan-facts.ts";
import { officesIn, toRequest } from "./city.ts";

/** What became of what was asked, told to those who asked it: all of them, or one. */
export interface ReturnLetterFacts {
  readonly asOf: Day;
  readonly cooperative: { readonly name: string; readonly contact: string | null };
  /** Whom it is addressed to; null where it is everyone. */
  readonly addressee: string | null;
  readonly requests: readonly ToldRequestFacts[];
  /** How many others there are that do not concern the addressee. */
  readonly others: number;
  readonly unanswered: number;
  readonly promised: number;
  /** How many promises stand where, on the day: the kept ones first. */
  readonly standings: readonly Counted<"standing">[];
  /** What was promised and is neither kept nor dropped, the earliest day first; what has no day comes last. */
  readonly open: readonly OpenCommitmentFacts[];
  /** The next session at which the participants are to be told; null where none is planned. */
  readonly nextOn: Day | null;
}

export interface ToldRequestFacts extends RequestFacts {
  /** The day on which it was decided while the addressee was there; null in a letter to all. */
  readonly decidedOn: Day | null;
  /** The experiment that it comes from, where the addressee or their organisation leads it. */
  readonly led: string | null;
}

export interface OpenCommitmentFacts {
  /** The reference of what was asked. */
  readonly request: string;
  readonly text: string;
  readonly dueOn: Day | null;
  readonly isLate: boolean;
}

declare module "../figures.ts" {
  interface FactsOf {
    letter: ReturnLetterFacts;
  }
}

/**
 * @param addressee whom it is for: then it holds what was decided while they were there, and what comes from an experiment that
 * they lead
 */
export async function readReturnLetter(
  reader: Reader,
  season: Season,
  addressee: Participant | undefined,
  day: Day,
  edition: Edition,
): Promise<ReturnLetterFacts> {
  const officeOf = await officesIn(reader, edition);
  const { name, contact } = await readCooperative(reader);
  const recommendations = (await listRecommendations(reader)).filter(ofSeason(season, isPendingOn));
  const concernOf = addressee ? await concerns(reader, addressee, day) : () => noConcern;
  const told = recommendations
    .map((recommendation) => ({ ...recommendation, concern: concernOf(recommendation) }))
    .filter(({ concern }) => !addressee || concern.decidedOn !== null || concern.led !== null);
  const commitments = told.flatMap((one) => one.commitments);
  const next = (await listSessions(reader)).find(
    ({ kind, state, on_day }) => kind === "feedback" && state === "planned" && on_day > day,
  );
  const toRow = ({ number, text }: Recommendation): FigureRow => ({
    reference: toReference("recommendation", number),
    label: text,
  });
  const toPromise = ({ recommendationNumber, text }: (typeof commitments)[number]): FigureRow => ({
    reference: toReference("recommendation", recommendationNumber),
    label: text,
  });
  const isTold = new Set(told.map((one) => one.id));
  return figured("letter", {
    asOf: day,
    cooperative: { name, contact },
    addressee: addressee?.name ?? null,
    requests: told.map(({ concern, ...recommendation }) => ({
      ...toRequest(recommendation, day, officeOf),
      ...concern,
    })),
    others: counted(
      recommendations.filter(({ id }) => !isTold.has(id)),
      toRow,
    ),
    unanswered: countedAmong(
      told,
      ({ latest }) => latest === null,
      toRow,
      ({ latest }) => (latest ? { choice: "answer", value: latest.answer } : because("not-answered")),
    ),
    promised: counted(commitments, toPromise),
    standings: countEach("standing", commitments, (one) => standingOf(one, day), toPromise).sort(
      (one, other) => byStanding(one.value, other.value),
    ),
    open: commitments
      .filter(isOpen)
      .map((commitment) => ({
        request: toReference("recommendation", commitment.recommendationNumber),
        text: commitment.text,
        dueOn: commitment.due_on,
        isLate: isLate(commitment, day),
      }))
      .sort((one, other) => inOrder(one.dueOn ?? "9", other.dueOn ?? "9")),
    nextOn: next?.on_day ?? null,
  });
}

type Concern = Pick<ToldRequestFacts, "decidedOn" | "led">;
const noConcern: Concern = { decidedOn: null, led: null };

/** How recommendations concern someone, by what took place until a day. */
async function concerns(
  reader: Reader,
  { id, membership }: Participant,
  day: Day,
): Promise<(recommendation: Recommendation) => Concern> {
  const attended = (await attendanceRowsOf(reader, [id])).filter(({ state }) => state === "present");
  const past = (await listSessions(reader)).filter(({ on_day }) => on_day <= day);
  const dayOf = new Map(past.map((session) => [session.id, session.on_day]));
  const days = new Map(attended.map(({ session_id }) => [session_id, dayOf.get(session_id) ?? null]));
  const decisions = new Map((await listDecisions(reader)).map((decision) => [decision.id, decision]));
  const led = new Set(
    (await listExperiments(reader))
      .filter(({ leads }) =>
        leads.some(
          (lead) =>
            lead.participant_id === id ||
            (lead.organisation_id !== null && lead.organisation_id === membership?.organisationId),
        ),
      )
      .map((experiment) => experiment.id),
  );
  return ({ decision_id, experiment_id, experimentTitle }) => {
    const session = decisions.get(decision_id ?? 0)?.session_id ?? 0;
    return {
      decidedOn: days.get(session) ?? null,
      led: led.has(experiment_id ?? 0) ? experimentTitle : null,
    };
  };
}
