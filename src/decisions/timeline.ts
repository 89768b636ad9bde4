import type { Timeline } from "../timeline.ts";

/** What was decided, and what became of it: on its own day, else on that of its session. */
export const timeline = {
  decision: {
    days: {
      taken_on: "since",
      review_on: "known",
      in_force_until: "known",
      replaced_on: { brings: ["replaced_by_id", "replaced_on"] },
    },
    since: ["taken_on", ["session_id", "session", "on_day"]],
    amended: { statement: { in: "decision_amendment", key: "decision_id" } },
  },
  decision_grade: { days: {}, within: [["decision_id", "decision"]] },
  decision_amendment: {
    days: { amended_on: "since" },
    since: ["amended_on"],
    within: [["decision_id", "decision"]],
  },
  objection: {
    days: { settled_on: { brings: ["state", "reason", "amendment", "settled_on"] } },
    within: [["decision_id", "decision"]],
  },
  task: {
    days: { due_on: "known", done_on: { brings: ["done_on"] }, dropped_on: { brings: ["dropped_on"] } },
    since: [
      ["session_id", "session", "on_day"],
      ["decision_id", "decision"],
    ],
  },
} as const satisfies Timeline<"decision" | "decision_grade" | "decision_amendment" | "objection" | "task">;
