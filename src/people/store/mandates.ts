import { everySeason, type Season } from "../../cooperative/season.ts";
import { listSeasons } from "../../cooperative/store/seasons.ts";
import { refuse } from "../../problem.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { groupedBy } from "../../values/grouped.ts";
import { inOrder } from "../../values/order.ts";
import { holdsOn } from "../../values/span.ts";
import {
  type MandateParty,
  type MandateSection,
  type MandateState,
  mandateSections,
  type SignatureSpan,
  stateOn,
} from "../mandate.ts";
import { isInHeadcount } from "../membership.ts";
import { fullName, type PersonName } from "../person-name.ts";
import { listParticipants, type Participant } from "./participants.ts";

/** A version of the season's mandate with its text; a section that nobody wrote is null. */
export interface MandateVersion {
  readonly id: number;
  readonly version: number;
  readonly datedOn: Day | null;
  /** How many signed it, ever: people, organisations and the city. */
  readonly signatures: number;
  readonly sections: Readonly<Record<MandateSection, string | null>>;
}

/** A signature that was given, withdrawn ones and those of earlier versions too. */
export interface Signature extends SignatureSpan {
  readonly id: number;
  readonly mandateId: number;
  readonly version: number;
  readonly party: MandateParty;
  /** Null for an organisation and for the city. */
  readonly participantId: number | null;
  readonly organisationId: number | null;
  readonly organisationName: string | null;
  readonly isOnPaper: boolean | null;
  readonly withdrawnReason: string | null;
  readonly replacedByNumber: number | null;
  readonly replacedByName: string | null;
}

/** One who is asked to sign, or who signed; the fields of a signature are null where there is none. */
export interface MandateLine extends PersonName {
  readonly party: MandateParty;
  readonly participantId: number | null;
  readonly organisationId: number | null;
  readonly number: number | null;
  /** Null for the city, which is named by the words of the reader. */
  readonly name: string | null;
  readonly categoryLabel: string | null;
  readonly organisationName: string | null;
  /** Whether they still take part, or will. */
  readonly takesPart: boolean;
  readonly state: MandateState;
  readonly isSigned: boolean;
  readonly signature: Signature | undefined;
}

/**
 * The season whose mandate holds in one: its own, else that of the season before which has one, since a mandate goes on until
 * another season has its own.
 */
async function mandateSeasonOf(reader: Reader, { id }: Season): Promise<number> {
  const latest = await reader
    .selectFrom("mandate")
    .select("season_id")
    .where("season_id", "<=", id)
    .orderBy("season_id", "desc")
    .executeTakeFirst();
  return latest?.season_id ?? id;
}

/** The versions of the mandate that holds in a season, the first one first. */
export async function listMandateVersions(reader: Reader, season: Season): Promise<MandateVersion[]> {
  const mandates = await reader
    .selectFrom("mandate")
    .selectAll()
    .where("season_id", "=", await mandateSeasonOf(reader, season))
    .orderBy("version")
    .execute();
  const written = await reader.selectFrom("mandate_section").selectAll().execute();
  const signed = await reader
    .selectFrom("signature")
    .select(["mandate_id", reader.dialect.count().as("number")])
    .groupBy("mandate_id")
    .execute();
  return mandates.map(({ id, version, dated_on }) => {
    const textOf = (section: MandateSection): string | null =>
      written.find((one) => one.mandate_id === id && one.section === section)?.text ?? null;
    return {
      id,
      version,
      datedOn: dated_on,
      signatures: signed.find(({ mandate_id }) => mandate_id === id)?.number ?? 0,
      sections: Object.fromEntries(
        mandateSections.map((section) => [section, textOf(section)]),
      ) as MandateVersion["sections"],
    };
  });
}

/** A version with a text, and the title of the season for which it was looked for. */
export interface WrittenVersion extends MandateVersion {
  readonly year: string;
}

/** Whether any section of a version is written. */
export function hasText({ sections }: Pick<MandateVersion, "sections">): boolean {
  return mandateSections.some((section) => sections[section] !== null);
}

