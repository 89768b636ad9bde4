import { corrected, found, idOf, optional, required, text } from "../../../command-line/parameter.ts";
import type { Every } from "../../../register/schema.ts";
import { verb } from "../../../verb.ts";
import { findIdea, offerIdeas } from "../../store/ideas.ts";
import { ideas } from "../../views.ts";
import { editIdea, type IdeaChanges } from "../../writes/edit-idea.ts";
import add from "./add.ts";

export default verb({
  gives: "item",
  arguments: { idea: required(found(findIdea, offerIdeas)) },
  options: {
    title: optional(text),
    ...corrected(add.options),
  },
  async run(coop, { idea, title, text, session, question, category, organisation, support, on }) {
    const edited = await coop.write(
      "idea-edited",
      (tx) =>
        editIdea(tx, idea, {
          ...{ title, text, support },
          session_id: idOf(session),
          question_id: idOf(question),
          category_id: idOf(category),
          organisation_id: idOf(organisation),
          proposed_on: on,
        } satisfies Every<IdeaChanges>),
      (after) => ({ number: after.number, title: after.title }),
    );
    await coop.show(ideas, edited);
  },
});
