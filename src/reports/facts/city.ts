import { isLate, isPendingOn } from "../../city/follow-up.ts";
import { listRecommendations, type Recommendation } from "../../city/store/recommendations.ts";
import { listRelations } from "../../city/store/relations.ts";
import { listServices } from "../../city/store/services.ts";
import { isCarriedInto, isMadeIn, type Season } from "../../cooperative/season.ts";
import { readCooperative } from "../../cooperative/store/cooperative.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { fold } from "../../values/folded.ts";
import { groupedBy } from "../../values/grouped.ts";
import { inOrder } from "../../values/order.ts";
import { toReference } from "../../values/reference.ts";
import type { Edition } from "../edition.ts";
import { because, countEach, countedAmong, type FigureRow, figured } from "../proof.ts";
import type {
  BesideFacts,
  ExperimentFacts,
  FollowUpFacts,
  RelationFacts,
  RequestFacts,
  RequestsFacts,
} from "./bilan-facts.ts";

/** What exists already beside the experiments, or beside one of them. */
export async function readRelations(reader: Reader, experimentId?: number): Promise<RelationFacts[]> {
  const services = new Map((await listServices(reader)).map((service) => [service.id, service]));
  return (await listRelations(reader))
    .filter(({ experiment_id }) => experimentId === undefined || experiment_id === experimentId)
    .map((relation) => {
      const service = services.get(relation.service_id);
      return {
        experiment: relation.experimentTitle,
        kind: relation.kind,
        service: relation.serviceName,
        operator: relation.serviceOperator,
        policy: service?.policy ?? null,
        since: service?.since ?? null,
        settledBy: relation.settled_by,
        settledOn: relation.settled_on,
      };
    });
}

/**
 * How each experiment stands beside what exists already.
 * @param earlier titles of those of earlier seasons that are to be followed
 */
export async function readBeside(
  reader: Reader,
  experiments: readonly ExperimentFacts[],
  earlier: readonly string[],
): Promise<BesideFacts> {
  const meant = new Set([...experiments.map(({ title }) => title), ...earlier]);
  const all = (await readRelations(reader)).filter(({ experiment }) => meant.has(experiment));
  const titles = new Set(all.map(({ experiment }) => experiment));
  const others = all.filter(({ kind }) => kind !== "overlaps");
  return figured("beside", {
    all,
    groups: [...groupedBy(others, ({ experiment }) => experiment)].map(([experiment, relations]) => ({
      experiment,
      relations,
    })),
    overlaps: all.filter(({ kind }) => kind === "overlaps"),
    alone: experiments
      .filter(({ title, state }) => state !== "never-started" && !titles.has(title))
      .map(({ title }) => title),
  });
}

/**
 * What was asked in a season, by level of government, and what was answered, promised and done until a day; apart what was asked
 * before and had no last word when the season began.
 */
export async function readRequests(
  reader: Reader,
  season: Season,
  day: Day,
  edition: Edition,
): Promise<RequestsFacts> {
  const officeOf = await officesIn(reader, edition);
  const known = await listRecommendations(reader);
  const listed = known.filter((one) => isMadeIn(season, one));
  const all = listed.map((one) => toRequest(one, day, officeOf));
  const earlier = known
    .filter((one) => isCarriedInto(season, one, isPendingOn))
    .map((one) => toRequest(one, day, officeOf));
  const levels = [...new Set(listed.map(({ level }) => level))].sort(
    (a, b) => Number(a === null) - Number(b === null),
  );
  return figured("requests", {
    all,
    groups: [
      ...levels.map((level) => ({
        level,
        isEarlier: false,
        requests: all.filter((_, index) => listed[index]?.level === level),
      })),
      ...(earlier.length > 0 ? [{ level: null, isEarlier: true, requests: earlier }] : []),
    ],
    earlier,
    answered: countedAmong(
      all,
      ({ answers }) => answers.length > 0,
      toRow,
      () => because("not-answered"),
    ),
    answers: countEach("answer", all, ({ answers }) => answers.at(-1)?.answer ?? null, toRow),
    tellings: [...groupedBy(listed, ({ tellings }) => tellings.at(-1)?.on_day ?? null)]
      .flatMap(([onDay, told]) => (onDay === null ? [] : [{ onDay, references: told.map(referenceOf) }]))
      .sort((a, b) => inOrder(a.onDay, b.onDay)),
  });
}

function toRow({ reference, text }: RequestFacts): FigureRow {
  return { reference, label: text };
}

/** Which function answered, as an edition may say it: one that points to one person only where the settings allow it. */
export async function officesIn(
  reader: Reader,
  edition: Edition,
): Promise<(office: string | null) => string | null> {
  const { publicNames } = await readCooperative(reader);
  const allowed = new Set(publicNames.map((one) => fold(one.function ?? "")));
  return (office) => (office === null || edition === "internal" || allowed.has(fold(office)) ? office : null);
}

/** A recommendation with all that followed, as a document says it. */
export function toRequest(
  recommendation: Recommendation,
  day: Day,
  officeOf: (office: string | null) => string | null,
): RequestFacts {
  return {
    reference: referenceOf(recommendation),
    text: recommendation.text,
    addressedTo: recommendation.addressed_to,
    sentOn: recommendation.sent_on,
    enriches: recommendation.enrichesName ?? recommendation.policy,
    answers: recommendation.responses.map((response) => ({
      onDay: response.on_day,
      answer: response.answer,
      reasons: response.reasons,
      passedTo: response.passed_to,
      untilOn: response.until_on,
      by: officeOf(response.by_function),
    })),
    commitments: recommendation.commitments.map(({ id, text, made_on, due_on, latest }) => ({
      text,
      madeOn: recommendation.responses.some(({ on_day }) => on_day === made_on) ? null : made_on,
      dueOn: due_on,
      isLate: isLate({ due_on, latest }, day) && latest?.state !== "late",
      followUps: followUpsOf(recommendation, id),
    })),
    followUps: followUpsOf(recommendation, null),
  };
}

function referenceOf({ number }: Recommendation): string {
  return toReference("recommendation", number);
}

/** What was said of one commitment, by its id; of the whole recommendation without one. */
function followUpsOf({ followUps }: Recommendation, commitmentId: number | null): FollowUpFacts[] {
  return followUps
    .filter(({ commitment_id }) => commitment_id === commitmentId)
    .map(({ on_day, state, reason }) => ({ onDay: on_day, state, reason }));
}
