import { findCategory, listCategories } from "../../cooperative/store/categories.ts";
import { findQuestion } from "../../cooperative/store/questions.ts";
import { deciders, methods, outcomes, scopes } from "../../decisions/decision.ts";
import { type Ending, readEnding, type TallyCell, tallyCells } from "../../decisions/ending.ts";
import { objectionStates, parseObjection } from "../../decisions/objection.ts";
import { type Decision, findDecision } from "../../decisions/store/decisions.ts";
import { electorateOf } from "../../decisions/store/electorate.ts";
import type { Objection } from "../../decisions/store/objections.ts";
import type { Grade } from "../../decisions/tally.ts";
import { addDecision } from "../../decisions/writes/add-decision.ts";
import { addObjection, type NewObjection } from "../../decisions/writes/add-objection.ts";
import { editDecision } from "../../decisions/writes/edit-decision.ts";
import { editObjection } from "../../decisions/writes/edit-objection.ts";
import { findParticipant } from "../../people/store/participants.ts";
import { CoopError, type Problem, problem } from "../../problem.ts";
import { parseCount } from "../../values/amount.ts";
import { fold } from "../../values/folded.ts";
import { lettersBetween } from "../../values/nearest.ts";
import { isRead } from "../../values/parsed.ts";
import { toReference } from "../../values/reference.ts";
import { matched } from "../match.ts";
import type { DecisionNote, ObjectionNote } from "../notes.ts";
import { type At, atOf, plain, type Said, saysNothing, unknown } from "../page.ts";
import { differing, type Given, name, type Recording } from "./recording.ts";

/** Records the decisions of a page; those that the register holds are corrected, as far as they may be. */
export async function recordDecisions(recording: Recording, notes: readonly DecisionNote[]): Promise<Given> {
  const { tx, evening } = recording;
  const given: Given = { added: 0, changed: 0, references: [], numbers: new Set() };
  const pairs = matched(notes, evening.decisions);
  const asked = { session_id: evening.session.id, consulted_voices: null };
  const electorate = notes.length > 0 ? await electorateOf(tx, asked) : null;
  for (const note of notes) {
    const at = note.origins[0] as At;
    const known = pairs.get(note);
    if (note.reference !== null && !known) {
      await recording.at(at, () => refuseStranger(recording, note.reference as number));
      continue;
    }
    const before = recording.problems.length;
    const said = await saidOf(recording, note);
    const grades = await gradesOf(recording, note.fields.get("grades"));
    const replaces = await replacedOf(recording, note.fields.get("replaces"));
    const objections = await objectionsOf(recording, note.objections);
    if (!known && said.outcome === undefined && !note.fields.has("outcome")) {
      recording.problems.push(
        problem(
          "notes-without-outcome",
          { title: note.title, allowed: recording.vocabulary.allowed("outcome", outcomes) },
          atOf(at),
        ),
      );
    }
    if (recording.problems.length > before) continue;
    const lineOf = (found: Problem): At => lineIn(note, found);
    if (known) {
      name(given, "decision", note.origins, known.number);
      const hasChanged = await recording.at(lineOf, () =>
        correct(recording, known, said, { grades, replaces, objections }),
      );
      if (hasChanged) given.changed += 1;
      continue;
    }
    const added = await recording.at(lineOf, () =>
      addDecision(
        tx,
        { ...said, outcome: said.outcome ?? "not-recorded", session_id: evening.session.id },
        { grades, replaces, objections: objections.map(({ objection }) => objection), electorate },
      ),
    );
    if (!added) continue;
    given.added += 1;
    name(given, "decision", note.origins, added.number);
  }
  return given;
}

async function refuseStranger({ tx }: Recording, number: number): Promise<never> {
  const typed = toReference("decision", number);
  const other = await findDecision(tx, typed).catch((error: unknown) => {
    if (error instanceof CoopError) return undefined;
    throw error;
  });
  const session = other?.sessionNumber ? toReference("session", other.sessionNumber) : null;
  throw new CoopError([problem("notes-unknown-reference", { typed, session })]);
}

