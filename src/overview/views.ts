import { column, orElse, part, view } from "../terminal/view.ts";
import type { Standing } from "./store/standing.ts";

export const standing = view<Standing>()("standing", [
  column.text("cooperative", ({ cooperative }) => cooperative),
  column.text("season", ({ season }) => season),
  orElse(
    column.list("phases", ({ phases }) => phases),
    (words) => words.notice("no-phase", {}),
  ),
  orElse(
    column.text("nextSession", ({ nextSession }) => nextSession),
    (words) => words.notice("no-next-session", {}),
  ),
  orElse(
    column.day("nextSessionOn", ({ nextSessionOn }) => nextSessionOn),
    () => "—",
  ),
  column.number("members", ({ members }) => members),
  column.number("sessionsHeld", ({ sessionsHeld }) => sessionsHeld),
  column.number("decisionsInForce", ({ decisionsInForce }) => decisionsInForce),
  orElse(
    column.list("undecided", ({ undecided }) => undecided),
    (words) => words.notice("none-undecided", {}),
  ),
  column.number("experimentsRunning", ({ experimentsRunning }) => experimentsRunning),
  column.number("openTasks", ({ openTasks }) => openTasks),
  column.number("overdueTasks", ({ overdueTasks }) => overdueTasks),
  column.number("gaps", ({ gaps }) => gaps),
]);

/** A gap of the register in the reader's language, with the command that mends it. */
export interface GapLine {
  readonly code: string;
  readonly what: string;
  readonly remedy: string;
}

export const gaps = view<GapLine>()("gaps", [
  part(column.text("code", ({ code }) => code)),
  column.text("what", ({ what }) => what),
  column.text("remedy", ({ remedy }) => remedy),
]);
