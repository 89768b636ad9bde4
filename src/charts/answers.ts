import type { Language } from "../language/language.ts";
import { Drawing, type Picture, type PictureMark, sayingOnly } from "./drawing.ts";
import { drawRowsOfMarks } from "./rows-of-marks.ts";
import { type AnswerShown, type AnswersShown, answersShown } from "./shown.ts";
import { chartWords } from "./words/words.ts";

const marks: Readonly<Record<AnswerShown | "waiting", PictureMark>> = {
  retained: "full",
  partly: "half",
  "under-way": "full",
  "not-ours": "grey-ring",
  "under-study": "dotted",
  "not-retained": "ring",
  waiting: "dotted",
};

/** An answer a row, and a mark for each recommendation that has it; last those that wait for one. */
export function drawAnswers(shown: AnswersShown, language: Language): Picture {
  const words = chartWords[language.code];
  const told = words.answers(shown);
  const rows = [...answersShown, null].flatMap((answer) => {
    const many = shown.answers.reduce((sum, one) => (one.answer === answer ? sum + one.count : sum), 0);
    const key = answer ?? "waiting";
    if (many === 0) return [];
    return [
      {
        label: words.answerNames[key],
        marks: Array<PictureMark>(many).fill(marks[key]),
        words: language.figure(many, words.recommendation),
      },
    ];
  });
  if (rows.length === 0) return sayingOnly(told);
  const drawing = new Drawing();
  const height = drawRowsOfMarks(drawing, rows, words.others);
  return drawing.toSvg(height + 2, told);
}
