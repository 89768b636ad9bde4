import type { Coop } from "../../../coop.ts";
import { byCause, type Problem } from "../../../problem.ts";
import type { Detail } from "../../../terminal/table.ts";
import { fold } from "../../../values/folded.ts";
import type { Session } from "../../../workshops/store/sessions.ts";
import type { Block, Interpreted, Notes } from "../../notes.ts";
import { type At, type PageLine, placeKey, type Said } from "../../page.ts";
import { cellsOf } from "../../table-lines.ts";
import type { NotesSums, ScreenPart, SessionClue, UnderstoodAs } from "../../words/catalogue.ts";
import { shownAs } from "./shown-as.ts";
import { isOfWriter, type NotesReading, type Unsettled, unsettledPlaces, whyUnsettled } from "./unsettled.ts";

/** What is to be seen of minutes before they are recorded. */
export interface MinutesToShow {
  readonly pages: readonly {
    readonly lines: readonly PageLine[];
    readonly interpreted: readonly Interpreted[];
  }[];
  readonly session: Pick<Session, "number" | "on_day">;
  /** What would be recorded of them for certain. */
  readonly notes: Notes;
  /** By what the session of the first page was known. */
  readonly clue: SessionClue;
  readonly sums: NotesSums;
  readonly unsettled: readonly Unsettled[];
  /** What was left out of lines, since it cannot be so. */
  readonly relented: readonly Problem[];
  readonly kept: readonly Said[];
}

/**
 * How much is shown: what fits a screen, to whoever is asked next and can ask for more; what a log should hold, where nobody is
 * asked; or every line.
 */
export type Extent = "screen" | "log" | "all";

/** So many lines that were understood are shown on a screen, and a few more rather than that there are some. */
const shownOnScreen = 8;
const fewMore = 2;
/** So many lines that were kept are shown where nobody is asked; of more, their numbers. */
const shownInLog = 12;
/** So much of a line is shown beside what it was read as: two lines of a terminal. */
const longestShown = 110;

/** What is told of lines, the first of which stands there. */
interface ToldLines {
  readonly at: At;
  readonly lines: readonly number[];
  readonly said: string;
}

interface Entry {
  readonly file: string;
  readonly lines: readonly number[];
  readonly text: string;
  readonly as: UnderstoodAs;
}

/** Draws what was understood of minutes, on as few lines as it can be seen to be right by. */
export class MinutesScreen {
  readonly #coop: Coop;
  readonly #minutes: MinutesToShow;
  readonly #entries: readonly Entry[];

  constructor(coop: Coop, minutes: MinutesToShow, reading: NotesReading) {
    this.#coop = coop;
    this.#minutes = minutes;
    this.#entries = entriesOf(minutes, reading);
  }

  /** Whether a screen leaves out lines that were understood or kept. */
  get isLong(): boolean {
    return this.#entries.length > shownOnScreen + fewMore || this.#minutes.kept.length > 0;
  }

