import { choice, day, found, optional, required, text } from "../../../command-line/parameter.ts";
import { refuse } from "../../../problem.ts";
import { verb } from "../../../verb.ts";
import { type ConsentAnswer, type ConsentKind, consentAnswers, consentKinds } from "../../consent.ts";
import { consentsOf } from "../../store/consents.ts";
import { findParticipant } from "../../store/participants.ts";
import { consents } from "../../views.ts";
import { recordConsents } from "../../writes/record-consents.ts";

const answer = choice("consentAnswer", consentAnswers);

export default verb({
  gives: "list",
  arguments: { participant: required(found(findParticipant)) },
  options: {
    image: optional(answer),
    quotation: optional(answer),
    contact: optional(answer),
    on: optional(day),
    source: optional(text),
  },
  async run(coop, { participant, image, quotation, contact, on = coop.today, source = null }) {
    const answers: { readonly [Kind in ConsentKind]: ConsentAnswer | undefined } = {
      image,
      quotation,
      contact,
    };
    const given = consentKinds.flatMap((kind) => {
      const said = answers[kind];
      return said ? [{ kind, answer: said, givenOn: on, source }] : [];
    });
    if (given.length === 0) refuse("consent-says-nothing", {});
    const { number, name } = participant;
    const { overtaken } = await coop.write(
      "consent-recorded",
      (tx) => recordConsents(tx, participant, given),
      ({ added }) => ({
        number,
        name,
        on,
        source,
        answers: added.map((one) => [one.kind, one.answer] as const),
      }),
    );
    for (const { given: earlier, holding } of overtaken) {
      coop.warn("consent-overtaken", { kind: earlier.kind, answer: holding.answer, on: holding.givenOn });
    }
    coop.warnOfDayToCome(on);
    await coop.list(consents, await coop.read((reader) => consentsOf(reader, participant.id)));
  },
});
