import type { Timeline } from "../timeline.ts";

/**
 * What is recommended is there since what it comes from, else since it was sent; what followed has days of its own. What exists
 * already has none: it was there before anybody wrote it down.
 */
export const timeline = {
  relation: {
    days: {
      confirmed_on: { brings: ["confirmed_by", "confirmed_on"] },
      settled_on: { brings: ["settled_by", "settled_on"] },
    },
    within: [["experiment_id", "experiment"]],
  },
  recommendation: {
    days: { sent_on: { brings: ["sent_on"] } },
    since: [["decision_id", "decision"], ["experiment_id", "experiment"], "sent_on"],
  },
  response: {
    days: { on_day: "since", until_on: "known" },
    since: ["on_day"],
    within: [["recommendation_id", "recommendation"]],
  },
  commitment: {
    days: { made_on: "since", due_on: "known" },
    since: ["made_on"],
    within: [["recommendation_id", "recommendation"]],
  },
  follow_up: {
    days: { on_day: "since" },
    since: ["on_day"],
    within: [["recommendation_id", "recommendation"]],
  },
  told: {
    days: { on_day: "since" },
    since: ["on_day"],
    within: [["recommendation_id", "recommendation"]],
  },
} as const satisfies Timeline<
  "relation" | "recommendation" | "response" | "commitment" | "follow_up" | "told"
>;
