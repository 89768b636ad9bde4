import type { Season } from "../../cooperative/season.ts";
import { CoopError, type Problem, problem } from "../../problem.ts";
import type { Every, NewRow } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { groupedBy } from "../../values/grouped.ts";
import { stateOn } from "../mandate.ts";
import { findMandateVersion, listMandateVersions, listSignatures } from "../store/mandates.ts";
import { listMemberships } from "../store/memberships.ts";
import { listNames } from "../store/participants.ts";

export interface Signing {
  readonly participantIds: readonly number[];
  readonly organisations: readonly { readonly id: number; readonly name: string }[];
  readonly byCity: boolean;
  readonly signedOn: Day;
  readonly endsOn: Day | undefined;
  readonly isOnPaper: boolean | undefined;
  /** The version that was signed; the latest where nobody says. */
  readonly version: number | undefined;
  /** Whether who signed that version already signed it on this day, and not on the one that is recorded. */
  readonly corrects?: boolean;
}

/** What is given to a signature, or comes about when it is withdrawn or taken over. */
type SettledOfSignature = "id" | "withdrawn_on" | "withdrawn_reason" | "replaced_by_id";

/** What was signed by this, who had signed that version before and was left as they were, and what is odd about it. */
export interface Signed {
  readonly version: number;
  /** How many people, those whose signature was corrected included. */
  readonly signed: number;
  /** Names of the organisations. */
  readonly organisations: readonly string[];
  readonly byCity: boolean;
  /** How many people, organisations and the city. */
  readonly before: number;
  /** The day of the text, where it is later than the signature. */
  readonly textOn: Day | null;
  /** The latest version, where it is not the one that was signed. */
  readonly latest: number | null;
  /** People who joined after they signed. */
  readonly early: readonly { readonly number: number; readonly from: Day }[];
}

/**
 * Records that people, organisations and the city signed a version of the mandate of a season; the first signature makes version 1
 * where no text is written. Who withdrew, or whose mandate ended, may sign again. Of who signed that version already, nothing
 * changes, unless this corrects it.
 * @throws CoopError `no-such-version`, `ends-before-start`, `left-before-signing` with everyone who had left
 */
export async function signMandate(tx: Write, season: Season, signing: Signing): Promise<Signed> {
  const { signedOn, endsOn } = signing;
  const versions = await listMandateVersions(tx, season);
  const mandate = findMandateVersion(versions, signing.version);
  const { problems, early } = await readMembers(tx, signing);
  if (endsOn !== undefined && endsOn < signedOn) {
    problems.push(problem("ends-before-start", { start: signedOn, end: endsOn }, { option: "--until" }));
  }
  if (problems.length > 0) throw new CoopError(problems);
  const holding = groupedBy(
    (await listSignatures(tx, season, signing.participantIds)).filter(
      (one) => one.mandateId === mandate?.id && stateOn(one, signedOn) === "signed",
    ),
    ({ participantId, organisationId }) => `${participantId} ${organisationId}`,
  );
  const asked = [
    ...[...new Set(signing.participantIds)].map((id) => ({ participant_id: id, organisation_id: null })),
    ...[...new Set(signing.organisations.map(({ id }) => id))].map((id) => ({
      participant_id: null,
      organisation_id: id,
    })),
    ...(signing.byCity ? [{ participant_id: null, organisation_id: null }] : []),
  ].map((signer) => ({
    signer,
    held: holding.get(`${signer.participant_id} ${signer.organisation_id}`)?.[0],
  }));
  const done = asked.filter(({ held }) => !held || signing.corrects);
  const mandateId = mandate?.id ?? (await tx.insertOne("mandate", { season_id: season.id, version: 1 }));
  const isOnPaper = signing.isOnPaper === undefined ? undefined : signing.isOnPaper ? 1 : 0;
  await tx.insert(
    "signature",
    done
      .filter(({ held }) => !held)
      .map(({ signer }) => ({
        ...signer,
        mandate_id: mandateId,
        signed_on: signedOn,
        is_on_paper: isOnPaper ?? null,
        ends_on: endsOn ?? null,
      })) satisfies Every<NewRow<"signature">, SettledOfSignature>[],
  );
  for (const { held } of done) {
    if (held) {
      await tx.update("signature", held.id, {
        signed_on: signedOn,
        is_on_paper: isOnPaper,
        ends_on: endsOn,
      });
    }
  }
  const people = new Set(done.flatMap(({ signer }) => signer.participant_id ?? []));
  const organisationIds = done.flatMap(({ signer }) => signer.organisation_id ?? []);
  const names = new Map(signing.organisations.map(({ id, name }) => [id, name]));
  const version = mandate?.version ?? 1;
  const latest = versions.at(-1)?.version ?? version;
  return {
    version,
    signed: people.size,
    organisations: organisationIds.map((id) => names.get(id) ?? ""),
    byCity: done.length > people.size + organisationIds.length,
    before: asked.length - done.length,
    textOn: mandate?.datedOn && mandate.datedOn > signedOn ? mandate.datedOn : null,
    latest: latest === version ? null : latest,
    early: early.filter(({ id }) => people.has(id)),
  };
}

/** Who of the signers had left when they signed, and who had not joined yet. */
async function readMembers(
  tx: Write,
  { participantIds, signedOn }: Signing,
): Promise<{ problems: Problem[]; early: { id: number; number: number; from: Day }[] }> {
  const memberships = groupedBy(
    await listMemberships(tx, participantIds),
    ({ participantId }) => participantId,
  );
  const problems: Problem[] = [];
  const early: { id: number; number: number; from: Day }[] = [];
  for (const { id, number, name } of await listNames(tx, participantIds)) {
    const its = memberships.get(id) ?? [];
    if (its.some(({ until }) => until === null || until >= signedOn)) {
      const from = its.map((one) => one.from).reduce(earlier, its[0]?.from ?? null);
      if (from !== null && from > signedOn) early.push({ id, number, from });
    } else if (its.length > 0) {
      const until = its.map((one) => one.until).reduce(later, null) as Day;
      problems.push(problem("left-before-signing", { number, name, until, on: signedOn }));
    }
  }
  return { problems, early };
}

/** The earlier of two first days, of which an unknown one is the earliest. */
function earlier(a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? null : a < b ? a : b;
}

function later(a: Day | null, b: Day | null): Day | null {
  return a === null || (b !== null && b > a) ? b : a;
}
