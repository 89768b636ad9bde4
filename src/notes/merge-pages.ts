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
import { type At, atOf, isSameLine, plain, type Said } from "./page.ts";

/** What two people wrote otherwise of one thing. */
export interface Dispute {
  readonly one: Said;
  readonly other: Said;
}

/** What the pages of several note-takers say together, and what they say against each other. */
export interface MergedPages {
  readonly notes: Notes;
  /** What one page says against itself. */
  readonly problems: readonly Problem[];
  /** What two pages say otherwise, as far as nobody has said yet which of them holds; until then the first does. */
  readonly disputes: readonly Dispute[];
}

/**
 * One evening of several pages, block by block: what only one of them says holds, what two say alike is said once, and what they
 * say otherwise is in dispute.
 * @param pages at least one
 * @param settled which of two lines holds, where somebody has said so
 */
export function mergePages(pages: readonly Notes[], settled: readonly SettledDispute[] = []): MergedPages {
  const merging = new Merging(settled);
  const [first, ...others] = pages.map((page) => onePage(page, merging)) as [Notes, ...Notes[]];
  const notes = others.reduce((merged, page) => mergeTwo(merged, page, merging), first);
  return { notes, problems: merging.problems, disputes: merging.disputes };
}

/** The problem that a dispute is where nobody can be asked. */
export function disputed({ one, other }: Dispute): Problem {
  const { file, line } = one.at;
  return problem("notes-conflict", { first: one.text, file, line, second: other.text }, atOf(other.at));
}

export interface SettledDispute extends Dispute {
  readonly holds: "one" | "other";
}

/** What comes up while pages are merged. */
class Merging {
  readonly problems: Problem[] = [];
  readonly disputes: Dispute[] = [];
  readonly #settled: readonly SettledDispute[];

  constructor(settled: readonly SettledDispute[]) {
    this.#settled = settled;
  }

  /** Whether of two sayings that differ the other holds. */
  isOtherOf(one: Said, other: Said): boolean {
    const dispute = { one, other };
    const known = this.#settled.find((before) => isSame(before.one, one) && isSame(before.other, other));
    if (known) return known.holds === "other";
    if (one.at.file === other.at.file) this.problems.push(disputed(dispute));
    else this.disputes.push(dispute);
    return false;
  }
}

function isSame(one: Said, other: Said): boolean {
  return one.text === other.text && isSameLine(one.at, other.at);
}

/** Within one page, somebody stands once on the sheet, a reference once, and no decision was pasted twice. */
function onePage(page: Notes, merging: Merging): Notes {
  const decisions = new Map<string | DecisionNote, DecisionNote>();
  for (const decision of page.decisions) {
    const keys = keysOf(decision);
    const before = keys.map((key) => decisions.get(key)).find((one) => one !== undefined);
    if (before) {
      const title = before.title ?? decision.title;
      const { line } = before.origins[0] as At;
      merging.problems.push(problem("notes-pasted-twice", { title, line }, atOf(decision.origins[0] as At)));
    } else for (const key of [...keys, decision]) decisions.set(key, decision);
  }
  const once = <One extends { readonly reference: number | null; readonly origins: readonly At[] }>(
    kind: ReferenceKind,
    all: readonly One[],
  ): One[] => {
    const first = new Map<number, One>();
    return all.filter((block) => {
      if (block.reference === null) return true;
      const before = first.get(block.reference);
      if (!before) first.set(block.reference, block);
      if (!before) return true;
      const title = toReference(kind, block.reference);
      const line = before.origins[0]?.line ?? 0;
      merging.problems.push(problem("notes-pasted-twice", { title, line }, atOf(block.origins[0] as At)));
      return false;
    });
  };
  return {
    ...page,
    decisions: [...new Set(decisions.values())],
    ideas: once("idea", page.ideas),
    tasks: once("task", page.tasks),
    exchanges: once("exchange", page.exchanges),
    attendance: mergeAttendance([], page.attendance, merging),
    others: mergeOthers([], page.others, merging),
  };
}

function mergeTwo(one: Notes, other: Notes, merging: Merging): Notes {
  const lines = new Set([...one.free, ...one.strays].map(({ text }) => plain(text)).filter(Boolean));
  const unsaid = (said: readonly Said[]): Said[] => said.filter(({ text }) => !lines.has(plain(text)));
  return {
    session: mergeSession(one.session, other.session, merging),
    agenda: mergeAgenda(one, other, merging),
    attendance: mergeAttendance(one.attendance, other.attendance, merging),
    others: mergeOthers(one.others, other.others, merging),
    exchanges: mergeExchanges(one.exchanges, other.exchanges),
    decisions: mergeBlocks(one.decisions, other.decisions, merging, (a, b) => ({
      objections: [
        ...a.objections,
        ...b.objections.filter(({ text }) => !a.objections.some((held) => plain(held.text) === plain(text))),
      ],
    })),
    ideas: mergeBlocks(one.ideas, other.ideas, merging, () => ({})),
    tasks: mergeBlocks(
      one.tasks,
      other.tasks,
      merging,
      (a, b) =>
        ({
          box: a.box === "open" ? b.box : a.box,
        }) satisfies Partial<TaskNote>,
    ),
    free: [...one.free, ...unsaid(other.free)],
    strays: [...one.strays, ...unsaid(other.strays)],
  };
}

