import { found, required } from "../../../command-line/parameter.ts";
import { type Part, removeItem } from "../../../register/remove-item.ts";
import type { Write } from "../../../register/write.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { findIndicator } from "../../store/indicators.ts";

/** Results that were all taken back go with it. */
const takenBack: Part = { table: "result", column: "indicator_id" };

export default verb({
  arguments: { indicator: required(found(findIndicator)) },
  async run(coop, { indicator: { id, number, name, results } }) {
    const called = `${toReference("indicator", number)} ${name}`;
    const parts = results.length === 0 ? [takenBack] : [];
    const work = (tx: Write) => removeItem(tx, "indicator", { id, called, parts });
    await coop.remove("indicator-removed", work, { number, name });
  },
});
