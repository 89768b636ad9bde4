import { currentSeason } from "../../cooperative/store/seasons.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";

/** The texts of the current season that people wrote, by report and part. */
export async function listProse(reader: Reader): Promise<Row<"prose">[]> {
  const season = await currentSeason(reader);
  return reader
    .selectFrom("prose")
    .selectAll()
    .where("season_id", "=", season.id)
    .orderBy("report")
    .orderBy("id")
    .execute();
}
