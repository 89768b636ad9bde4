import { type Problem, problem } from "../problem.ts";
import { fold } from "../values/folded.ts";
import { type ReferenceKind, toReference } from "../values/reference.ts";
import type {
  AttendanceNote,
  Block,
  DecisionNote,
  ExchangeNote,
  Notes,
  OtherNote,
  SessionNotes,
  TaskNote,
} from "./notes.ts";
import { type At, plain, type Said } from "./page.ts";

/** What the pages of several note-takers say together, and what they say against each other. */
export interface Merged {
  readonly notes: Notes;
  readonly problems: readonly Problem[];
}

/**
 * One evening of several pages, block by block: what only one of them says holds, what two say alike is said once, and what they
 * say otherwise is a problem that names both lines. What one page says twice is one too.
 * @param pages at least one
 */
export function mergePages(pages: readonly Notes[]): Merged {
  const problems: Problem[] = [];
  const [first, ...others] = pages.map((page) => onePage(page, problems)) as [Notes, ...Notes[]];
  const notes = others.reduce((merged, page) => mergeTwo(merged, page, problems), first);
  return { notes, problems };
}

/** Within one page, somebody stands once on the sheet, a reference once, and no decision was pasted twice. */
function onePage(page: Notes, problems: Problem[]): Notes {
  const decisions: DecisionNote[] = [];
  for (const decision of page.decisions) {
    const before = decisions.find((one) => isSameReference(one, decision) || isPasted(one, decision));
    if (before) {
      const title = before.title ?? decision.title;
      const { line } = before.origins[0] as At;
      problems.push(problem("notes-pasted-twice", { title, line }, placeOf(decision.origins[0] as At)));
    } else decisions.push(decision);
  }
  const once =
    (kind: ReferenceKind) =>
    (
      block: { reference: number | null; origins: readonly At[] },
      index: number,
      all: readonly (typeof block)[],
    ): boolean => {
      const before = all.findIndex((one) => isSameReference(one, block));
      if (before < 0 || before === index) return true;
      const title = toReference(kind, block.reference as number);
      const line = all[before]?.origins[0]?.line ?? 0;
      problems.push(problem("notes-pasted-twice", { title, line }, placeOf(block.origins[0] as At)));
      return false;
    };
  return {
    ...page,
    decisions,
    ideas: page.ideas.filter(once("idea")),
    tasks: page.tasks.filter(once("task")),
    exchanges: page.exchanges.filter(once("exchange")),
    attendance: mergeAttendance([], page.attendance, problems),
    others: mergeOthers([], page.others, problems),
  };
}

function mergeTwo(one: Notes, other: Notes, problems: Problem[]): Notes {
  const lines = new Set([...one.free, ...one.strays].map(({ text }) => plain(text)).filter(Boolean));
  const unsaid = (said: readonly Said[]): Said[] => said.filter(({ text }) => !lines.has(plain(text)));
  return {
    session: mergeSession(one.session, other.session, problems),
    agenda: mergeAgenda(one, other, problems),
    attendance: mergeAttendance(one.attendance, other.attendance, problems),
    others: mergeOthers(one.others, other.others, problems),
    exchanges: mergeExchanges(one.exchanges, other.exchanges),
    decisions: mergeBlocks(one.decisions, other.decisions, problems, (a, b) => ({
      objections: [
        ...a.objections,
        ...b.objections.filter(({ text }) => !a.objections.some((held) => plain(held.text) === plain(text))),
      ],
    })),
    ideas: mergeBlocks(one.ideas, other.ideas, problems, () => ({})),
    tasks: mergeBlocks(
      one.tasks,
      other.tasks,
      problems,
      (a, b) =>
        ({
          box: a.box === "open" ? b.box : a.box,
          wholeTitle: a.wholeTitle === null ? null : b.wholeTitle,
        }) satisfies Partial<TaskNote>,
    ),
    free: [...one.free, ...unsaid(other.free)],
    strays: [...one.strays, ...unsaid(other.strays)],
  };
}

function mergeSession(one: SessionNotes, other: SessionNotes, problems: Problem[]): SessionNotes {
  return {
    number: one.number ?? other.number,
    register: one.register ?? other.register,
    title: agreed(one.title, other.title, problems),
    day: agreed(one.day, other.day, problems),
    fields: mergeFields(one.fields, other.fields, problems),
  };
}

function mergeAgenda(one: Notes, other: Notes, problems: Problem[]): Notes["agenda"] {
  if (one.agenda.length === 0 || other.agenda.length === 0) return [...one.agenda, ...other.agenda];
  const said = ({ agenda }: Notes): Said[] =>
    agenda.map(({ title, minutes, questions, at }) => ({ text: [minutes, title, questions].join(" "), at }));
  const [its, others] = [said(one), said(other)];
  const differing = others.findIndex(({ text }, index) => fold(text) !== fold(its[index]?.text ?? ""));
  const at = differing < 0 ? (its.length > others.length ? its.length - 1 : -1) : differing;
  if (at >= 0) {
    const [mine, theirs] = [its[Math.min(at, its.length - 1)], others[Math.min(at, others.length - 1)]];
    problems.push(conflict(mine as Said, theirs as Said));
  }
  return one.agenda;
}

