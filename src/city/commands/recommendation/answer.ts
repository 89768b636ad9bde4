import { askerOf } from "../../../command-line/asker.ts";
import {
  asked,
  choice,
  day,
  found,
  type Kind,
  optional,
  required,
  text,
} from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { verb } from "../../../verb.ts";
import { answers, owedBy } from "../../recommendation.ts";
import { findRecommendation, offerRecommendations } from "../../store/recommendations.ts";
import { recommendations } from "../../views.ts";
import { answerRecommendation } from "../../writes/answer-recommendation.ts";

export default verb({
  gives: "item",
  arguments: { recommendation: required(found(findRecommendation, offerRecommendations)) },
  options: {
    answer: required(choice("answer", answers)),
    reasons: asked(text),
    by: asked(text),
    passedTo: optional(text),
    until: optional(day),
    on: optional(day),
  },
  async run(coop, { recommendation, answer, reasons, by, passedTo, until, on }) {
    if (on !== undefined) coop.warnOfDayToCome(on);
    const owed = owedBy(answer);
    const given = {
      answer,
      on: on ?? coop.today,
      byFunction: by ?? null,
      reasons: reasons ?? (owed === "reasons" ? await ask(coop, owed, text) : null),
      passedTo: passedTo ?? (owed === "passedTo" ? await ask(coop, owed, text) : null),
      until: until ?? (owed === "until" ? await ask(coop, owed, day) : null),
    };
    const answered = await coop.write(
      "recommendation-answered",
      (tx) => answerRecommendation(tx, recommendation, given),
      ({ number }) => ({ number, answer, on: given.on, passedTo: given.passedTo, until: given.until }),
    );
    await coop.show(recommendations, answered, await coop.sections("recommendation", answered.id));
  },
});

/** What only this answer owes is asked once the answer is known; nothing where nobody can be asked. */
async function ask<Value>(coop: Coop, option: string, kind: Kind<Value>): Promise<Value | null> {
  const { prompts } = coop.parts;
  if (!prompts) return null;
  const asker = askerOf("recommendation answer", prompts, coop.words, coop.reading);
  return (await asker.ask(option, required(kind), true, {})) as Value;
}