/** The text of the mandate that holds in a season on a day: its own, else the last of an earlier one; nothing where there is none. */
export async function mandateTextOn(
  reader: Reader,
  season: Season,
  day: Day,
): Promise<WrittenVersion | undefined> {
  for (const one of (await listSeasons(reader)).filter(({ id }) => id <= season.id).reverse()) {
    const held = (await listMandateVersions(reader, one)).findLast(
      (version) => hasText(version) && (version.datedOn === null || version.datedOn <= day),
    );
    if (held) return { ...held, year: one.title };
  }
  return undefined;
}

/** The text that was last written for a season before one, where the text of that one begins; nothing where none was. */
export async function formerMandateText(reader: Reader, season: Season): Promise<WrittenVersion | undefined> {
  const before = (await listSeasons(reader)).findLast(({ id }) => id < season.id);
  return before && mandateTextOn(reader, before, everySeason.ends_on);
}

/**
 * The version of that number; the latest where none is said, and nothing where there is none yet.
 * @throws CoopError `no-such-version`
 */
export function findMandateVersion(
  versions: readonly MandateVersion[],
  version: number | undefined,
): MandateVersion | undefined {
  if (version === undefined) return versions.at(-1);
  const known = versions.map((one) => one.version);
  return (
    versions.find((one) => one.version === version) ??
    refuse("no-such-version", { version, known }, { option: "--version" })
  );
}

/**
 * Every signature of the mandate that holds in a season, in the order in which they were noted.
 * @param participantIds whose, beside those of organisations and the city; else everyone's
 */
export async function listSignatures(
  reader: Reader,
  season: Season,
  participantIds?: readonly number[],
): Promise<Signature[]> {
  const rows = await reader
    .selectFrom("signature")
    .innerJoin("mandate", "mandate.id", "signature.mandate_id")
    .innerJoin("season", "season.id", "mandate.season_id")
    .leftJoin("organisation", "organisation.id", "signature.organisation_id")
    .leftJoin("participant as successor", "successor.id", "signature.replaced_by_id")
    .selectAll("signature")
    .select([
      "mandate.version",
      "season.ends_on as season_ends_on",
      "organisation.name as organisation_name",
      "successor.number as successor_number",
      "successor.given_name",
      "successor.family_name",
    ])
    .where("mandate.season_id", "=", await mandateSeasonOf(reader, season))
    .$if(participantIds !== undefined, (query) =>
      query.where(({ eb, or }) =>
        or([
          eb("signature.participant_id", "is", null),
          eb("signature.participant_id", "in", reader.dialect.each(participantIds ?? [])),
        ]),
      ),
    )
    .orderBy("signature.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    mandateId: row.mandate_id,
    version: row.version,
    party: partyOf(row),
    participantId: row.participant_id,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    signedOn: row.signed_on,
    isOnPaper: row.is_on_paper === null ? null : row.is_on_paper === 1,
    endsOn: endIn(season, row),
    withdrawnOn: row.withdrawn_on,
    seasonEndsOn: season.ends_on,
    withdrawnReason: row.withdrawn_reason,
    replacedByNumber: row.successor_number,
    replacedByName:
      row.successor_number === null
        ? null
        : fullName({ givenName: row.given_name, familyName: row.family_name }),
  }));
}

/** The last day of a signature: one that was to end with the season of its mandate goes on with the mandate until the end of this one. */
function endIn(
  season: Season,
  { ends_on, season_ends_on }: { readonly ends_on: Day | null; readonly season_ends_on: Day },
): Day | null {
  if (ends_on === null || ends_on < season_ends_on || ends_on >= season.starts_on) return ends_on;
  return season.ends_on;
}

/** All that one person, or one organisation for itself, signed in the season. */
export async function listSignaturesOf(
  reader: Reader,
  season: Season,
  party: "participant" | "organisation",
  id: number,
): Promise<Signature[]> {
  return (await listSignatures(reader, season, party === "participant" ? [id] : [])).filter(
    (one) => one.party === party && (one.participantId ?? one.organisationId) === id,
  );
}

/**
 * Everyone who is asked to sign, those who will join too, and everyone who signed, however they stand today: people by
 * number, then organisations by name, then the city.
 */
