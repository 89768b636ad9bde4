import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findService, offerServices } from "../../store/services.ts";
import { services } from "../../views.ts";

export default verb({
  gives: "item",
  arguments: { service: required(found(findService, offerServices)) },
  async run(coop, { service }) {
    await coop.show(services, service, await coop.sections("service", service.id));
  },
});
