import type { Reading } from "../../../command-line/parameter.ts";
import type { Pause } from "../../../coop.ts";
import { listCategories } from "../../../cooperative/store/categories.ts";
import { dayReading } from "../../../language/reading.ts";
import type { Problem } from "../../../problem.ts";
import type { Staging } from "../../../register/engine.ts";
import type { Table, TableRow } from "../../../tabular/table.ts";
import { fold } from "../../../values/folded.ts";
import type { Found } from "../../found.ts";
import { saysNothing } from "../../list-cells.ts";
import type { UnderstoodColumns } from "../../list-columns.ts";
import { ambiguousNames, nameOrderOf } from "../../name-order.ts";
import type { NameOrder } from "../../person-name.ts";
import { StagedList } from "../../store/staged-list.ts";
import { Glossary } from "./list-glossary.ts";
import { cleaned, columnsFilledBy, RowReader, type SharedCell } from "./row-reader.ts";

export interface ReadList {
  readonly list: StagedList;
  readonly rows: number;
  readonly shared: Found<SharedCell>;
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
 * @param order in which whole names are written, where a person has said so
 */
export async function readList(
  table: Table,
  columns: UnderstoodColumns,
  reading: Reading,
  staging: Staging,
  pause: Pause,
  order?: NameOrder,
): Promise<ReadList> {
  const list = new StagedList(staging, columnsFilledBy(columns.fields.keys()));
  const glossary = new Glossary(reading);
  const reader = new RowReader(table, columns, list, glossary, dayReading(reading.today));
  const titles = columns.fields.has("category") ? new Map<string, number>() : await categoryTitles(reading);
  const categoryLines: number[] = [];
  const nameColumn = columns.fields.get("fullName")?.[0];
  let names: ReadList["names"];
  let categoryColumn: string | undefined;
  let rows = 0;
  await list.fill(async () => {
    for await (const batch of table.rows()) {
      await glossary.learn(batch, columns.fields);
      if (rows === 0) {
        categoryColumn = table.headings.find(
          (heading, column) => columns.leftOut.includes(heading) && holdsOnly(titles, batch, column),
        );
      }
      if (rows === 0 && nameColumn !== undefined) {
        const written = batch
          .map(({ cells }) => cleaned(cells[nameColumn] ?? ""))
          .filter((name) => name !== "");
        reader.nameOrder = order ?? nameOrderOf(written, table.headings[nameColumn] ?? "");
        const [example] = ambiguousNames(written);
        if (example !== undefined) names = { order: reader.nameOrder, example };
      }
      for (const row of batch) {
        const title = titleIn(row, titles);
        if (title !== undefined) {
          reader.categoryAbove = title;
          categoryLines.push(row.line);
          continue;
        }
        const problems = row.problem ? [row.problem] : reader.read(row);
        if (problems.length > 0) list.refuse(row.line, problems, false);
      }
      rows += batch.length;
      await pause("list-being-read", { rows: rows - categoryLines.length });
    }
  });
  return {
    list,
    rows: rows - categoryLines.length,
    shared: reader.shared,
    categoryLines,
    unknownCategories: glossary.unknownCategories,
    categoryColumn,
    names,
  };
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

/** The category that a row says where it says nothing else: sign-in sheets have it as a title above its people. */
function titleIn({ cells }: TableRow, titles: ReadonlyMap<string, number>): number | undefined {
  if (titles.size === 0) return undefined;
  const [only, another] = cells.filter((cell) => cell !== "");
  return only === undefined || another !== undefined ? undefined : titles.get(fold(only));
}
