import { found, required } from "../../../command-line/parameter.ts";
import { removeItem } from "../../../register/remove-item.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { findService } from "../../store/services.ts";

export default verb({
  arguments: { service: required(found(findService)) },
  async run(coop, { service: { id, number, name } }) {
    const called = `${toReference("service", number)} ${name}`;
    await coop.remove("service-removed", (tx) => removeItem(tx, "service", { id, called }), { number, name });
  },
});
