import type { Timeline } from "../timeline.ts";

/**
 * An experiment is there since its idea was chosen, else since the decision that it comes from; one that comes from neither has no
 * day on which it was thought of.
 */
export const timeline = {
  idea: {
    days: {
      proposed_on: "since",
      chosen_on: { brings: ["chosen_on"] },
      declined_on: { brings: ["declined_on", "declined_reason"] },
      merged_on: { brings: ["merged_into_id", "merged_on"] },
    },
    since: ["proposed_on", ["session_id", "session", "on_day"]],
  },
  experiment: {
    days: {
      planned_from: "known",
      planned_until: "known",
      started_on: {
        brings: [
          "started_on",
          ["is_without_criterion", 0],
          "reached",
          "reached_source",
          "budget_spent_cents",
        ],
      },
      closed_on: {
        brings: [
          ...(["closed_on", "never_started_reason", "criterion_met", "observed", "learned"] as const),
          ...(["next", "next_proposed_by", "next_decision_id", "next_reason", "next_conditions"] as const),
        ],
      },
    },
    since: [
      ["idea_id", "idea", "chosen_on"],
      ["decision_id", "decision"],
    ],
    by: ["started_on", "closed_on"],
    amended: {
      hypothesis: { in: "experiment_amendment", key: "experiment_id", field: "hypothesis" },
      criterion: { in: "experiment_amendment", key: "experiment_id", field: "criterion" },
    },
  },
  experiment_lead: { days: {}, within: [["experiment_id", "experiment"]] },
  experiment_partner: { days: {}, within: [["experiment_id", "experiment"]] },
  experiment_pause: {
    days: { from_on: "since", until_on: { ends: ["until_on"] } },
    since: ["from_on"],
    within: [["experiment_id", "experiment"]],
  },
  experiment_amendment: {
    days: { amended_on: "since" },
    since: ["amended_on"],
    within: [["experiment_id", "experiment"]],
  },
  log_entry: { days: { on_day: "since" }, since: ["on_day"], within: [["experiment_id", "experiment"]] },
  indicator: { days: {}, within: [["experiment_id", "experiment"]] },
  result: { days: { on_day: "since" }, since: ["on_day"], within: [["indicator_id", "indicator"]] },
} as const satisfies Timeline<
  | ("idea" | "experiment" | "experiment_lead" | "experiment_partner" | "experiment_pause")
  | ("experiment_amendment" | "log_entry" | "indicator" | "result")
>;