export async function listSignatories(reader: Reader, season: Season, today: Day): Promise<MandateLine[]> {
  const all = await listSignatures(reader, season);
  const signatures = bySignatory(all);
  const people = (await listParticipants(reader))
    .map((participant) => ({ participant, line: toLine(participant, signatures, today) }))
    .filter(({ participant: { membership }, line }) =>
      line.signature ? true : line.takesPart && membership !== null && isInHeadcount(membership),
    )
    .map(({ line }) => line);
  const organisations = new Map(
    all.flatMap(({ organisationId, organisationName }) =>
      organisationId === null ? [] : [[organisationId, organisationName ?? ""]],
    ),
  );
  const others = [...organisations]
    .sort(([, a], [, b]) => inOrder(a, b))
    .map(([id, name]) => withSignature(organisationOf(id, name), signatures, today));
  return [...people, ...others, ...(all.length > 0 ? [cityAmong(all, today)] : [])];
}

/** Where anyone stands on a day with what they had signed by then, by their id, of all that was signed in the season. */
export function signatoryStatesOn(
  signatures: readonly Signature[],
  on: Day,
): (participantId: number) => SignatoryState {
  const given = bySignatory(signatures.filter(({ signedOn }) => signedOn === null || signedOn <= on));
  return (participantId) =>
    signatoryStateOf({ party: "participant", participantId, organisationId: null }, given, on);
}

/** Where the city stands on a day, of all that was signed in the season. */
export function cityAmong(signatures: readonly Signature[], day: Day): MandateLine {
  return withSignature(theCity, bySignatory(signatures.filter(({ party }) => party === "city")), day);
}

/** The signatures of each signatory, by the key of `keyOf`. */
type Signatures = ReadonlyMap<string, readonly Signature[]>;

type Party = Pick<Signature, "party" | "participantId" | "organisationId">;

function keyOf({ party, participantId, organisationId }: Party): string {
  return `${party} ${participantId ?? organisationId ?? ""}`;
}

function bySignatory(signatures: readonly Signature[]): Signatures {
  return groupedBy(signatures, keyOf);
}

export type SignatoryState = Pick<MandateLine, "state" | "isSigned" | "signature">;

type Signatory = Omit<MandateLine, keyof SignatoryState>;

const theCity: Signatory = {
  party: "city",
  participantId: null,
  organisationId: null,
  number: null,
  name: null,
  givenName: null,
  familyName: null,
  categoryLabel: null,
  organisationName: null,
  takesPart: true,
};

function organisationOf(organisationId: number, name: string): Signatory {
  return { ...theCity, party: "organisation", organisationId, name, organisationName: name };
}

function toLine(
  { id, number, name, givenName, familyName, membership }: Participant,
  signatures: Signatures,
  day: Day,
): MandateLine {
  const signatory: Signatory = {
    party: "participant",
    participantId: id,
    organisationId: null,
    number,
    name,
    givenName,
    familyName,
    categoryLabel: membership?.categoryLabel ?? null,
    organisationName: membership?.organisationName ?? null,
    takesPart:
      membership !== null &&
      (holdsOn(membership, day) || (membership.from !== null && membership.from > day)),
  };
  return withSignature(signatory, signatures, day);
}

function withSignature(signatory: Signatory, signatures: Signatures, day: Day): MandateLine {
  return { ...signatory, ...signatoryStateOf(signatory, signatures, day) };
}

/** By the signature that counts: one that holds before one that does not, then that of the latest version. */
function signatoryStateOf(party: Party, signatures: Signatures, day: Day): SignatoryState {
  const [signature] = [...(signatures.get(keyOf(party)) ?? [])].sort(
    (a, b) => holding(b, day) - holding(a, day) || b.version - a.version || b.id - a.id,
  );
  const state = stateOn(signature, day);
  return { state, isSigned: state === "signed", signature };
}

function holding(signature: Signature, day: Day): number {
  return stateOn(signature, day) === "signed" ? 1 : 0;
}

function partyOf({ participant_id, organisation_id }: Row<"signature">): MandateParty {
  if (participant_id !== null) return "participant";
  return organisation_id === null ? "city" : "organisation";
}
