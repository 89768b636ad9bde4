import { isMadeIn, type Season } from "../../cooperative/season.ts";
import { readCooperative } from "../../cooperative/store/cooperative.ts";
import { type Decision, listDecisions } from "../../decisions/store/decisions.ts";
import { listTasks } from "../../decisions/store/tasks.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { groupedBy } from "../../values/grouped.ts";
import { inOrder } from "../../values/order.ts";
import { toReference } from "../../values/reference.ts";
import { readPresences } from "../../workshops/store/attendance.ts";
import { listSessions, type Session } from "../../workshops/store/sessions.ts";
import type { Edition } from "../edition.ts";
import { counted, countedAmong, type FigureRow, figured, sayingMore } from "../proof.ts";
import type { DecisionFacts } from "./bilan-facts.ts";
import { factsOfDecisions } from "./decisions.ts";
import { type MeetingFacts, toMeeting } from "./meeting.ts";
import { type OwnedTaskFacts, toOwnedTask } from "./minutes.ts";
import { actorsIn } from "./people-named.ts";

/** Which decisions a record holds; all where nothing is said. Both days are within it. */
export interface DecisionsWanted {
  readonly phase: Row<"phase"> | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** The decisions of a span of time, in the order in which they were taken. */
export interface DecisionRecordFacts {
  readonly madeOn: Day;
  readonly cooperative: { readonly name: string };
  readonly phase: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly count: number;
  readonly adopted: number;
  /** By session or, between two of them, by day. */
  readonly groups: readonly {
    readonly session: MeetingFacts | null;
    readonly takenOn: Day | null;
    readonly entries: readonly ListedDecisionFacts[];
  }[];
  /** How many bear no day, and may or may not belong to the span; 0 where it has no ends. */
  readonly undated: number;
}

export interface ListedDecisionFacts extends DecisionFacts {
  readonly tasks: readonly OwnedTaskFacts[];
}

declare module "../figures.ts" {
  interface FactsOf {
    record: DecisionRecordFacts;
  }
}

/** @param season whose decisions; those of a span of days are of any */
export async function readDecisionRecord(
  reader: Reader,
  season: Season,
  span: DecisionsWanted,
  edition: Edition,
  today: Day,
): Promise<DecisionRecordFacts> {
  const sessions = new Map((await listSessions(reader)).map((session) => [session.id, session]));
  const sessionOf = ({ session_id: id }: Decision): Session | null =>
    id === null ? null : (sessions.get(id) ?? null);
  const dayOf = (decision: Decision): Day | null => decision.taken_on ?? sessionOf(decision)?.on_day ?? null;
  const ofPhase = (await listDecisions(reader)).filter(
    (decision) => isMadeIn(season, decision) && isOfPhase(span.phase, sessionOf(decision), dayOf(decision)),
  );
  const hasEnds = span.from !== undefined || span.to !== undefined;
  const undated = hasEnds ? ofPhase.filter((decision) => dayOf(decision) === null) : [];
  const decisions = ofPhase
    .filter((decision) => isBetween(span, dayOf(decision)))
    .sort((a, b) => inOrder(dayOf(a) ?? "9", dayOf(b) ?? "9") || a.number - b.number);
  const facts = await factsOfDecisions(reader, decisions, today, await readPresences(reader));
  const tasks = await listTasks(reader);
  const actor = await actorsIn(reader, edition, today);
  const groups = groupedBy(decisions, (decision) => `${dayOf(decision)} ${decision.session_id}`);
  const toRow = ({ number, title }: Decision): FigureRow => ({
    reference: toReference("decision", number),
    label: title,
  });
  return figured("record", {
    madeOn: today,
    cooperative: { name: (await readCooperative(reader)).name },
    phase: span.phase?.title ?? null,
    from: span.from ?? null,
    to: span.to ?? null,
    count: counted(decisions, toRow),
    adopted: countedAmong(
      decisions,
      ({ outcome }) => outcome === "adopted",
      toRow,
      ({ outcome: value }) => ({ choice: "outcome", value }),
    ),
    groups: [...groups.values()].map((its) => {
      const [first] = its as [Decision];
      const session = sessionOf(first);
      return {
        session: session ? toMeeting(session) : null,
        takenOn: dayOf(first),
        entries: its.map((decision) =>
          sayingMore(facts.get(decision.id) as DecisionFacts, {
            tasks: tasks
              .filter(({ decision_id }) => decision_id === decision.id)
              .map((task) => toOwnedTask(task, actor, today)),
          }),
        ),
      };
    }),
    undated: counted(undated, toRow),
  });
}

/** A session says its phase; what was decided between two sessions belongs to a phase by its day. */
function isOfPhase(phase: Row<"phase"> | undefined, session: Session | null, day: Day | null): boolean {
  if (!phase) return true;
  if (session) return session.phase_id === phase.id;
  return (
    day !== null &&
    (phase.starts_on !== null || phase.ends_on !== null) &&
    isBetween({ from: phase.starts_on ?? undefined, to: phase.ends_on ?? undefined }, day)
  );
}

function isBetween({ from, to }: Pick<DecisionsWanted, "from" | "to">, day: Day | null): boolean {
  if (from === undefined && to === undefined) return true;
  return day !== null && (from === undefined || from <= day) && (to === undefined || day <= to);
}
