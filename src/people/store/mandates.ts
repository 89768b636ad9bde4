import { currentSeason } from "../../cooperative/store/seasons.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { isInHeadcount } from "../membership.ts";
import { listParticipants } from "./participants.ts";

/** A participant who is asked to sign the mandate, and what they signed; nothing is signed yet where `signedOn` and `version` are null. */
export interface MandateLine {
  readonly participantId: number;
  readonly number: number;
  readonly name: string;
  readonly categoryLabel: string | null;
  readonly organisationName: string | null;
  readonly version: number | null;
  readonly signedOn: Day | null;
  readonly isOnPaper: boolean | null;
  readonly isSigned: boolean;
}

/** The latest version of the current season's mandate; nothing if none was written or signed yet. */
export async function currentMandate(reader: Reader): Promise<Row<"mandate"> | undefined> {
  const season = await currentSeason(reader);
  return reader
    .selectFrom("mandate")
    .selectAll()
    .where("season_id", "=", season.id)
    .orderBy("version", "desc")
    .executeTakeFirst();
}

/** Everyone who is asked to sign: members and elected companions, by number; with `on`, those of that day. */
export async function listMandates(reader: Reader, on?: Day): Promise<MandateLine[]> {
  const season = await currentSeason(reader);
  const signatures = await reader
    .selectFrom("signature")
    .innerJoin("mandate", "mandate.id", "signature.mandate_id")
    .selectAll("signature")
    .select("mandate.version")
    .where("mandate.season_id", "=", season.id)
    .where("signature.withdrawn_on", "is", null)
    .orderBy("signature.id")
    .execute();
  const participants = await listParticipants(reader, { on });
  return participants.flatMap(({ id, number, name, membership }) => {
    if (!membership || !isInHeadcount(membership)) return [];
    const signature = signatures.findLast(({ participant_id }) => participant_id === id);
    return [
      {
        participantId: id,
        number,
        name,
        categoryLabel: membership.categoryLabel,
        organisationName: membership.organisationName,
        version: signature?.version ?? null,
        signedOn: signature?.signed_on ?? null,
        isOnPaper:
          signature?.is_on_paper === undefined || signature.is_on_paper === null
            ? null
            : signature.is_on_paper === 1,
        isSigned: signature !== undefined,
      },
    ];
  });
}
