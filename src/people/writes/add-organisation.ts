import { refuse } from "../../problem.ts";
import { foldedName } from "../../register/folded-name.ts";
import type { Write } from "../../register/write.ts";
import { listOrganisations, type Organisation } from "../store/organisations.ts";

export interface NewOrganisation {
  readonly name: string;
  readonly categoryId?: number | null | undefined;
}

/** @throws CoopError `organisation-taken` when there is one of that name, case and accents aside, `name-says-nothing` */
export async function addOrganisation(tx: Write, added: NewOrganisation): Promise<Organisation> {
  const folded = foldedName(added.name);
  const known = (await listOrganisations(tx)).find((one) => one.folded === folded);
  if (known) refuse("organisation-taken", { name: known.name });
  const number = await tx.nextNumber("organisation");
  const id = await tx.insertOne("organisation", {
    number,
    name: added.name,
    folded,
    category_id: added.categoryId ?? null,
  });
  return (await listOrganisations(tx)).find((one) => one.id === id) as Organisation;
}
