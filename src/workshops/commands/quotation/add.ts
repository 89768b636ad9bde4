import { asked, found, required, text } from "../../../command-line/parameter.ts";
import { findQuestion, offerQuestions } from "../../../cooperative/store/questions.ts";
import { findParticipant } from "../../../people/store/participants.ts";
import { verb } from "../../../verb.ts";
import { addQuotation } from "../../writes/add-quotation.ts";
import { saidAt } from "../session/kinds.ts";
import { showQuotation } from "./show-quotation.ts";

export default verb({
  gives: "item",
  arguments: { text: required(text) },
  options: {
    session: saidAt,
    question: asked(found(findQuestion, offerQuestions)),
    by: asked(found(findParticipant)),
  },
  async run(coop, { text, session, question, by }) {
    const added = await coop.pointingOut(
      "quotation-added",
      (tx) =>
        addQuotation(
          tx,
          { text, session_id: session.id, question_id: question?.id, participant_id: by?.id },
          coop.today,
        ),
      (quotation) => ({
        number: quotation.number,
        text: quotation.text,
        sessionNumber: quotation.sessionNumber,
      }),
    );
    await showQuotation(coop, added);
  },
});
