import { parseCounted, parseHours } from "../experiments/counted.ts";
import { parseMeasure } from "../experiments/indicator.ts";
import type { LogRow } from "../experiments/log-plan.ts";
import { type LogField, logHeadings } from "../experiments/log-table.ts";
import type { ResultField } from "../experiments/result-table.ts";
import { type Problem, problem } from "../problem.ts";
import type { Day } from "../values/day.ts";
import { fold } from "../values/folded.ts";
import { isRead } from "../values/parsed.ts";
import { toReference } from "../values/reference.ts";
import { splitLabel } from "./item-line.ts";
import { isEmpty } from "./line-shapes.ts";
import type { LeftLine, LogbookNotes, LogbookSection, LoggedNote, MeasuredNote } from "./logbook.ts";
import type { LogbookDays } from "./logbook-days.ts";
import { type LogbookTable, tableOf } from "./logbook-table.ts";
import { readToldLine, splitDay } from "./logged-line.ts";
import { atOf, type PageLine, plain, type Said, saysNothing } from "./page.ts";
import { readLastLine, readPageHeading } from "./page-marks.ts";
import { cellsOf, isRule, isTableRow } from "./table-lines.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a logbook says; every line of it is understood, or among the strays. */
export interface UnderstoodLogbook {
  readonly notes: LogbookNotes;
  readonly problems: readonly Problem[];
}

type Draft<Said> = { -readonly [Key in keyof Said]: Said[Key] };

