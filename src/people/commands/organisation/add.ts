import { asked, found, required, text } from "../../../command-line/parameter.ts";
import { findCategory, offerCategories } from "../../../cooperative/store/categories.ts";
import { verb } from "../../../verb.ts";
import { organisations } from "../../views.ts";
import { addOrganisation } from "../../writes/add-organisation.ts";

export default verb({
  gives: "item",
  arguments: { name: required(text) },
  options: { category: asked(found(findCategory, offerCategories)) },
  async run(coop, { name, category }) {
    const added = await coop.write(
      "organisation-added",
      (tx) => addOrganisation(tx, { name, category_id: category?.id }),
      (organisation) => ({ number: organisation.number, name: organisation.name }),
    );
    await coop.show(organisations, added);
  },
});
