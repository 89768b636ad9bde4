import { type AnyRow, anyTable, wholeRows } from "../../register/any-table.ts";
import type { Row, TableName } from "../../register/schema.ts";
import { pagesOf, type Reader } from "../../register/write.ts";
import { fold } from "../../values/folded.ts";
import { textsOf } from "../json-texts.ts";

/** A text that someone typed, where it stands. */
export interface HeldText {
  readonly table: TableName;
  readonly column: string;
  readonly rowId: number;
  readonly text: string;
}

/** A column in which people's words can stand: as they are, or as the texts of a JSON value. */
export interface TextColumn {
  readonly table: TableName;
  readonly column: string;
  readonly isJson: boolean;
}

/** Columns that hold what the program writes: no person's words come there. */
export const machineColumns: readonly string[] = [
  "register.identity",
  "counter.kind",
  "cooperative.time_zone",
  "prose.report",
  "prose.name",
  "edition.report",
  "edition.item",
  "edition.template",
  "edition.hash",
  "import_batch.file_hash",
  "import_batch.encoding",
  "import_batch.delimiter",
  "erased_text.table_name",
  "erased_text.column_name",
  "journal_entry.operation",
  "journal_change.table_name",
];

/** Whether a column holds what a participant is called, which belongs to that participant: it is no text about another. */
export function isIdentity(table: string, column: string): boolean {
  return table === "participant" && identityColumns.includes(column);
}
const identityColumns: readonly string[] = [
  "given_name",
  "family_name",
  "folded",
  "email",
  "phone",
] satisfies (keyof Row<"participant">)[];

/** Every column where people's words can stand: all that are text, but for closed lists and what the program writes itself. */
export async function textColumns(reader: Reader): Promise<TextColumn[]> {
  return (await reader.columns())
    .filter(({ holds }) => holds === "text" || holds === "json")
    .filter(({ table, column }) => !machineColumns.includes(`${table}.${column}`))
    .map(({ table, column, holds }) => ({ table, column, isJson: holds === "json" }));
}

/**
 * Every text of the register but what participants are called, row by row. The folded form of a title follows the
 * title, and is left out.
 */
export async function* eachText(reader: Reader): AsyncGenerator<HeldText> {
  const columns = await textColumns(reader);
  const living = await livingParticipants(reader);
  for (const table of new Set(columns.map((one) => one.table))) {
    const its = columns.filter((one) => one.table === table && !isIdentity(table, one.column));
    const beside = table === "journal_change" ? ["table_name", "first_id"] : [];
    const query = anyTable(reader)
      .selectFrom(table)
      .select(["id", ...its.map(({ column }) => column), ...beside])
      .orderBy("id");
    for await (const page of pagesOf(reader, query)) {
      for (const row of page) yield* textsOfRow(table, its, row, living);
    }
  }
}

function* textsOfRow(
  table: HeldText["table"],
  columns: readonly TextColumn[],
  row: Record<string, unknown>,
  living: ReadonlySet<number>,
): Generator<HeldText> {
  const rowId = row["id"] as number;
  const isLiving = row["table_name"] === "participant" && living.has(row["first_id"] as number);
  for (const { column, isJson } of columns) {
    const value = row[column];
    if (typeof value !== "string" || isFoldedOfAnother(column, row)) continue;
    const texts =
      table === "journal_change"
        ? formerTexts(JSON.parse(value), isLiving)
        : isJson
          ? textsOf(JSON.parse(value))
          : [value];
    for (const text of texts) yield { table, column, rowId, text };
  }
}

/** The ids of the participants that have a row, those who were merged or erased too. */
export async function livingParticipants(reader: Reader): Promise<ReadonlySet<number>> {
  const rows = await reader.selectFrom("participant").select("id").execute();
  return new Set(rows.map(({ id }) => id));
}

/** The texts of a row as it stood; what a participant who is still there was called is theirs. */
function formerTexts(before: Record<string, unknown>, isLivingParticipant: boolean): string[] {
  return Object.entries(before).flatMap(([column, value]) =>
    typeof value === "string" &&
    !isFoldedOfAnother(column, before) &&
    !(isLivingParticipant && isIdentity("participant", column))
      ? [value]
      : [],
  );
}

/** Whether a column is the folded form of what another of the row says. */
function isFoldedOfAnother(column: string, row: Readonly<Record<string, unknown>>): boolean {
  return (
    column === "folded" &&
    Object.entries(row).some(
      ([other, value]) => other !== column && typeof value === "string" && fold(value) === row[column],
    )
  );
}

/** The row of a table as it stands; nothing if there is none. */
export function readRow(reader: Reader, table: TableName, id: number): Promise<AnyRow | undefined> {
  return wholeRows(reader, table).where("id", "=", id).executeTakeFirst();
}