function mergeAttendance(
  before: readonly AttendanceNote[],
  more: readonly AttendanceNote[],
  problems: Problem[],
): AttendanceNote[] {
  const all = [...before];
  for (const note of more) {
    const same = all.find(
      (one) =>
        one.mark !== null &&
        (note.number === null ? fold(one.name) === fold(note.name) : one.number === note.number),
    );
    if (!same || note.mark === null) all.push(note);
    else if (same.mark !== note.mark || same.standIn !== note.standIn) {
      problems.push(conflict(saidOf(same), saidOf(note)));
    }
  }
  return all;
}

function saidOf({ typed, number, name, at }: AttendanceNote): Said {
  return { text: [`[${typed}]`, number, name].filter((part) => part !== null && part !== "").join(" "), at };
}

/** Guests without a category that stand by their names are counted; a number of them that two lines give has to be the same. */
function mergeOthers(
  before: readonly OtherNote[],
  more: readonly OtherNote[],
  problems: Problem[],
): OtherNote[] {
  const all = [...before];
  for (const note of more) {
    const isFromHere = (one: OtherNote): boolean => before.includes(one);
    const same = all.find(
      (one) =>
        (one.kind === "unnamed-proxies" && note.kind === one.kind) ||
        (one.kind === "walk-in" && note.kind === one.kind && fold(one.name) === fold(note.name)) ||
        (one.kind === "guests" &&
          note.kind === one.kind &&
          fold(one.category ?? "") === fold(note.category ?? "") &&
          (one.category !== null || isFromHere(one))),
    );
    if (!same) all.push(note);
    else if (textOf(same) !== textOf(note)) {
      problems.push(conflict({ text: textOf(same), at: same.at }, { text: textOf(note), at: note.at }));
    }
  }
  return all;
}

function textOf(note: OtherNote): string {
  if (note.kind === "walk-in") return `${fold(note.name)}, ${fold(note.category)}`;
  return note.kind === "guests" && note.category !== null
    ? `${fold(note.category)} : ${note.number}`
    : String(note.number);
}

function mergeExchanges(one: readonly ExchangeNote[], other: readonly ExchangeNote[]): ExchangeNote[] {
  const all = [...one];
  for (const note of other) {
    const at = all.findIndex(
      (held) =>
        (held.reference !== null && held.reference === note.reference) ||
        (held.kind === note.kind &&
          fold(held.text) === fold(note.text) &&
          fold(held.question?.text ?? "") === fold(note.question?.text ?? "") &&
          fold(held.smallGroup ?? "") === fold(note.smallGroup ?? "")),
    );
    const held = all[at];
    if (held) all[at] = { ...held, origins: [...held.origins, ...note.origins] };
    else all.push(note);
  }
  return all;
}

/** Blocks are the same by their reference, else by their title: the nth of a page with a title is the nth of the other. */
function mergeBlocks<Field extends string, One extends Block<Field>>(
  one: readonly One[],
  other: readonly One[],
  problems: Problem[],
  rest: (a: One, b: One) => Partial<One>,
): One[] {
  const all = [...one];
  const taken = new Set<number>();
  for (const block of other) {
    const isFree = (index: number): boolean => !taken.has(index) && index < one.length;
    const byReference = all.findIndex((held, index) => isFree(index) && isSameReference(held, block));
    const at =
      byReference >= 0
        ? byReference
        : all.findIndex(
            (held, index) =>
              isFree(index) &&
              (held.reference === null || block.reference === null) &&
              fold(held.title ?? "") === fold(block.title ?? ""),
          );
    const held = all[at];
    if (!held) {
      all.push(block);
      continue;
    }
    taken.add(at);
    if (held.title !== null && block.title !== null && plain(held.title) !== plain(block.title)) {
      problems.push(
        conflict(
          { text: held.title, at: held.origins[0] as At },
          { text: block.title, at: block.origins[0] as At },
        ),
      );
    }
    all[at] = {
      ...held,
      ...rest(held, block),
      reference: held.reference ?? block.reference,
      title: held.title ?? block.title,
      fields: mergeFields(held.fields, block.fields, problems),
      origins: [...held.origins, ...block.origins],
    };
  }
  return all;
}

function mergeFields<Field>(
  one: ReadonlyMap<Field, Said>,
  other: ReadonlyMap<Field, Said>,
  problems: Problem[],
): ReadonlyMap<Field, Said> {
  const all = new Map(one);
  for (const [field, said] of other) {
    const agreedOn = agreed(all.get(field) ?? null, said, problems);
    if (agreedOn) all.set(field, agreedOn);
  }
  return all;
}

function agreed(one: Said | null, other: Said | null, problems: Problem[]): Said | null {
  if (one && other && fold(one.text) !== fold(other.text)) problems.push(conflict(one, other));
  return one ?? other;
}

function conflict(one: Said, other: Said): Problem {
  const { file, line } = one.at;
  return problem("notes-conflict", { first: one.text, file, line, second: other.text }, placeOf(other.at));
}

function isSameReference(
  one: { readonly reference: number | null },
  other: { readonly reference: number | null },
): boolean {
  return one.reference !== null && one.reference === other.reference;
}

/** Two decisions of one page that say the same, word for word. */
function isPasted(one: DecisionNote, other: DecisionNote): boolean {
  const textsOf = ({ title, fields, objections }: DecisionNote): string =>
    JSON.stringify([
      title && fold(title),
      [...fields].map(([label, { text }]) => [label, fold(text)]).sort(),
      objections.map(({ text }) => fold(text)),
    ]);
  return one.title !== null && textsOf(one) === textsOf(other);
}

function placeOf({ file, line }: At): { file: string; line: number } {
  return { file, line };
}
