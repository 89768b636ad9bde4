import { found, required } from "../../../command-line/parameter.ts";
import { verb } from "../../../verb.ts";
import { findOrganisation } from "../../store/organisations.ts";
import { removeOrganisation } from "../../writes/remove-organisation.ts";

export default verb({
  arguments: { organisation: required(found(findOrganisation)) },
  async run(coop, { organisation }) {
    const { number, name } = organisation;
    await coop.remove("organisation-removed", (tx) => removeOrganisation(tx, organisation), { number, name });
  },
});
