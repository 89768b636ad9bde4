import { listRecommendations } from "../../city/store/recommendations.ts";
import { listRelations } from "../../city/store/relations.ts";
import { listServices } from "../../city/store/services.ts";
import type { Reader } from "../../register/write.ts";
import { toReference } from "../../values/reference.ts";
import type {
  BesideFacts,
  ExperimentFacts,
  RelationFacts,
  RequestFacts,
  RequestsFacts,
} from "./bilan-facts.ts";
import { countEach } from "./counting.ts";

/** How each experiment stands beside what exists already. */
export async function readBeside(
  reader: Reader,
  experiments: readonly ExperimentFacts[],
): Promise<BesideFacts> {
  const services = new Map((await listServices(reader)).map((service) => [service.id, service]));
  const all = (await listRelations(reader)).map((relation): RelationFacts => {
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
  const titles = [...new Set(all.map(({ experiment }) => experiment))];
  return {
    all,
    groups: titles.map((experiment) => ({
      experiment,
      relations: all.filter((one) => one.experiment === experiment),
    })),
    overlaps: all.filter(({ kind }) => kind === "overlaps"),
    alone: experiments
      .filter(({ title, state }) => state !== "never-started" && !titles.includes(title))
      .map(({ title }) => title),
  };
}

/** What was asked, by level of government, and what was answered. */
export async function readRequests(reader: Reader): Promise<RequestsFacts> {
  const listed = await listRecommendations(reader);
  const all = listed.map(
    (recommendation): RequestFacts => ({
      reference: toReference("recommendation", recommendation.number),
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
        by: response.by_function,
      })),
    }),
  );
  const levels = [...new Set(listed.map(({ level }) => level))].sort(
    (a, b) => Number(a === null) - Number(b === null),
  );
  return {
    all,
    groups: levels.map((level) => ({
      level,
      requests: all.filter((_, index) => listed[index]?.level === level),
    })),
    answered: all.filter(({ answers }) => answers.length > 0).length,
    answers: countEach<"answer">(all.map(({ answers }) => answers.at(-1)?.answer ?? null)),
  };
}
