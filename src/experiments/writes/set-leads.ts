import type { Row } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";

/** Who leads: a participant or an organisation, exactly one of the two. */
export type Led = Pick<Row<"experiment_lead">, "participant_id" | "organisation_id">;

/** Makes these the leads of an experiment, in this order; those who led it and are not among them lead it no more. */
export async function setLeads(tx: Write, experimentId: number, leads: readonly Led[]): Promise<void> {
  const wanted = new Map(leads.map((lead) => [keyOf(lead), lead]));
  const known = await tx
    .selectFrom("experiment_lead")
    .selectAll()
    .where("experiment_id", "=", experimentId)
    .orderBy("id")
    .execute();
  if (known.map(keyOf).join() === [...wanted.keys()].join()) return;
  for (const { id } of known) await tx.remove("experiment_lead", id);
  await tx.insert(
    "experiment_lead",
    [...wanted.values()].map(({ participant_id, organisation_id }) => ({
      experiment_id: experimentId,
      participant_id,
      organisation_id,
    })),
  );
}

function keyOf({ participant_id, organisation_id }: Led): string {
  return `${participant_id ?? ""}/${organisation_id ?? ""}`;
}
