import type { Gaps } from "../feature.ts";
import { type Problem, problem } from "../problem.ts";
import type { Reader } from "../register/write.ts";
import type { Day } from "../values/day.ts";
import { toReference } from "../values/reference.ts";
import { isToComplete, mandateSections } from "./mandate.ts";
import { isInHeadcount, lacksTitular, type Seat } from "./membership.ts";
import {
  cityAmong,
  listMandates,
  listMandateVersions,
  listSignatures,
  type MandateLine,
} from "./store/mandates.ts";
import { listParticipants } from "./store/participants.ts";

/** What is missing of those who take part on the day, and of the mandate, which changes no figure. */
export const gaps: Gaps = async (reader, today) => [
  ...(await signatureGaps(reader, today)),
  ...(await textGaps(reader)),
  ...(await memberGaps(reader, today)),
];

async function signatureGaps(reader: Reader, today: Day): Promise<readonly Problem[]> {
  const lines = await listMandates(reader, today);
  const latest = (await listMandateVersions(reader)).at(-1);
  const withdrawn = lines.filter(({ state }) => state === "withdrawn");
  const unsigned = lines.filter(({ isSigned, state }) => !isSigned && state !== "withdrawn");
  const older = lines.filter(
    ({ isSigned, signature }) => isSigned && signature && latest && signature.version < latest.version,
  );
  const signatures = await listSignatures(reader);
  return [
    ...(unsigned.length > 0 ? [problem("mandate-unsigned", { references: referencesOf(unsigned) })] : []),
    ...(withdrawn.length > 0
      ? [problem("mandate-withdrawn-by-members", { references: referencesOf(withdrawn) })]
      : []),
    ...(older.length > 0 && latest
      ? [problem("older-version-signed", { references: referencesOf(older), version: latest.version })]
      : []),
    ...(signatures.length > 0 ? cityGaps(cityAmong(signatures, today)) : []),
  ];
}

function cityGaps({ state, signature }: MandateLine): readonly Problem[] {
  if (!signature) return [problem("city-unsigned", {})];
  if (state === "withdrawn") return [problem("city-withdrew", { on: signature.withdrawnOn as Day })];
  if (state === "ended") return [problem("city-mandate-ended", { on: signature.endsOn as Day })];
  return [];
}

async function textGaps(reader: Reader): Promise<readonly Problem[]> {
  const mandate = (await listMandateVersions(reader)).at(-1);
  if (!mandate) return [];
  const missing = mandateSections.filter((section) => mandate.sections[section] === null);
  const open = mandateSections.filter((section) => isToComplete(mandate.sections[section] ?? ""));
  if (missing.length === mandateSections.length) return [problem("mandate-without-text", {})];
  return [
    ...(missing.length > 0 ? [problem("mandate-sections-missing", { sections: missing })] : []),
    ...(open.length > 0 ? [problem("mandate-to-complete", { sections: open })] : []),
  ];
}

function referencesOf(lines: readonly MandateLine[]): readonly string[] {
  return lines.flatMap(({ number }) => (number === null ? [] : [toReference("participant", number)]));
}

/** Minors whom nobody allowed to take part, and organisations of which nobody holds the seat. */
async function memberGaps(reader: Reader, today: Day): Promise<readonly Problem[]> {
  const there = await listParticipants(reader, { on: today });
  const minors = there.filter(({ isMinor, authorisedOn }) => isMinor === true && authorisedOn === null);
  const references = minors.map(({ number }) => toReference("participant", number));
  const seatsOf = new Map<string, { readonly seat: Seat | null }[]>();
  for (const { membership } of there) {
    if (!membership || !isInHeadcount(membership) || membership.organisationName === null) continue;
    const seats = seatsOf.get(membership.organisationName);
    if (seats) seats.push(membership);
    else seatsOf.set(membership.organisationName, [membership]);
  }
  const vacant = [...seatsOf].flatMap(([name, seats]) => (lacksTitular(seats) ? [name] : []));
  return [
    ...(references.length > 0 ? [problem("minor-not-authorised", { references })] : []),
    ...vacant.map((name) => problem("seat-vacant", { name })),
  ];
}
