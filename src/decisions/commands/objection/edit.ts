import { corrected, found, idOf, optional, required, text } from "../../../command-line/parameter.ts";
import type { Every } from "../../../register/schema.ts";
import { verb } from "../../../verb.ts";
import { findObjection } from "../../store/objections.ts";
import { objections } from "../../views.ts";
import { editObjection, type ObjectionChanges } from "../../writes/edit-objection.ts";
import add from "./add.ts";

export default verb({
  gives: "item",
  arguments: { objection: required(found(findObjection)) },
  options: {
    text: optional(text),
    ...corrected(add.options),
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
