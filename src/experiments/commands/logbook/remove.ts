import { found, required } from "../../../command-line/parameter.ts";
import { removeItem } from "../../../register/remove-item.ts";
import type { Write } from "../../../register/write.ts";
import { verb } from "../../../verb.ts";
import { findLogEntry } from "../../store/log-entries.ts";

export default verb({
  arguments: { logbook: required(found(findLogEntry)) },
  async run(coop, { logbook: { id, reference, on_day: on, text } }) {
    const work = (tx: Write) => removeItem(tx, "log_entry", { id, called: reference });
    await coop.remove("log-entry-removed", work, { reference, on, text });
  },
});
