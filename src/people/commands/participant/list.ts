import { day, found, optional } from "../../../command-line/parameter.ts";
import { findCategory, offerCategories } from "../../../cooperative/store/categories.ts";
import { verb } from "../../../verb.ts";
import { eachParticipant } from "../../store/participants.ts";
import { participants } from "../../views.ts";

export default verb({
  gives: "list",
  options: { category: optional(found(findCategory, offerCategories)), on: optional(day) },
  async run(coop, { category, on }) {
    await coop.read((reader) =>
      coop.list(participants, eachParticipant(reader, { on, categoryId: category?.id })),
    );
  },
});
