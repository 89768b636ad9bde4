import { refuse } from "../../problem.ts";
import { foldedName } from "../../register/folded-name.ts";
import type { Every, RowChanges } from "../../register/schema.ts";
import type { Write } from "../../register/write.ts";
import { type Indicator, listIndicators, readIndicator } from "../store/indicators.ts";

/** @throws CoopError `name-says-nothing`, `indicator-taken` when the experiment has another of that name */
export async function editIndicator(
  tx: Write,
  indicator: Indicator,
  changes: Every<RowChanges<"indicator">, "id" | "number" | "folded">,
): Promise<Indicator> {
  const { name = indicator.name, experiment_id = indicator.experiment_id } = changes;
  const folded = foldedName(name);
  const known = (await listIndicators(tx)).find(
    (one) => one.id !== indicator.id && one.folded === folded && one.experiment_id === experiment_id,
  );
  if (known) refuse("indicator-taken", { number: known.number, name: known.name });
  await tx.update("indicator", indicator.id, { ...changes, folded });
  return readIndicator(tx, indicator.id);
}
