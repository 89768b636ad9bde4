import { type Problem, problem } from "../problem.ts";
import { fold } from "../values/folded.ts";
import { parseReference, toReference } from "../values/reference.ts";
import { parseAgendaLine } from "../workshops/agenda.ts";
import type { ExchangeKind } from "../workshops/exchange.ts";
import { readAttendanceLine, readOtherLine } from "./attendance-line.ts";
import { DecisionReader } from "./decision-lines.ts";
import {
  originOf,
  readExchangeLine,
  readIdeaLine,
  readLabel,
  readTaskLine,
  splitLabel,
} from "./item-line.ts";
import type {
  AgendaNote,
  AttendanceNote,
  ExchangeNote,
  IdeaNote,
  Notes,
  OtherNote,
  SessionNotes,
  TaskNote,
} from "./notes.ts";
import {
  type At,
  ideaLabels,
  othersLabels,
  type PageLine,
  type PageSection,
  type Said,
  type SessionLabel,
  saidLabels,
  saysNothing,
  sessionLabels,
} from "./page.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a page says, and how many of its lines were understood; the others are kept word for word. */
export interface Understood {
  readonly notes: Notes;
  readonly problems: readonly Problem[];
  /** Lines that say something to the program, or are there for the eye. */
  readonly understood: number;
  /** Lines among the free notes, wherever they stood. */
  readonly kept: number;
}

/** Longer lines without a mark of a list are paragraphs, and nobody's title. */
const longestTitle = 160;

const lastLine = /^S0*(\d{1,9})\s*[·•|–—-]\s*\p{L}+\s+([0-9a-f]{4,64})\s*[·•|–—-]\s*coop$/iu;
const fullRule = /^[-=_*~\s]{3,}$/u;
const isTable = (text: string): boolean => /^\|.*\|.*\|$/u.test(text);

/** What the register has names for that can be headings: a question is told from a table by them. */
export interface KnownNames {
  readonly questions: readonly string[];
  readonly categories: readonly string[];
}

/** What a page says of a session (`src/notes/README.md` has the grammar). Every line of it is either understood or kept. */
export function understand(
  lines: readonly PageLine[],
  vocabulary: Vocabulary,
  names: KnownNames,
): Understood {
  const reading = new PageReading(vocabulary, names);
  for (const [index, line] of lines.entries()) reading.take(line, lines[index + 1]);
  return reading.end();
}

class PageReading {
  readonly #vocabulary: Vocabulary;
  readonly #names: KnownNames;
  readonly #problems: Problem[] = [];
  #understood = 0;

  #section: PageSection | "header" = "header";
  /** Whether the line before says nothing, or another begins here: nothing goes on over it. */
  #isAfterGap = true;
  #heading: string | null = null;

  #number: { readonly number: number; readonly at: At } | null = null;
  #register: Said | null = null;
  #firstHeading: string | null = null;
  #title: Said | null = null;
  #day: Said | null = null;
  readonly #fields = new Map<SessionLabel, Said>();
  readonly #agenda: AgendaNote[] = [];
  readonly #attendance: AttendanceNote[] = [];
  readonly #others: OtherNote[] = [];
  readonly #exchanges: ExchangeNote[] = [];
  readonly #decisions: DecisionReader;
  readonly #ideas: IdeaNote[] = [];
  readonly #tasks: TaskNote[] = [];
  readonly #free: Said[] = [];
  readonly #strays: Said[] = [];
  #question: Said | null = null;
  #smallGroup: string | null = null;
  /** The heading of a table under which nothing was said so far. */
  #emptyGroup: PageLine | null = null;
  /** What the lines below are, where a heading or a label stands above them. */
  #exchangeKind: ExchangeKind | null = null;
  /** What the lines with a dash below are, where the line above said it of itself. */
  #itemKind: ExchangeKind | null = null;

  constructor(vocabulary: Vocabulary, names: KnownNames) {
    this.#vocabulary = vocabulary;
    this.#names = names;
    this.#decisions = new DecisionReader(vocabulary, this.#problems);
  }

