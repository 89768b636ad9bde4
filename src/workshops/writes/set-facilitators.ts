import type { Row } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";

/** Who facilitates: a participant or an organisation, exactly one of the two. */
export type Facilitating = Pick<Row<"session_facilitator">, "participant_id" | "organisation_id">;

/** Makes these the facilitators of a session, each once and in this order; those before who are not among them are so no more. */
export async function setFacilitators(
  tx: Write,
  sessionId: number,
  facilitators: readonly Facilitating[],
): Promise<void> {
  const wanted = new Map(facilitators.map((one) => [keyOf(one), one]));
  const known = await tx
    .selectFrom("session_facilitator")
    .selectAll()
    .where("session_id", "=", sessionId)
    .orderBy("id")
    .execute();
  if (known.map(keyOf).join() === [...wanted.keys()].join()) return;
  for (const { id } of known) await tx.remove("session_facilitator", id);
  await tx.insert(
    "session_facilitator",
    [...wanted.values()].map(({ participant_id, organisation_id }) => ({
      session_id: sessionId,
      participant_id,
      organisation_id,
    })),
  );
}

function keyOf({ participant_id, organisation_id }: Facilitating): string {
  return `${participant_id ?? ""}/${organisation_id ?? ""}`;
}
