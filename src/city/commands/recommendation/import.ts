import { choice, day, file, optional, required, text } from "../../../command-line/parameter.ts";
import { problem } from "../../../problem.ts";
import { importTable } from "../../../tabular/import-table.ts";
import { tableOptions } from "../../../tabular/read-table.ts";
import { verb } from "../../../verb.ts";
import { type PlannedAnswer, planAnswers } from "../../answer-plan.ts";
import { type AnswerField, answerHeadings } from "../../answer-table.ts";
import { answers } from "../../recommendation.ts";
import { listRecommendations } from "../../store/recommendations.ts";
import { plannedAnswers } from "../../views.ts";
import { importAnswers } from "../../writes/import-answers.ts";

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
  gives: "item",
  arguments: { file: required(file) },
  options: { on: optional(day), ...tableOptions },
  run: (coop, { file, on = null, ...wishes }) =>
    importTable(coop, file, wishes, {
      ...{ headings: answerHeadings, cells, view: plannedAnswers },
      refuses({ columns, table: { headings } }) {
        const has = (...fields: readonly AnswerField[]): boolean =>
          fields.some((field) => columns.has(field));
        if (!has("reference", "text")) return problem("table-of-no-recommendations", { headings });
        return has("answer", "commitment") ? undefined : problem("table-without-answers", { headings });
      },
      async judge({ rows, placeOf }) {
        const recommendations = await coop.read((reader) => listRecommendations(reader));
        const plan = planAnswers(rows, recommendations, on, placeOf);
        const { strays = [] } = plan;
        if (strays.length > 0) coop.warn("rows-of-no-recommendation", { strays });
        return plan;
      },
      sayPlan: ({ blank, unchanged: known, refused }, planned) =>
        coop.say("answers-plan", { ...countsOf(planned), blank, known, refused }),
      ask: () => coop.confirm("answers-question", {}),
      record: (planned, { file }) =>
        coop.pointingOut(
          "answers-imported",
          (tx) => importAnswers(tx, planned),
          () => ({ file, ...countsOf(planned) }),
        ),
    }),
});

function countsOf(planned: readonly PlannedAnswer[]): { answers: number; commitments: number } {
  return {
    answers: planned.filter(({ response }) => response).length,
    commitments: planned.filter(({ commitment }) => commitment).length,
  };
}