/** The line of a decision that a problem is about. */
function lineIn({ fields, origins, objections }: DecisionNote, { code, parameters }: Problem): At {
  const title = origins[0] as At;
  const frozen = code === "decision-frozen" ? (parameters.fields as readonly string[]) : [];
  const field = frozen.find((one) => one === "statement" || one === "outcome");
  if (field) return fields.get(field as "statement" | "outcome")?.at ?? title;
  if (code === "too-many-votes" || code === "unanimous-with-against") {
    const cell = tallyCells.find((label) => fields.has(label));
    return (cell ? fields.get(cell) : fields.get("grades"))?.at ?? title;
  }
  if (code === "review-before-taken") return fields.get("review")?.at ?? title;
  if (code === "ends-before-taken") return fields.get("until")?.at ?? title;
  if (code.startsWith("repla")) return fields.get("replaces")?.at ?? title;
  if (code === "objection-needs-reason" || code === "quotation-not-agreed") return objections[0]?.at ?? title;
  return title;
}

async function correct(
  { tx, evening }: Recording,
  known: Decision,
  said: Awaited<ReturnType<typeof saidOf>>,
  parts: {
    readonly grades: readonly Grade[] | undefined;
    readonly replaces: readonly Decision[] | undefined;
    readonly objections: readonly ToldObjection[];
  },
): Promise<boolean> {
  let hasChanged = false;
  const changes = differing<DecisionRow>(known, said);
  const grades =
    JSON.stringify(parts.grades?.map(gradeKey)) === JSON.stringify(known.tally.grades.map(gradeKey))
      ? undefined
      : parts.grades;
  const replaces = (parts.replaces ?? []).filter(({ number }) => !known.replacesNumbers.includes(number));
  if (changes || grades || replaces.length > 0) {
    hasChanged = true;
    await editDecision(tx, known, changes ?? {}, { grades, replaces: replaces[0] });
    for (const one of replaces.slice(1)) await editDecision(tx, known, {}, { replaces: one });
  }
  const free = new Set(evening.objections.filter(({ decision_id }) => decision_id === known.id));
  for (const told of parts.objections) {
    const held = sameObjection(told, free);
    if (!held) {
      hasChanged = true;
      await addObjection(tx, known, told.objection);
      continue;
    }
    free.delete(held);
    const more = differing(held, told.objection as Partial<Objection>);
    if (!more) continue;
    hasChanged = true;
    const isSettledNow = more.state !== undefined && more.state !== null && held.settled_on === null;
    await editObjection(tx, held, {
      ...more,
      ...(isSettledNow ? { settled_on: known.taken_on } : {}),
    } as never);
  }
  return hasChanged;
}

function gradeKey({ label, votes }: Grade): readonly [string, number | null] {
  return [plain(label), votes];
}

