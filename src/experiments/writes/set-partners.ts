import type { Write } from "../../register/write.ts";

/** Makes these organisations the partners of an experiment, in this order, and no others. */
export async function setPartners(
  tx: Write,
  experimentId: number,
  partnerIds: readonly number[],
): Promise<void> {
  const wanted = [...new Set(partnerIds)];
  const known = await tx
    .selectFrom("experiment_partner")
    .selectAll()
    .where("experiment_id", "=", experimentId)
    .orderBy("id")
    .execute();
  if (known.map(({ organisation_id }) => organisation_id).join() === wanted.join()) return;
  for (const { id } of known) await tx.remove("experiment_partner", id);
  await tx.insert(
    "experiment_partner",
    wanted.map((organisation_id) => ({ experiment_id: experimentId, organisation_id })),
  );
}
