import { type Voice, voices } from "../../cooperative/category.ts";
import type { Season } from "../../cooperative/season.ts";
import { listCategories } from "../../cooperative/store/categories.ts";
import { isHeldOn } from "../../people/mandate.ts";
import { isInHeadcount } from "../../people/membership.ts";
import {
  listMandateVersions,
  listSignatures,
  type MandateVersion,
  mandateTextOn,
  signatoryStatesOn,
} from "../../people/store/mandates.ts";
import type { Membership } from "../../people/store/memberships.ts";
import { membersOn, takingPartOn } from "../../people/store/participants.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { fold } from "../../values/folded.ts";
import { inOrder } from "../../values/order.ts";
import { holdsOn } from "../../values/span.ts";
import type { Presence } from "../../workshops/store/attendance.ts";
import {
  because,
  countEach,
  counted,
  countedAmong,
  type FigureRow,
  figured,
  fromKnown,
  share,
} from "../proof.ts";
import type {
  AttendanceFacts,
  CommunityFacts,
  MandateFacts,
  MandateTextFacts,
  VoicesFacts,
} from "./bilan-facts.ts";
import type { HeldPresence, Path } from "./path.ts";

/** Who took part in the season: members and elected companions; project team and observers beside them (`src/people/README.md`). */
export async function readCommunity(
  reader: Reader,
  day: Day,
  season: Season,
  { presences, memberships: all }: Pick<Path, "presences" | "memberships">,
  firstSessionOn: Day | undefined,
): Promise<CommunityFacts> {
  const memberships = all.filter((one) => touches(one, season));
  const ours = memberships.filter(isInHeadcount);
  const now = (await membersOn(reader, day)).filter(isInHeadcount);
  const isNow = new Set(now.map(({ participantId }) => participantId));
  const people = [...new Map(ours.map((one) => [one.participantId, one])).values()];
  const organisations = new Map(
    ours.flatMap((one) => (one.organisationName ? [[one.organisationId, one.organisationName]] : [])),
  );
  const recorded = presences.filter((presence) => presence.recorded);
  const categories = (await listCategories(reader))
    .filter(({ id }) => ours.some(({ categoryId }) => categoryId === id))
    .map(({ id, label }) => {
      const its = now.filter(({ categoryId }) => categoryId === id);
      const wasThere = ({ byCategory }: Presence): boolean =>
        byCategory.some((one) => one.categoryId === id && one.present > 0);
      return figured("category", {
        label,
        members: counted(its, toPerson),
        organisations: counted(distinctOrganisations(its), toOrganisation),
        represented: countedAmong(recorded, wasThere, toSession, () => because("nobody-of-it-there")),
      });
    });
  const team = peopleOf(memberships, "team");
  const observers = peopleOf(memberships, "observer");
  const beside = (): FigureRow[] => [
    ...team.map((one) => ({ ...toPerson(one), why: because("team") })),
    ...observers.map((one) => ({ ...toPerson(one), why: because("observer") })),
  ];
  const gone = people.filter(({ participantId }) => !isNow.has(participantId));
  const first = firstDays(ours);
  const isLater = ({ participantId }: Membership): boolean => {
    const from = first.get(participantId) ?? null;
    return from !== null && firstSessionOn !== undefined && from > firstSessionOn;
  };
  return figured("community", {
    ever: counted(people, toPerson, beside),
    headcount: counted(now, toPerson, () => [
      ...gone.map((one) => ({ ...toPerson(one), why: because("left") })),
      ...beside(),
    ]),
    joinedLater: countedAmong(people, isLater, toPerson, ({ participantId }) =>
      because(first.get(participantId) === null ? "not-known" : "there-from-the-start"),
    ),
    left: countedAmong(
      people,
      ({ participantId }) => !isNow.has(participantId),
      toPerson,
      () => because("still-there"),
    ),
    team: counted(team, toPerson),
    observers: counted(observers, toPerson),
    categories,
    alwaysThere:
      recorded.length === 0
        ? []
        : categories.filter(({ represented }) => represented === recorded.length).map(({ label }) => label),
    areCategoriesLeftOut: false,
    organisations: [...organisations.values()].sort((a, b) => inOrder(fold(a), fold(b))),
    areRoutesLeftOut: false,
    routes: countEach("route", people, ({ route }) => route, toPerson),
    routeUnknown: countedAmong(
      people,
      ({ route }) => route === null,
      toPerson,
      ({ route: value }) => (value === null ? because("not-known") : { choice: "route", value }),
    ),
  });
}

