import { type Voice, voices } from "../../cooperative/category.ts";
import type { Season } from "../../cooperative/season.ts";
import { listCategories } from "../../cooperative/store/categories.ts";
import { isHeldOn } from "../../people/mandate.ts";
import { isInHeadcount } from "../../people/membership.ts";
import { listMandateVersions, listSignatures, signatoryStatesOn } from "../../people/store/mandates.ts";
import { listMemberships, type Membership } from "../../people/store/memberships.ts";
import { membersOn, takingPartOn } from "../../people/store/participants.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { fold } from "../../values/folded.ts";
import { inOrder } from "../../values/order.ts";
import { holdsOn } from "../../values/span.ts";
import type { Presence } from "../../workshops/store/attendance.ts";
import type { CommunityFacts, MandateFacts, MandateTextFacts, VoicesFacts } from "./bilan-facts.ts";
import { countEach } from "./counting.ts";

/** Who took part in the season: members and elected companions; project team and observers beside them (`src/people/README.md`). */
export async function readCommunity(
  reader: Reader,
  day: Day,
  season: Season,
  presences: readonly Presence[],
  firstSessionOn: Day | undefined,
): Promise<CommunityFacts> {
  const memberships = (await listMemberships(reader)).filter((one) => touches(one, season));
  const counted = memberships.filter(isInHeadcount);
  const now = (await membersOn(reader, day)).filter(isInHeadcount);
  const later = [...firstDays(counted).values()].filter(
    (from) => from !== null && firstSessionOn !== undefined && from > firstSessionOn,
  );
  const gone = new Set(counted.map(({ participantId }) => participantId));
  for (const { participantId } of now) gone.delete(participantId);
  const organisations = new Map(
    counted.flatMap((one) => (one.organisationName ? [[one.organisationId, one.organisationName]] : [])),
  );
  const recorded = presences.filter((presence) => presence.recorded);
  const categories = (await listCategories(reader))
    .map(({ id, label }) => ({
      label,
      members: now.filter(({ categoryId }) => categoryId === id).length,
      organisations: new Set(
        now
          .filter((one) => one.categoryId === id && one.organisationId !== null)
          .map(({ organisationId }) => organisationId),
      ).size,
      represented: recorded.filter(({ byCategory }) =>
        byCategory.some((one) => one.categoryId === id && one.present > 0),
      ).length,
      ever: counted.some(({ categoryId }) => categoryId === id),
    }))
    .filter(({ ever }) => ever);
  const latest = new Map(counted.map((one) => [one.participantId, one]));
  return {
    ever: latest.size,
    headcount: now.length,
    joinedLater: later.length,
    left: gone.size,
    team: peopleOf(memberships, "team"),
    observers: peopleOf(memberships, "observer"),
    categories,
    alwaysThere:
      recorded.length === 0
        ? []
        : categories.filter(({ represented }) => represented === recorded.length).map(({ label }) => label),
    organisations: [...organisations.values()].sort((a, b) => inOrder(fold(a), fold(b))),
    routes: countEach<"route">([...latest.values()].map(({ route }) => route)),
    routeUnknown: [...latest.values()].filter(({ route }) => route === null).length,
  };
}

/** Signatures of the mandate of a season by those who take part on the day, and its text that held then. */
export async function readMandate(reader: Reader, season: Season, day: Day): Promise<MandateFacts> {
  const signatures = await listSignatures(reader, season);
  const stateOf = signatoryStatesOn(signatures, day);
  const lines = (await takingPartOn(reader, day)).filter(isInHeadcount).map(({ id }) => stateOf(id));
  const days = lines
    .flatMap(({ isSigned, signature }) => (isSigned ? (signature?.signedOn ?? []) : []))
    .sort();
  const signed = lines.filter(({ isSigned }) => isSigned).length;
  const ofCity = signatures.filter(({ party }) => party === "city");
  return {
    asked: lines.length,
    signed,
    unsigned: lines.length - signed,
    firstSignedOn: days[0] ?? null,
    isSignedByCity: ofCity.some((one) => isHeldOn(one, day)),
    text: await readMandateText(reader, season, day),
  };
}

/** The text of the mandate of a season that held on the day; null where the register holds none. */
export async function readMandateText(
  reader: Reader,
  season: Season,
  day: Day,
): Promise<MandateTextFacts | null> {
  const written = (await listMandateVersions(reader, season)).filter(
    ({ datedOn, sections }) =>
      (datedOn === null || datedOn <= day) && Object.values(sections).some((text) => text !== null),
  );
  const latest = written.at(-1);
  if (!latest) return null;
  const { version, datedOn, sections } = latest;
  const { object, role, open, closed } = sections;
  return { version, datedOn, object, role, open, closed };
}

/** With which voices those who take part on the day do so. */
export async function readVoices(reader: Reader, day: Day): Promise<VoicesFacts> {
  const now = await membersOn(reader, day);
  const voicesOf = (some: readonly Membership[]): Voice[] =>
    voices.filter((voice) => some.some((one) => one.voice === voice));
  const ofRole = (role: Membership["role"]): Membership[] => now.filter((one) => one.role === role);
  const members = ofRole("member");
  return {
    categories: (await listCategories(reader))
      .map(({ id, label }) => ({
        label,
        voices: voicesOf(members.filter(({ categoryId }) => categoryId === id)),
      }))
      .filter((category) => category.voices.length > 0),
    companions: voicesOf(ofRole("companion")),
    team: voicesOf(ofRole("team")),
    observers: voicesOf(ofRole("observer")),
  };
}

function touches({ from, until }: Membership, season: Season): boolean {
  return (
    (from === null || from <= season.ends_on) &&
    (until === null || holdsOn({ from: season.starts_on, until: null }, until))
  );
}

function firstDays(memberships: readonly Membership[]): Map<number, Day | null> {
  const days = new Map<number, Day | null>();
  for (const { participantId, from } of memberships) {
    const known = days.get(participantId);
    if (known === undefined || (known !== null && (from === null || from < known)))
      days.set(participantId, from);
  }
  return days;
}

function peopleOf(memberships: readonly Membership[], role: Membership["role"]): number {
  return new Set(memberships.filter((one) => one.role === role).map(({ participantId }) => participantId))
    .size;
}
