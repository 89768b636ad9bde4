import { type Problem, problem } from "../problem.ts";
import { fold } from "../values/folded.ts";
import { parseReference, toReference } from "../values/reference.ts";
import { parseAgendaLine } from "../workshops/agenda.ts";
import type { ExchangeKind } from "../workshops/exchange.ts";
import type { ActorFinder } from "./actor.ts";
import { readAttendanceLine, readOtherLine } from "./attendance-line.ts";
import { isNobody, type NamesRead, readName, readNames } from "./attendance-list.ts";
import { DecisionReader } from "./decision-lines.ts";
import { isFirstPerson, writerOf } from "./first-person.ts";
import {
  originOf,
  readExchangeLine,
  readIdeaLine,
  readLabel,
  readTaskLine,
  splitLabel,
} from "./item-line.ts";
import {
  columnsOf,
  isClause,
  isEmpty,
  isOfNextTime,
  isParagraph,
  isSentence,
  pointsOf,
  titleOf,
  withColumns,
  withoutNumber,
} from "./line-shapes.ts";
import { endingOf, untouched } from "./loose-lines.ts";
import { hasArrow, loosened, nameBefore, readOwner } from "./loose-task.ts";
import { MinutesReader } from "./minutes-lines.ts";
import type {
  AgendaNote,
  AttendanceNote,
  ExchangeNote,
  IdeaNote,
  Interpreted,
  Notes,
  OtherNote,
  SessionNotes,
  TaskNote,
  Uncertain,
} from "./notes.ts";
import {
  type At,
  atOf,
  ideaLabels,
  isSameLine,
  minutesLabels,
  type NamedState,
  othersLabels,
  type PageLine,
  type PageSection,
  type Said,
  type SessionLabel,
  saidLabels,
  saysNothing,
  sessionLabels,
} from "./page.ts";

import { readLastLine, readPageHeading } from "./page-marks.ts";
import {
  headsMinutes,
  isRule,
  isTableRow,
  isTitled,
  type RowRead,
  readTable,
  withSheets,
} from "./table-lines.ts";

import type { Vocabulary } from "./vocabulary.ts";

/** What a page says, and how many of its lines were understood; the others are kept word for word. */
export interface Understood {
  readonly notes: Notes;
  readonly problems: readonly Problem[];
  /** Lines that say something to the program, or are there for the eye. */
  readonly understood: number;
  /** Lines among the free notes, wherever they stood. */
  readonly kept: number;
  /** Lines that are none of our page and were read all the same, as people write minutes. */
  readonly interpreted: readonly Interpreted[];
  /** Lines that may be decisions; each is among those that are kept. */
  readonly uncertain: readonly Uncertain[];
}

/** So long is the title of a point at most, which has a number. */
const longestPoint = 300;

/** Among so many lines stands what minutes are of. */
const firstLines = 6;
/** A day in a title; one in words may lack its year, which the season has. */
const dated =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2}(?:er|st|nd|rd|th)?\s+\p{L}{3,}(?:\.?\s+\d{4})?|(?<!\p{L})\p{L}{3,}\s+\d{1,2},?\s+\d{4}/gu;
/** What the register has names for that can be headings: a question is told from a table by them. */
export interface KnownNames {
  readonly questions: readonly string[];
  readonly categories: readonly string[];
  readonly whoIs: ActorFinder;
  /** Whom a function means: "la présidente". */
  readonly whoServes: ActorFinder;
}

/** What a page says of a session (`src/notes/README.md` has the grammar). Every line of it is either understood or kept. */
export function understand(
  lines: readonly PageLine[],
  vocabulary: Vocabulary,
  names: KnownNames,
): Understood {
  const rows = withSheets(lines, (cells) => headsMinutes(cells, vocabulary));
  const reading = new PageReading(vocabulary, names, rows);
  for (const [index, line] of rows.entries()) reading.take(line, rows[index + 1]);
  return reading.end();
}

class PageReading {
  readonly #vocabulary: Vocabulary;
  readonly #names: KnownNames;
  /** Whom a text names, whoever wrote the page among them; and who has something in hand, who may be named by a function. */
  readonly #whoIs: ActorFinder;
  readonly #whoHas: ActorFinder;
  readonly #lines: readonly PageLine[];
  readonly #points: ReadonlySet<PageLine>;
  /** What the document is called: it begins no part of it. */
  readonly #documentTitle: PageLine | undefined;
  readonly #problems: Problem[] = [];
  /** Rows of a table that goes on. */
  #rows: PageLine[] = [];
  #understood = 0;

