import type { Notice } from "../language/catalogue.ts";
import type { Day } from "../values/day.ts";
import { continuationOf } from "./experiment.ts";
import { besideRun, mayTeach } from "./log-entry.ts";
import type { Experiment } from "./store/experiments.ts";
import type { Indicator } from "./store/indicators.ts";
import type { LogEntry } from "./store/log-entries.ts";

/** What was noted of experiments in one go. */
export interface Noted {
  readonly entries?: readonly LogEntry[];
  readonly results?: readonly { readonly indicator: Indicator; readonly on: Day }[];
}

/** What is kept and pointed out: as a warning, or in passing. */
export interface Unlikely {
  readonly warnings: readonly Notice[];
  readonly remarks: readonly Notice[];
}

/**
 * What is dated after an experiment was closed, to be said before it is written: it is kept, and is of the year of its day.
 * @param experiments all that it is of
 */
export function notedAfterClose(
  noted: readonly { readonly experimentId: number | null; readonly on: Day }[],
  experiments: readonly Experiment[],
): readonly Notice[] {
  return experiments.flatMap((experiment) => {
    const { id, number, closed_on: closedOn } = experiment;
    const days = noted
      .filter(({ experimentId, on }) => experimentId === id && besideRun(on, experiment) === "after")
      .map(({ on }) => on);
    if (closedOn === null || days.length === 0) return [];
    const goesOn = continuationOf(experiment);
    return [{ key: "noted-after-close", parameters: { number, closedOn, days: inTurn(days), goesOn } }];
  });
}

/**
 * What is unlikely of it: days before the start, and hours of nobody knows how many volunteers.
 * @param experiments all that it is of
 */
export function unlikelyOf(
  { entries = [], results = [] }: Noted,
  experiments: readonly Experiment[],
): Unlikely {
  const uncounted = entries.filter(
    ({ volunteers, volunteer_hours: hours }) => hours !== null && hours > 0 && volunteers === null,
  );
  const references = uncounted.map(({ reference }) => reference);
  return {
    warnings: experiments.flatMap((experiment) => entriesBefore(entries, experiment)),
    remarks: [
      ...experiments.flatMap((experiment) => resultsBefore(results, experiment)),
      ...(references.length > 0 ? [{ key: "volunteers-unknown", parameters: { references } } as const] : []),
    ],
  };
}

/** Of which difficulties and errors nobody noted yet what they taught. */
export function untaughtOf(entries: readonly LogEntry[]): readonly Notice[] {
  const untaught = entries.filter(({ kind, learned }) => mayTeach(kind) && learned === null);
  const references = untaught.map(({ reference }) => reference);
  return references.length > 0 ? [{ key: "teaching-unknown", parameters: { references } }] : [];
}

function entriesBefore(entries: readonly LogEntry[], experiment: Experiment): readonly Notice[] {
  const { id, number, started_on: startedOn } = experiment;
  const references = entries
    .filter(({ experiment_id, on_day }) => experiment_id === id && besideRun(on_day, experiment) === "before")
    .map(({ reference }) => reference);
  return references.length > 0
    ? [{ key: "log-before-start", parameters: { number, startedOn, references } }]
    : [];
}

function resultsBefore(results: Required<Noted>["results"], experiment: Experiment): readonly Notice[] {
  const { id, number, started_on: startedOn } = experiment;
  const days = results
    .filter(({ indicator, on }) => indicator.experiment_id === id && besideRun(on, experiment) === "before")
    .map(({ on }) => on);
  return days.length > 0 && startedOn !== null
    ? [{ key: "result-before-start", parameters: { number, startedOn, days: inTurn(days) } }]
    : [];
}

function inTurn(days: readonly Day[]): Day[] {
  return [...new Set(days)].sort();
}
