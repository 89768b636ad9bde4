import { asked, choice, day, found, optional, required, text } from "../../../command-line/parameter.ts";
import { findDecision, offerDecisions } from "../../../decisions/store/decisions.ts";
import { verb } from "../../../verb.ts";
import { checkClosing, criterionMets, isSpreadUnexplained, nexts, withState } from "../../experiment.ts";
import { findExperiment, offerExperiments } from "../../store/experiments.ts";
import { experiments } from "../../views.ts";
import { closeExperiment } from "../../writes/close-experiment.ts";

const met = choice("criterionMet", criterionMets);
const next = choice("next", nexts);

/** What closing one that started cannot do without. */
const owed = { met: required(met), observed: required(text), learned: required(text), next: required(next) };

export default verb({
  gives: "item",
  arguments: { experiment: required(found(findExperiment, offerExperiments)) },
  options: {
    on: optional(day),
    met: optional(met),
    observed: optional(text),
    learned: optional(text),
    next: optional(next),
    proposedBy: optional(text),
    nextReason: optional(text),
    conditions: optional(text),
    decision: optional(found(findDecision, offerDecisions)),
    neverStarted: optional(text),
  },
  async run(coop, input) {
    const { experiment, on = coop.today, met, observed, learned, next } = input;
    const { proposedBy, conditions, decision, neverStarted } = input;
    checkClosing(experiment, { on, neverStarted, met, observed });
    const outcome =
      neverStarted === undefined
        ? await coop.complete(owed, { met, observed, learned, next })
        : { met, observed, learned, next };
    const concluded = { criterion_met: outcome.met ?? null, next: outcome.next ?? null, next_reason: null };
    const { nextReason } = isSpreadUnexplained(concluded)
      ? await coop.complete({ nextReason: asked(text) }, { nextReason: input.nextReason })
      : input;
    const closed = await coop.pointingOut(
      neverStarted === undefined ? "experiment-closed" : "experiment-never-started",
      (tx) =>
        closeExperiment(tx, experiment, {
          ...outcome,
          on,
          neverStarted,
          proposedBy,
          nextReason,
          conditions,
          decisionId: decision?.id,
        }),
      ({ number, title }) => ({ number, title, on, next: outcome.next ?? null }),
    );
    coop.warnOfDayToCome(on);
    if (closed.criterion === null && outcome.met !== undefined && outcome.met !== "unknown") {
      coop.warn("met-without-criterion", { number: closed.number });
    }
    await coop.show(experiments, withState(closed, coop.today));
  },
});
