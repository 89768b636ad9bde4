import { verb } from "../../../verb.ts";
import { listOrganisations } from "../../store/organisations.ts";
import { organisations } from "../../views.ts";

export default verb({
  gives: "list",
  async run(coop) {
    await coop.list(organisations, await coop.read((reader) => listOrganisations(reader)));
  },
});
