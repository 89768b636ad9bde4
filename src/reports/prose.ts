/** The reports that have texts of their own. */
export const proseReports = ["bilan", "mode-emploi"] as const;
export type ProseReport = (typeof proseReports)[number];

/** Those whose texts hold until another season has its own; of any other, each season has texts of its own. */
export const carriedReports: readonly ProseReport[] = ["mode-emploi"];

/**
 * The parts of a report that only people can write. Of a bilan: where it comes from, the way walked, what was learned, what
 * comes next. Of a mode d'emploi: how its rules are used, how a decision is prepared, how an action is proposed and tried, how
 * one joins and leaves.
 */
export const proseParts = {
  bilan: ["frame", "path", "learned", "next"],
  "mode-emploi": ["use", "decide", "propose", "join"],
} as const satisfies Readonly<Record<ProseReport, readonly string[]>>;
export type ProsePart<Report extends ProseReport = ProseReport> = (typeof proseParts)[Report][number];

export const allProseParts: readonly ProsePart[] = proseReports.flatMap<ProsePart>(
  (report) => proseParts[report],
);