/** What the labels of a decision say; what they do not say is left out. */
async function saidOf(recording: Recording, note: DecisionNote) {
  const { tx, vocabulary, evening } = recording;
  const { fields } = note;
  const day = (label: "review" | "until" | "takenOn") =>
    recording.value(fields.get(label), (typed) =>
      recording.parsed(
        vocabulary.day(typed.replace(/^(?:le|au|on|by)\s+/iu, ""), evening.session.on_day),
        label,
        typed,
      ),
    );
  const outcome = await outcomeOf(recording, fields.get("outcome"));
  const count = (label: TallyCell) =>
    fields.has(label)
      ? recording.value(fields.get(label), (typed) => recording.parsed(parseCount(typed), label, typed))
      : outcome?.tally?.[label];
  const listed = async <Value>(
    label: "method" | "decidedBy" | "scope",
    value: (typed: string) => Value | undefined,
    allowed: readonly string[],
  ) => recording.value(fields.get(label), (typed) => recording.chosen(value(typed), label, typed, allowed));
  const unanimous = fields.has("unanimous")
    ? await recording.value(fields.get("unanimous"), (typed) =>
        recording.chosen(vocabulary.yesNo(typed), "unanimous", typed, []),
      )
    : outcome?.isUnanimous || undefined;
  const said = {
    title: note.title === null ? undefined : plain(note.title),
    question_id: await recording.value(
      fields.get("question"),
      async (typed) => (await findQuestion(tx, typed)).id,
    ),
    statement: recording.text(fields.get("statement")),
    method: fields.has("method")
      ? await listed(
          "method",
          (typed) => vocabulary.choice("method", typed),
          vocabulary.allowed("method", methods),
        )
      : outcome?.method,
    outcome: outcome?.outcome,
    outcome_sentence: recording.text(fields.get("outcomeSentence")) ?? outcome?.sentence,
    reasons: recording.text(fields.get("reasons")),
    is_unanimous: typeof unanimous === "boolean" ? (unanimous ? (1 as const) : (0 as const)) : unanimous,
    votes_for: await count("for"),
    votes_against: await count("against"),
    votes_abstain: await count("abstain"),
    votes_not_taking_part: await count("notTakingPart"),
    decided_by: await listed(
      "decidedBy",
      (typed) => vocabulary.choice("decidedBy", typed),
      vocabulary.allowed("decidedBy", deciders),
    ),
    decided_by_words: recording.text(fields.get("decidedByWords")),
    scope: await listed(
      "scope",
      (typed) => vocabulary.choice("decisionScope", typed),
      vocabulary.allowed("decisionScope", scopes),
    ),
    deliberation: recording.text(fields.get("deliberation")),
    review_on: await day("review"),
    in_force_until: await day("until"),
    taken_on: await day("takenOn"),
  };
  return said;
}

/** `adoptée`; `adoptée à l'unanimité`; of `adoptée avec deux réserves` the whole is kept as the sentence of the outcome too. */
async function outcomeOf(
  recording: Recording,
  said: Said | undefined,
): Promise<
  | (Partial<Omit<Ending, "outcome">> &
      Pick<Decision, "outcome"> & { readonly sentence?: string | undefined })
  | undefined
> {
  if (!said) return undefined;
  const { vocabulary } = recording;
  return recording.at(said.at, () => {
    const typed = said.text.replace(/\.$/u, "");
    const words = typed.split(" ");
    const ending = vocabulary.choice("outcome", typed) ? undefined : readEnding(typed, vocabulary.ending);
    if (ending?.outcome)
      return {
        ...ending,
        outcome: ending.outcome,
        sentence: ending.isAllSaid ? undefined : plain(said.text),
      };
    for (let length = words.length; length > 0; length -= 1) {
      const outcome = vocabulary.choice("outcome", words.slice(0, length).join(" "));
      if (outcome) return { outcome, sentence: length === words.length ? undefined : plain(said.text) };
    }
    return recording.misunderstood("outcome", said.text, vocabulary.allowed("outcome", outcomes));
  });
}

/** `Tout à fait d'accord 12 ; plutôt d'accord 5 ; sans avis ?` */
async function gradesOf(recording: Recording, said: Said | undefined): Promise<readonly Grade[] | undefined> {
  if (!said) return undefined;
  return recording.at(said.at, () =>
    said.text
      .split(/\s*[;,]\s*/u)
      .filter(Boolean)
      .map((part) => {
        const [, label = "", votes = unknown] = /^(.*?)\s*[:=]?\s*(\d{1,9}|\?)?$/u.exec(part) ?? [];
        const counted = parseCount(votes);
        if (label === "") recording.misunderstood("grades", said.text);
        return { label: plain(label), votes: isRead(counted) ? counted.value : null };
      }),
  );
}

async function replacedOf(
  recording: Recording,
  said: Said | undefined,
): Promise<readonly Decision[] | undefined> {
  if (!said) return undefined;
  return recording.at(said.at, async () => {
    const all: Decision[] = [];
    for (const name of said.text.split(/\s*[,;]\s*/u)) all.push(await findDecision(recording.tx, name));
    return all;
  });
}

