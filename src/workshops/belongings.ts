import type { Belongings } from "../belongings.ts";

/** Whose each column is of who came to the sessions, who facilitated them, and who was quoted. */
export const belongings = {
  attendance: {
    id: "ours",
    session_id: ["counted", "attendance"],
    participant_id: "ours",
    state: ["counted", "attendance"],
    substitute_id: ["counted", "attendance"],
    holder_id: ["counted", "attendance"],
  },
  session_facilitator: {
    id: "ours",
    session_id: ["counted", "facilitation"],
    participant_id: "ours",
    organisation_id: "ours",
  },
  quotation: {
    id: "ours",
    number: "ours",
    session_id: ["counted", "quotations"],
    question_id: ["counted", "quotations"],
    participant_id: "ours",
    text: ["theirs", "quotations"],
  },
} as const satisfies Belongings<"attendance" | "session_facilitator" | "quotation">;
