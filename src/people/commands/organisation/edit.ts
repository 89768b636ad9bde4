import { editable, found, idOf, optional, required, text } from "../../../command-line/parameter.ts";
import { findCategory, offerCategories } from "../../../cooperative/store/categories.ts";
import { verb } from "../../../verb.ts";
import { findOrganisation } from "../../store/organisations.ts";
import { organisations } from "../../views.ts";
import { editOrganisation } from "../../writes/edit-organisation.ts";

export default verb({
  gives: "item",
  arguments: { organisation: required(found(findOrganisation)) },
  options: { name: optional(text), category: editable(found(findCategory, offerCategories)) },
  async run(coop, { organisation, name, category }) {
    const edited = await coop.write(
      "organisation-edited",
      (tx) => editOrganisation(tx, organisation, { name, category_id: idOf(category) }),
      ({ number, name }) => ({ number, name }),
    );
    await coop.show(organisations, edited);
  },
});
