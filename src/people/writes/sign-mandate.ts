import { currentSeason } from "../../cooperative/store/seasons.ts";
import { CoopError, type Problem, problem } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { stateOn } from "../mandate.ts";
import { findMandateVersion, listMandateVersions, listSignatures } from "../store/mandates.ts";
import { listMemberships, listParticipants } from "../store/participants.ts";

export interface Signing {
  readonly participantIds: readonly number[];
  readonly organisations: readonly { readonly id: number; readonly name: string }[];
  readonly byCity: boolean;
  readonly signedOn: Day;
  readonly endsOn: Day | undefined;
  readonly isOnPaper: boolean | undefined;
  /** The version that was signed; the latest where nobody says. */
  readonly version: number | undefined;
}

/** What was signed by this, who had signed that version before and was left as they were, and what is odd about it. */
export interface Signed {
  readonly version: number;
  /** How many people. */
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
 * Records that people, organisations and the city signed a version of the mandate; the first signature makes version 1
 * where no text is written. Who withdrew, or whose mandate ended, may sign again.
 * @throws CoopError `no-such-version`, `ends-before-start`, `left-before-signing` with everyone who had left
 */
export async function signMandate(tx: Write, signing: Signing): Promise<Signed> {
  const { signedOn, endsOn } = signing;
  const versions = await listMandateVersions(tx);
  const mandate = findMandateVersion(versions, signing.version);
  const { problems, early } = await readMembers(tx, signing);
  if (endsOn !== undefined && endsOn < signedOn) {
    problems.push(problem("ends-before-start", { start: signedOn, end: endsOn }, { option: "--until" }));
  }
  if (problems.length > 0) throw new CoopError(problems);
  const holding = (await listSignatures(tx)).filter(
    (one) => one.mandateId === mandate?.id && stateOn(one, signedOn) === "signed",
  );
  const people = [...new Set(signing.participantIds)].filter(
    (id) => !holding.some(({ participantId }) => participantId === id),
  );
  const organisations = signing.organisations.filter(
    ({ id }) => !holding.some(({ organisationId }) => organisationId === id),
  );
  const byCity = signing.byCity && !holding.some(({ party }) => party === "city");
  const signers = [
    ...people.map((id) => ({ participant_id: id, organisation_id: null })),
    ...organisations.map(({ id }) => ({ participant_id: null, organisation_id: id })),
    ...(byCity ? [{ participant_id: null, organisation_id: null }] : []),
  ];
  const mandateId = mandate?.id ?? (await firstVersion(tx));
  const isOnPaper = signing.isOnPaper === undefined ? undefined : signing.isOnPaper ? 1 : 0;
  await tx.insert(
    "signature",
    signers.map((signer) => ({
      ...signer,
      mandate_id: mandateId,
      signed_on: signedOn,
      is_on_paper: isOnPaper ?? null,
      ends_on: endsOn ?? null,
    })),
  );
  const asked =
    new Set(signing.participantIds).size + signing.organisations.length + (signing.byCity ? 1 : 0);
  const version = mandate?.version ?? 1;
  const latest = versions.at(-1)?.version ?? version;
  return {
    version,
    signed: people.length,
    organisations: organisations.map(({ name }) => name),
    byCity,
    before: asked - signers.length,
    textOn: mandate?.datedOn && mandate.datedOn > signedOn ? mandate.datedOn : null,
    latest: latest === version ? null : latest,
    early: early.filter(({ id }) => people.includes(id)),
  };
}

/** Who of the signers had left when they signed, and who had not joined yet. */
async function readMembers(
  tx: Write,
  { participantIds, signedOn }: Signing,
): Promise<{ problems: Problem[]; early: { id: number; number: number; from: Day }[] }> {
  const signers = new Set(participantIds);
  const memberships = (await listMemberships(tx)).filter(({ participantId }) => signers.has(participantId));
  const participants = (await listParticipants(tx)).filter(({ id }) => signers.has(id));
  const problems: Problem[] = [];
  const early: { id: number; number: number; from: Day }[] = [];
  for (const { id, number, name } of participants) {
    const its = memberships.filter(({ participantId }) => participantId === id);
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

async function firstVersion(tx: Write): Promise<number> {
  const season = await currentSeason(tx);
  return tx.insertOne("mandate", { season_id: season.id, version: 1 });
}
