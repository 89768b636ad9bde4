import { approximateDay, asked, choice, optional, required, text } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { serviceKinds } from "../../service.ts";
import { services } from "../../views.ts";
import { addService } from "../../writes/add-service.ts";

export default verb({
  gives: "item",
  arguments: { name: required(text) },
  options: {
    kind: asked(choice("serviceKind", serviceKinds)),
    operator: asked(text),
    policy: asked(text),
    district: optional(text),
    theme: optional(text),
    audience: optional(text),
    since: optional(approximateDay),
    plannedFor: optional(approximateDay),
  },
  async run(coop, { name, kind, operator, policy, district, theme, audience, since, plannedFor }) {
    const added = await coop.write(
      "service-added",
      (tx) =>
        addService(tx, {
          ...{ name, operator, policy, district, theme, audience, since },
          kind: kind ?? "service",
          planned_for: plannedFor,
        }),
      (service) => ({ number: service.number, name: service.name }),
    );
    await coop.show(services, added);
  },
});
