import { type Category, listCategories } from "../../cooperative/store/categories.ts";
import { type Cooperative, readCooperative } from "../../cooperative/store/cooperative.ts";
import { isInHeadcount } from "../../people/membership.ts";
import { alphabeticalKey } from "../../people/person-name.ts";
import { listMemberships, type Membership } from "../../people/store/memberships.ts";
import { listParticipants, type Participant } from "../../people/store/participants.ts";
import type { Reader } from "../../register/write.ts";
import { inOrder } from "../../values/order.ts";
import { toReference } from "../../values/reference.ts";
import type { Session } from "../../workshops/store/sessions.ts";
import { counted, figured, sayingMore } from "../proof.ts";
import { type MeetingFacts, toMeeting } from "./meeting.ts";
import { thereOn } from "./path.ts";

/** In which order a sheet lists people: category by category in alphabetical order, or by their numbers in one run. */
export const sheetOrders = ["category", "number"] as const;
export type SheetOrder = (typeof sheetOrders)[number];

/** A sheet by the session that it is of, and how many people are on it. */
interface SheetFacts {
  readonly reference: string;
  readonly registered: number;
}

/** How many people are on it under a heading. */
interface SheetGroupFacts {
  /** Of a category. */
  readonly label: string | null;
  readonly people: readonly unknown[];
}

declare module "../figures.ts" {
  interface FactsOf {
    sheet: SheetFacts;
    sheetGroup: SheetGroupFacts;
  }
}

/** What a sheet of signatures says. Nothing on it that a neighbour should not read: no address, telephone or district. */
export interface SignInFacts extends SheetFacts {
  readonly cooperative: { readonly name: string };
  readonly controller: string | null;
  readonly contact: string | null;
  readonly session: MeetingFacts;
  readonly order: SheetOrder;
  readonly groups: readonly SignInGroup[];
  /** How many lines are left free for those who turn up. */
  readonly freeLines: number;
}

/** A category; or else the project team, or those who observe, who are counted beside the members. */
export interface SignInGroup extends SheetGroupFacts {
  readonly kind: "category" | "beside" | "all";
  readonly people: readonly SignInLine[];
}

export interface SignInLine {
  readonly reference: string;
  readonly number: number;
  readonly familyName: string | null;
  readonly givenName: string | null;
  readonly category: string | null;
  readonly organisation: string | null;
  /** The number of the titular whose seat they hold when the titular does not come; null where nobody holds it. */
  readonly standsInFor: number | null;
  readonly isSubstitute: boolean;
}

interface Registered extends Participant {
  readonly membership: Membership;
}

interface SheetForm {
  readonly order: SheetOrder;
  readonly blank: number | undefined;
}

/** The sheet of a session: those who take part on its day. */
export async function readSignIn(reader: Reader, session: Session, form: SheetForm): Promise<SignInFacts> {
  const [sheet] = await readSignIns(reader, [session], form);
  return sheet as SignInFacts;
}

/** The sheets of sessions, each of its own day. */
export async function readSignIns(
  reader: Reader,
  sessions: readonly Session[],
  form: SheetForm,
): Promise<SignInFacts[]> {
  const cooperative = await readCooperative(reader);
  const categories = await listCategories(reader);
  const known = (await listParticipants(reader)).filter(({ isErased }) => !isErased);
  const memberships = await listMemberships(reader);
  return sessions.map((session) => {
    const there = new Map(thereOn(memberships, session.on_day).map((one) => [one.participantId, one]));
    const people = known.flatMap((one): Registered[] => {
      const membership = there.get(one.id);
      return membership ? [{ ...one, membership }] : [];
    });
    return toSheet(session, people, { cooperative, categories }, form);
  });
}

function toSheet(
  session: Session,
  people: readonly Registered[],
  {
    cooperative: { name, controller, contact },
    categories,
  }: { readonly cooperative: Cooperative; readonly categories: readonly Category[] },
  { order, blank }: SheetForm,
): SignInFacts {
  const toLine = lineAmong(people);
  const linesOf = (some: readonly Registered[]): SignInLine[] => bySeat(some).map(toLine);
  const members = people.filter(({ membership }) => isInHeadcount(membership));
  const groups: SignInGroup[] =
    order === "number"
      ? [{ kind: "all", label: null, people: people.map(toLine) }]
      : [
          ...categories.map(
            ({ id, label }): SignInGroup => ({
              kind: "category",
              label,
              people: linesOf(members.filter(({ membership }) => membership.categoryId === id)),
            }),
          ),
          {
            kind: "beside",
            label: null,
            people: linesOf(people.filter(({ membership }) => !isInHeadcount(membership))),
          },
        ];
  const sheet = figured("sheet", {
    reference: toReference("session", session.number),
    registered: counted(people, ({ id }) => ({ participantId: id })),
  });
  return sayingMore(sheet, {
    cooperative: { name },
    controller,
    contact,
    session: toMeeting(session),
    order,
    groups: groups
      .filter((group) => group.people.length > 0)
      .map(({ kind, label, people: those }) =>
        sayingMore(figured("sheetGroup", { label, people: those }), { kind, people: those }),
      ),
    freeLines: blank ?? enoughFor(people.length),
  });
}

/** One more for every eight who are registered, and never so few that a family could not sign. */
function enoughFor(registered: number): number {
  return Math.max(4, Math.ceil(registered / 8));
}

/** In alphabetical order of the family names, with those who may hold a seat right after its titular. */
function bySeat(people: readonly Registered[]): Registered[] {
  const sorted = [...people].sort(
    (a, b) => inOrder(alphabeticalKey(a), alphabeticalKey(b)) || a.number - b.number,
  );
  const titulars = sorted.filter(({ membership }) => membership.seat === "titular");
  const titularOf = ({ membership }: Registered): Registered | undefined =>
    membership.seat === "substitute"
      ? titulars.find((one) => one.membership.organisationId === membership.organisationId)
      : undefined;
  return sorted
    .filter((one) => titularOf(one) === undefined)
    .flatMap((one) => [one, ...sorted.filter((other) => titularOf(other) === one)]);
}

function lineAmong(people: readonly Registered[]): (person: Registered) => SignInLine {
  return ({ number, familyName, givenName, membership }) => {
    const isSubstitute = membership.seat === "substitute";
    const titular = isSubstitute
      ? people.find(
          (one) =>
            one.membership.seat === "titular" && one.membership.organisationId === membership.organisationId,
        )
      : undefined;
    return {
      reference: toReference("participant", number),
      number,
      familyName,
      givenName,
      category: membership.categoryLabel,
      organisation: membership.organisationName,
      isSubstitute,
      standsInFor: titular?.number ?? null,
    };
  };
}