function mergeSession(one: SessionNotes, other: SessionNotes, merging: Merging): SessionNotes {
  return {
    number: one.number ?? other.number,
    register: one.register ?? other.register,
    title: agreed(one.title, other.title, merging),
    day: agreed(one.day, other.day, merging),
    clue: one.clue ?? other.clue,
    spokenDays: [...one.spokenDays, ...other.spokenDays],
    isPrinted: one.isPrinted && other.isPrinted,
    fields: mergeFields(one.fields, other.fields, merging),
  };
}

function mergeAgenda(one: Notes, other: Notes, merging: Merging): Notes["agenda"] {
  if (one.agenda.length === 0 || other.agenda.length === 0) return [...one.agenda, ...other.agenda];
  const said = ({ agenda }: Notes): Said[] =>
    agenda.map(({ title, minutes, questions, at }) => ({ text: [minutes, title, questions].join(" "), at }));
  const [its, others] = [said(one), said(other)];
  const differing = others.findIndex(({ text }, index) => fold(text) !== fold(its[index]?.text ?? ""));
  const at = differing < 0 ? (its.length > others.length ? its.length - 1 : -1) : differing;
  if (at >= 0) {
    const [mine, theirs] = [its[Math.min(at, its.length - 1)], others[Math.min(at, others.length - 1)]];
    if (merging.isOtherOf(mine as Said, theirs as Said)) return other.agenda;
  }
  return one.agenda;
}

function mergeAttendance(
  before: readonly AttendanceNote[],
  more: readonly AttendanceNote[],
  merging: Merging,
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
      if (merging.isOtherOf(saidOf(same), saidOf(note))) all[all.indexOf(same)] = note;
    } else if (fold(same.name) !== fold(note.name)) {
      // They agree on who came; what only one of them wrote beside the name is kept.
      all.push({ ...note, mark: null, standIn: null });
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
  merging: Merging,
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
    else if (
      textOf(same) !== textOf(note) &&
      merging.isOtherOf({ text: textOf(same), at: same.at }, { text: textOf(note), at: note.at })
    )
      all[all.indexOf(same)] = note;
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
  merging: Merging,
  rest: (a: One, b: One) => Partial<One>,
): One[] {
  const all = [...one];
  const titles = all.map(({ title }) => fold(title ?? ""));
  const taken = new Set<number>();
  for (const block of other) {
    const isFree = (index: number): boolean => !taken.has(index) && index < one.length;
    const title = fold(block.title ?? "");
    const byReference = all.findIndex((held, index) => isFree(index) && isSameReference(held, block));
    const at =
      byReference >= 0
        ? byReference
        : all.findIndex(
            (held, index) =>
              isFree(index) &&
              (held.reference === null || block.reference === null) &&
              titles[index] === title,
          );
    const held = all[at];
    if (!held) {
      all.push(block);
      continue;
    }
    taken.add(at);
    const isRetitled =
      held.title !== null &&
      block.title !== null &&
      plain(held.title) !== plain(block.title) &&
      merging.isOtherOf(
        { text: held.title, at: held.origins[0] as At },
        { text: block.title, at: block.origins[0] as At },
      );
    all[at] = {
      ...held,
      ...rest(held, block),
      reference: held.reference ?? block.reference,
      title: isRetitled ? block.title : (held.title ?? block.title),
      fields: mergeFields(held.fields, block.fields, merging),
      origins: [...held.origins, ...block.origins],
    };
  }
  return all;
}

function mergeFields<Field>(
  one: ReadonlyMap<Field, Said>,
  other: ReadonlyMap<Field, Said>,
  merging: Merging,
): ReadonlyMap<Field, Said> {
  const all = new Map(one);
  for (const [field, said] of other) {
    const agreedOn = agreed(all.get(field) ?? null, said, merging);
    if (agreedOn) all.set(field, agreedOn);
  }
  return all;
}

function agreed(one: Said | null, other: Said | null, merging: Merging): Said | null {
  const isDisputed = one !== null && other !== null && fold(one.text) !== fold(other.text);
  return isDisputed && merging.isOtherOf(one, other) ? other : (one ?? other);
}

function isSameReference(
  one: { readonly reference: number | null },
  other: { readonly reference: number | null },
): boolean {
  return one.reference !== null && one.reference === other.reference;
}

/** By what a decision is known in its page: its reference, and where it has a title all that it says, word for word. */
function keysOf({ reference, title, fields, objections, point }: DecisionNote): string[] {
  const said = [
    title && fold(title),
    [...fields].map(([label, { text }]) => [label, fold(text)]).sort(),
    objections.map(({ text }) => fold(text)),
    point?.line,
  ];
  return [
    ...(reference === null ? [] : [toReference("decision", reference)]),
    ...(title === null ? [] : [JSON.stringify(said)]),
  ];
}
