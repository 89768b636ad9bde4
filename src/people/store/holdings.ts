import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { PersonName } from "../person-name.ts";

/** A membership of a person with all that it says, whoever's row it is. */
export interface HeldMembership extends Row<"membership"> {
  readonly categoryLabel: string | null;
  readonly organisationName: string | null;
  readonly replacedByNumber: number | null;
}

/** A signature of the mandate, of whichever season. */
export interface HeldSignature extends Row<"signature"> {
  readonly version: number;
  readonly seasonTitle: string;
  readonly replacedByNumber: number | null;
}

/** That a person took over from another. */
export interface Succession {
  readonly id: number;
  readonly number: number;
  /** The last day of the one before, so far as it was said. */
  readonly on: string | null;
}

export async function heldMembershipsOf(reader: Reader, ids: readonly number[]): Promise<HeldMembership[]> {
  return reader
    .selectFrom("membership")
    .leftJoin("category", "category.id", "membership.category_id")
    .leftJoin("organisation", "organisation.id", "membership.organisation_id")
    .leftJoin("participant as successor", "successor.id", "membership.replaced_by_id")
    .selectAll("membership")
    .select([
      "category.label as categoryLabel",
      "organisation.name as organisationName",
      "successor.number as replacedByNumber",
    ])
    .where("membership.participant_id", "in", ids)
    .orderBy("membership.id")
    .execute();
}

export async function signaturesOf(reader: Reader, ids: readonly number[]): Promise<HeldSignature[]> {
  return reader
    .selectFrom("signature")
    .innerJoin("mandate", "mandate.id", "signature.mandate_id")
    .innerJoin("season", "season.id", "mandate.season_id")
    .leftJoin("participant as successor", "successor.id", "signature.replaced_by_id")
    .selectAll("signature")
    .select(["mandate.version", "season.title as seasonTitle", "successor.number as replacedByNumber"])
    .where("signature.participant_id", "in", ids)
    .orderBy("signature.id")
    .execute();
}

/** Whom a person took over from: in a membership, or in the mandate. */
export async function successionsOf(reader: Reader, ids: readonly number[]): Promise<Succession[]> {
  const memberships = await reader
    .selectFrom("membership")
    .innerJoin("participant", "participant.id", "membership.participant_id")
    .select(["membership.id", "participant.number", "membership.until_on as on"])
    .where("membership.replaced_by_id", "in", ids)
    .orderBy("membership.id")
    .execute();
  const signatures = await reader
    .selectFrom("signature")
    .innerJoin("participant", "participant.id", "signature.participant_id")
    .select(["signature.id", "participant.number", "signature.ends_on as on"])
    .where("signature.replaced_by_id", "in", ids)
    .orderBy("signature.id")
    .execute();
  return [...memberships, ...signatures];
}

/** A row that was merged into a person's: the reference and the name that they had before. */
export interface FormerReference extends PersonName {
  readonly number: number;
}

export async function formerReferencesOf(reader: Reader, ids: readonly number[]): Promise<FormerReference[]> {
  return reader
    .selectFrom("participant")
    .select(["number", "given_name as givenName", "family_name as familyName"])
    .where("merged_into_id", "in", ids)
    .orderBy("number")
    .execute();
}
