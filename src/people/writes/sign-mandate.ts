import { currentSeason } from "../../cooperative/store/seasons.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { currentMandate, listMandates } from "../store/mandates.ts";

export interface Signing {
  readonly participantIds: readonly number[];
  readonly signedOn: Day;
  readonly isOnPaper: boolean | null;
}

/** How many signed by this, and how many had signed before and were left as they were. */
export interface Signed {
  readonly signed: number;
  readonly before: number;
}

/** Records that people signed the current version of the mandate; the first signature makes version 1. */
export async function signMandate(tx: Write, signing: Signing): Promise<Signed> {
  const mandate = await currentMandate(tx);
  const season = await currentSeason(tx);
  const mandateId = mandate?.id ?? (await tx.insertOne("mandate", { season_id: season.id, version: 1 }));
  const lines = await listMandates(tx);
  const version = mandate?.version ?? 1;
  const hasSigned = new Set(
    lines.filter((line) => line.version === version).map(({ participantId }) => participantId),
  );
  const signers = [...new Set(signing.participantIds)].filter((id) => !hasSigned.has(id));
  await tx.insert(
    "signature",
    signers.map((id) => ({
      mandate_id: mandateId,
      participant_id: id,
      signed_on: signing.signedOn,
      is_on_paper: signing.isOnPaper === null ? null : signing.isOnPaper ? 1 : 0,
    })),
  );
  return { signed: signers.length, before: signing.participantIds.length - signers.length };
}
