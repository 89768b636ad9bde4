import type { Timeline } from "../timeline.ts";

/** Since when people take part, agreed and signed, and what ended since. */
export const timeline = {
  participant: { days: { authorised_on: { brings: ["authorised_on"] }, erased_on: "known" } },
  membership: {
    days: { from_on: "since", until_on: { ends: ["until_on", "end_reason", "replaced_by_id"] } },
    since: ["from_on"],
  },
  consent: { days: { given_on: "since" }, since: ["given_on"] },
  mandate: { days: { dated_on: "since" }, since: ["dated_on"] },
  signature: {
    days: {
      signed_on: "since",
      ends_on: { ends: ["ends_on", "replaced_by_id"] },
      withdrawn_on: { brings: ["withdrawn_on", "withdrawn_reason", "replaced_by_id"] },
    },
    since: ["signed_on"],
  },
} as const satisfies Timeline<"participant" | "membership" | "consent" | "mandate" | "signature">;
