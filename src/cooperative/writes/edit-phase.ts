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
  const { starts_on: from = phase.starts_on, ends_on: until = phase.ends_on } = changes;
  checkSpan({ from, until });
  await tx.update("phase", phase.id, { ...changes, folded });
  return tx.selectFrom("phase").selectAll().where("id", "=", phase.id).executeTakeFirstOrThrow();
}
