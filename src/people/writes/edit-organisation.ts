import { refuse } from "../../problem.ts";
import { foldedName } from "../../register/folded-name.ts";
import type { RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { listOrganisations, type Organisation } from "../store/organisations.ts";

/** @throws CoopError `organisation-taken` when another has the new name, `name-says-nothing` */
export async function editOrganisation(
  tx: Write,
  organisation: Organisation,
  changes: RowChanges<"organisation">,
): Promise<Organisation> {
  const folded = changes.name === undefined ? undefined : foldedName(changes.name);
  const other = (await listOrganisations(tx)).find(
    (one) => one.id !== organisation.id && one.folded === folded,
  );
  if (other) refuse("organisation-taken", { name: other.name });
  await tx.update("organisation", organisation.id, { ...changes, folded });
  return (await listOrganisations(tx)).find(({ id }) => id === organisation.id) as Organisation;
}
