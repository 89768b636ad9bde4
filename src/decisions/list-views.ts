import { type Column, detail, view } from "../terminal/view.ts";
import type { Day } from "../values/day.ts";
import { toReference } from "../values/reference.ts";
import { type Outcome, standingOn } from "./decision.ts";
import type { Decision } from "./store/decisions.ts";
import { decisions } from "./views.ts";

/** A decision as it stood on a day. */
export type DecisionOn = Decision & { readonly day: Day };

/**
 * What became of it by that day, in one cell; in JSON what it is, with what took its place and the day: `["in-force", null]`,
 * `["replaced", "D13", "2025-01-22"]`, `["ended", "2024-12-31"]`, and of what was not adopted the outcome alone.
 */
const state: Column<DecisionOn, "state"> = {
  key: "state",
  value: (decision) => {
    const its = standingOn(decision, decision.day);
    if (its?.kind === "in-force") return [its.kind, its.until];
    if (its?.kind === "replaced")
      return [its.kind, its.by === null ? null : toReference("decision", its.by), its.on];
    return its ? [its.kind, its.on] : [decision.outcome];
  },
  show: (value, words) => {
    const [kind, ...rest] = value as readonly [string, string | null, string];
    if (kind === "in-force") return words.notice("in-force", { until: rest[0] as Day | null });
    if (kind === "replaced") return words.notice("replaced", { by: rest[0], on: rest[1] as Day });
    if (kind === "ended") return words.notice("ended", { on: rest[0] as Day });
    return words.choice("outcome", kind as Outcome);
  },
  isNumber: false,
  isDetail: false,
};

/** The same in a list: in place of what was decided, whether it holds. */
export const listedDecisions = view<DecisionOn>()("decisions", [
  ...decisions.columns.flatMap((one): readonly Column<DecisionOn, (typeof one)["key"] | "state">[] =>
    one.key === "outcome" ? [detail(one), state] : [one],
  ),
]);
