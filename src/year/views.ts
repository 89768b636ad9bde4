import { column, view } from "../terminal/view.ts";
import type { Year } from "./store/years.ts";

/** A year with whether its bilan lies beside the register; null where none does, since it may lie elsewhere. */
export interface YearLine extends Year {
  readonly hasBilan: true | null;
}

export const years = view<YearLine>()("years", [
  column.text("title", ({ title }) => title),
  column.day("from", ({ starts_on }) => starts_on),
  column.day("until", ({ ends_on }) => ends_on),
  column.number("sessionsHeld", ({ sessionsHeld }) => sessionsHeld),
  column.number("members", ({ members }) => members),
  column.number("decisions", ({ decisions }) => decisions),
  column.yesNo("bilan", ({ hasBilan }) => hasBilan),
]);
