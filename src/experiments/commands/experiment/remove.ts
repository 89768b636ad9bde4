import { found, required } from "../../../command-line/parameter.ts";
import { type Part, removeItem } from "../../../register/remove-item.ts";
import type { Write } from "../../../register/write.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { findExperiment } from "../../store/experiments.ts";

/** What an experiment is made of, which goes with it. */
const parts: readonly Part[] = (
  ["experiment_lead", "experiment_partner", "experiment_pause", "experiment_amendment"] as const
).map((table) => ({ table, column: "experiment_id" }));

export default verb({
  arguments: { experiment: required(found(findExperiment)) },
  async run(coop, { experiment: { id, number, title } }) {
    const called = `${toReference("experiment", number)} ${title}`;
    const work = (tx: Write) => removeItem(tx, "experiment", { id, called, parts });
    await coop.remove("experiment-removed", work, { number, title });
  },
});
