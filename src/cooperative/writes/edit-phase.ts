import { foldedName } from "../../register/folded-name.ts";
import type { Row, RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { checkSpan } from "../season.ts";

/** @throws CoopError `ends-before-start`, `name-says-nothing` */
export async function editPhase(
  tx: Write,
  phase: Row<"phase">,
  changes: RowChanges<"phase">,
): Promise<Row<"phase">> {
  const folded = changes.title === undefined ? undefined : foldedName(changes.title);
  await tx.update("phase", phase.id, { ...changes, folded });
  const edited = await tx
    .selectFrom("phase")
    .selectAll()
    .where("id", "=", phase.id)
    .executeTakeFirstOrThrow();
  checkSpan({ startsOn: edited.starts_on, endsOn: edited.ends_on });
  return edited;
}
