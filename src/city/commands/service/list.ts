import { verb } from "../../../verb.ts";
import { listServices } from "../../store/services.ts";
import { services } from "../../views.ts";

export default verb({
  gives: "list",
  async run(coop) {
    await coop.list(services, await coop.read(listServices));
  },
});
