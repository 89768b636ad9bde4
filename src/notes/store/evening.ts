import { type Category, listCategories } from "../../cooperative/store/categories.ts";
import { readIdentity } from "../../cooperative/store/cooperative.ts";
import { listQuestions } from "../../cooperative/store/questions.ts";
import { type Decision, listDecisions } from "../../decisions/store/decisions.ts";
import { listObjections, type Objection } from "../../decisions/store/objections.ts";
import { listTasks, type Task } from "../../decisions/store/tasks.ts";
import { type Idea, listIdeas } from "../../experiments/store/ideas.ts";
import { actorNames } from "../../people/store/actors.ts";
import { listMemberships, type Representative } from "../../people/store/memberships.ts";
import { listOrganisationNames } from "../../people/store/organisations.ts";
import { listNames, listParticipants, membersOn, type Participant } from "../../people/store/participants.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { inOrder } from "../../values/order.ts";
import { toReference } from "../../values/reference.ts";
import { type AgendaEntry, agendaOf } from "../../workshops/store/agenda.ts";
import { type AttendanceLine, attendanceOf } from "../../workshops/store/attendance.ts";
import { type Exchange, listExchanges } from "../../workshops/store/exchanges.ts";
import { facilitatorsOf, type Session } from "../../workshops/store/sessions.ts";
import type { NamedActor, NamedFunction } from "../actor.ts";
import { plain } from "../page.ts";

/** Guests of a category, or of none that was noted. */
export interface GuestCount {
  readonly category: string | null;
  readonly number: number;
}

/** All that the register holds of a session, as its page shows it. */
export interface Evening {
  /** The beginning of the register's identity, by which a page of another is told. */
  readonly register: string;
  readonly session: Session;
  /** How each who facilitates is found again. */
  readonly facilitators: readonly string[];
  readonly agenda: readonly AgendaEntry[];
  readonly categories: readonly Category[];
  readonly questions: readonly Row<"question">[];
  readonly people: readonly Participant[];
  readonly members: readonly Representative[];
  readonly attendance: readonly AttendanceLine[];
  readonly guests: readonly GuestCount[];
  readonly exchanges: readonly Exchange[];
  readonly decisions: readonly Decision[];
  readonly objections: readonly Objection[];
  readonly ideas: readonly Idea[];
  /** Those of the session, after those that were still to be done when it came. */
  readonly tasks: readonly Task[];
  /** How a page names who has something in hand: by name, where that means nobody else. */
  nameOf(row: { participant_id: number | null; organisation_id: number | null }): string | null;
}

/** What the page of a session is made of, and what a page is held against. */
export async function readEvening(reader: Reader, session: Session): Promise<Evening> {
  const decisions = await listDecisions(reader, { sessionId: session.id });
  const numbers = new Set(decisions.map(({ id }) => id));
  const facilitators = await facilitatorsOf(reader, session.id);
  const nameOf = await unmistakableNames(reader);
  return {
    register: markOf(await readIdentity(reader)),
    session,
    facilitators: facilitators.flatMap((one) => nameOf(one) ?? []),
    agenda: await agendaOf(reader, session.id),
    categories: await listCategories(reader),
    questions: await listQuestions(reader),
    people: await listParticipants(reader),
    members: await membersOn(reader, session.on_day),
    attendance: await attendanceOf(reader, session.id),
    guests: await guestsOf(reader, session.id),
    exchanges: await listExchanges(reader, { sessionId: session.id }),
    decisions,
    objections: (await listObjections(reader)).filter(({ decision_id }) => numbers.has(decision_id)),
    ideas: (await listIdeas(reader)).filter(({ session_id }) => session_id === session.id),
    tasks: tasksAt(await listTasks(reader), session),
    nameOf,
  };
}

/** All whom the register knows by name: people, then organisations. */
export async function everyActor(reader: Reader): Promise<NamedActor[]> {
  const of =
    (kind: NamedActor["kind"]) =>
    ({ number, name }: Pick<NamedActor, "number" | "name">): NamedActor => ({ kind, number, name });
  return [
    ...(await listNames(reader)).map(of("participant")),
    ...(await listOrganisationNames(reader)).map(of("organisation")),
  ];
}

/** What people are or ever were, as far as the register says it. */
export async function everyFunction(reader: Reader): Promise<NamedFunction[]> {
  const names = new Map((await listNames(reader)).map(({ id, number, name }) => [id, { number, name }]));
  return (await listMemberships(reader)).flatMap((membership) => {
    const whose = names.get(membership.participantId);
    if (!whose || membership.function === null) return [];
    return [{ actor: { kind: "participant", ...whose }, function: membership.function }];
  });
}

/** The beginning of an identity that a page bears. */
export function markOf(identity: string): string {
  return identity.slice(0, 4).toLowerCase();
}

/**
 * What was agreed before and was neither done nor dropped when the session came, then what was agreed there. Of what comes of no
 * session nobody knows since when it stood open: it is there while it does.
 */
function tasksAt(tasks: readonly Task[], { id, on_day: day }: Session): Task[] {
  const isOpenUntil = (ended: Task["done_on"], isFromBefore: boolean): boolean =>
    ended === null || ended === day || (isFromBefore && ended > day);
  const before = tasks.filter((task) => {
    const isFromBefore = task.sessionDay !== null && task.sessionDay < day;
    if (task.session_id === id || (task.sessionDay !== null && !isFromBefore)) return false;
    return isOpenUntil(task.done_on, isFromBefore) && isOpenUntil(task.dropped_on, isFromBefore);
  });
  return [...before, ...tasks.filter((task) => task.session_id === id)];
}

async function guestsOf(reader: Reader, sessionId: number): Promise<GuestCount[]> {
  const rows = await reader
    .selectFrom("guest")
    .leftJoin("category", "category.id", "guest.category_id")
    .select(["category.label as category", "category.rank", "guest.number"])
    .where("guest.session_id", "=", sessionId)
    .execute();
  return rows
    .sort(
      (a, b) =>
        (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) ||
        inOrder(a.category ?? "", b.category ?? ""),
    )
    .map(({ category, number }) => ({ category, number }));
}

/** Names, or references where a name has a comma or a point between, or means several. */
async function unmistakableNames(reader: Reader): Promise<Evening["nameOf"]> {
  const nameOf = await actorNames(reader);
  const people = await listNames(reader);
  const organisations = await listOrganisationNames(reader);
  const times = new Map<string, number>();
  for (const { name } of [...people, ...organisations]) {
    times.set(plain(name).toLowerCase(), (times.get(plain(name).toLowerCase()) ?? 0) + 1);
  }
  const referenceOf = new Map<string, string>([
    ...people.map(({ id, number }) => [`p${id}`, toReference("participant", number)] as const),
    ...organisations.map(({ id, number }) => [`o${id}`, toReference("organisation", number)] as const),
  ]);
  return (row) => {
    const name = nameOf(row);
    if (name === null) return null;
    const isPlain = times.get(plain(name).toLowerCase()) === 1 && !/[,;·•|→()–—]|\s-\s|^\P{L}|\d/u.test(name);
    const key = row.participant_id === null ? `o${row.organisation_id}` : `p${row.participant_id}`;
    return isPlain ? plain(name) : (referenceOf.get(key) ?? plain(name));
  };
}