  take(line: PageLine, next: PageLine | undefined): void {
    if (this.#takeOutline(line)) {
      this.#understood += 1;
      this.#isAfterGap = true;
    } else if (this.#section === "free") {
      this.#free.push({ text: line.raw, at: atOf(line) });
    } else if (line.raw.trim() === "" || fullRule.test(line.raw)) {
      this.#understood += 1;
      this.#isAfterGap = true;
    } else {
      const isUnderstood = this.#vocabulary.isPrinted(line.text) || this.#takeIn(line, next);
      if (isUnderstood) this.#understood += 1;
      else this.#strays.push({ text: line.raw.trim(), at: atOf(line) });
      this.#isAfterGap = false;
    }
  }

  /** Keeps a line that was counted as understood. */
  #stray(line: PageLine): void {
    this.#understood -= 1;
    this.#strays.push({ text: line.raw.trim(), at: atOf(line) });
  }

  /** A table of which nothing is noted was somebody's heading all the same. */
  #leaveGroup(): void {
    if (this.#emptyGroup) this.#stray(this.#emptyGroup);
    this.#emptyGroup = null;
    this.#smallGroup = null;
  }

  #isIn(smallGroup: string, line: PageLine): void {
    this.#leaveGroup();
    this.#smallGroup = smallGroup;
    this.#emptyGroup = line;
  }

  #note(note: ExchangeNote): void {
    this.#emptyGroup = null;
    this.#exchanges.push(note);
  }

  end(): Understood {
    this.#leaveGroup();
    while (this.#free[0]?.text.trim() === "") {
      this.#free.shift();
      this.#understood += 1;
    }
    while (this.#free.at(-1)?.text.trim() === "") {
      this.#free.pop();
      this.#understood += 1;
    }
    const session: SessionNotes = {
      number: this.#number?.number ?? null,
      register: this.#register,
      title: this.#title,
      day: this.#day,
      fields: this.#fields,
    };
    return {
      notes: {
        session,
        agenda: this.#agenda,
        attendance: this.#attendance,
        others: this.#others,
        exchanges: this.#exchanges,
        decisions: this.#decisions.end(),
        ideas: this.#ideas,
        tasks: this.#tasks,
        free: this.#free,
        strays: this.#strays,
      },
      problems: this.#problems,
      understood: this.#understood,
      kept: this.#free.length + this.#strays.length,
    };
  }

  /** The heading of the page, those of its parts, and its last line: they are told wherever they stand. */
  #takeOutline(line: PageLine): boolean {
    const last = lastLine.exec(line.text);
    if (last) {
      this.#isSession(Number(last[1]), line);
      this.#register = { text: (last[2] ?? "").toLowerCase(), at: atOf(line) };
      return true;
    }
    if (line.isHeading && this.#takeSessionHeading(line)) return true;
    const isPlain = !line.isHeading && !line.isItem && line.box === null && this.#section !== "free";
    if (!line.isHeading && !isPlain) return false;
    const section = this.#vocabulary.section(line.text.replace(/\s*[:：]$/u, ""));
    if (!section) return false;
    this.#section = section;
    this.#heading = null;
    this.#question = null;
    this.#leaveGroup();
    this.#exchangeKind = null;
    this.#itemKind = null;
    this.#decisions.close();
    return true;
  }

  #takeSessionHeading(line: PageLine): boolean {
    const [, typed = "", rest = ""] = /^([a-z]\d{1,9})(?:\s*[·•|–—:-]\s+(.*))?$/iu.exec(line.text) ?? [];
    const number = parseReference("session", typed);
    if (number === undefined) return false;
    this.#isSession(number, line);
    if (this.#firstHeading !== null) {
      if (this.#firstHeading !== line.text) this.#stray(line);
      return true;
    }
    this.#firstHeading = line.text;
    const pieces = rest.split(/(\s[·•|–—-](?=\s))/u);
    const last = (pieces.at(-1) ?? "").trim();
    if ("value" in this.#vocabulary.day(last, "2024-01-01")) {
      this.#day = { text: last, at: atOf(line) };
      pieces.splice(-2);
    }
    const title = pieces.join("").trim();
    if (!saysNothing(title)) this.#title = { text: title, at: atOf(line) };
    return true;
  }

  #isSession(number: number, line: PageLine): void {
    if (this.#number && this.#number.number !== number) {
      const [typed, first] = [number, this.#number.number].map((one) => toReference("session", one));
      this.#problems.push(
        problem(
          "notes-two-sessions",
          { typed: typed ?? "", first: first ?? "", line: this.#number.at.line },
          placeOf(line),
        ),
      );
    }
    this.#number ??= { number, at: atOf(line) };
  }

  #takeIn(line: PageLine, next: PageLine | undefined): boolean {
    if (isTable(line.text)) {
      this.#problems.push(problem("notes-table", {}, placeOf(line)));
      return true;
    }
    switch (this.#section) {
      case "header":
        return this.#takeField(line);
      case "agenda":
        return this.#takeAgenda(line);
      case "attendance":
        return this.#takeAttendance(line);
      case "others":
        return this.#takeOther(line);
      case "said":
        return this.#takeSaid(line);
      case "decisions":
        return this.#decisions.take(line, next, this.#isAfterGap);
      case "ideas":
        return this.#takeIdea(line);
      case "tasks":
        return this.#takeTask(line);
      default:
        return false;
    }
  }

  #takeField(line: PageLine): boolean {
    const read = readLabel(line.text, sessionLabels, this.#vocabulary);
    if (!read || read.details !== null) return false;
    if (saysNothing(read.after)) return true;
    const before = this.#fields.get(read.label);
    if (before) {
      this.#problems.push(
        problem(
          "notes-said-twice",
          { first: before.text, second: read.after, line: before.at.line },
          placeOf(line),
        ),
      );
    } else this.#fields.set(read.label, { text: read.after, at: atOf(line) });
    return true;
  }

  #takeAgenda(line: PageLine): boolean {
    if (line.isHeading || isParagraph(line)) return false;
    if (saysNothing(line.text)) return true;
    const arrow = /\s*(?:→|->|=>)\s*(?!.*(?:→|->|=>))/u.exec(line.text);
    const said = arrow ? line.text.slice(0, arrow.index) : line.text;
    const questions = arrow ? line.text.slice(arrow.index + arrow[0].length) : null;
    const unmeasured = /^(?:\d{1,2}\s*[h:]\s*\d{0,2}\s*)?\(\?\)\s*(.+)$/iu.exec(said)?.[1];
    // What the arrow of a title would be is kept from the reader of lines, for which every arrow leads to questions.
    const read =
      unmeasured === undefined
        ? parseAgendaLine(said.replaceAll("→", "\u0001"))
        : { title: unmeasured, minutes: null };
    if (!read) return false;
    this.#agenda.push({
      title: read.title.replaceAll("\u0001", "→").trim(),
      minutes: read.minutes,
      questions: questions === null || saysNothing(questions) || questions === "–" ? null : questions,
      at: atOf(line),
    });
    return true;
  }

  #takeAttendance(line: PageLine): boolean {
    if (line.isHeading) {
      const isCategory = this.#isCategory(line.text);
      this.#heading = isCategory ? line.text : null;
      return isCategory;
    }
    const read = readAttendanceLine(line, this.#heading, this.#vocabulary);
    if (!read) return false;
    if ("wrong" in read) {
      const code = read.wrong === "unknown-mark" ? "notes-unknown-mark" : "notes-stand-in-missing";
      this.#problems.push(problem(code, { typed: read.box }, placeOf(line)));
    } else this.#attendance.push(read);
    return true;
  }

  /** Whether a heading of the sheet is that of a category, perhaps in fewer words; what else stands there is someone's note. */
  #isCategory(text: string): boolean {
    const wanted = fold(text);
    const names = this.#names.categories.map(fold);
    const isNamed = names.some((name) => wanted !== "" && (name.includes(wanted) || wanted === name));
    return isNamed || this.#vocabulary.label(text, othersLabels) !== undefined || saysNothing(text);
  }

  #takeOther(line: PageLine): boolean {
    if (line.isHeading) {
      this.#section = "attendance";
      return this.#takeAttendance(line);
    }
    const read = readOtherLine(line, this.#vocabulary);
    if (typeof read === "string") return this.#isCategory(read);
    if (read) this.#others.push(read);
    return read !== undefined;
  }

  #takeSaid(line: PageLine): boolean {
    if (line.isHeading) return this.#takeSaidHeading(line);
    const read = readExchangeLine(line, this.#vocabulary);
    const question = this.#question;
    const smallGroup = this.#smallGroup;
    if (read) {
      this.#exchangeKind = read.text === "" ? read.kind : null;
      this.#itemKind = read.kind;
      if (saysNothing(read.text)) return true;
      this.#note({ ...read, question, smallGroup, origins: [originOf(line, read.reference)] });
      return true;
    }
    const kind = this.#exchangeKind ?? (line.isItem && !this.#isAfterGap ? this.#itemKind : null);
    if (kind !== null && !isParagraph(line) && splitLabel(line.text) === undefined) {
      if (saysNothing(line.text)) return true;
      const said = { reference: null, kind, text: line.text, saidBy: null, category: null, became: null };
      this.#note({ ...said, question, smallGroup, origins: [originOf(line, null)] });
      return true;
    }
    return this.#goesOn(line);
  }

  /** A line that goes on from the one above: neither an item of its own nor the beginning of a sentence. */
  #goesOn(line: PageLine): boolean {
    const before = this.#exchanges.at(-1);
    const isNext = before?.origins[0]?.line === line.line - 1;
    if (!before || !isNext || this.#isAfterGap || line.isItem || line.box !== null) return false;
    if (before.became !== null || !/^\p{Ll}/u.test(line.text) || /[.!?]$/u.test(before.text)) return false;
    this.#exchanges[this.#exchanges.length - 1] = { ...before, text: `${before.text} ${line.text}` };
    return true;
  }

  #takeSaidHeading(line: PageLine): boolean {
    const kind = this.#vocabulary.choice("exchangeKind", line.text.replace(/s?\s*[:：]?$/u, ""));
    const labelled = readLabel(line.text, saidLabels, this.#vocabulary);
    this.#exchangeKind = null;
    this.#itemKind = null;
    if (labelled && labelled.details === null) {
      if (labelled.label === "aboutQuestion") this.#isAbout(labelled.after, line);
      else this.#isIn(labelled.after, line);
    } else if (this.#isQuestion(line.text)) this.#isAbout(line.text, line);
    else if (kind) this.#exchangeKind = kind;
    else if (!saysNothing(line.text)) this.#isIn(line.text, line);
    return true;
  }

  #isAbout(question: string, line: PageLine): void {
    this.#question = question === "–" ? null : { text: question, at: atOf(line) };
    this.#leaveGroup();
  }

  #isQuestion(text: string): boolean {
    const wanted = fold(text);
    return this.#names.questions.some((title) => fold(title) === wanted);
  }

  #takeIdea(line: PageLine): boolean {
    if (line.isHeading || isParagraph(line)) return false;
    if (saysNothing(line.text)) return true;
    const labelled = readLabel(line.text, ideaLabels, this.#vocabulary);
    const before = this.#ideas.at(-1);
    if (labelled && labelled.details === null && before && !line.isItem) {
      if (saysNothing(labelled.after)) return true;
      if (before.fields.has(labelled.label)) return false;
      const field: Said = { text: labelled.after, at: atOf(line) };
      this.#ideas[this.#ideas.length - 1] = {
        ...before,
        fields: new Map([...before.fields, [labelled.label, field]]),
      };
      return true;
    }
    this.#ideas.push(readIdeaLine(line, this.#vocabulary));
    return true;
  }

  #takeTask(line: PageLine): boolean {
    if (line.isHeading || isParagraph(line)) return false;
    if (saysNothing(line.behindBox)) return true;
    const task = readTaskLine(line, this.#vocabulary);
    if (task) this.#tasks.push(task);
    return task !== undefined;
  }
}

function isParagraph(line: PageLine): boolean {
  return !line.isItem && line.box === null && line.text.length > longestTitle;
}

function atOf({ file, line }: PageLine): At {
  return { file, line };
}

function placeOf({ file, line }: At): { file: string; line: number } {
  return { file, line };
}
