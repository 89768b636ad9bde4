import { resolve } from "node:path";
import {
  choice,
  count,
  flag,
  type InputOf,
  type Kind,
  optional,
  type Reading,
  text,
} from "../command-line/parameter.ts";
import type { Coop } from "../coop.ts";
import type { NoticeParameters } from "../language/catalogue.ts";
import { dayReading } from "../language/reading.ts";
import { CoopError, type Place, type Problem, problem } from "../problem.ts";
import { type Day, parseDay } from "../values/day.ts";
import { likelyDay, type NotedDays } from "../values/left-out-year.ts";
import { isRead } from "../values/parsed.ts";
import { isErrorValue, isOfReasons, saysNothing } from "./cells.ts";
import { delimiters } from "./dialect.ts";
import { encodings } from "./encoding.ts";
import type { HeadingReader } from "./heading-words.ts";
import type { Table, TableOpening } from "./table.ts";

/** What can be said of a table that is read, and of what is done with its rows. */
export const tableOptions = {
  skipRefused: optional(flag),
  dryRun: optional(flag),
  sheet: optional(text),
  encoding: optional(choice("encoding", encodings)),
  separator: optional(choice("delimiter", delimiters)),
  headingsLine: optional(count),
};

export type TableWishes = InputOf<typeof tableOptions>;

/** How the cells of each field are read: as the same value is typed on a line. */
export type CellKinds = Readonly<Record<string, Kind<unknown>>>;

type Said<Kinds extends CellKinds> = {
  -readonly [Field in keyof Kinds]?: Kinds[Field] extends Kind<infer Value> ? Value : never;
};

/** A row of which at least one cell is filled. */
export interface ReadRow<Kinds extends CellKinds> {
  readonly line: number;
  /** What its filled cells say. */
  readonly said: Said<Kinds>;
}

/** Where a cell of a row stands, or the whole row. */
export type CellPlace<Field extends string> = (line: number, field?: Field) => Place;

/** A short table, read whole; how it was understood has been said. */
export interface ReadTable<Kinds extends CellKinds> {
  readonly table: Table;
  /** The column of each field that it has, from 0, and its heading. */
  readonly indexes: ReadonlyMap<keyof Kinds & string, number>;
  readonly columns: ReadonlyMap<keyof Kinds & string, string>;
  readonly rows: readonly ReadRow<Kinds>[];
  /** Of the rows that have a cell which is not what its column holds, why. */
  readonly problems: readonly Problem[];
  readonly placeOf: CellPlace<keyof Kinds & string>;
}

/** What a kind of table holds: how its headings and its cells are read. */
export interface TableForm<Kinds extends CellKinds, Field extends string> {
  readonly headings: HeadingReader<Field>;
  /** What is none of these is left out. */
  readonly cells: Kinds;
  /** Of what one day of each row is, where one without its year is read by the rows around it and by the life of what it is of. */
  readonly dated?: {
    readonly field: keyof Kinds & string;
    /** Nothing where that is not known: then the day is one of the season. */
    noted(said: Said<Kinds>): Promise<NotedDays | undefined>;
  };
}

/**
 * Reads a table that people filled in, whatever the order of its columns and rows, and in either language.
 * @throws CoopError as `openTable`
 */
