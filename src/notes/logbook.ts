import type { LogRow } from "../experiments/log-plan.ts";
import type { ResultRow } from "../experiments/result-plan.ts";
import type { Origin } from "./notes.ts";
import type { At, Said } from "./page.ts";

/** The parts of a logbook. */
export const logbookSections = ["log", "measures", "free"] as const;
export type LogbookSection = (typeof logbookSections)[number];

/** Those that say on the page how they are filled in. */
export const logbookHints = ["log", "measures"] as const;
export type LogbookHint = (typeof logbookHints)[number];

/** What is printed above the log, which says nothing when it is read back, and above the column of days. */
export const logbookLabels = [
  "leads",
  "hypothesis",
  "criterion",
  "test",
  "lookedAt",
  "counts",
  "day",
] as const;
export type LogbookLabel = (typeof logbookLabels)[number];

/** What the register has of an experiment and a page only shows. */
export type ShownOfExperiment = Exclude<LogbookLabel, "day">;

/** A line that nothing understood; with its label where it is one that the page shows, and says something else now. */
export interface LeftLine extends Said {
  readonly label: ShownOfExperiment | null;
}

/** A line that tells what happened on a day; where it stands is its row's line. */
export interface LoggedNote {
  readonly said: LogRow["said"];
  readonly at: At;
  /** Where its reference is to be written. */
  readonly origin: Origin;
}

export interface MeasuredNote {
  readonly said: ResultRow["said"];
  readonly at: At;
}

/** What a page says of an experiment, and each of its lines that says nothing to the program. */
export interface LogbookNotes {
  readonly number: number | null;
  readonly register: Said | null;
  readonly logged: readonly LoggedNote[];
  readonly measured: readonly MeasuredNote[];
  /** Cells whose figure is none: they stand among the words of their line. */
  readonly inWords: readonly Said[];
  readonly strays: readonly LeftLine[];
}
