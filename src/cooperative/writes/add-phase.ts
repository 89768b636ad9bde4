import { foldedName } from "../../register/folded-name.ts";
import type { Row } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { checkSpan } from "../season.ts";
import { listPhases } from "../store/phases.ts";
import { currentSeason } from "../store/seasons.ts";

export interface NewPhase {
  readonly title: string;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly aim?: string | undefined;
}

/** Adds a phase at the end of the current season. @throws CoopError `ends-before-start`, `name-says-nothing` */
export async function addPhase(tx: Write, added: NewPhase): Promise<Row<"phase">> {
  checkSpan(added);
  const folded = foldedName(added.title);
  const season = await currentSeason(tx);
  const phases = await listPhases(tx);
  const id = await tx.insertOne("phase", {
    season_id: season.id,
    title: added.title,
    folded,
    starts_on: added.startsOn,
    ends_on: added.endsOn,
    aim: added.aim ?? null,
    rank: phases.length + 1,
  });
  return tx.selectFrom("phase").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}
