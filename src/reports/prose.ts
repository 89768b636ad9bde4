/** The reports that have texts of their own. */
export const proseReports = ["bilan"] as const;
export type ProseReport = (typeof proseReports)[number];

/** The parts of a report that only people can write: where it comes from, the way walked, what was learned, what comes next. */
export const proseParts = ["frame", "path", "learned", "next"] as const;
export type ProsePart = (typeof proseParts)[number];
