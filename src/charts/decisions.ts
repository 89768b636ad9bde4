import type { Language } from "../language/language.ts";
import { Drawing, type Picture, type PictureMark, sayingOnly } from "./drawing.ts";
import { drawRowsOfMarks } from "./rows-of-marks.ts";
import { type DecisionsShown, type OutcomeShown, outcomesShown } from "./shown.ts";
import { chartWords } from "./words/words.ts";

const marks: Readonly<Record<OutcomeShown, PictureMark>> = {
  adopted: "full",
  rejected: "ring",
  deferred: "dotted",
  "none-taken": "dotted",
  noted: "square",
  "not-recorded": "question",
};

/** A question a row, and a mark for each thing that was decided on it, or was not. */
export function drawDecisions(shown: DecisionsShown, language: Language): Picture {
  const words = chartWords[language.code];
  const told = words.decisions(shown);
  if (shown.groups.length === 0) return sayingOnly(told);
  const drawing = new Drawing();
  const rows = shown.groups.map(({ question, outcomes }) => ({
    label: question ?? words.withoutQuestion,
    marks: outcomesShown
      .flatMap((outcome) => outcomes.filter((one) => one === outcome))
      .map((one) => marks[one]),
    words: outcomes.length === 0 ? words.noDecision : outcomes.length > 8 ? words.inAll(outcomes.length) : "",
  }));
  const height = drawRowsOfMarks(drawing, rows, words.others);
  const found = outcomesShown.filter((outcome) =>
    shown.groups.some(({ outcomes }) => outcomes.includes(outcome)),
  );
  const texts = new Map(found.map((outcome) => [words.outcomes[outcome], marks[outcome]]));
  const key = [...texts].map(([text, mark]) => ({ mark, text }));
  return drawing.toSvg(height + drawing.explain(key, height + 2) + 4, told);
}
