import { choice, day, file, optional, required, text } from "../../../command-line/parameter.ts";
import { CoopError, problem } from "../../../problem.ts";
import { verb } from "../../../verb.ts";
import { planAnswers } from "../../answer-plan.ts";
import { type AnswerField, answerHeadings } from "../../answer-table.ts";
import { answers } from "../../recommendation.ts";
import { listRecommendations } from "../../store/recommendations.ts";
import { plannedAnswers } from "../../views.ts";
import { importAnswers } from "../../writes/import-answers.ts";
import { openingOf, readTable, refuseOrWarn, tableOptions } from "../read-table.ts";

const cells = {
  reference: text,
  text,
  answer: choice("answer", answers),
  reasons: text,
  passedTo: text,
  until: day,
  by: text,
  on: day,
  commitment: text,
  due: day,
} satisfies Record<AnswerField, unknown>;

export default verb({
  arguments: { file: required(file) },
  options: { on: optional(day), ...tableOptions },
  async run(coop, { file, on = null, skipRefused, dryRun, ...opening }) {
    const read = await readTable(coop, file, openingOf(opening), answerHeadings, cells);
    const { table, columns } = read;
    const place = { file: table.file };
    if (!columns.has("reference") && !columns.has("text"))
      throw new CoopError([problem("table-of-no-recommendations", { headings: table.headings }, place)]);
    if (!columns.has("answer") && !columns.has("commitment"))
      throw new CoopError([problem("table-without-answers", { headings: table.headings }, place)]);
    const recommendations = await coop.read((reader) => listRecommendations(reader));
    const plan = planAnswers(read.rows, recommendations, on, read.placeOf);
    if (plan.strays.length > 0) coop.warn("rows-of-no-recommendation", { strays: plan.strays });
    const refused = refuseOrWarn(coop, read, plan, skipRefused);
    const { planned, blank, known } = plan;
    const counts = {
      answers: planned.filter(({ response }) => response).length,
      commitments: planned.filter(({ commitment }) => commitment).length,
    };
    if (planned.length > 0) coop.output.tableOfTalk(plannedAnswers, planned);
    coop.say("answers-plan", { ...counts, blank, known, refused });
    if (dryRun || planned.length === 0) return;
    if (!(await coop.confirm("answers-question", {}))) return coop.say("left-as-it-was", {});
    await coop.pointingOut(
      "answers-imported",
      (tx) => importAnswers(tx, planned),
      () => ({ ...place, ...counts }),
    );
  },
});