type DecisionRow = Pick<Decision, Exclude<keyof Awaited<ReturnType<typeof saidOf>>, undefined>>;

interface ToldObjection {
  readonly objection: NewObjection;
  readonly at: At;
}

/** `la charge pour les petites structures → intégrée : un appui est prévu`, and whose it was. */
async function objectionsOf(
  recording: Recording,
  notes: readonly ObjectionNote[],
): Promise<readonly ToldObjection[]> {
  const all: ToldObjection[] = [];
  for (const note of notes) {
    const objection = await recording.at(note.at, async () => {
      const { text, ...settlement } = settlementOf(recording, note);
      return { ...(await whose(recording, note, text)), ...settlement };
    });
    if (objection) all.push({ objection, at: note.at });
  }
  return all;
}

async function whose(
  { tx }: Recording,
  { by }: ObjectionNote,
  text: string,
): Promise<Pick<NewObjection, "text" | "category_id" | "participant_id">> {
  if (by === unknown) return { text };
  if (by === null) {
    const { near, ...read } = parseObjection(text, await listCategories(tx));
    if (near) throw new CoopError([problem("objection-near-category", { typed: text, candidates: near })]);
    return { text: read.text, ...(read.categoryId === null ? {} : { category_id: read.categoryId }) };
  }
  try {
    return { text, category_id: (await findCategory(tx, by)).id };
  } catch (error) {
    const person = await findParticipant(tx, by).catch(() => undefined);
    if (!person) throw error;
    return { text, participant_id: person.id };
  }
}

type Settlement = Pick<NewObjection, "state" | "reason" | "amendment">;

/** The words of an objection, and what became of it: said below it, or after the last arrow that leads to a word for that. */
function settlementOf(
  recording: Recording,
  { text, settled }: ObjectionNote,
): Settlement & { readonly text: string } {
  const { vocabulary } = recording;
  if (settled.size > 0) {
    const typed = settled.get("objectionState");
    const state =
      typed === undefined || typed.text === unknown
        ? undefined
        : recording.chosen(
            vocabulary.choice("objectionState", typed.text),
            "objectionState",
            typed.text,
            vocabulary.allowed("objectionState", objectionStates),
          );
    return {
      text: plain(text),
      ...(state === undefined ? {} : { state }),
      ...saidAs("reason", recording.text(settled.get("objectionReason"))),
      ...saidAs("amendment", recording.text(settled.get("objectionAmendment"))),
    };
  }
  const at = text.lastIndexOf(" → ");
  const after = at < 0 ? "" : text.slice(at + 3);
  const because = /^(.*?)(?:\s*[:：]\s*|\s+parce qu(?:e\s+|[’'])|\s+because\s+)(.*)$/isu.exec(after);
  const [word, reason] = because ? [because[1] ?? "", because[2]] : [after, undefined];
  const state = vocabulary.choice("objectionState", word.replace(/[,.]$/u, ""));
  if (!state) return { text: plain(text) };
  const said = reason === undefined || saysNothing(reason) ? undefined : plain(reason);
  return {
    text: plain(text.slice(0, at)),
    state,
    ...(state === "integrated" ? saidAs("amendment", said) : saidAs("reason", said)),
  };
}

function saidAs<Key extends "reason" | "amendment">(
  key: Key,
  text: string | null | undefined,
): { [Name in Key]?: string | null } {
  return (text === undefined ? {} : { [key]: text }) as { [Name in Key]?: string | null };
}

/** The one that has the same words; else one that is nearly the same, as after a slip was mended. */
function sameObjection({ objection }: ToldObjection, free: ReadonlySet<Objection>): Objection | undefined {
  const wanted = fold(objection.text);
  const all = [...free];
  return (
    all.find(({ text }) => fold(text) === wanted) ??
    all.find(({ text }) => lettersBetween(fold(text), wanted) * 3 < wanted.length)
  );
}
