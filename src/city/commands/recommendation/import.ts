import { choice, count, day, file, flag, optional, required, text } from "../../../command-line/parameter.ts";
import { CoopError, problem } from "../../../problem.ts";
import { delimiters } from "../../../tabular/dialect.ts";
import { encodings } from "../../../tabular/encoding.ts";
import { verb } from "../../../verb.ts";
import { planAnswers } from "../../answer-plan.ts";
import { type AnswerField, answerFields, answerHeadings } from "../../answer-table.ts";
import { answers } from "../../recommendation.ts";
import { listRecommendations } from "../../store/recommendations.ts";
import { plannedAnswers } from "../../views.ts";
import { importAnswers } from "../../writes/import-answers.ts";
import { readTable } from "../read-table.ts";

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
  options: {
    on: optional(day),
    skipRefused: optional(flag),
    dryRun: optional(flag),
    sheet: optional(text),
    encoding: optional(choice("encoding", encodings)),
    separator: optional(choice("delimiter", delimiters)),
    headingsLine: optional(count),
  },
  async run(coop, { file, on = null, skipRefused, dryRun, sheet, encoding, separator, headingsLine }) {
    const opening = { sheet, encoding, delimiter: separator, headingsLine };
    const read = await readTable(coop, file, opening, answerHeadings, cells);
    const { table, columns, leftOut, placeOf } = read;
    const place = { file: table.file };
    if (!columns.has("reference") && !columns.has("text"))
      throw new CoopError([problem("table-of-no-recommendations", { headings: table.headings }, place)]);
    if (!columns.has("answer") && !columns.has("commitment"))
      throw new CoopError([problem("table-without-answers", { headings: table.headings }, place)]);
    const absent = answerFields.filter((field) => !columns.has(field));
    coop.say("answers-understood", { ...place, sheet: table.sheet, rows: read.rows.length, absent, leftOut });

    const recommendations = await coop.read((reader) => listRecommendations(reader));
    const plan = planAnswers(read.rows, recommendations, on, placeOf);
    const problems = [...read.problems, ...plan.problems].sort(byLine);
    const refused = read.refused + plan.refused;
    if (plan.strays.length > 0) coop.warn("rows-of-no-recommendation", { strays: plan.strays });
    if (refused > 0 && !skipRefused)
      throw new CoopError([...problems, problem("answers-refused", { rows: refused })]);
    coop.warnOf(problems);
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

function byLine(one: { place: { line?: number } }, other: { place: { line?: number } }): number {
  return (one.place.line ?? 0) - (other.place.line ?? 0);
}
