import type { Reading } from "../../../command-line/parameter.ts";
import type { Pause } from "../../../coop.ts";
import { listCategories } from "../../../cooperative/store/categories.ts";
import { dayReading } from "../../../language/reading.ts";
import type { Problem } from "../../../problem.ts";
import type { Staging } from "../../../register/engine.ts";
import { saysNothing } from "../../../tabular/cells.ts";
import type { Table, TableRow } from "../../../tabular/table.ts";
import type { DayOrder } from "../../../values/day.ts";
import { fold } from "../../../values/folded.ts";
import type { Found } from "../../found.ts";
import { cleanedName, isNotOnePerson, nameAndAside, namesNobody, withoutGuard } from "../../list-cells.ts";
import type { UnderstoodColumns } from "../../list-columns.ts";
import { ListedDays } from "../../list-days.ts";
import { type DayField, isOfDays } from "../../list-fields.ts";
import { ambiguousNames, nameOrderOf } from "../../name-order.ts";
import type { NameOrder } from "../../person-name.ts";
import type { ReadList } from "../../store/read-list.ts";
import { type ReadRows, stageList } from "../../store/staged-list.ts";
import { Glossary } from "./list-glossary.ts";
import { RowReader, type SharedCell, type UnclearCell } from "./row-reader.ts";

/** A list that was read, and how it was understood. */
export interface UnderstoodList {
  readonly list: ReadList;
  readonly rows: number;
  readonly shared: Found<SharedCell>;
  readonly unclear: Found<UnclearCell>;
  /** What a spreadsheet wrote where it had no value, in the columns that are read. */
  readonly errors: Found<UnclearCell>;
  readonly days: ReadonlyMap<DayField, ListedDays>;
  /** The lines that say a category and nothing else, for the people below them. */
  readonly categoryLines: readonly number[];
  /** What is wrong with a category of the list that the register does not have. */
  readonly unknownCategories: ReadonlyMap<string, Problem>;
  /** The heading of a column that is left out and holds nothing but categories; nothing where there is none, or one is read. */
  readonly categoryColumn: string | undefined;
  /** How whole names were read, with the first that could be read otherwise; nothing where there are none. */
  readonly names: { readonly order: NameOrder; readonly example: string } | undefined;
}

/**
 * Reads every row of a list once, and keeps it beside the register with what is wrong with it.
 * @param said in which order whole names and days in numbers are written, where a person has said so
 */
export async function readList(
  table: Table,
  columns: UnderstoodColumns,
  reading: Reading,
  staging: Staging,
  pause: Pause,
  { names: order, dates }: { readonly names: NameOrder | undefined; readonly dates: DayOrder | undefined },
): Promise<UnderstoodList> {
  const titles = columns.fields.has("category") ? new Map<string, number>() : await categoryTitles(reading);
  const nameColumn = columns.fields.get("fullName")?.[0];
  const ofDays = [...columns.fields.keys()].filter(isOfDays);
  const season = ofDays.length > 0 ? await reading.season() : undefined;
  const days = new Map(
    ofDays.map((field) => [field, new ListedDays(dayReading(reading.today, season), dates)]),
  );
  return stageList(staging, new Set(columns.fields.keys()), async (list) => {
    const glossary = new Glossary(reading, list);
    const reader = new RowReader(table, columns, list.fields, glossary, days);
    const categoryLines: number[] = [];
    let names: UnderstoodList["names"];
    let categoryColumn: string | undefined;
    let rows = 0;
    for await (const batch of table.rows()) {
      await glossary.learn(batch, columns.fields);
      if (rows === 0) {
        categoryColumn = table.headings.find(
          (heading, column) => columns.leftOut.includes(heading) && holdsOnly(titles, batch, column),
        );
      }
      if (rows === 0 && nameColumn !== undefined) {
        const written = batch
          .map(({ cells }) => cells[nameColumn] ?? "")
          .filter((cell) => !namesNobody(cell))
          .map((cell) => nameAndAside(cleanedName(withoutGuard(cell))).value)
          .filter((name) => !isNotOnePerson(name));
        reader.nameOrder = order ?? nameOrderOf(written, table.headings[nameColumn] ?? "");
        const [example] = ambiguousNames(written);
        if (example !== undefined) names = { order: reader.nameOrder, example };
      }
      const read: ReadRows = { cells: [], doubts: [], refused: [] };
      for (const row of batch) {
        const title = titleIn(row, titles);
        if (title !== undefined) {
          reader.categoryAbove = title;
          categoryLines.push(row.line);
        } else if (row.problem) read.refused.push({ line: row.line, problems: [row.problem] });
        else {
          reader.read(row, read);
          if (isUnknownTitle(row, read)) reader.categoryAbove = null;
        }
      }
      await list.add(read);
      rows += batch.length;
      await pause("list-being-read", { rows: rows - categoryLines.length });
    }
    const { unknownCategories } = glossary;
    rows -= categoryLines.length + reader.empty;
    return {
      rows,
      shared: reader.shared,
      unclear: reader.unclear,
      errors: reader.errors,
      days,
      categoryLines,
      unknownCategories,
      categoryColumn,
      names,
    };
  });
}

/** Whether all that a column says is one of these titles. */
function holdsOnly(titles: ReadonlyMap<string, number>, rows: readonly TableRow[], column: number): boolean {
  const said = rows.map(({ cells }) => cells[column] ?? "").filter((cell) => !saysNothing(cell));
  return said.length > 0 && said.every((cell) => titles.has(fold(cell)));
}

/** The categories by every text that names one whole. */
async function categoryTitles({ reader }: Reading): Promise<ReadonlyMap<string, number>> {
  const categories = reader ? await listCategories(reader) : [];
  return new Map(
    categories.flatMap(({ id, label, spellings }) =>
      [label, ...spellings].map((text) => [fold(text), id] as const),
    ),
  );
}

/** Whether a row says nothing but what no column of names says: a title of a category that nobody knows, which ends the one above it. */
function isUnknownTitle({ line, cells }: TableRow, { refused }: ReadRows): boolean {
  const last = refused.at(-1);
  return (
    last?.line === line &&
    last.problems.some(({ code }) => code === "name-missing" || code === "not-one-person") &&
    cells.filter((cell) => cell !== "").length === 1
  );
}

/** The category that a row says where it says nothing else: sign-in sheets have it as a title above its people. */
function titleIn({ cells }: TableRow, titles: ReadonlyMap<string, number>): number | undefined {
  if (titles.size === 0) return undefined;
  const [only, another] = cells.filter((cell) => cell !== "");
  return only === undefined || another !== undefined ? undefined : titles.get(fold(only));
}
