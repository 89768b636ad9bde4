import { choice, corrected, found, optional, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { serviceKinds } from "../../service.ts";
import { findService, offerServices } from "../../store/services.ts";
import { services } from "../../views.ts";
import { editService } from "../../writes/edit-service.ts";
import add from "./add.ts";

export default verb({
  gives: "item",
  arguments: { service: required(found(findService, offerServices)) },
  options: {
    name: optional(text),
    ...corrected(add.options),
    kind: optional(choice("serviceKind", serviceKinds)),
  },
  async run(coop, { service, name, kind, operator, policy, district, theme, audience, since, plannedFor }) {
    const edited = await coop.write(
      "service-edited",
      (tx) =>
        editService(tx, service, {
          ...{ name, kind, operator, policy, district, theme, audience, since },
          planned_for: plannedFor,
        }),
      (after) => ({ number: after.number, name: after.name }),
    );
    await coop.show(services, edited);
  },
});
