import { removeItem } from "../../register/remove-item.ts";
import type { Write } from "../../register/write.ts";
import { toReference } from "../../values/reference.ts";
import type { Organisation } from "../store/organisations.ts";

/** Takes away an organisation that was entered by mistake. @throws CoopError as `removeItem` does */
export async function removeOrganisation(tx: Write, { id, number, name }: Organisation): Promise<void> {
  await removeItem(tx, "organisation", { id, called: `${toReference("organisation", number)} ${name}` });
}
