import { foldedName } from "../../register/folded-name.ts";
import type { Every, NewRow, Row } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { checkSpan } from "../season.ts";
import { listPhases } from "../store/phases.ts";
import { currentSeason } from "../store/seasons.ts";

export type NewPhase = Every<NewRow<"phase">, "id" | "season_id" | "folded" | "rank">;

/** Adds a phase at the end of the current season. @throws CoopError `ends-before-start`, `name-says-nothing` */
export async function addPhase(tx: Write, added: NewPhase): Promise<Row<"phase">> {
  checkSpan({ from: added.starts_on ?? null, until: added.ends_on ?? null });
  const folded = foldedName(added.title);
  const season = await currentSeason(tx);
  const phases = await listPhases(tx, season);
  const id = await tx.insertOne("phase", {
    ...added,
    season_id: season.id,
    folded,
    rank: phases.length + 1,
  });
  return tx.selectFrom("phase").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}
