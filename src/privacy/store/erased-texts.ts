import type { TableName } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import { placeOf, type TextPlace } from "./found-texts.ts";

/** Where people were taken out of a text, by their rows. */
export async function erasedTextsOf(reader: Reader, participantIds: readonly number[]): Promise<TextPlace[]> {
  const rows = await reader
    .selectFrom("erased_text")
    .selectAll()
    .where("participant_id", "in", participantIds)
    .orderBy("id")
    .execute();
  return placesOf(reader, rows);
}

/** Texts that may name someone who was erased, which nobody has read again since a backup was restored; by the number of whom. */
export async function openTexts(reader: Reader): Promise<Map<number, TextPlace[]>> {
  const rows = await reader
    .selectFrom("erased_text")
    .innerJoin("participant", "participant.id", "erased_text.participant_id")
    .selectAll("erased_text")
    .select("participant.number")
    .where("erased_text.text", "is", null)
    .orderBy("erased_text.id")
    .execute();
  const open = new Map<number, TextPlace[]>();
  for (const row of rows) {
    open.set(row.number, [...(open.get(row.number) ?? []), ...(await placesOf(reader, [row]))]);
  }
  return open;
}

async function placesOf(
  reader: Reader,
  rows: readonly { readonly table_name: string; readonly column_name: string; readonly row_id: number }[],
): Promise<TextPlace[]> {
  const places: TextPlace[] = [];
  for (const { table_name, column_name, row_id } of rows) {
    places.push(
      await placeOf(reader, { table: table_name as TableName, column: column_name, rowId: row_id }),
    );
  }
  return places;
}
