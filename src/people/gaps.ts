import { everySeason, type Season } from "../cooperative/season.ts";
import { currentSeason } from "../cooperative/store/seasons.ts";
import type { Gaps } from "../feature.ts";
import { type Problem, problem } from "../problem.ts";
import type { Reach } from "../register/reach.ts";
import type { Reader } from "../register/write.ts";
import type { Day } from "../values/day.ts";
import { groupedBy } from "../values/grouped.ts";
import { toReference } from "../values/reference.ts";
import { isToComplete, mandateSections } from "./mandate.ts";
import { isInHeadcount, lacksTitular } from "./membership.ts";
import {
  cityAmong,
  formerMandateText,
  hasText,
  listMandateVersions,
  listSignatures,
  type MandateLine,
  type MandateVersion,
  type SignatoryState,
  type Signature,
  signatoryStatesOn,
} from "./store/mandates.ts";
import { peopleOf } from "./store/memberships.ts";
import { type TakingPart, takingPartOn } from "./store/participants.ts";

/** So many of an organisation are proposed for its seat. */
const shownCandidates = 3;

/** What is missing of those who take part on the day, and of the mandate, which changes no figure. */
export const gaps: Gaps = async (reader, today, reach, asked) => {
  const ids = await peopleWithin(reader, reach);
  const there = await takingPartOn(reader, today, ids);
  const season = asked && asked.id !== everySeason.id ? asked : await currentSeason(reader);
  const versions = await listMandateVersions(reader, season);
  const signatures = await listSignatures(reader, season, ids);
  const isSigned = versions.some((one) => one.signatures > 0);
  return [
    ...signatureGaps(there.filter(isInHeadcount), signatures, versions.at(-1), today),
    ...(isSigned ? cityGaps(cityAmong(signatures, today)) : []),
    ...(await textGaps(reader, season, versions.at(-1))),
    ...memberGaps(there),
  ];
};

/** Those of whom a write can change what is missing: the people and the organisations that it is about; nothing where that can be all. */
async function peopleWithin(reader: Reader, reach: Reach | undefined): Promise<number[] | undefined> {
  if (!reach || reach.tables.has("mandate") || reach.tables.has("season")) return undefined;
  return [...reach.ids("participant"), ...(await peopleOf(reader, reach.ids("organisation")))];
}

function signatureGaps(
  members: readonly TakingPart[],
  signatures: readonly Signature[],
  latest: MandateVersion | undefined,
  today: Day,
): readonly Problem[] {
  const stateOf = signatoryStatesOn(signatures, today);
  const those = (isMeant: (state: SignatoryState) => boolean) =>
    members.filter(({ id }) => isMeant(stateOf(id)));
  const withdrawn = those(({ state }) => state === "withdrawn");
  const unsigned = those(({ isSigned, state }) => !isSigned && state !== "withdrawn");
  const older = those(
    ({ isSigned, signature }) =>
      isSigned && signature !== undefined && latest !== undefined && signature.version < latest.version,
  );
  return [
    ...(unsigned.length > 0 ? [problem("mandate-unsigned", { references: referencesOf(unsigned) })] : []),
    ...(withdrawn.length > 0
      ? [problem("mandate-withdrawn-by-members", { references: referencesOf(withdrawn) })]
      : []),
    ...(older.length > 0 && latest
      ? [problem("older-version-signed", { references: referencesOf(older), version: latest.version })]
      : []),
  ];
}

function cityGaps({ state, signature }: MandateLine): readonly Problem[] {
  if (!signature) return [problem("city-unsigned", {})];
  if (state === "withdrawn") return [problem("city-withdrew", { on: signature.withdrawnOn as Day })];
  if (state === "ended") return [problem("city-mandate-ended", { on: signature.endsOn as Day })];
  return [];
}

async function textGaps(
  reader: Reader,
  season: Season,
  mandate: MandateVersion | undefined,
): Promise<readonly Problem[]> {
  if (!mandate) return [];
  if (!hasText(mandate)) {
    const former = await formerMandateText(reader, season);
    if (former) return [problem("mandate-text-of-year", { year: season.title, former: former.year })];
    return mandate.signatures > 0 ? [problem("mandate-without-text", {})] : [];
  }
  const missing = mandateSections.filter((section) => mandate.sections[section] === null);
  const open = mandateSections.filter((section) => isToComplete(mandate.sections[section] ?? ""));
  return [
    ...(missing.length > 0 ? [problem("mandate-sections-missing", { sections: missing })] : []),
    ...(open.length > 0 ? [problem("mandate-to-complete", { sections: open })] : []),
  ];
}

function referencesOf(people: readonly { readonly number: number }[]): readonly string[] {
  return people.map(({ number }) => toReference("participant", number));
}

/** Minors whom nobody allowed to take part, and organisations of which nobody holds the seat. */
function memberGaps(there: readonly TakingPart[]): readonly Problem[] {
  const minors = there.filter((one) => one.is_minor === 1 && one.authorised_on === null);
  const sent = groupedBy(there.filter(isInHeadcount), ({ organisation }) => organisation);
  const vacant = [...sent].flatMap(([name, its]) =>
    name !== null && lacksTitular(its)
      ? [problem("seat-vacant", { name, candidates: referencesOf(its).slice(0, shownCandidates) })]
      : [],
  );
  return [
    ...(minors.length > 0 ? [problem("minor-not-authorised", { references: referencesOf(minors) })] : []),
    ...vacant,
  ];
}
