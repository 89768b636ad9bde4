import {
  choice,
  day,
  editable,
  found,
  idOf,
  optional,
  required,
  text,
} from "../../../command-line/parameter.ts";
import { findCategory, offerCategories } from "../../../cooperative/store/categories.ts";
import { findParticipant } from "../../../people/store/participants.ts";
import type { Every } from "../../../register/schema.ts";
import { verb } from "../../../verb.ts";
import { objectionStates } from "../../objection.ts";
import { findObjection } from "../../store/objections.ts";
import { objections } from "../../views.ts";
import { editObjection, type ObjectionChanges } from "../../writes/edit-objection.ts";

export default verb({
  gives: "item",
  arguments: { objection: required(found(findObjection)) },
  options: {
    text: optional(text),
    category: editable(found(findCategory, offerCategories)),
    by: editable(found(findParticipant)),
    state: editable(choice("objectionState", objectionStates)),
    reason: editable(text),
    amendment: editable(text),
    on: editable(day),
  },
  async run(coop, { objection, text, category, by, state, reason, amendment, on }) {
    const edited = await coop.write(
      "objection-edited",
      (tx) =>
        editObjection(tx, objection, {
          ...{ text, state, reason, amendment },
          category_id: idOf(category),
          participant_id: idOf(by),
          settled_on: on,
        } satisfies Every<ObjectionChanges>),
      ({ reference }) => ({ reference }),
    );
    await coop.show(objections, edited);
  },
});
