import { choice, day, found, optional, required, text } from "../../../command-line/parameter.ts";
import { findCategory, offerCategories } from "../../../cooperative/store/categories.ts";
import { findParticipant } from "../../../people/store/participants.ts";
import type { Every } from "../../../register/schema.ts";
import { verb } from "../../../verb.ts";
import { objectionStates } from "../../objection.ts";
import { findDecision, offerDecisions } from "../../store/decisions.ts";
import { objections } from "../../views.ts";
import { addObjection, type NewObjection } from "../../writes/add-objection.ts";
import { objection } from "../decision/kinds.ts";

export default verb({
  gives: "item",
  arguments: { decision: required(found(findDecision, offerDecisions)), text: required(objection) },
  options: {
    category: optional(found(findCategory, offerCategories)),
    by: optional(found(findParticipant)),
    state: optional(choice("objectionState", objectionStates)),
    reason: optional(text),
    amendment: optional(text),
    on: optional(day),
  },
  async run(coop, { decision, text: told, category, by, state, reason, amendment, on }) {
    const added = await coop.write(
      "objection-added",
      (tx) =>
        addObjection(tx, decision, {
          text: told.text,
          category_id: category?.id ?? told.categoryId,
          participant_id: by?.id,
          state,
          reason,
          amendment,
          settled_on: on,
        } satisfies Every<NewObjection>),
      ({ reference }) => ({ reference }),
    );
    if (on !== undefined) coop.warnOfDayToCome(on);
    await coop.show(objections, added);
  },
});
