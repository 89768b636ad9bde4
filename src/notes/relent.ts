import { tallyCells } from "../decisions/ending.ts";
import type { Problem } from "../problem.ts";
import type { AttendanceNote, DecisionNote, Interpreted, Notes, Uncertain } from "./notes.ts";
import { type At, isSameLine, type PageLine, type Said } from "./page.ts";

/** A page of minutes, with what was read otherwise than on our page. */
interface Page {
  readonly lines: readonly PageLine[];
  readonly interpreted: readonly Interpreted[];
  /** What somebody may have said something of since. */
  readonly uncertain: readonly Uncertain[];
}

/**
 * The notes without what the register refuses of lines that are none of our page: whoever typed them knew no rule of it. Such a line
 * is kept as it is, and what else it says is recorded: a decision without its voices, a proxy without who holds it.
 * @param problems of which those of other lines are left to whoever filled in our page
 * @returns the notes, which say less than before, and the problems that hold no more; nothing where every problem is of another line
 */
export function withoutRefused(
  notes: Notes,
  problems: readonly Problem[],
  pages: readonly Page[],
): { readonly notes: Notes; readonly relented: readonly Problem[] } | undefined {
  const isOfMinutes = (at: At): boolean =>
    pages.some(({ interpreted, uncertain }) =>
      [...interpreted, ...uncertain].some((one) => isSameLine(one.at, at)),
    ) ||
    (!notes.session.isPrinted && [...notes.session.fields.values()].some((one) => isSameLine(one.at, at)));
  const relented = problems.filter((one) => linesOf(one).some(isOfMinutes));
  if (relented.length === 0) return undefined;
  const left = relented.reduce((said, one) => without(said, one, pages) ?? said, notes);
  return left === notes ? undefined : { notes: left, relented };
}

/** Where the lines stand that a problem is of: what is said twice is of both. */
function linesOf(one: Problem): readonly At[] {
  const { file, line } = one.place;
  if (file === undefined || line === undefined) return [];
  const first = one.code === "notes-said-twice" ? [{ file, line: one.parameters.line }] : [];
  return [...first, { file, line }];
}

/** The notes without what the register refuses of its lines, which are kept; nothing where they say nothing of that kind there. */
function without(notes: Notes, refused: Problem, pages: readonly Page[]): Notes | undefined {
  const { code, parameters } = refused;
  const lines = linesOf(refused);
  const named = new Set<unknown>(Object.values(parameters));
  const isOfLine = (one: At): boolean => lines.some((line) => isSameLine(one, line));
  const isHere = (one: { readonly at: At }): boolean => isOfLine(one.at);
  const isMeant = (note: AttendanceNote): boolean => isHere(note) && named.has(note.number);
  const isOfVoices = code === "too-many-votes" || code === "unanimous-with-against";
  const fields = [...notes.session.fields.values()].filter(isHere);
  const people = notes.attendance.filter(notes.attendance.some(isMeant) ? isMeant : isHere);
  const decisions = notes.decisions.filter(
    (one) =>
      ([...one.fields.values()].some(isHere) || one.origins.some(isOfLine)) &&
      (!isOfVoices || withoutVoices(one).fields.size < one.fields.size),
  );
  const tasks = notes.tasks.filter(({ origins }) => origins.some(isOfLine));
  const isSaid = fields.length + people.length + decisions.length + tasks.length > 0;
  // What was pasted is left out before; that it was is said once.
  if (!isSaid && code !== "notes-pasted-twice") return undefined;
  return {
    ...notes,
    session: {
      ...notes.session,
      fields: new Map([...notes.session.fields].filter(([, said]) => !isHere(said))),
    },
    attendance: notes.attendance.flatMap((note) => {
      if (!people.includes(note)) return [note];
      return note.standIn === null ? [] : [{ ...note, standIn: null }];
    }),
    decisions: notes.decisions.flatMap((one) => {
      if (!decisions.includes(one)) return [one];
      return isOfVoices ? [withoutVoices(one)] : [];
    }),
    tasks: notes.tasks.filter((one) => !tasks.includes(one)),
    strays: lines.reduce((strays, at) => withStray(strays, at, pages), notes.strays),
  };
}

function withoutVoices(decision: DecisionNote): DecisionNote {
  const voices = new Set<string>([...tallyCells, "unanimous"]);
  return { ...decision, fields: new Map([...decision.fields].filter(([field]) => !voices.has(field))) };
}

/** The lines that are kept with one more of them, in the order of the page. */
function withStray(strays: readonly Said[], at: At, pages: readonly Page[]): readonly Said[] {
  const line = pages.flatMap(({ lines }) => lines).find((one) => isSameLine(one, at));
  if (!line || strays.some((one) => isSameLine(one.at, at))) return strays;
  const stray = { text: line.raw.trim(), at };
  const after = strays.findIndex((one) => one.at.file === at.file && one.at.line > at.line);
  return after < 0 ? [...strays, stray] : strays.toSpliced(after, 0, stray);
}
