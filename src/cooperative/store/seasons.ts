import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";

/** The season that is written in: the latest one. */
export async function currentSeason(reader: Reader): Promise<Row<"season">> {
  return reader.selectFrom("season").selectAll().orderBy("starts_on", "desc").executeTakeFirstOrThrow();
}
