import type { Timeline } from "../timeline.ts";

/** A season and its phases are known before they come, and nobody notes on which day a question was asked: it belongs to the season in which it was added. */
export const timeline = {
  season: { days: { starts_on: "known", ends_on: "known" } },
  phase: { days: { starts_on: "known", ends_on: "known" } },
} as const satisfies Timeline<"season" | "phase">;
