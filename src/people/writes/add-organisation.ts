import { refuse } from "../../problem.ts";
import { foldedName } from "../../register/folded-name.ts";
import type { Every, NewRow } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { listOrganisationNames, type Organisation, readOrganisation } from "../store/organisations.ts";

export type NewOrganisation = Every<NewRow<"organisation">, "id" | "number" | "folded">;

/** @throws CoopError `organisation-taken` when there is one of that name, case and accents aside, `name-says-nothing` */
export async function addOrganisation(tx: Write, added: NewOrganisation): Promise<Organisation> {
  const folded = foldedName(added.name);
  await refuseTakenName(tx, folded);
  const number = await tx.nextNumber("organisation");
  const id = await tx.insertOne("organisation", { ...added, number, folded });
  return readOrganisation(tx, id);
}

/** @throws CoopError `organisation-taken` when another has that folded name */
export async function refuseTakenName(tx: Write, folded: string, except?: number): Promise<void> {
  const known = await listOrganisationNames(tx, { folded });
  const other = known.find(({ id }) => id !== except);
  if (other) refuse("organisation-taken", { name: other.name });
}
