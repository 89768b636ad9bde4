import type { Timeline } from "../timeline.ts";

/** A session is there from the moment it is planned, which nobody dates; what happened at it is of its day. */
export const timeline = {
  session: {
    days: {
      on_day: { brings: ["held_on", "summary", "free_notes", "unnamed_proxies"] },
      held_on: { brings: ["held_on"] },
      cancelled_on: { brings: ["cancelled_on", "cancelled_reason"] },
    },
  },
  attendance: { days: {}, since: [["session_id", "session", "on_day"]] },
  guest: { days: {}, since: [["session_id", "session", "on_day"]] },
  exchange: {
    days: { became_on: { brings: ["became", "became_by", "became_on"] } },
    since: [["session_id", "session", "on_day"]],
  },
  quotation: { days: {}, since: [["session_id", "session", "on_day"]] },
} as const satisfies Timeline<"session" | "attendance" | "guest" | "exchange" | "quotation">;
