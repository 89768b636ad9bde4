import type { Timeline } from "../timeline.ts";

/** What was handed over is kept with its day; what people wrote for a document bears none. */
export const timeline = {
  edition: { days: { made_on: "since" }, since: ["made_on"] },
} as const satisfies Timeline<"edition">;