export async function readTable<Kinds extends CellKinds, Field extends string>(
  coop: Coop,
  file: string,
  { separator, ...opening }: Pick<TableWishes, "sheet" | "encoding" | "separator" | "headingsLine">,
  { headings, cells: kinds, dated }: TableForm<Kinds, Field>,
): Promise<ReadTable<Kinds>> {
  const { openTable } = await import("./open-table.ts");
  const isKnown: TableOpening["isKnown"] = (heading) => headings.isKnown(heading) || isOfReasons(heading);
  const path = resolve(coop.parts.surroundings.folder, file);
  const table = await openTable(path, { ...opening, delimiter: separator, isKnown });
  const indexes = new Map<keyof Kinds & string, number>();
  const leftOutColumns: string[] = [];
  for (const [index, heading] of table.headings.entries()) {
    const field: string | undefined = headings.read(heading)?.field;
    if (field !== undefined && field in kinds && !indexes.has(field)) indexes.set(field, index);
    else if (heading !== "" && !isOfReasons(heading) && (field === undefined || field in kinds))
      leftOutColumns.push(heading);
  }
  const columns = new Map([...indexes].map(([field, index]) => [field, table.headings[index] ?? ""]));
  const placeOf: CellPlace<keyof Kinds & string> = (line, field) => {
    const column = field && columns.get(field);
    return { file: table.file, line, ...(column === undefined ? {} : { column }) };
  };
  const rows: ReadRow<Kinds>[] = [];
  const problems: Problem[] = [];
  const refused = new Set<number>();
  const days = new DaysOfSeason(coop.reading);
  const yearless: { readonly row: ReadRow<Kinds>; readonly text: string }[] = [];
  for await (const batch of table.rows()) {
    for (const { line, cells, problem: unread } of batch) {
      const its: Problem[] = unread ? [unread] : [];
      const said: Said<Kinds> = {};
      const row = { line, said };
      for (const [field, index] of indexes) {
        const cell = cells[index] ?? "";
        if (isErrorValue(cell)) its.push(problem("cell-is-an-error", { typed: cell }, placeOf(line, field)));
        if (saysNothing(cell)) continue;
        if (field === dated?.field && lacksYear(cell, coop.today)) {
          yearless.push({ row, text: cell });
          continue;
        }
        const reading = days.readingAt(line, columns.get(field) ?? "");
        try {
          said[field] = (await kinds[field]?.read(cell, reading, placeOf(line, field))) as never;
        } catch (error) {
          if (!(error instanceof CoopError)) throw error;
          its.push(...error.problems);
        }
      }
      problems.push(...its);
      if (its.length > 0) refused.add(line);
      else if (Object.keys(said).length > 0 || yearless.at(-1)?.row === row) rows.push(row);
    }
  }
  if (dated && yearless.length > 0) {
    const { field } = dated;
    const near = (at: number): Day | undefined =>
      datedRows.toSorted((one, other) => Math.abs(one.line - at) - Math.abs(other.line - at))[0]?.day;
    const datedRows = rows.flatMap(({ line, said }) =>
      said[field] === undefined ? [] : [{ line, day: said[field] as Day }],
    );
    for (const { row, text } of yearless) {
      const { line, said } = row;
      const place = placeOf(line, field);
      const reading = days.readingAt(line, columns.get(field) ?? "");
      try {
        const noted = await dated.noted(said);
        const likely = noted && likelyDay(text, dayReading(coop.today), noted, near(line));
        if (likely && "reason" in likely)
          throw new CoopError([problem(likely.reason, { typed: text, days: likely.days }, place)]);
        if (likely) reading.tell({ key: "day-of-season", parameters: { typed: text, day: likely.value } });
        said[field] = (likely?.value ?? (await kinds[field]?.read(text, reading, place))) as never;
      } catch (error) {
        if (!(error instanceof CoopError)) throw error;
        problems.push(...error.problems);
        if (rows.includes(row)) rows.splice(rows.indexOf(row), 1);
        refused.add(line);
      }
    }
  }
  const { file: name, sheet, otherSheets, skippedLines, hiddenLines } = table;
  coop.say("table-understood", {
    ...{ file: name, sheet, otherSheets, skippedLines, leftOut: leftOutColumns },
    rows: rows.length + refused.size,
    read: [...columns.values()],
  });
  if (hiddenLines.length > 0) coop.warn("lines-hidden", { hidden: hiddenLines });
  for (const found of days.found.values())
    coop.say("days-of-season", {
      ...found,
      isLife: dated !== undefined && found.heading === columns.get(dated.field),
    });
  return { table, indexes, columns, rows, problems, placeOf };
}

function lacksYear(cell: string, today: Day): boolean {
  const read = parseDay(cell, { ...dayReading(today), inNumbers: true });
  return !isRead(read) && read.reason === "year-missing";
}

/** Counts the days without a year, which a line of the terminal tells one by one, by their column. */
class DaysOfSeason {
  readonly found = new Map<string, Omit<NoticeParameters["days-of-season"], "isLife">>();
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  readingAt(line: number, heading: string): Reading {
    const { today, words, other, reader, season, tell } = this.#reading;
    return {
      ...{ today, words, other, reader, season },
      tell: (notice) => {
        if (notice.key !== "day-of-season") return tell(notice);
        const { typed: text, day } = notice.parameters;
        const before = this.found.get(heading) ?? { heading, days: 0, line, text, day };
        this.found.set(heading, { ...before, days: before.days + 1 });
      },
    };
  }
}
