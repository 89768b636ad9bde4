import { isInHeadcount } from "../../people/membership.ts";
import type { Membership } from "../../people/store/memberships.ts";
import { type AttendanceState, attendanceStates } from "../../workshops/attendance.ts";
import type { AttendanceLine, CategoryPresence, Presence } from "../../workshops/store/attendance.ts";
import { because, type FigureRow, figured, Proof, type Why } from "../proof.ts";

/** What is recorded of a category at a session, by the headcount of its day. */
export type SessionCategoryFacts = Omit<CategoryPresence, "categoryId">;

declare module "../figures.ts" {
  interface FactsOf {
    sessionCategory: SessionCategoryFacts;
  }
}

/** The memberships that hold on the day of a session, in every role; asked when someone wants to see who was counted. */
export type There = () => readonly Membership[];

interface PersonRow extends FigureRow {
  readonly participantId: number;
}

/** Seats held by others than their members; null where neither the attendance nor the number of proxies is known. */
export function seatsHeldAt({ recorded, seatsHeld, unnamedProxies }: Presence): number | null {
  return recorded || unnamedProxies !== null ? seatsHeld + (unnamedProxies ?? 0) : null;
}

/** Who came to a session, person by person; people of the project team and observers are left out, each with why. */
export function presenceAt(presence: Presence, there: There) {
  const isSeatHeld = (state: AttendanceState): boolean => state === "replaced" || state === "represented";
  const ours = (isMeant: (line: AttendanceLine) => boolean): PersonRow[] =>
    presence.lines.filter((line) => line.isCounted && isMeant(line)).map(toPerson);
  const others = (isMeant: (state: AttendanceState) => boolean): FigureRow[] => [
    ...presence.lines
      .filter((line) => line.isCounted && !isMeant(line.state))
      .map((line) => ({ ...toPerson(line), why: whichState(line) })),
    ...silentOf(presence, there).map((row) => ({ ...row, why: because("not-known") })),
  ];
  const { recorded, unnamedProxies, guests } = presence;
  return {
    headcount: new Proof(
      presence.notRecorded + attendanceStates.reduce((sum, state) => sum + presence[state], 0),
      "counted",
      () => there().filter(isInHeadcount).map(toPerson),
      () => besideAt(there),
    ),
    present: new Proof(
      recorded ? presence.present : null,
      "counted",
      () => (recorded ? ours(({ state }) => state === "present") : []),
      () => [
        ...others((state) => recorded && state === "present"),
        ...presence.lines
          .filter((line) => !line.isCounted && line.state === "present")
          .map((line) => ({ ...toPerson(line), why: whyBeside(line, there) })),
      ],
    ),
    seatsHeld: new Proof(
      seatsHeldAt(presence),
      "summed",
      () => [
        ...ours(({ state }) => isSeatHeld(state)).map((row) => ({ ...row, value: 1 })),
        ...(unnamedProxies ? [{ value: unnamedProxies }] : []),
      ],
      () => others(isSeatHeld),
    ),
    guests: new Proof(
      guests,
      "summed",
      () => (guests === null ? [] : [{ value: guests }]),
      () => [],
    ),
  };
}

/** The same of a category, of a session of which it is known who came. */
export function categoryAt(
  { categoryId, label, members, notRecorded, ...sums }: CategoryPresence,
  presence: Presence,
  there: There,
): SessionCategoryFacts {
  const its = presence.lines.filter((line) => line.isCounted && line.categoryId === categoryId);
  const silent = (): FigureRow[] => silentOf(presence, there, categoryId);
  const ofState = (state: AttendanceState): Proof<number> =>
    new Proof(
      sums[state],
      "counted",
      () => its.filter((line) => line.state === state).map(toPerson),
      () => [
        ...its
          .filter((line) => line.state !== state)
          .map((line) => ({ ...toPerson(line), why: whichState(line) })),
        ...silent().map((row) => ({ ...row, why: because("not-known") })),
      ],
    );
  return figured("sessionCategory", {
    label,
    members: new Proof(
      members,
      "counted",
      () => [...its.map(toPerson), ...silent()],
      () => [],
    ),
    present: ofState("present"),
    excused: ofState("excused"),
    absent: ofState("absent"),
    replaced: ofState("replaced"),
    represented: ofState("represented"),
    notRecorded: new Proof(notRecorded, "counted", silent, () =>
      its.map((line) => ({ ...toPerson(line), why: whichState(line) })),
    ),
  });
}

/** Those of the headcount, or of a category of it, of whom nobody noted whether they came. */
function silentOf({ lines }: Presence, there: There, categoryId?: number): PersonRow[] {
  const noted = new Set(lines.map(({ participantId }) => participantId));
  return there()
    .filter((one) => isInHeadcount(one) && !noted.has(one.participantId))
    .filter((one) => categoryId === undefined || one.categoryId === categoryId)
    .map(toPerson);
}

function besideAt(there: There): FigureRow[] {
  return there()
    .filter((one) => !isInHeadcount(one))
    .map((one) => ({ ...toPerson(one), why: whyBeside(one, there) }));
}

function whyBeside({ participantId }: { readonly participantId: number }, there: There): Why {
  const role = there().find((one) => one.participantId === participantId)?.role;
  return because(role === "team" || role === "observer" ? role : "not-taking-part");
}

function whichState({ state: value }: AttendanceLine): Why {
  return { choice: "attendanceState", value };
}

function toPerson({ participantId }: { readonly participantId: number }): PersonRow {
  return { participantId };
}
