import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";

export interface Objection extends Row<"objection"> {
  readonly decisionNumber: number;
}

/** What people objected, by the rows of those whom it is noted of. */
export async function objectionsOf(reader: Reader, participantIds: readonly number[]): Promise<Objection[]> {
  return reader
    .selectFrom("objection")
    .innerJoin("decision", "decision.id", "objection.decision_id")
    .selectAll("objection")
    .select("decision.number as decisionNumber")
    .where("objection.participant_id", "in", participantIds)
    .orderBy("decision.number")
    .execute();
}
