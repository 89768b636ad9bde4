import {
  asked,
  count,
  day,
  found,
  optional,
  proposing,
  required,
  text,
} from "../../../command-line/parameter.ts";
import { findCategory, offerCategories } from "../../../cooperative/store/categories.ts";
import { findQuestion, offerQuestions } from "../../../cooperative/store/questions.ts";
import { findOrganisation } from "../../../people/store/organisations.ts";
import type { Every } from "../../../register/schema.ts";
import { verb } from "../../../verb.ts";
import { findSession, offerSessions, proposeLatest } from "../../../workshops/store/sessions.ts";
import { ideas } from "../../views.ts";
import { addIdea, type NewIdea } from "../../writes/add-idea.ts";

export default verb({
  gives: "item",
  arguments: { title: required(text) },
  options: {
    text: asked(text),
    session: proposing(asked(found(findSession, offerSessions)), proposeLatest),
    question: asked(found(findQuestion, offerQuestions)),
    category: optional(found(findCategory, offerCategories)),
    organisation: optional(found(findOrganisation)),
    support: optional(count),
    on: optional(day),
  },
  async run(coop, { title, text, session, question, category, organisation, support, on }) {
    const added = await coop.write(
      "idea-added",
      (tx) =>
        addIdea(tx, {
          ...{ title, text, support },
          session_id: session?.id,
          question_id: question?.id,
          category_id: category?.id,
          organisation_id: organisation?.id,
          proposed_on: on ?? session?.on_day ?? coop.today,
        } satisfies Every<NewIdea>),
      (idea) => ({ number: idea.number, title: idea.title }),
    );
    await coop.show(ideas, added);
  },
});