  show(extent: Extent): void {
    const { pages, session, clue, sums, kept } = this.#minutes;
    for (const [index, { lines }] of pages.entries()) {
      const of = index === 0 ? { number: session.number, clue } : null;
      this.#coop.say("notes-file", { file: lines[0]?.file ?? "", lines: lines.length, session: of });
    }
    const parts: readonly (readonly [ScreenPart, string | readonly Detail[]])[] = [
      ["sure", this.#coop.words.notice("notes-sure", sums)],
      ["understood", this.#understood(extent)],
      ["unsettled", this.#unsettled(extent)],
      ["kept", kept.length === 0 ? "" : this.#kept(extent)],
    ];
    const shown = parts.filter(([, said]) => said.length > 0);
    if (shown.length === 0) return;
    this.#coop.output.blank();
    this.#coop.output.details(
      shown.map(([part, said]): Detail => [this.#coop.words.notice("notes-part", { part }), said]),
    );
    this.#coop.output.blank();
  }

  /** Tells what is still unsettled when all was asked, and what does not hold of the answers. */
  tell(left: readonly Unsettled[], relented: readonly Problem[]): void {
    const asked = unsettledPlaces(this.#minutes.unsettled);
    const told = new Set(this.#minutes.relented.map(keyOfPlace));
    const lines = this.#relented(
      relented.filter((one) => asked.has(keyOfPlace(one)) || !told.has(keyOfPlace(one))),
    );
    if (lines.length > 0) this.#coop.output.details(lines.map((one) => this.#detail(one)));
    if (left.length > 0) this.#coop.say("notes-still-unsettled", { lines: left.map(({ at }) => at.line) });
  }

  #understood(extent: Extent): Detail[] {
    const isWhole = extent !== "screen" || this.#entries.length <= shownOnScreen + fewMore;
    const shown = isWhole ? this.#entries : weightiest(this.#entries, shownOnScreen);
    const details = shown.map(({ file, lines, text, as }): Detail => {
      const said = as.as === "attendance" ? null : shortened(text);
      const unsaid = said === null ? as : withoutWords(as, text);
      return [
        this.#place(file, lines),
        this.#coop.words.notice("notes-understood", { text: said, as: unsaid }),
      ];
    });
    const more = this.#entries.length - shown.length;
    return more === 0
      ? details
      : [...details, ["", this.#coop.words.notice("notes-more-lines", { lines: more })]];
  }

  /** What is asked next is counted; what nobody is asked is told. */
  #unsettled(extent: Extent): string | Detail[] {
    const { unsettled, relented } = this.#minutes;
    const { words } = this.#coop;
    const places = unsettledPlaces(unsettled);
    const told = extent === "screen" ? [] : unsettled;
    const lines = [
      ...told.map((item): ToldLines => {
        const isOfName = item.as === "name";
        const lines = isOfName ? [...new Set(item.places.map(({ at }) => at.line))] : [item.at.line];
        const said = { text: isOfName ? null : shortened(item.text), why: whyUnsettled(this.#coop, item) };
        return {
          at: item.at,
          lines,
          said: words.notice("notes-unsettled-kept", {
            ...said,
            lines: lines.length,
            isTask: item.as === "name" && isOfWriter(item),
          }),
        };
      }),
      ...this.#relented(relented.filter((one) => !places.has(keyOfPlace(one)))),
    ].sort((a, b) => a.at.line - b.at.line);
    const asked = unsettled.length - told.length;
    const count = asked > 0 ? words.notice("notes-to-be-seen", { lines: asked }) : "";
    if (lines.length === 0) return count;
    return [...lines.map((one) => this.#detail(one)), ...(count === "" ? [] : [["", count] as const])];
  }

  /** What cannot be so, each cause once. */
  #relented(problems: readonly Problem[]): ToldLines[] {
    const { words } = this.#coop;
    return byCause(problems).map((one) => {
      const { file = "", line = 0, lines } = one.place;
      const { what } = lines ? words.problemAt(one) : words.problem(one);
      const said = words.notice("notes-relented", { what, lines: lines?.count ?? 1 });
      return { at: { file, line }, lines: lines?.first ?? [line], said };
    });
  }

  #detail({ at, lines, said }: ToldLines): Detail {
    return [this.#place(at.file, lines), said];
  }

  #kept(extent: Extent): string | Detail[] {
    const { kept, pages } = this.#minutes;
    if (extent === "all" || (extent === "log" && kept.length <= shownInLog))
      return kept.map(({ text, at }): Detail => [this.#place(at.file, [at.line]), shortened(text)]);
    const places = new Set(kept.map((one) => placeKey(one.at)));
    const headings = pages
      .flatMap(({ lines }) =>
        lines.filter((one) => one.isHeading && one.line > 1 && places.has(placeKey(one))),
      )
      .map(({ text }) => text);
    const at = kept.map((one) => one.at.line);
    return this.#coop.words.notice("notes-kept", { lines: kept.length, at, headings });
  }

  /** "ligne 4", with the file where there are several. */
  #place(file: string, lines: readonly number[]): string {
    const told = this.#coop.words.notice("notes-lines", { lines });
    return this.#minutes.pages.length > 1 ? `${file}, ${told}` : told;
  }
}

/** What lines would be recorded as; those that say of one after the other that they came are one. */
function entriesOf({ pages, notes, session }: MinutesToShow, reading: NotesReading): Entry[] {
  const entries: Entry[] = [];
  const left = leftIn(notes);
  for (const one of pages.flatMap(({ interpreted }) => interpreted)) {
    const said = left(one);
    const as = said && shownAs(said, reading, session.on_day);
    if (as === undefined) continue;
    const entry = { file: one.at.file, lines: [one.at.line], text: one.text, as };
    const before = entries.at(-1);
    const joined = before && joinedAttendance(before, entry);
    if (joined) entries[entries.length - 1] = joined;
    else entries.push(entry);
  }
  return entries;
}

/** What notes still say of what a line was read as, when what cannot be so was left out of them. */
function leftIn({ attendance, decisions, tasks }: Notes): (one: Interpreted) => Interpreted | undefined {
  const keyOf = ({ title, origins }: Block<string>): string => `${placeKey(origins[0] as At)} ${title ?? ""}`;
  const people = new Map(attendance.map((note) => [`${placeKey(note.at)} ${note.number}`, note]));
  const decided = new Map(decisions.map((decision) => [keyOf(decision), decision]));
  const toDo = new Map(tasks.map((task) => [keyOf(task), task]));
  return (one) => {
    if (one.as === "attendance") {
      const left = one.people.flatMap(({ at, number }) => people.get(`${placeKey(at)} ${number}`) ?? []);
      return { ...one, people: left };
    }
    if (one.as === "decision") {
      const decision = decided.get(keyOf(one.decision));
      return decision && { ...one, decision };
    }
    const task = toDo.get(keyOf(one.task));
    return task && { ...one, task };
  };
}

function joinedAttendance(one: Entry, other: Entry): Entry | undefined {
  if (one.as.as !== "attendance" || other.as.as !== "attendance" || one.file !== other.file) return undefined;
  const marks = new Set([...one.as.people, ...other.as.people].map(({ mark }) => mark));
  if (marks.size > 1) return undefined;
  const people = [...one.as.people, ...other.as.people];
  return { ...one, lines: [...new Set([...one.lines, ...other.lines])], as: { as: "attendance", people } };
}

/** The entries that most hangs on, in their order: what was decided, then what is to be done, then who came. */
function weightiest(entries: readonly Entry[], most: number): Entry[] {
  const kinds = ["decision", "task", "attendance"] as const;
  const chosen = new Set(kinds.flatMap((kind) => entries.filter(({ as }) => as.as === kind)).slice(0, most));
  return entries.filter((one) => chosen.has(one));
}

/** The same without what the line says in these words itself. */
function withoutWords(as: UnderstoodAs, text: string): UnderstoodAs {
  const isSaid = (words: string | null): boolean => words !== null && fold(text).includes(fold(words));
  if (as.as === "attendance") return as;
  const title = isSaid(as.title) ? null : as.title;
  return as.as === "task"
    ? { ...as, title }
    : { ...as, title, statement: isSaid(as.statement) ? null : as.statement };
}

function keyOfPlace({ place: { file = "", line = 0 } }: Problem): string {
  return placeKey({ file, line });
}

/** A line as it is shown: the row of a table without its ends, and so much of it as is read at a glance. */
function shortened(line: string): string {
  const isRow = line.startsWith("|") && line.endsWith("|");
  const text = isRow ? cellsOf(line).filter(Boolean).join(" | ") : line;
  return text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text;
}
