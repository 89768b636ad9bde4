import { refuse } from "../../problem.ts";
import { foldedName } from "../../register/folded-name.ts";
import type { Every, NewRow } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { type Indicator, listIndicators, readIndicator } from "../store/indicators.ts";

export type NewIndicator = Every<NewRow<"indicator">, "id" | "number" | "folded">;

/** @throws CoopError `name-says-nothing`, `indicator-taken` when the experiment has one of that name */
export async function addIndicator(tx: Write, added: NewIndicator): Promise<Indicator> {
  const folded = foldedName(added.name);
  const known = (await listIndicators(tx)).find(
    (one) => one.folded === folded && one.experiment_id === (added.experiment_id ?? null),
  );
  if (known) refuse("indicator-taken", { number: known.number, name: known.name });
  const number = await tx.nextNumber("indicator");
  const id = await tx.insertOne("indicator", { ...added, number, folded });
  return readIndicator(tx, id);
}
