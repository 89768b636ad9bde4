import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findOrganisation } from "../../store/organisations.ts";
import { organisations } from "../../views.ts";

export default verb({
  gives: "item",
  arguments: { organisation: required(found(findOrganisation)) },
  async run(coop, { organisation }) {
    await coop.show(organisations, organisation, await coop.sections("organisation", organisation.id));
  },
});
