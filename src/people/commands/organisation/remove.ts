import { found, required } from "../../../command-line/parameter.ts";
import { removeItem } from "../../../register/remove-item.ts";
import { toReference } from "../../../values/reference.ts";
import { verb } from "../../../verb.ts";
import { findOrganisation } from "../../store/organisations.ts";

export default verb({
  arguments: { organisation: required(found(findOrganisation)) },
  async run(coop, { organisation: { id, number, name } }) {
    const called = `${toReference("organisation", number)} ${name}`;
    await coop.remove("organisation-removed", (tx) => removeItem(tx, "organisation", { id, called }), {
      number,
      name,
    });
  },
});
