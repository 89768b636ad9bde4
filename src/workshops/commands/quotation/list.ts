import { choice, found, optional, yesNo } from "../../../command-line/parameter.ts";
import { dayOf, everySeason, isMadeIn } from "../../../cooperative/season.ts";
import { findQuestion, offerQuestions } from "../../../cooperative/store/questions.ts";
import { findParticipant } from "../../../people/store/participants.ts";
import { verb } from "../../../verb.ts";
import { isPrinted, printings } from "../../quotation.ts";
import { listQuotations, quotationOn } from "../../store/quotations.ts";
import { findSession, offerSessions } from "../../store/sessions.ts";
import { quotations } from "../../views.ts";

export default verb({
  gives: "list",
  ofYear: "any",
  options: {
    session: optional(found(findSession, offerSessions)),
    question: optional(found(findQuestion, offerQuestions)),
    by: optional(found(findParticipant)),
    printed: optional(yesNo),
    printing: optional(choice("printing", printings)),
  },
  async run(coop, { session, question, by, printed, printing }) {
    const year = session ? everySeason : await coop.season();
    // The bilan of a year that is over speaks of its last day.
    const day = dayOf(year, coop.today);
    const listed = await coop.read((reader) =>
      listQuotations(reader, {
        sessionId: session?.id,
        questionId: question?.id,
        participantIds: by && [by.id],
      }),
    );
    const shown = listed
      .filter((one) => isMadeIn(year, one))
      .map((one) => quotationOn(one, day))
      .filter((one) => printing === undefined || one.printing === printing)
      .filter((one) => printed === undefined || isPrinted(one.printing) === printed);
    await coop.list(quotations, shown);
  },
});
