import { flag, optional } from "../../../command-line/parameter.ts";
import { toFile } from "../../../documents/to-file.ts";
import { writeList } from "../../../tabular/write-list.ts";
import type { Blanks } from "../../../tabular/write-workbook.ts";
import { verb } from "../../../verb.ts";
import { answers } from "../../recommendation.ts";
import { recommendationsOf } from "../../store/recommendations.ts";
import { answerTable } from "../../views.ts";

export default verb({
  ofYear: "any",
  options: { unanswered: optional(flag), ...toFile },
  async run(coop, { unanswered, ...to }) {
    const all = await coop.readSeason(recommendationsOf);
    const rows = unanswered ? all.filter(({ latest }) => latest === null) : all;
    const blanks: Blanks = {
      answer: answers.map((answer) => coop.words.choice("answer", answer)),
      reasons: "sentences",
      passedTo: "words",
      until: "words",
      by: "words",
      answeredOn: "words",
      commitment: "sentences",
      due: "words",
    };
    const name = coop.words.notice("answers-name", {});
    await writeList(coop, { view: answerTable, rows, blanks, name }, to, (file) =>
      coop.words.notice("answers-to-fill", { file, count: rows.length }),
    );
  },
});
