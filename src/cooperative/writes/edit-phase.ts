import { foldedName } from "../../register/folded-name.ts";
import type { Every, Row, RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { checkSpan } from "../season.ts";

/** @throws CoopError `ends-before-start`, `name-says-nothing` */
export async function editPhase(
  tx: Write,
  phase: Row<"phase">,
  changes: Every<RowChanges<"phase">, "id" | "season_id" | "folded" | "rank">,
): Promise<Row<"phase">> {
  const folded = changes.title === undefined ? undefined : foldedName(changes.title);
  const { starts_on: startsOn = phase.starts_on, ends_on: endsOn = phase.ends_on } = changes;
  checkSpan({ startsOn, endsOn });
  await tx.update("phase", phase.id, { ...changes, folded });
  return tx.selectFrom("phase").selectAll().where("id", "=", phase.id).executeTakeFirstOrThrow();
}
