import { resolve } from "node:path";
import {
  choice,
  count,
  flag,
  type InputOf,
  type Kind,
  optional,
  text,
} from "../../command-line/parameter.ts";
import type { Coop } from "../../coop.ts";
import { isErrorValue, saysNothing } from "../../people/list-cells.ts";
import { CoopError, type Place, type Problem, problem } from "../../problem.ts";
import { delimiters } from "../../tabular/dialect.ts";
import { encodings } from "../../tabular/encoding.ts";
import type { HeadingReader } from "../../tabular/heading-words.ts";
import type { Table, TableOpening } from "../../tabular/table.ts";

/** What can be said of a table that is read, and of what is done with its rows. */
export const tableOptions = {
  skipRefused: optional(flag),
  dryRun: optional(flag),
  sheet: optional(text),
  encoding: optional(choice("encoding", encodings)),
  separator: optional(choice("delimiter", delimiters)),
  headingsLine: optional(count),
};

/** What those options say of the file. */
export function openingOf({
  separator,
  ...opening
}: Pick<InputOf<typeof tableOptions>, "sheet" | "encoding" | "separator" | "headingsLine">): Omit<
  TableOpening,
  "isKnown"
> {
  return { ...opening, delimiter: separator };
}

/** How the cells of each field are read: as the same value is typed on a line. */
type CellKinds = Readonly<Record<string, Kind<unknown>>>;

type Said<Kinds extends CellKinds> = {
  -readonly [Field in keyof Kinds]?: Kinds[Field] extends Kind<infer Value> ? Value : never;
};

/** A row of which at least one cell is filled. */
export interface ReadRow<Kinds extends CellKinds> {
  readonly line: number;
  /** What its filled cells say. */
  readonly said: Said<Kinds>;
}

/** A short table, read whole; how it was understood has been said. */
export interface ReadTable<Kinds extends CellKinds> {
  readonly table: Table;
  readonly columns: ReadonlyMap<keyof Kinds & string, string>;
  readonly rows: readonly ReadRow<Kinds>[];
  /** The rows that have a cell which is not what its column holds, and why. */
  readonly refused: number;
  readonly problems: readonly Problem[];
  placeOf(line: number, field?: keyof Kinds & string): Place;
}

/**
 * Reads a table that people filled in, whatever the order of its columns and rows, and in either language.
 * @param headings tells what a column holds; what is none of `kinds` is left out
 * @throws CoopError as `openTable`
 */
export async function readTable<Kinds extends CellKinds, Field extends string>(
  coop: Coop,
  file: string,
  opening: Omit<TableOpening, "isKnown">,
  headings: HeadingReader<Field>,
  kinds: Kinds,
): Promise<ReadTable<Kinds>> {
  const { openTable } = await import("../../tabular/open-table.ts");
  const path = resolve(coop.parts.surroundings.folder, file);
  const table = await openTable(path, { ...opening, isKnown: (heading) => headings.isKnown(heading) });
  const indexes = new Map<keyof Kinds & string, number>();
  const leftOut: string[] = [];
  for (const [index, heading] of table.headings.entries()) {
    const field: string | undefined = headings.read(heading)?.field;
    if (field !== undefined && field in kinds && !indexes.has(field)) indexes.set(field, index);
    else if (heading !== "" && (field === undefined || field in kinds)) leftOut.push(heading);
  }
  const columns = new Map([...indexes].map(([field, index]) => [field, table.headings[index] ?? ""]));
  const placeOf = (line: number, field?: keyof Kinds & string): Place => {
    const column = field && columns.get(field);
    return { file: table.file, line, ...(column === undefined ? {} : { column }) };
  };
  const rows: ReadRow<Kinds>[] = [];
  const problems: Problem[] = [];
  let refused = 0;
  for await (const batch of table.rows()) {
    for (const { line, cells, problem: unread } of batch) {
      const its: Problem[] = unread ? [unread] : [];
      const said: Said<Kinds> = {};
      for (const [field, index] of indexes) {
        const cell = cells[index] ?? "";
        if (isErrorValue(cell)) its.push(problem("cell-is-an-error", { typed: cell }, placeOf(line, field)));
        if (saysNothing(cell)) continue;
        try {
          said[field] = (await kinds[field]?.read(cell, coop.reading, placeOf(line, field))) as never;
        } catch (error) {
          if (!(error instanceof CoopError)) throw error;
          its.push(...error.problems);
        }
      }
      problems.push(...its);
      if (its.length > 0) refused += 1;
      else if (Object.keys(said).length > 0) rows.push({ line, said });
    }
  }
  const { file: name, sheet, otherSheets, skippedLines, hiddenLines } = table;
  coop.say("table-understood", {
    ...{ file: name, sheet, otherSheets, skippedLines, leftOut },
    rows: rows.length + refused,
    read: [...columns.values()],
  });
  if (hiddenLines.length > 0) coop.warn("lines-hidden", { hidden: hiddenLines });
  return { table, columns, rows, refused, problems, placeOf };
}

/**
 * Says what is to be corrected in a table; where nobody agreed to leave those rows, the work ends.
 * @returns how many rows are to be corrected
 * @throws CoopError with all of it, and `table-refused`
 */
export function refuseOrWarn(
  coop: Coop,
  read: { readonly refused: number; readonly problems: readonly Problem[] },
  judged: { readonly refused: number; readonly problems: readonly Problem[] },
  skipRefused = false,
): number {
  const rows = read.refused + judged.refused;
  const lineOf = ({ place }: Problem): number => place.line ?? 0;
  const problems = [...read.problems, ...judged.problems].sort((one, other) => lineOf(one) - lineOf(other));
  if (rows > 0 && !skipRefused) throw new CoopError([...problems, problem("table-refused", { rows })]);
  coop.warnOf(problems);
  return rows;
}
