import { refuse } from "../../problem.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { RelationKind } from "../relation.ts";
import type { ServiceKind } from "../service.ts";

/** How one experiment stands beside one thing that exists already. */
export interface Relation extends Row<"relation"> {
  readonly experimentNumber: number;
  readonly experimentTitle: string;
  readonly serviceNumber: number;
  readonly serviceName: string;
  readonly serviceKind: ServiceKind;
  readonly serviceOperator: string | null;
}

/** Every relation, by experiment, then in the order in which they were stated. */
export async function listRelations(reader: Reader): Promise<Relation[]> {
  return reader
    .selectFrom("relation")
    .innerJoin("experiment", "experiment.id", "relation.experiment_id")
    .innerJoin("service", "service.id", "relation.service_id")
    .selectAll("relation")
    .select([
      "experiment.number as experimentNumber",
      "experiment.title as experimentTitle",
      "service.number as serviceNumber",
      "service.name as serviceName",
      "service.kind as serviceKind",
      "service.operator as serviceOperator",
    ])
    .orderBy("experiment.number")
    .orderBy("relation.id")
    .execute();
}

/**
 * The one relation that is meant between an experiment and something that exists.
 * @param kind needed where they have several
 * @throws CoopError `not-related` where there is none such, `several-relations` with their kinds
 */
export async function readRelation(
  reader: Reader,
  experiment: { readonly id: number; readonly number: number },
  service: { readonly id: number; readonly number: number },
  kind: RelationKind | undefined,
): Promise<Relation> {
  const between = (await listRelations(reader)).filter(
    (one) => one.experiment_id === experiment.id && one.service_id === service.id,
  );
  const meant = between.filter((one) => kind === undefined || one.kind === kind);
  const [relation, ...others] = meant;
  const their = {
    experimentNumber: experiment.number,
    serviceNumber: service.number,
    kinds: between.map((one) => one.kind),
  };
  if (!relation) refuse("not-related", their);
  if (others.length > 0) refuse("several-relations", their);
  return relation;
}

/** The numbers of the experiments that state no relation; those that never started owe none. */
export async function listUnrelated(reader: Reader): Promise<number[]> {
  const rows = await reader
    .selectFrom("experiment")
    .leftJoin("relation", "relation.experiment_id", "experiment.id")
    .select("experiment.number")
    .where("relation.id", "is", null)
    .where("experiment.never_started_reason", "is", null)
    .orderBy("experiment.number")
    .execute();
  return rows.map(({ number }) => number);
}
