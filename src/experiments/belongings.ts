import type { Belongings } from "../belongings.ts";

/** Whose each column is of who leads an experiment. */
export const belongings = {
  experiment_lead: {
    id: "ours",
    experiment_id: ["counted", "leads"],
    participant_id: "ours",
    organisation_id: "ours",
  },
} as const satisfies Belongings<"experiment_lead">;
