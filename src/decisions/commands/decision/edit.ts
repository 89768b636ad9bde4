import {
  corrected,
  editable,
  found,
  optional,
  required,
  several,
  text,
  yesNo,
} from "../../../command-line/parameter.ts";
import type { Every } from "../../../register/schema.ts";
import { verb } from "../../../verb.ts";
import { findDecision, offerDecisions } from "../../store/decisions.ts";
import { decisions } from "../../views.ts";
import { type DecisionChanges, editDecision } from "../../writes/edit-decision.ts";
import add, { told } from "./add.ts";
import { warnOfDoubts } from "./doubts.ts";
import { gradeOrNone, outcome } from "./kinds.ts";

/** What is objected is corrected by itself, `objection edit`. */
const { objection, ...said } = corrected(add.options);

export default verb({
  gives: "item",
  arguments: { decision: required(found(findDecision, offerDecisions)) },
  options: {
    title: editable(text),
    ...said,
    outcome: optional(outcome),
    unanimous: editable(yesNo),
    grade: several(gradeOrNone),
    replaces: editable(found(findDecision)),
  },
  async run(coop, input) {
    const edited = await coop.write(
      "decision-edited",
      (tx) =>
        editDecision(
          tx,
          input.decision,
          { ...told(input), title: input.title } satisfies Every<DecisionChanges>,
          { replaces: input.replaces, grades: input.grade?.filter((one) => one !== undefined) },
        ),
      ({ number, title }) => ({ number, title }),
    );
    const { session, method, outcome, for: votesFor, against, abstain, notTakingPart, grade } = input;
    const doubtful = [session, method, outcome, votesFor, against, abstain, notTakingPart, grade];
    if (doubtful.some((said) => said !== undefined)) {
      await warnOfDoubts(coop, edited);
    }
    await coop.show(decisions, edited);
  },
});