const figures = ["visits", "people", "volunteers"] as const;
/** "idem", or a ditto mark: the day of the row above. */
const sameAsAbove = /^(?:["“”»〃]|''|id\.?|idem|ditto)$/iu;
const totalling = /^(?:sous[- ]?totaux?|total|totaux|totals?)\b/iu;

/**
 * What the page of an experiment says (`src/notes/README.md` has the grammar).
 * @param lines with those of sheets as rows of tables
 * @param days reads the days of this page
 * @param printed the lines that the page of this experiment prints: they say nothing
 */
export function understandLogbook(
  lines: readonly PageLine[],
  vocabulary: Vocabulary,
  days: LogbookDays,
  printed: readonly string[],
): UnderstoodLogbook {
  const reading = new LogbookReading(vocabulary, days, new Set(printed.map(plain)));
  for (const line of lines) reading.take(line);
  return reading.end();
}

class LogbookReading {
  readonly #vocabulary: Vocabulary;
  readonly #days: LogbookDays;
  readonly #printed: ReadonlySet<string>;
  readonly #problems: Problem[] = [];
  readonly #logged: { said: Draft<LogRow["said"]>; at: LoggedNote["at"]; origin: LoggedNote["origin"] }[] =
    [];
  readonly #measured: MeasuredNote[] = [];
  readonly #inWords: Said[] = [];
  readonly #strays: LeftLine[] = [];
  #number: number | null = null;
  #register: Said | null = null;
  #section: LogbookSection | "header" = "header";
  #table: LogbookTable | null = null;
  /** The day of a heading, of which the lines below tell; and whether one of them was told already. */
  #day: Day | null = null;
  #isOpen = false;
  #lastDay: Day | null = null;
  #isAfterGap = true;

  constructor(vocabulary: Vocabulary, days: LogbookDays, printed: ReadonlySet<string>) {
    this.#vocabulary = vocabulary;
    this.#days = days;
    this.#printed = printed;
  }

  take(line: PageLine): void {
    if (isEmpty(line)) {
      this.#isAfterGap = true;
      this.#table = null;
      if (this.#day === null) this.#isOpen = false;
      return;
    }
    if (!isTableRow(line)) this.#table = null;
    const isTaken = isTableRow(line) ? this.#takeRow(line) : this.#takeLine(line);
    if (!isTaken) {
      this.#strays.push({ text: line.raw.trim(), at: atOf(line), label: this.#shownIn(line) });
      if (this.#day === null) this.#isOpen = false;
    }
    this.#isAfterGap = false;
  }

  end(): UnderstoodLogbook {
    return {
      notes: {
        number: this.#number,
        register: this.#register,
        logged: this.#logged,
        measured: this.#measured,
        inWords: this.#inWords,
        strays: this.#strays,
      },
      problems: this.#problems,
    };
  }

  #takeLine(line: PageLine): boolean {
    const last = readLastLine(line, "experiment");
    const heading = line.isHeading ? readPageHeading(line, "experiment") : undefined;
    if (last || heading) {
      const number = (last ?? heading)?.number as number;
      if (this.#number !== null && this.#number !== number) {
        const [typed, first] = [toReference("experiment", number), toReference("experiment", this.#number)];
        this.#problems.push(problem("logbook-two-experiments", { typed, first }, atOf(line)));
      }
      this.#number ??= number;
      if (last) this.#register = { text: last.register, at: atOf(line) };
      return last !== undefined || this.#printed.has(plain(line.raw)) || heading?.rest === "";
    }
    const section = line.isHeading
      ? this.#vocabulary.choice("logbookSection", line.text.replace(/\s*[:：]$/u, ""))
      : undefined;
    if (section) {
      this.#section = section;
      this.#day = null;
      this.#isOpen = false;
      return true;
    }
    if (this.#printed.has(plain(line.raw)) || this.#vocabulary.isPrinted(line.text)) return true;
    if (saysNothing(line.text)) return true;
    if (this.#section === "free") return false;
    if (this.#section === "measures" && this.#takeMeasure(line)) return true;
    return this.#takeDated(line) || this.#takeLabel(line) || this.#takeBelow(line);
  }

  /** What the page shows of the experiment under the label of a line. */
  #shownIn(line: PageLine): LeftLine["label"] {
    const label = this.#vocabulary.choice("logbookLabel", splitLabel(line.text)?.before ?? "");
    return label === undefined || label === "day" ? null : label;
  }

  /** `12/06 : 14 personnes, la serrure a gelé (difficulté)`; a day alone heads the lines below it. */
  #takeDated(line: PageLine): boolean {
    const { reference, rest: text } = splitEntryReference(line.text);
    const dated = this.#splitDay(text, line);
    if (!dated) {
      if (line.isHeading) this.#day = null;
      return false;
    }
    this.#isOpen = false;
    if (dated.day === undefined) {
      this.#day = null;
      return true;
    }
    this.#day = dated.rest === "" ? dated.day : null;
    this.#lastDay = dated.day;
    if (dated.rest !== "") this.#log(line, reference, dated.day, dated.rest);
    return true;
  }

  /** The day with which a line begins; it has none, and a problem, where nobody knows of which year it is. */
  #splitDay(
    text: string,
    line: PageLine,
  ): { readonly day: Day | undefined; readonly rest: string } | undefined {
    const split = splitDay(text);
    if (!split) return undefined;
    const read = this.#days.read(split.typed, line.line);
    if ("value" in read) return { day: read.value, rest: split.rest };
    if (!("days" in read)) return undefined;
    this.#problems.push(problem(read.reason, { typed: split.typed, days: read.days }, atOf(line)));
    return { day: undefined, rest: split.rest };
  }

  #log(line: PageLine, reference: string | null, on: Day, text: string): void {
    const { file, line: number, offset } = line;
    this.#logged.push({
      said: { ...(reference === null ? {} : { reference }), on, ...readToldLine(text, this.#vocabulary) },
      at: atOf(line),
      origin: { file, line: number, offset, isReferenced: reference !== null },
    });
    this.#isOpen = true;
  }

  /** `Bénévoles : 7` below what was told of a day. */
  #takeLabel(line: PageLine): boolean {
    const split = splitLabel(line.text);
    const field = split && logHeadings.read(split.before)?.field;
    const open = this.#isOpen ? this.#logged.at(-1) : undefined;
    if (!split || !field || !open || field === "on" || field === "experiment" || field === "reference")
      return false;
    if (saysNothing(split.after)) return true;
    return this.#say(open.said, field, split.after, split.before, line);
  }

  /** Lines below a day that stands alone are of it; else one goes on where it begins with a small letter. */
  #takeBelow(line: PageLine): boolean {
    const open = this.#isOpen ? this.#logged.at(-1) : undefined;
    const { reference, rest } = splitEntryReference(line.text);
    if (this.#day !== null && !line.isHeading && (!open || line.isItem)) {
      this.#log(line, reference, this.#day, rest);
      return true;
    }
    const goesOn = this.#day !== null || (!this.#isAfterGap && /^\p{Ll}/u.test(line.text) && !line.isItem);
    if (!open || line.isHeading || !goesOn) return false;
    const more = readToldLine(line.text, this.#vocabulary);
    open.said = { ...more, ...open.said, text: [open.said.text, more.text].filter(Boolean).join(" ") };
    return true;
  }

  #takeRow(line: PageLine): boolean {
    if (isRule(line.text)) return true;
    const cells = cellsOf(line.text);
    if (cells.every(saysNothing)) return true;
    const headed = this.#section === "free" ? undefined : tableOf(cells);
    if (headed) {
      this.#table = headed;
      return true;
    }
    const first = cells.find((cell) => cell !== "") ?? "";
    if (!this.#table || totalling.test(first)) return false;
    return this.#table.as === "log"
      ? this.#takeLogRow(line, cells, this.#table)
      : this.#takeMeasureRow(line, cells, this.#table);
  }

  #takeLogRow(
    line: PageLine,
    cells: readonly string[],
    { columns, headings }: LogbookTable & { as: "log" },
  ): boolean {
    const said: Draft<LogRow["said"]> = {};
    const more: string[] = [];
    for (const [index, cell] of cells.entries()) {
      const field = columns[index];
      if (saysNothing(cell) || /^[?–—-]+$/u.test(cell)) continue;
      if (field === "on") {
        const on = this.#dayIn(cell, line);
        if (on === undefined) return true;
        said.on = on;
      } else if (field === "reference") said.reference = cell;
      else if (
        field === undefined ||
        field === "experiment" ||
        !this.#say(said, field, cell, headings[index] ?? "", line)
      )
        more.push(`${headings[index] ?? ""} : ${cell}`);
    }
    const told = [said.text, ...more].filter(Boolean).join(" ; ");
    if (told !== "") said.text = told;
    // What only counts is told by what it counts.
    if (said.text === undefined && said.reference === undefined)
      said.text = columns
        .flatMap((field, index) =>
          field && field !== "on" && !saysNothing(cells[index] ?? "")
            ? [`${headings[index]} : ${cells[index]}`]
            : [],
        )
        .join(" ; ");
    const filled = Object.keys(said).filter((key) => key !== "on" && key !== "reference");
    if (filled.every((key) => key === "text" && said.text === "")) return said.reference === undefined;
    const isReferenced = said.reference !== undefined || columns[0] !== "reference";
    this.#logged.push({
      said,
      at: atOf(line),
      origin: { ...atOf(line), offset: line.offset + 2, isReferenced },
    });
    return true;
  }

  /** The day of a cell; a problem where it is none. */
  #dayIn(cell: string, line: PageLine): Day | undefined {
    if (sameAsAbove.test(cell) && this.#lastDay) return this.#lastDay;
    const read = this.#days.read(cell, line.line);
    if (!("value" in read)) {
      this.#problems.push(
        "days" in read
          ? problem(read.reason, { typed: cell, days: read.days }, atOf(line))
          : problem("not-a-day", { typed: cell }, atOf(line)),
      );
      return undefined;
    }
    this.#lastDay = read.value;
    return read.value;
  }

  /** Takes what a cell or a label says of a field; nothing of a figure that is none, which is kept in words. */
  #say(said: Draft<LogRow["said"]>, field: LogField, cell: string, heading: string, line: PageLine): boolean {
    if (field === "text" || field === "learned") {
      said[field] = [said[field], cell].filter(Boolean).join(" ");
      return true;
    }
    if (field === "kind") {
      const kind = this.#vocabulary.choice("logKind", cell);
      if (kind) said.kind = kind;
      return kind !== undefined || this.#keepInWords(heading, cell, line);
    }
    const isFigure = figures.some((one) => one === field);
    const read = isFigure ? parseCounted(cell) : field === "hours" ? parseHours(cell) : undefined;
    if (!read || !isRead(read)) return this.#keepInWords(heading, cell, line);
    said[field as (typeof figures)[number] | "hours"] = read.value;
    return true;
  }

  #keepInWords(heading: string, cell: string, line: PageLine): false {
    this.#inWords.push({ text: `${heading} : ${cell}`, at: atOf(line) });
    return false;
  }

  #takeMeasureRow(
    line: PageLine,
    cells: readonly string[],
    { columns }: LogbookTable & { as: "measures" },
  ): boolean {
    const cell = (field: ResultField): string => {
      const text = cells[columns.indexOf(field)] ?? "";
      return saysNothing(text) || /^[?–—-]+$/u.test(text) ? "" : text;
    };
    if (cell("value") === "" && cell("note") === "") return true;
    const on = cell("on") === "" ? undefined : this.#dayIn(cell("on"), line);
    if (on === undefined && cell("on") !== "") return true;
    return this.#measure(line, {
      indicator: cell("indicator"),
      value: cell("value"),
      unit: cell("unit"),
      note: cell("note"),
      on,
    });
  }

  /** `Repas servis · 12/06 · 34`, `12/06 : Repas servis : 34 repas`: one day, one number, and what was measured. */
  #takeMeasure(line: PageLine): boolean {
    const dated = this.#splitDay(line.text, line);
    if (dated && dated.day === undefined) return true;
    const parts = (dated?.rest ?? line.text).split(/\s*(?:\s[·•|–—-]\s|[:：;]|,(?=\s))\s*/u).filter(Boolean);
    const days = dated ? [] : parts.filter((part) => "value" in this.#days.read(part, line.line));
    // A number is no day without its year: "12.5".
    const doubtful = parts.find(
      (part) => !dated && !/^[\d.,]+$/u.test(part) && "days" in this.#days.read(part, line.line),
    );
    if (doubtful !== undefined && days.length === 0) return this.#dayIn(doubtful, line) === undefined;
    const values = parts.filter((part) => !days.includes(part) && isRead(parseMeasure(part)));
    const names = parts.filter((part) => !days.includes(part) && !values.includes(part));
    const [on = days[0] ? this.#dayIn(days[0], line) : undefined] = [dated?.day];
    if (on === undefined || values.length !== 1 || names.length !== 1) return false;
    return this.#measure(line, { indicator: names[0] ?? "", value: values[0] ?? "", unit: "", note: "", on });
  }

  #measure(
    line: PageLine,
    {
      indicator,
      value,
      unit,
      note,
      on,
    }: { indicator: string; value: string; unit: string; note: string; on: Day | undefined },
  ): boolean {
    const read = value === "" ? undefined : parseMeasure(value);
    if (read && !isRead(read)) {
      this.#problems.push(problem("not-a-number", { typed: value }, atOf(line)));
      return true;
    }
    this.#measured.push({
      said: {
        ...(indicator === "" ? {} : { indicator }),
        ...(on === undefined ? {} : { on }),
        ...(read ? { value: read.value } : {}),
        ...(unit === "" ? {} : { unit }),
        ...(note === "" ? {} : { note }),
      },
      at: atOf(line),
    });
    return true;
  }
}

function splitEntryReference(text: string): { readonly reference: string | null; readonly rest: string } {
  const [, reference = null, rest = text] = /^(E\d{1,9}\.\d{1,9})[.:)]?\s+(.*)$/su.exec(text) ?? [];
  return { reference, rest };
}

/** Whether two pages say the same of a day. */
export function isSameLogged(one: LoggedNote, other: LoggedNote): boolean {
  return (
    JSON.stringify({ ...one.said, text: fold(one.said.text ?? "") }) ===
    JSON.stringify({ ...other.said, text: fold(other.said.text ?? "") })
  );
}
