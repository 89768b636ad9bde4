import type { Timeline } from "../timeline.ts";

/**
 * What was handed over is known whatever day is spoken of: to make a document is an act of today, and its readers have what came
 * before it. What people wrote for a document bears no day.
 */
export const timeline = {
  edition: { days: { as_of: "known", made_on: "known" } },
} as const satisfies Timeline<"edition">;
