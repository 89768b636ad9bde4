import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";

/** Someone who was erased, and what then stood in the texts that had named them, by table, column and row. */
export interface ErasedRow {
  readonly id: number;
  readonly number: number;
  readonly on: Day;
  readonly texts: ReadonlyMap<string, string>;
}

/** Every row of a participant that was erased; one that had been merged has the texts of whom it was merged into. */
export async function erasedPeople(reader: Reader): Promise<ErasedRow[]> {
  const rows = await reader
    .selectFrom("participant")
    .select(["id", "number", "erased_on", "merged_into_id"])
    .where("erased_on", "is not", null)
    .orderBy("id")
    .execute();
  const settled = await reader.selectFrom("erased_text").selectAll().where("text", "is not", null).execute();
  return rows.map(({ id, number, erased_on, merged_into_id }) => ({
    id,
    number,
    on: erased_on as Day,
    texts: new Map(
      settled
        .filter(({ participant_id }) => participant_id === id || participant_id === merged_into_id)
        .map((one) => [`${one.table_name} ${one.column_name} ${one.row_id}`, one.text as string]),
    ),
  }));
}
