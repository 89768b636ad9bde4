import { column, view } from "../terminal/view.ts";

/** An entry of the journal with its sentence in the language of the reader and its time on their clocks. */
export interface HistoryLine {
  readonly number: number;
  readonly writtenAt: string;
  readonly author: string | null;
  readonly sentence: string;
  readonly isInEffect: boolean;
}

export const history = view<HistoryLine>()("history", [
  column.number("number", ({ number }) => number),
  column.text("writtenAt", ({ writtenAt }) => writtenAt),
  column.text("author", ({ author }) => author),
  column.text("sentence", ({ sentence }) => sentence),
  column.yesNo("isInEffect", ({ isInEffect }) => isInEffect),
]);
