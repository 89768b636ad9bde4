import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
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
