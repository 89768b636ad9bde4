import {
  asked,
  choice,
  count,
  day,
  flag,
  found,
  optional,
  required,
  text,
} from "../../../command-line/parameter.ts";
import { findQuestion, offerQuestions } from "../../../cooperative/store/questions.ts";
import { verb } from "../../../verb.ts";
import { presenceOf } from "../../../workshops/store/attendance.ts";
import { findSession, offerSessions } from "../../../workshops/store/sessions.ts";
import { deciders, methods, outcomes, scopes } from "../../decision.ts";
import { findDecision, voicesThere } from "../../store/decisions.ts";
import { isCounted } from "../../tally.ts";
import { decisions } from "../../views.ts";
import { addDecision } from "../../writes/add-decision.ts";

export default verb({
  gives: "item",
  arguments: { title: asked(text) },
  options: {
    session: asked(found(findSession, offerSessions)),
    question: asked(found(findQuestion, offerQuestions)),
    statement: asked(text),
    method: asked(choice("method", methods)),
    outcome: required(choice("outcome", outcomes)),
    outcomeSentence: optional(text),
    decidedBy: optional(choice("decidedBy", deciders)),
    decidedByWords: optional(text),
    scope: optional(choice("decisionScope", scopes)),
    deliberation: optional(text),
    unanimous: optional(flag),
    for: optional(count),
    against: optional(count),
    abstain: optional(count),
    notTakingPart: optional(count),
    consulted: optional(count),
    on: optional(day),
    reasons: optional(text),
    review: optional(day),
    until: optional(day),
    replaces: optional(found(findDecision)),
  },
  async run(coop, input) {
    const { session, replaces } = input;
    const added = await coop.write(
      "decision-added",
      (tx) =>
        addDecision(tx, {
          session,
          replaces,
          row: {
            title: input.title ?? null,
            question_id: input.question?.id ?? null,
            statement: input.statement ?? null,
            method: input.method ?? null,
            outcome: input.outcome,
            outcome_sentence: input.outcomeSentence ?? null,
            decided_by: input.decidedBy ?? null,
            decided_by_words: input.decidedByWords ?? null,
            scope: input.scope ?? null,
            deliberation: input.deliberation ?? null,
            is_unanimous: input.unanimous ? 1 : null,
            votes_for: input.for ?? null,
            votes_against: input.against ?? null,
            votes_abstain: input.abstain ?? null,
            votes_not_taking_part: input.notTakingPart ?? null,
            consulted_voices: input.consulted ?? null,
            taken_on: input.on ?? (session ? null : coop.today),
            reasons: input.reasons ?? null,
            review_on: input.review ?? null,
            in_force_until: input.until ?? null,
          },
        }),
      ({ number, title, outcome }) => ({ number, title, outcome }),
    );
    if (session) {
      const presence = await coop.read((reader) => presenceOf(reader, session));
      const missing = presence.byCategory.filter(({ members, present }) => members > 0 && present === 0);
      if (presence.isRecorded && missing.length > 0) {
        coop.warn("categories-not-there", { categories: missing.map(({ label }) => label) });
      }
    }
    const there = await coop.read((reader) => voicesThere(reader, added));
    if (isCounted(added.tally) && there.kind === "unknown") coop.warn("tally-not-checked", {});
    await coop.show(decisions, added);
  },
});
