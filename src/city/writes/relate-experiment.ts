import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { changeOf, type StatedRelation } from "../relation.ts";
import { listRelations, type Relation } from "../store/relations.ts";

export interface NewRelation extends StatedRelation {
  readonly experimentId: number;
  readonly serviceId: number;
  readonly today: Day;
}

/**
 * States how an experiment stands beside something that exists. The same kind stated again says who confirmed it,
 * or what settled the overlap; another kind is another relation.
 * @throws CoopError `settles-no-overlap`, `relation-day-of-nothing`
 */
export async function relateExperiment(tx: Write, related: NewRelation): Promise<Relation> {
  const { experimentId, serviceId, kind, today } = related;
  const change = changeOf(related, today);
  const isIt = (one: Relation): boolean =>
    one.experiment_id === experimentId && one.service_id === serviceId && one.kind === kind;
  const known = (await listRelations(tx)).find(isIt);
  if (known) await tx.update("relation", known.id, change);
  else
    await tx.insertOne("relation", { experiment_id: experimentId, service_id: serviceId, kind, ...change });
  return (await listRelations(tx)).find(isIt) as Relation;
}
