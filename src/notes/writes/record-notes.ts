import { CoopError, type Problem, refuse } from "../../problem.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { toReference } from "../../values/reference.ts";
import { checkHeld } from "../../workshops/session.ts";
import { readSession, type Session } from "../../workshops/store/sessions.ts";
import { holdSession } from "../../workshops/writes/hold-session.ts";
import type { RecordedAttendance } from "../../workshops/writes/record-attendance.ts";
import { withFreeNotes } from "../free-notes.ts";
import type { Notes } from "../notes.ts";
import type { At, Said } from "../page.ts";
import { readEvening } from "../store/evening.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { recordDecisions } from "./record-decisions.ts";
import { recordExchanges } from "./record-exchanges.ts";
import { recordIdeas } from "./record-ideas.ts";
import { recordAgenda, recordSession, whereSaid } from "./record-session.ts";
import { recordSheet } from "./record-sheet.ts";
import { recordTasks } from "./record-tasks.ts";
import { type Given, Recording } from "./recording.ts";

/** What a page said that was not known, part by part. */
export interface RecordedNotes {
  readonly session: Session;
  readonly hasSession: boolean;
  readonly hasAgenda: boolean;
  readonly attendance: RecordedAttendance | undefined;
  readonly exchanges: Given;
  readonly decisions: Given;
  readonly ideas: Given;
  readonly tasks: Given & { readonly settled: number };
  /** Lines that the free notes did not have yet. */
  readonly kept: number;
  /** What was written beside names on the sheet. */
  readonly remarks: readonly Said[];
  /** References of what the register holds of the session and no page speaks of. */
  readonly left: readonly string[];
  /** Of how many people the register knows more of that day than the pages say. */
  readonly leftPeople: number;
}

/**
 * Records what pages say of a session: adds what is new, corrects what is said otherwise, and takes nothing away. What they do not
 * say stays as it is, so that the same pages recorded again change nothing.
 * @param notes of one page, or of several that were merged
 * @param found what was wrong with the pages themselves: it comes together with what the register refuses
 * @throws CoopError with all that does not hold, each at its line
 */
export async function recordNotes(
  tx: Write,
  session: Session,
  { notes, found }: { readonly notes: Notes; readonly found: readonly Problem[] },
  vocabulary: Vocabulary,
  today: Day,
): Promise<RecordedNotes> {
  const before = await readEvening(tx, session);
  const heading = new Recording(tx, before, vocabulary, today);
  heading.problems.push(...found);
  const hasSession = await recordSession(heading, notes.session);
  const evening = { ...before, session: await readSession(tx, session.id) };
  const recording = new Recording(tx, evening, vocabulary, today);
  const isOfItsDay = await recording.at(whereSaid(notes.session) ?? whereHappened(notes), () =>
    checkOpen(evening.session, notes, today),
  );
  const hasAgenda = await recordAgenda(recording, notes.agenda);
  const isRefused = isOfItsDay === undefined;
  const sheet = isRefused ? undefined : await recordSheet(recording, notes);
  const exchanges = await recordExchanges(recording, notes.exchanges);
  const decisions = await recordDecisions(recording, isRefused ? [] : notes.decisions);
  const ideas = await recordIdeas(recording, notes.ideas);
  const tasks = await recordTasks(recording, notes.tasks);
  const free = withFreeNotes(evening.session.free_notes, [
    ...notes.free,
    ...notes.strays,
    ...(sheet?.remarks ?? []),
  ]);
  if (free.added > 0) await tx.update("session", session.id, { free_notes: free.text });
  const problems = [...heading.problems, ...recording.problems];
  if (problems.length > 0) throw new CoopError(inOrderOfLines(problems));

  const isHeldNow = [exchanges, decisions, ideas].some(({ numbers }) => numbers.size > 0);
  const now = await readSession(tx, session.id);
  if (isHeldNow && now.state === "planned") await holdSession(tx, now, undefined, today);
  return {
    session: await readSession(tx, session.id),
    hasSession,
    hasAgenda,
    attendance: sheet?.attendance,
    exchanges,
    decisions,
    ideas,
    tasks,
    kept: free.added,
    remarks: sheet?.remarks ?? [],
    left: [
      ...left("exchange", evening.exchanges, exchanges),
      ...left("decision", evening.decisions, decisions),
      ...left("idea", evening.ideas, ideas),
      ...left(
        "task",
        evening.tasks.filter(({ session_id }) => session_id === session.id),
        tasks,
      ),
    ],
    leftPeople: evening.attendance.filter(({ number }) => !sheet?.numbers.has(number)).length,
  };
}

/** The first line that says that anything happened. */
function whereHappened({ attendance, exchanges, decisions }: Notes): At {
  const origins = [...exchanges, ...decisions].map((one) => one.origins[0]);
  const [first] = [...attendance.map(({ at }) => at), ...origins.filter((one) => one !== undefined)];
  return first ?? { file: "", line: 1 };
}

/** What happened at a session is not recorded before its day, nor of one that was cancelled. @throws CoopError `session-cancelled`, `session-not-yet` */
function checkOpen({ number, on_day: day, state }: Session, notes: Notes, today: Day): true {
  const { attendance, exchanges, decisions } = notes;
  if (attendance.length + exchanges.length + decisions.length === 0) return true;
  if (state === "cancelled") refuse("session-cancelled", { number });
  checkHeld(number, day, today);
  return true;
}

function left(
  kind: "exchange" | "decision" | "idea" | "task",
  held: readonly { readonly number: number }[],
  { numbers }: Given,
): string[] {
  return held.filter(({ number }) => !numbers.has(number)).map(({ number }) => toReference(kind, number));
}

/** Problems as a person goes through the file to mend it; the same one is said once. */
function inOrderOfLines(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((one) => [JSON.stringify(one), one]));
  return [...once.values()].sort(
    (a, b) =>
      (a.place.file ?? "").localeCompare(b.place.file ?? "") || (a.place.line ?? 0) - (b.place.line ?? 0),
  );
}
