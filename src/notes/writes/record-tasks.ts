import { findDecision } from "../../decisions/store/decisions.ts";
import { findTask, listTasks, type Task } from "../../decisions/store/tasks.ts";
import { addTask } from "../../decisions/writes/add-task.ts";
import { editTask } from "../../decisions/writes/edit-task.ts";
import { findActor } from "../../people/store/actors.ts";
import { CoopError, problem } from "../../problem.ts";
import type { Row } from "../../register/schema.ts";
import { parseReference, toReference } from "../../values/reference.ts";
import { matched } from "../match.ts";
import type { TaskNote } from "../notes.ts";
import { type At, plain, unknown } from "../page.ts";
import { differing, type Given, name, type Recording } from "./recording.ts";

type TaskRow = Pick<
  Row<"task">,
  "title" | "participant_id" | "organisation_id" | "decision_id" | "due_on" | "done_on" | "dropped_on"
>;
type SaidOfTask = { readonly [Key in keyof TaskRow]?: TaskRow[Key] | undefined };

/** Records what is to be done, and what was done of what stood open. */
export async function recordTasks(
  recording: Recording,
  notes: readonly TaskNote[],
): Promise<Given & { readonly settled: number }> {
  const { tx, evening } = recording;
  const given: Given = { added: 0, changed: 0, references: [], numbers: new Set() };
  let settled = 0;
  const pairs = matched(notes, evening.tasks);
  for (const note of notes) {
    const at = note.origins[0] as At;
    const before = recording.problems.length;
    const owned = await ownedOf(recording, note);
    const decision = await recording.value(
      note.fields.get("decision"),
      async (typed) => (await findDecision(tx, typed)).id,
    );
    const dates = await datesOf(recording, note, pairs.get(note));
    if (recording.problems.length > before) continue;
    await recording.at(at, async () => {
      const known = pairs.get(note) ?? (await elsewhere(recording, note.reference));
      const said: SaidOfTask = { ...owned, ...dates, decision_id: decision };
      if (known) {
        name(given, "task", note.origins, known.number);
        const changes = differing<TaskRow>(known, said);
        if (!changes) return;
        await editTask(tx, known, changes);
        if (changes.done_on || changes.dropped_on) settled += 1;
        else given.changed += 1;
        return;
      }
      if (!said.title) return;
      const added = await addTask(tx, {
        title: said.title,
        participant_id: said.participant_id,
        organisation_id: said.organisation_id,
        due_on: said.due_on,
        session_id: evening.session.id,
        decision_id: said.decision_id,
      });
      if (said.done_on || said.dropped_on) {
        await editTask(tx, added, { done_on: said.done_on, dropped_on: said.dropped_on });
      }
      given.added += 1;
      name(given, "task", note.origins, added.number);
    });
  }
  return { ...given, settled };
}

async function elsewhere({ tx }: Recording, number: number | null): Promise<Task | undefined> {
  if (number === null) return undefined;
  const typed = toReference("task", number);
  const isThere = (await listTasks(tx)).some((task) => task.number === number);
  if (!isThere) throw new CoopError([problem("notes-unknown-reference", { typed, session: null })]);
  return findTask(tx, typed);
}

/** The title and who has it in hand. */
async function ownedOf(recording: Recording, note: TaskNote): Promise<SaidOfTask> {
  const owner = note.fields.get("owner");
  const title = note.title === null ? undefined : plain(note.title);
  if (!owner) return { title };
  if (owner.text === unknown) return { title, participant_id: null, organisation_id: null };
  const typed = /^[PO]\d+\b/u.exec(owner.text)?.[0] ?? owner.text;
  // Minutes name hundreds of owners by their numbers, whom the evening knows.
  const number = parseReference("participant", typed);
  const known = recording.evening.people.find((one) => one.number === number && !one.isErased);
  if (known) return { title, participant_id: known.id, organisation_id: null };
  const actor = await recording.at(owner.at, () => findActor(recording.tx, typed));
  return { title, participant_id: actor?.participant_id, organisation_id: actor?.organisation_id };
}

/** When it is due and when it ended: on the day of the session, where only a mark says that it did. */
async function datesOf(
  recording: Recording,
  { box, fields }: TaskNote,
  known: Task | undefined,
): Promise<SaidOfTask> {
  const { vocabulary, evening } = recording;
  const { on_day: today } = evening.session;
  const day = (field: "due" | "done" | "dropped") =>
    recording.value(fields.get(field), (typed) =>
      recording.parsed(
        vocabulary.day(typed.replace(/^.*?\b(?:le|au|on|by|before|avant|pour)\s+(?=\S)/iu, ""), today),
        "review",
        typed,
      ),
    );
  const [due, done, dropped] = [await day("due"), await day("done"), await day("dropped")];
  if (box === "unknown") return { due_on: due, done_on: null, dropped_on: null };
  return {
    due_on: due,
    done_on: done ?? (box === "done" ? (known?.done_on ?? today) : undefined),
    dropped_on: dropped ?? (box === "dropped" ? (known?.dropped_on ?? today) : undefined),
  };
}
