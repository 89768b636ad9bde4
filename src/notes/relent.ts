import { tallyCells } from "../decisions/ending.ts";
import type { Problem } from "../problem.ts";
import { groupedBy } from "../values/grouped.ts";
import type { AttendanceNote, DecisionNote, Interpreted, Notes, Uncertain } from "./notes.ts";
import { type At, atOf, isSameLine, type PageLine, placeKey, type Said } from "./page.ts";

/** A page of minutes, with what was read otherwise than on our page. */
interface Page {
  readonly lines: readonly PageLine[];
  readonly interpreted: readonly Interpreted[];
  /** What somebody may have said something of since. */
  readonly uncertain: readonly Uncertain[];
}

/** What stands against all that minutes say, whichever line it is told of. */
const ofTheWhole: ReadonlySet<string> = new Set(["session-cancelled", "session-not-yet"]);

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
  const ofMinutes = new Set(
    [
      ...pages.flatMap(({ interpreted, uncertain }) => [...interpreted, ...uncertain]),
      ...(notes.session.isPrinted ? [] : notes.session.fields.values()),
    ].map(({ at }) => placeKey(at)),
  );
  const relented = problems.filter(
    (one) => !ofTheWhole.has(one.code) && linesOf(one).some((at) => ofMinutes.has(placeKey(at))),
  );
  const left = relented.reduce((said, one) => without(said, one) ?? said, notes);
  // What was pasted is left out before; that it was is said once.
  const isLess = left !== notes || relented.some(({ code }) => code === "notes-pasted-twice");
  if (!isLess) return undefined;
  return { notes: { ...left, strays: withLines(left.strays, relented.flatMap(linesOf), pages) }, relented };
}

/** Where the lines stand that a problem is of: what is said twice is of both. */
function linesOf(one: Problem): readonly At[] {
  const { file, line } = one.place;
  if (file === undefined || line === undefined) return [];
  const first = one.code === "notes-said-twice" ? [{ file, line: one.parameters.line }] : [];
  return [...first, { file, line }];
}

/** The notes without what the register refuses of its lines; nothing where they say nothing of that kind there. */
function without(notes: Notes, refused: Problem): Notes | undefined {
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
  if (fields.length + people.length + decisions.length + tasks.length === 0) return undefined;
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
  };
}

function withoutVoices(decision: DecisionNote): DecisionNote {
  const voices = new Set<string>([...tallyCells, "unanimous"]);
  return { ...decision, fields: new Map([...decision.fields].filter(([field]) => !voices.has(field))) };
}

/** The lines that are kept with more of them, in the order of the pages. */
function withLines(strays: readonly Said[], more: readonly At[], pages: readonly Page[]): readonly Said[] {
  const kept = groupedBy(strays, ({ at }) => placeKey(at));
  const added = new Set(more.map(placeKey));
  return pages
    .flatMap(({ lines }) => lines)
    .flatMap((line): readonly Said[] => {
      const key = placeKey(line);
      return kept.get(key) ?? (added.has(key) ? [{ text: line.raw.trim(), at: atOf(line) }] : []);
    });
}
