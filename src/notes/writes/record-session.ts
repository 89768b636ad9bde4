import { findPhase } from "../../cooperative/store/phases.ts";
import { findQuestion } from "../../cooperative/store/questions.ts";
import { findActor } from "../../people/store/actors.ts";
import { CoopError, type Problem } from "../../problem.ts";
import type { Every } from "../../register/schema.ts";
import { parseCents } from "../../values/amount.ts";
import { fold } from "../../values/folded.ts";
import { type LocalTime, parseLocalTime } from "../../values/local-time.ts";
import type { AgendaItem } from "../../workshops/agenda.ts";
import { sessionKinds } from "../../workshops/session.ts";
import { editSession, type SessionChanges } from "../../workshops/writes/edit-session.ts";
import { setAgenda } from "../../workshops/writes/set-agenda.ts";
import type { AgendaNote, SessionNotes } from "../notes.ts";
import { type At, plain, type Said, saysNothing } from "../page.ts";
import { differing, type Recording } from "./recording.ts";

const untilWord = /\s*[–—→-]\s*|\s+(?:à|to|until|jusqu[’']à)\s+/iu;
const listed = /\s*[,;&]\s*|\s+(?:et|and)\s+/iu;

/** Corrects the session by what the page says of it; tells whether it said anything new. */
export async function recordSession(recording: Recording, notes: SessionNotes): Promise<boolean> {
  const { tx, evening, vocabulary, today } = recording;
  const { session } = evening;
  const { fields, title, day } = notes;
  const text = (label: Parameters<typeof fields.get>[0]): string | null | undefined =>
    recording.text(fields.get(label));
  const [startsAt, endsAt] = (await timesOf(recording, fields.get("times"))) ?? [];
  const kind = fields.get("kind");
  const changes: Every<SessionChanges["session"]> = {
    title: recording.text(title ?? undefined),
    on_day:
      (await recording.value(day ?? undefined, (typed) =>
        recording.parsed(vocabulary.day(typed, session.on_day), "takenOn", typed),
      )) ?? undefined,
    starts_at: startsAt,
    ends_at: endsAt,
    kind:
      (await recording.value(kind, (typed) =>
        recording.chosen(
          vocabulary.choice("sessionKind", typed),
          "kind",
          typed,
          vocabulary.allowed("sessionKind", sessionKinds),
        ),
      )) ?? undefined,
    place: text("place"),
    summary: text("summary"),
    childcare: text("childcare"),
    interpreter: text("interpreter"),
    transport: text("transport"),
    access: text("access"),
    cost_cents: await recording.value(fields.get("cost"), (typed) =>
      recording.parsed(parseCents(typed), "cost", typed),
    ),
    phase_id: await recording.value(fields.get("phase"), async (typed) => (await findPhase(tx, typed)).id),
  };
  const facilitators = await facilitatorsOf(recording, fields.get("facilitators"));
  const isSameTeam =
    facilitators?.map(({ name }) => fold(name)).join() === evening.facilitators.map(fold).join();
  const said = differing(session, changes);
  if (!said && (facilitators === undefined || isSameTeam)) return false;
  const at = [...fields.values(), title, day].find((one) => one !== null)?.at ?? { file: "", line: 1 };
  await recording.at(at, () =>
    editSession(
      tx,
      session,
      { session: said ?? {}, facilitators: isSameTeam ? undefined : facilitators },
      today,
    ),
  );
  return true;
}

async function timesOf(
  recording: Recording,
  said: Said | undefined,
): Promise<readonly (LocalTime | undefined)[] | undefined> {
  if (!said) return undefined;
  const [from = "", until = "", ...more] = said.text.replace(/^(?:de|from)\s+/iu, "").split(untilWord);
  const read = await recording.at(said.at, () =>
    [from, until].map((time) =>
      saysNothing(time)
        ? undefined
        : recording.parsed(parseLocalTime([time, ...more].join(" ")), "times", said.text),
    ),
  );
  return read;
}

interface Facilitator {
  readonly participant_id: number | null;
  readonly organisation_id: number | null;
  readonly name: string;
}

/** One name that is found whole, else several with commas between them. */
async function facilitatorsOf(
  recording: Recording,
  said: Said | undefined,
): Promise<Facilitator[] | undefined> {
  if (!said) return undefined;
  const { tx, evening } = recording;
  const named = async (name: string): Promise<Facilitator> => {
    const actor = await findActor(tx, /^[PO]\d+\b/u.exec(name)?.[0] ?? name);
    return { ...actor, name: evening.nameOf(actor) ?? actor.name };
  };
  try {
    return [await named(said.text)];
  } catch (error) {
    if (!(error instanceof CoopError)) throw error;
  }
  const all: Facilitator[] = [];
  for (const name of said.text.split(listed).filter(Boolean)) {
    const found = await recording.at(said.at, () => named(name));
    if (!found) return undefined;
    all.push(found);
  }
  return all;
}

/**
 * Sets the agenda as the page has it; tells whether that is new. Points of which the page says nothing stay, at the end.
 */
export async function recordAgenda(recording: Recording, notes: readonly AgendaNote[]): Promise<boolean> {
  if (notes.length === 0) return false;
  const { tx, evening } = recording;
  const told: AgendaItem[] = [];
  for (const { title, minutes, questions, at } of notes) {
    const questionIds = (await recording.at(at, () => questionsOf(recording, questions))) ?? [];
    told.push({ title: plain(title), minutes, questionIds });
  }
  const held: readonly AgendaItem[] = evening.agenda;
  const titles = new Set(told.map(({ title }) => fold(title)));
  const left = told.length < held.length ? held.filter(({ title }) => !titles.has(fold(title))) : [];
  const kept = told.map((item, index) => {
    const same = held.find(({ title }) => fold(title) === fold(item.title)) ?? held[index];
    const isSame = same !== undefined && plain(same.title) === item.title;
    return { ...item, title: isSame ? same.title : item.title };
  });
  const after = [...kept, ...left];
  const keyOf = ({ title, minutes, questionIds }: AgendaItem): string =>
    JSON.stringify([title, minutes, [...questionIds]]);
  if (after.map(keyOf).join() === held.map(keyOf).join()) return false;
  await setAgenda(tx, evening.session.id, after);
  return true;
}

/** A question of that whole title, else several with commas between them. */
async function questionsOf({ tx, evening }: Recording, typed: string | null): Promise<number[]> {
  if (typed === null) return [];
  const whole = evening.questions.find(({ title }) => fold(title) === fold(typed));
  if (whole) return [whole.id];
  const ids: number[] = [];
  const problems: Problem[] = [];
  for (const name of typed.split(",").map((part) => part.trim())) {
    if (name === "") continue;
    try {
      ids.push((await findQuestion(tx, name)).id);
    } catch (error) {
      if (!(error instanceof CoopError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new CoopError(problems);
  return ids;
}

/** Where a problem of the session stands when no line says it. */
export function whereSaid({ title, day, register }: SessionNotes): At | undefined {
  return (title ?? day ?? register)?.at;
}