/** So many people from whom on a rate is said beside its counts (`src/reports/README.md`). */
export const enoughForARate = 20;

/** How often the members of each day came to the sessions that were held. */
export function toAttendance(presences: readonly HeldPresence[], people: number): AttendanceFacts {
  const known = ({ present, excused, absent, replaced, represented }: Presence): number =>
    present + excused + absent + replaced + represented;
  const toldBy = (one: HeldPresence): HeldPresence[] => (one.recorded ? [one] : []);
  const recorded = presences.flatMap(toldBy);
  const silent = (): FigureRow[] =>
    presences
      .filter((one) => !one.recorded)
      .map((one) => ({ ...toSession(one), why: because("attendance-not-recorded") }));
  return figured("attendance", {
    present: fromKnown("summed", recorded, ({ present }) => present, toSession, silent),
    known: fromKnown("summed", recorded, known, toSession, silent),
    unknown: fromKnown("summed", presences, ({ notRecorded }) => notRecorded, toSession),
    rate: share(
      recorded,
      { part: ({ present }) => present, whole: known, isSaid: people >= enoughForARate },
      toSession,
      silent,
    ),
  });
}

/** Signatures of the mandate of a season by those who take part on the day, and its text that held then. */
export async function readMandate(reader: Reader, season: Season, day: Day): Promise<MandateFacts> {
  const signatures = await listSignatures(reader, season);
  const stateOf = signatoryStatesOn(signatures, day);
  const lines = (await takingPartOn(reader, day))
    .filter(isInHeadcount)
    .map(({ id }) => ({ participantId: id, ...stateOf(id) }));
  const days = lines
    .flatMap(({ isSigned, signature }) => (isSigned ? (signature?.signedOn ?? []) : []))
    .sort();
  const versions = (await listMandateVersions(reader, season)).map(({ id }) => id);
  const held = await mandateTextOn(reader, season, day);
  // What nobody wrote for this season says nothing of what was signed in it.
  const own = held && versions.includes(held.id) ? held : null;
  const ofCity = signatures.filter(({ party }) => party === "city");
  const isSigned = (line: { readonly isSigned: boolean }): boolean => line.isSigned;
  const signedOrNot = (wanted: boolean) =>
    countedAmong(
      lines,
      (line) => isSigned(line) === wanted,
      toPerson,
      () => because(wanted ? "not-signed" : "signed"),
    );
  return figured("mandate", {
    asked: counted(lines, toPerson),
    signed: signedOrNot(true),
    unsigned: signedOrNot(false),
    firstSignedOn: days[0] ?? null,
    isSignedByCity: ofCity.some((one) => isHeldOn(one, day)),
    text: own && toMandateText(own),
  });
}

/** The text of the mandate that held in a season on the day; null where the register holds none. */
export async function readMandateText(
  reader: Reader,
  season: Season,
  day: Day,
): Promise<MandateTextFacts | null> {
  const held = await mandateTextOn(reader, season, day);
  return held ? toMandateText(held) : null;
}

function toMandateText({ version, datedOn, sections }: MandateVersion): MandateTextFacts {
  const { object, role, open, closed } = sections;
  return figured("mandateText", { version, datedOn, object, role, open, closed });
}

/** With which voices those who take part do so. */
export async function readVoices(reader: Reader, now: readonly Membership[]): Promise<VoicesFacts> {
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

function peopleOf(memberships: readonly Membership[], role: Membership["role"]): Membership[] {
  const its = memberships.filter((one) => one.role === role);
  return [...new Map(its.map((one) => [one.participantId, one])).values()];
}

function distinctOrganisations(memberships: readonly Membership[]): Membership[] {
  const its = memberships.filter(({ organisationId }) => organisationId !== null);
  return [...new Map(its.map((one) => [one.organisationId, one])).values()];
}

function toPerson({ participantId }: { readonly participantId: number }): FigureRow {
  return { participantId };
}

function toOrganisation({ organisationName }: Membership): FigureRow {
  return { label: organisationName };
}

function toSession({ session: { reference, title, onDay } }: HeldPresence): FigureRow {
  return { reference, label: title, on: onDay };
}