  /** "elsewhere" is below a heading that nobody knows: nothing there is what stood above it. */
  #section: PageSection | "header" | "elsewhere" = "header";
  /** The heading of the section, and whether its lines had the marks of a list so far. */
  #sectionLine: PageLine | null = null;
  #hasItems = false;
  /** Whether one of them was something to be done. */
  #hasTasks = false;
  /** Whether its lines begin with who has them in hand. */
  #isNamedList = false;
  /** How those came whose names stand below. */
  #state: NamedState | null = null;
  readonly #pointsOfAgenda: AgendaNote[] = [];
  /** The number of the last of them: one that follows it may end as a sentence does. */
  #lastPoint: number | null = null;
  /** Whether the line before says nothing, or another begins here: nothing goes on over it. */
  #isAfterGap = true;
  #heading: string | null = null;

  #number: { readonly number: number; readonly at: At } | null = null;
  #register: Said | null = null;
  #firstHeading: string | null = null;
  /** How many lines that say anything were read. */
  #linesRead = 0;
  #clue: Said | null = null;
  readonly #spokenDays: Said[] = [];
  #isPrinted = false;
  #title: Said | null = null;
  #day: Said | null = null;
  readonly #fields = new Map<SessionLabel, Said>();
  readonly #agenda: AgendaNote[] = [];
  readonly #attendance: AttendanceNote[] = [];
  readonly #others: OtherNote[] = [];
  readonly #exchanges: ExchangeNote[] = [];
  readonly #decisions: DecisionReader;
  readonly #minutes: MinutesReader;
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

  constructor(vocabulary: Vocabulary, names: KnownNames, lines: readonly PageLine[]) {
    this.#vocabulary = vocabulary;
    this.#names = names;
    const writer = writerOf(lines, names.whoIs);
    this.#whoIs = (text) => (writer && isFirstPerson(text) ? writer : names.whoIs(text));
    this.#whoHas = (text) => this.#whoIs(text) ?? names.whoServes(text);
    this.#lines = lines;
    this.#points = pointsOf(lines);
    this.#documentTitle = titleOf(lines);
    this.#decisions = new DecisionReader(vocabulary, this.#problems);
    this.#minutes = new MinutesReader(vocabulary, this.#whoIs, this.#decisions);
  }

