import { choice, type Kind } from "../../../command-line/parameter.ts";
import { refuse } from "../../../problem.ts";
import { type ConsentAnswer, type ConsentKind, consentAnswers, consentKinds } from "../../consent.ts";

/** `image=oui`: an answer of a kind. */
export const consentTo: Kind<{ readonly kind: ConsentKind; readonly answer: ConsentAnswer }> = {
  shape: "text",
  async read(typed, reading, place) {
    const [kind, answer, ...more] = typed.split("=");
    if (!kind || answer === undefined || more.length > 0) return refuse("not-a-consent", { typed }, place);
    return {
      kind: await choice("consentKind", consentKinds).read(kind, reading, place),
      answer: await choice("consentAnswer", consentAnswers).read(answer, reading, place),
    };
  },
};
