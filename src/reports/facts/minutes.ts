import { readCooperative } from "../../cooperative/store/cooperative.ts";
import { listDecisions } from "../../decisions/store/decisions.ts";
import { listTasks, type Task } from "../../decisions/store/tasks.ts";
import { isOverdue } from "../../decisions/task.ts";
import { listIdeas } from "../../experiments/store/ideas.ts";
import type { ChoiceValues } from "../../language/catalogue.ts";
import { membersOn } from "../../people/store/participants.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import type { LocalTime } from "../../values/local-time.ts";
import { toReference } from "../../values/reference.ts";
import { attendanceStates } from "../../workshops/attendance.ts";
import { agendaOf } from "../../workshops/store/agenda.ts";
import { type Presence, readPresences } from "../../workshops/store/attendance.ts";
import { listExchanges } from "../../workshops/store/exchanges.ts";
import { listQuotations, printedOn } from "../../workshops/store/quotations.ts";
import { facilitatorsOf, listSessions, type Session } from "../../workshops/store/sessions.ts";
import type { Edition } from "../edition.ts";
import { figured, sayingMore } from "../proof.ts";
import type { DecisionFacts, IdeaFacts, SaidOfQuestion, SessionFacts } from "./bilan-facts.ts";
import { factsOfDecisions } from "./decisions.ts";
import { toIdea } from "./experiments.ts";
import { type MeetingFacts, toMeeting } from "./meeting.ts";
import { toSession } from "./path.ts";
import { type ActorFacts, actorsIn } from "./people-named.ts";
import { orderOf, quoting, saidByQuestion } from "./said.ts";
import { categoryAt, type SessionCategoryFacts, type There } from "./session-presence.ts";

/** Everything that the minutes of a session may say, in one edition. Unknown is null. */
export interface MinutesFacts {
  readonly cooperative: { readonly name: string };
  readonly isInternal: boolean;
  readonly session: MeetingFacts & {
    readonly phase: string | null;
    readonly summary: string | null;
    readonly cancelledOn: Day | null;
    readonly cancelledReason: string | null;
  };
  readonly facilitators: readonly ActorFacts[];
  readonly presence: MinutesPresenceFacts;
  readonly agenda: readonly AgendaItemFacts[];
  /** By question in the order of the questions; last what is of none. */
  readonly said: readonly SaidOfQuestion[];
  readonly decisions: readonly DecisionFacts[];
  readonly ideas: readonly MinutesIdeaFacts[];
  readonly tasks: readonly OwnedTaskFacts[];
  /** The session after this one that is not cancelled. */
  readonly next: MeetingFacts | null;
}

export interface AgendaItemFacts {
  readonly title: string;
  readonly startsAt: LocalTime | null;
  readonly minutes: number | null;
  readonly questions: readonly string[];
}

export interface MinutesPresenceFacts extends SessionFacts {
  /** False where nobody noted who came; then no number says anything. */
  readonly isRecorded: boolean;
  readonly isSomeUnknown: boolean;
  /** Sums by category and names, in the internal edition alone. */
  readonly byCategory: readonly SessionCategoryFacts[];
  readonly byState: readonly {
    readonly state: ChoiceValues["attendanceState"];
    readonly people: readonly string[];
  }[];
}

export interface MinutesIdeaFacts extends IdeaFacts {
  readonly text: string | null;
}

/** Something to do, with who does it; null where nobody was named. */
export interface OwnedTaskFacts {
  readonly reference: string;
  readonly title: string;
  readonly owner: ActorFacts | null;
  readonly dueOn: Day | null;
  readonly isLate: boolean;
  readonly doneOn: Day | null;
  readonly droppedOn: Day | null;
}