  take(line: PageLine, next: PageLine | undefined): void {
    if (line.raw.trim() !== "") this.#linesRead += 1;
    this.#lookForDay(line);
    if (isTableRow(line) && this.#section !== "free") {
      this.#rows.push(line);
      if (next === undefined || !isTableRow(next)) this.#takeTable();
      this.#isAfterGap = true;
    } else if (this.#takeOutline(line, next)) {
      this.#understood += 1;
      this.#isAfterGap = true;
    } else if (this.#section === "free") {
      this.#free.push({ text: line.raw, at: atOf(line) });
    } else if (isEmpty(line)) {
      this.#understood += 1;
      this.#isAfterGap = true;
    } else {
      const isHint = this.#vocabulary.isPrinted(line.text);
      this.#isPrinted ||= isHint;
      const isUnderstood = isHint || this.#takeIn(line, next);
      if (isUnderstood) this.#understood += 1;
      else this.#strays.push({ text: line.raw.trim(), at: atOf(line) });
      this.#hasItems ||= line.isItem || line.box !== null;
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
    const { attendance, left } = this.#minutes.end();
    this.#keep(left);
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
      clue: this.#clue,
      spokenDays: this.#spokenDays,
      isPrinted: this.#isPrinted || this.#register !== null,
      fields: this.#fields,
    };
    return {
      notes: {
        session,
        agenda: this.#agenda.length > 0 ? this.#agenda : this.#pointsOfAgenda,
        attendance: [...this.#attendance, ...attendance],
        others: this.#others,
        exchanges: this.#exchanges,
        decisions: this.#decisions.end(),
        ideas: this.#ideas,
        tasks: this.#tasks,
        free: this.#free,
        strays: this.#strays,
      },
      problems: this.#problems,
      interpreted: this.#minutes.interpreted,
      uncertain: this.#minutes.uncertain,
      understood: this.#understood,
      kept: this.#free.length + this.#strays.length,
    };
  }

  /** Keeps lines that were understood at first, in the order of the page. */
  #keep(left: readonly At[]): void {
    for (const at of left) {
      const line = this.#lines.find((one) => isSameLine(one, at));
      if (line && !this.#strays.some((one) => isSameLine(one.at, at))) this.#stray(line);
    }
    if (left.length > 0) this.#strays.sort((a, b) => a.at.line - b.at.line);
  }

  /** The heading of the page, those of its parts, and its last line: they are told wherever they stand. */
  #takeOutline(line: PageLine, next: PageLine | undefined): boolean {
    const last = readLastLine(line, "session");
    if (last) {
      this.#isSession(last.number, line);
      this.#register = { text: last.register, at: atOf(line) };
      return true;
    }
    if (line.isHeading && this.#takeSessionHeading(line)) return true;
    if (!line.isHeading && this.#takeSessionLine(line)) return true;
    const isPoint = this.#points.has(line);
    const isPlain = !line.isHeading && (!line.isItem || isPoint) && line.box === null;
    if (isPoint && this.#takePoint(line)) return true;
    if (this.#section === "free" && !line.isHeading && this.#sectionLine?.level !== null) return false;
    if (!line.isHeading && !isPlain) return false;
    const state = isSentence(line) ? undefined : this.#vocabulary.state(line.text);
    const section = state ? "attendance" : this.#vocabulary.section(line.text);
    const isTitle = line === this.#documentTitle && (section === "decisions" || section === "tasks");
    if (section && !isTitle) {
      this.#begin(section, line);
      this.#state = state ?? null;
      return true;
    }
    // "**Carried by acclamation.**" says how it ended, and heads nothing.
    if (line.level === 0 && isSentence(line) && endingOf(line.text, this.#vocabulary)?.start === 0)
      return false;
    if (line.isHeading ? this.#endsSection(line, next) : this.#endsList(line, next)) {
      const title = withoutNumber(line.text);
      const point = line.isHeading && title !== "" ? { text: title, at: atOf(line) } : null;
      this.#begin("elsewhere", line, point);
      this.#strays.push({ text: line.raw.trim(), at: atOf(line) });
      this.#understood -= 1;
      return true;
    }
    return false;
  }

  #begin(section: PageSection | "elsewhere", line: PageLine, point: Said | null = null): void {
    this.#section = section;
    this.#sectionLine = line;
    this.#hasItems = false;
    this.#hasTasks = false;
    this.#isNamedList = section === "tasks" && this.#beginWithNames(line);
    this.#state = null;
    this.#minutes.begin(point);
    this.#heading = null;
    this.#question = null;
    this.#leaveGroup();
    this.#exchangeKind = null;
    this.#itemKind = null;
    this.#decisions.close();
  }

  /** Whether most lines of the list below a heading begin with somebody's name. */
  #beginWithNames(heading: PageLine): boolean {
    const below = this.#lines.slice(this.#lines.indexOf(heading) + 1);
    const end = below.findIndex(({ raw, isHeading }, index) => index > 0 && (isHeading || raw.trim() === ""));
    const list = below.slice(0, end < 0 ? undefined : end).filter(({ text }) => text !== "");
    const named = list.filter((line) => {
      const [first = "", ...others] = columnsOf(line);
      const owner = others.length > 0 ? readOwner(first, this.#whoIs) : undefined;
      return owner !== undefined || nameBefore(line.text, this.#whoIs) !== undefined;
    });
    return named.length > 1 && named.length * 2 >= list.length;
  }

  /** `S03 · title · day`; what is headed otherwise names the session and no more. */
  #takeSessionHeading(line: PageLine): boolean {
    const heading = readPageHeading(line, "session");
    if (heading === undefined) return this.#takeSessionLine(line);
    const { number, sign, rest } = heading;
    this.#isSession(number, line);
    if (this.#firstHeading !== null) {
      if (this.#firstHeading !== line.text) this.#stray(line);
      return true;
    }
    this.#firstHeading = line.text;
    const pieces = rest.split(/(\s[·•|–—-](?=\s))/u);
    const last = (pieces.at(-1) ?? "").trim();
    const isDated = "value" in this.#vocabulary.day(last, "2024-01-01");
    if (isDated) {
      this.#day = { text: last, at: atOf(line) };
      pieces.splice(-2);
    }
    const title = pieces.join("").trim();
    const isOurs = isDated || /[·•|]/u.test(sign);
    if (isOurs && !saysNothing(title)) this.#title = { text: title, at: atOf(line) };
    if (!isOurs && title !== "") this.#stray(line);
    return true;
  }

  /** A first line that names the session among other words: "Temps collectif S03", "S02 – Assemblée du 19 mars 2024". */
  #takeSessionLine(line: PageLine): boolean {
    if (this.#section !== "header" || this.#number !== null || this.#linesRead > firstLines) return false;
    const [, typed = ""] = /(?:^|[\s(«"])(S\d{1,4})(?![\p{L}\d])/u.exec(line.text) ?? [];
    const number = parseReference("session", typed);
    if (number === undefined) return false;
    this.#isSession(number, line);
    this.#clue = { text: typed, at: atOf(line) };
    if (line.text !== typed) this.#stray(line);
    return true;
  }

  /** The days that the first lines speak of, by which the session may be known. */
  #lookForDay(line: PageLine): void {
    if (this.#section !== "header" || this.#linesRead > firstLines) return;
    for (const [text] of line.text.matchAll(dated)) {
      if ("value" in this.#vocabulary.day(text, "2024-01-01"))
        this.#spokenDays.push({ text, at: atOf(line) });
    }
  }

  /** A point of the meeting, which is what the lines below it are about. */
  #takePoint(line: PageLine): boolean {
    const { text, numbering } = line;
    const isInAgenda = this.#section === "agenda" && this.#hasItems && numbering === 1;
    if (!isInAgenda && !["header", "elsewhere", "attendance", "others", "said"].includes(this.#section))
      return false;
    if (this.#section === "attendance" && readName(text, "present", atOf(line), this.#whoIs).notes.length > 0)
      return false;
    const section = this.#vocabulary.section(text);
    if ((section !== undefined && section !== "free") || this.#vocabulary.state(text)) return false;
    const follows = this.#lastPoint !== null && numbering === this.#lastPoint + 1;
    if ((isSentence(line) && !(follows && text.endsWith("."))) || text.length > longestPoint) return false;
    this.#lastPoint = numbering;
    const title = text.replace(/\s*[:：.]$/u, "");
    const isTitled = /[\p{L}\p{N}]/u.test(title);
    this.#begin("elsewhere", line, isTitled ? { text: title, at: atOf(line) } : null);
    if (isTitled) this.#pointsOfAgenda.push({ title, minutes: null, questions: null, at: atOf(line) });
    return true;
  }

  /** Whether a heading that nobody knows ends what stood above it: one that stands below a title, a question or a category goes on. */
  #endsSection(line: PageLine, next: PageLine | undefined): boolean {
    if (this.#section === "free") return false;
    if (this.#section === "header") return this.#linesRead > 1;
    const above = this.#sectionLine?.level ?? null;
    const level = line.level as number;
    const isBelow = above === null || (above === 0) !== (level === 0) || (level > above && level > 0);
    switch (this.#section) {
      case "attendance":
      case "others":
        return !isBelow && !this.#isCategory(line.text);
      case "said":
        return !isBelow && !this.#isKnownInSaid(line.text);
      case "decisions":
        return !isBelow && !this.#decisions.isTitle(line, next);
      default:
        return true;
    }
  }

  /** Whether a short line without the mark of a list, after a gap, is the heading of something else than the list above it. */
  #endsList(line: PageLine, next: PageLine | undefined): boolean {
    const isList =
      ["agenda", "ideas", "tasks"].includes(this.#section) ||
      (this.#section === "attendance" && this.#state !== null) ||
      (this.#section === "decisions" && !this.#decisions.isOpen);
    if (!isList || !this.#isAfterGap || !this.#hasItems || next === undefined || next.raw.trim() === "")
      return false;
    return line.text.split(" ").length <= 6 && !/[·|=→\d,;.!?]/u.test(line.text);
  }

  #isSession(number: number, line: PageLine): void {
    if (this.#number && this.#number.number !== number) {
      const [typed, first] = [number, this.#number.number].map((one) => toReference("session", one));
      this.#problems.push(
        problem(
          "notes-two-sessions",
          { typed: typed ?? "", first: first ?? "", line: this.#number.at.line },
          atOf(line),
        ),
      );
    }
    this.#number ??= { number, at: atOf(line) };
  }

  #takeIn(line: PageLine, next: PageLine | undefined): boolean {
    const isNamed = this.#takeNames(line);
    if (isNamed !== undefined) return isNamed;
    switch (this.#section) {
      case "header":
        return this.#takeField(line) || this.#takeProxies(line) || this.#takeRunOn(line);
      case "elsewhere":
        return this.#takeRunOn(line);
      case "agenda":
        return this.#takeAgenda(line);
      case "attendance":
        return this.#takeAttendance(line) || this.#takeLabelled(line);
      case "others":
        return this.#takeOther(line);
      case "said":
        return this.#takeSaid(line) || this.#takeLabelled(line);
      case "decisions":
        return this.#decisions.take(line, next, this.#isAfterGap) || this.#takeListed(line);
      case "ideas":
        return this.#takeIdea(line);
      case "tasks":
        return this.#takeTask(line);
      default:
        return false;
    }
  }

  /** A line that says who came; nothing where it is no such line, and false where it is to be kept too. */
  #takeNames(line: PageLine): boolean | undefined {
    if (["decisions", "ideas", "tasks", "agenda"].includes(this.#section) || line.box !== null)
      return undefined;
    // "Pouvoirs sans nom : 1" is a label of our page, and no list of names.
    if (readLabel(line.text, othersLabels, this.#vocabulary)?.after.match(/^[\d?…]/u)) return undefined;
    const isOpening = ["header", "attendance"].includes(this.#section);
    return this.#minutes.takeCame(line, isOpening);
  }

  #takeLabelled(line: PageLine): boolean {
    if (!hasArrow(line)) return this.#minutes.takeLabelled(line);
    return this.#minutes.takeArrow(line) ?? this.#takeTask(line);
  }

  #takeLoose(line: PageLine): boolean {
    return this.#takeLabelled(line) || this.#minutes.takeSentences(line);
  }

  /** A paragraph that begins with its heading in bold: "**Sur le local.** On en parle longtemps." */
  #takeRunOn(line: PageLine): boolean {
    const [opening = "", , title = ""] =
      /^(\*\*|__)([^*_:：]{3,80}?)\.\1\s+(?=["“«]?\p{Lu})/u.exec(line.text) ?? [];
    const isPart = [this.#vocabulary.section(title), this.#vocabulary.state(title)].some(Boolean);
    if (title === "" || isPart || this.#vocabulary.label(title, minutesLabels)) return this.#takeLoose(line);
    this.#begin("elsewhere", line, { text: title, at: atOf(line) });
    return this.#takeLoose({ ...line, text: line.text.slice(opening.length) });
  }

  #takeListed(line: PageLine): boolean {
    if (this.#decisions.isOpen && !line.isItem && !this.#isAfterGap) return false;
    return this.#minutes.takeListed(line);
  }

  #takeTable(): void {
    const [title, ...below] = this.#rows;
    const rows = isTitled(this.#rows) ? below : this.#rows;
    if (title && rows === below) this.#strays.push({ text: title.raw.trim(), at: atOf(title) });
    this.#rows = [];
    const read = readTable(rows, this.#vocabulary, this.#whoIs, this.#whoHas);
    const hasHeadings = read.isHeaded && read.rows.some((said) => said.length > 0);
    for (const [index, row] of rows.entries()) {
      const said = read.rows[index] ?? [];
      if (isRule(row.text) || (hasHeadings && index === 0)) this.#understood += 1;
      else if (said.map((one) => this.#takeRow(row, one)).every(Boolean) && said.length > 0)
        this.#understood += 1;
      else this.#strays.push({ text: row.raw.trim(), at: atOf(row) });
    }
  }

  #takeRow(row: PageLine, read: RowRead): boolean {
    if (read.as === "attendance") return this.#minutes.came(row, read) && read.isWhole;
    if (read.as === "decision") return this.#minutes.takeRow(row, read.decision);
    this.#hasTasks = true;
    this.#tasks.push(read.task);
    this.#minutes.toDo(row, read.task, []);
    return read.isWhole;
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
          atOf(line),
        ),
      );
    } else this.#fields.set(read.label, { text: read.after, at: atOf(line) });
    return true;
  }

  /** `Pouvoirs sans nom : 2`, where minutes say it above all the rest. */
  #takeProxies(line: PageLine): boolean {
    const read = readOtherLine(line, this.#vocabulary);
    const isCounted = typeof read === "object" && read.kind === "unnamed-proxies";
    if (isCounted) this.#others.push(read);
    return isCounted;
  }

  #takeAgenda(line: PageLine): boolean {
    const { behindBox: text } = line;
    if (line.isHeading || isParagraph(line)) return false;
    if (saysNothing(text)) return true;
    const arrow = /\s*(?:→|->|=>)\s*(?!.*(?:→|->|=>))/u.exec(text);
    const said = arrow ? text.slice(0, arrow.index) : text;
    const questions = arrow ? text.slice(arrow.index + arrow[0].length) : null;
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
    if (this.#state !== null && line.box === null) {
      if (isNobody(line.text)) return true;
      const [one, all] = [readName, readNames].map((read) =>
        read(line.text, this.#state ?? "present", atOf(line), this.#whoIs),
      ) as [NamesRead, NamesRead];
      // "Jean Petit, Radio Bellevue" is one; "Mmes Bamba, Haddad" are two.
      const names = all.notes.length > one.notes.length || all.unknown.length === 0 ? all : one;
      if (names.notes.length > 0) return this.#minutes.came(line, names);
    }
    if (isClause(line)) return false;
    const read = readAttendanceLine(line, this.#heading, this.#vocabulary);
    if (!read) return false;
    if ("wrong" in read) {
      const code = read.wrong === "unknown-mark" ? "notes-unknown-mark" : "notes-stand-in-missing";
      this.#problems.push(problem(code, { typed: read.box }, atOf(line)));
    } else this.#attendance.push(read);
    this.#isPrinted ||= !("wrong" in read) && read.number !== null && line.box !== null;
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
    return this.#takeSpoken(line) || this.#goesOn(line);
  }

  /** `Fear that it stops after the grant`, `Crainte que tout se décide entre les réunions`. */
  #takeSpoken(line: PageLine): boolean {
    const [, word = "", text = ""] =
      /^(\p{L}+)\s+((?:que|qu[’']|de|d[’']|that|of)\s*\S.*)$/iu.exec(line.text) ?? [];
    const kind = word === "" ? undefined : this.#vocabulary.choice("exchangeKind", word);
    if (kind === undefined || !line.isItem) return false;
    const said = { reference: null, kind, text, saidBy: null, category: null, became: null };
    const [question, smallGroup] = [this.#question, this.#smallGroup];
    this.#note({ ...said, question, smallGroup, origins: [untouched(originOf(line, null))] });
    return true;
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

  #isKnownInSaid(text: string): boolean {
    return (
      this.#isQuestion(text) ||
      readLabel(text, saidLabels, this.#vocabulary) !== undefined ||
      this.#vocabulary.choice("exchangeKind", text.replace(/s?\s*[:：]?$/u, "")) !== undefined
    );
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
    if (line.isHeading || isParagraph(line) || /~~/u.test(line.text)) return false;
    const isBare = !line.isItem && line.box === null && this.#section === "tasks";
    if (isOfNextTime(line)) {
      if (isBare) this.#section = "elsewhere";
      return false;
    }
    if (saysNothing(line.behindBox)) return true;
    const read = readTaskLine(this.#isNamedList ? withColumns(line) : line, this.#vocabulary);
    if (!read) return false;
    const isOurs = read.hasDots || read.task.reference !== null;
    const { task, unknown } = isOurs
      ? { task: read.task, unknown: [] }
      : loosened(read.task, this.#vocabulary, this.#whoHas, this.#isNamedList);
    // Below the list and apart from it, what nobody has in hand is none of it.
    if (
      isBare &&
      this.#isAfterGap &&
      this.#hasTasks &&
      !task.fields.has("owner") &&
      !isOurs &&
      !hasArrow(line)
    ) {
      this.#section = "elsewhere";
      return this.#takeLoose(line);
    }
    this.#hasTasks = true;
    if (task !== read.task || unknown.length > 0) this.#minutes.toDo(line, task, unknown);
    this.#tasks.push(task);
    return true;
  }
}
