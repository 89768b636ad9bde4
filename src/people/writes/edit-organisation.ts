import { foldedName } from "../../register/folded-name.ts";
import type { Every, RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { type Organisation, readOrganisation } from "../store/organisations.ts";
import { refuseTakenName } from "./add-organisation.ts";

/** @throws CoopError `organisation-taken` when another has the new name, `name-says-nothing` */
export async function editOrganisation(
  tx: Write,
  organisation: Organisation,
  changes: Every<RowChanges<"organisation">, "id" | "number" | "folded">,
): Promise<Organisation> {
  const folded = changes.name === undefined ? undefined : foldedName(changes.name);
  if (folded !== undefined) await refuseTakenName(tx, folded, organisation.id);
  await tx.update("organisation", organisation.id, { ...changes, folded });
  return readOrganisation(tx, organisation.id);
}