/** What happened at a session, as the register tells it on a day. */
export async function readMinutes(
  reader: Reader,
  session: Session,
  edition: Edition,
  today: Day,
): Promise<MinutesFacts> {
  const { name } = await readCooperative(reader);
  const presences = await readPresences(reader, [session.id]);
  const decisions = await listDecisions(reader, { sessionId: session.id });
  const decisionFacts = await factsOfDecisions(reader, decisions, today, presences);
  const actor = await actorsIn(reader, edition, session.on_day);
  const isInternal = edition === "internal";
  const members = isInternal ? await membersOn(reader, session.on_day) : [];
  const tasks = (await listTasks(reader)).filter(
    ({ session_id, decision_id }) =>
      session_id === session.id || (session_id === null && decisions.some(({ id }) => id === decision_id)),
  );
  const ideas = (await listIdeas(reader)).filter(({ session_id }) => session_id === session.id);
  const quotations = printedOn(await listQuotations(reader, { sessionId: session.id }), today);
  const sessions = await listSessions(reader);
  const later = sessions.slice(sessions.findIndex(({ id }) => id === session.id) + 1);
  const next = later.find(({ state }) => state !== "cancelled");
  return {
    cooperative: { name },
    isInternal,
    session: {
      ...toMeeting(session),
      phase: session.phaseTitle,
      summary: session.summary,
      cancelledOn: session.cancelled_on,
      cancelledReason: session.cancelled_reason,
    },
    facilitators: (await facilitatorsOf(reader, session.id)).flatMap((one) => actor(one) ?? []),
    presence: toMinutesPresence(session, presences.get(session.id) as Presence, () => members, {
      decisions,
      edition,
    }),
    agenda: (await agendaOf(reader, session.id)).map(({ title, startsAt, minutes, questions }) => ({
      title,
      startsAt,
      minutes,
      questions,
    })),
    said: saidByQuestion(
      await orderOf(reader),
      await listExchanges(reader, { sessionId: session.id }),
      quotations,
      {
        toFacts: ({ number, kind, text, said_by, small_group, category }) =>
          figured("exchange", {
            reference: toReference("exchange", number),
            kind,
            text,
            saidBy: said_by,
            table: isInternal ? small_group : null,
            category: isInternal ? category : null,
          }),
        toQuoted: await quoting(reader, quotations, edition),
      },
    ),
    decisions: [...decisionFacts.values()],
    ideas: ideas.map((idea) =>
      sayingMore(toIdea(idea), {
        text: idea.text,
        category: isInternal ? idea.categoryLabel : null,
      }),
    ),
    tasks: tasks.map((task) => toOwnedTask(task, actor, today)),
    next: next ? toMeeting(next) : null,
  };
}

/** One who is not named is of the community, and not of the few of a team. */
function ownerOf(owner: ActorFacts | null): ActorFacts | null {
  return owner && owner.name === null ? { ...owner, role: null } : owner;
}

export function toOwnedTask(
  task: Task,
  actor: Awaited<ReturnType<typeof actorsIn>>,
  day: Day,
): OwnedTaskFacts {
  return {
    reference: toReference("task", task.number),
    title: task.title,
    owner: ownerOf(actor(task)),
    dueOn: task.due_on,
    isLate: isOverdue(task, day),
    doneOn: task.done_on,
    droppedOn: task.dropped_on,
  };
}

/** Who came, as the minutes say it. */
export function toMinutesPresence(
  session: Row<"session">,
  presence: Presence,
  there: There,
  {
    decisions,
    edition,
  }: {
    readonly decisions: readonly Pick<Row<"decision">, "number" | "title" | "outcome">[];
    readonly edition: Edition;
  },
): MinutesPresenceFacts {
  const isInternal = edition === "internal";
  const { recorded, lines } = presence;
  return sayingMore(toSession(session, presence, decisions, there), {
    isRecorded: recorded,
    isSomeUnknown: presence.notRecorded > 0,
    byCategory:
      isInternal && recorded
        ? presence.byCategory
            .filter(({ members }) => members > 0)
            .map((one) => categoryAt(one, presence, there))
        : [],
    byState: attendanceStates
      .map((state) => ({
        state,
        people: (isInternal ? lines : [])
          .filter((line) => line.state === state)
          .map(({ name, standInName }) => (standInName === null ? name : `${name} (${standInName})`)),
      }))
      .filter(({ people }) => people.length > 0),
  });
}
