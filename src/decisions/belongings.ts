import type { Belongings } from "../belongings.ts";

/** Whose each column is of what a person objected, and of what they have to do. */
export const belongings = {
  objection: {
    id: "ours",
    decision_id: ["counted", "objections"],
    text: ["counted", "objections"],
    category_id: ["counted", "objections"],
    participant_id: "ours",
    state: ["counted", "objections"],
    reason: ["counted", "objections"],
    settled_on: ["counted", "objections"],
    rank: "ours",
    amendment: ["counted", "objections"],
  },
  task: {
    id: "ours",
    number: "ours",
    season_id: "ours",
    title: ["counted", "tasks"],
    folded: "ours",
    participant_id: "ours",
    organisation_id: "ours",
    due_on: ["counted", "tasks"],
    done_on: ["counted", "tasks"],
    dropped_on: ["counted", "tasks"],
    session_id: ["counted", "tasks"],
    decision_id: ["counted", "tasks"],
  },
} as const satisfies Belongings<"objection" | "task">;
