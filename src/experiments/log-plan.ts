import { CoopError, type Problem, type ProblemCode, problem } from "../problem.ts";
import type { JudgedTable, RowToRecord } from "../tabular/import-table.ts";
import type { CellPlace } from "../tabular/read-table.ts";
import type { Day } from "../values/day.ts";
import { fold } from "../values/folded.ts";
import { groupedBy } from "../values/grouped.ts";
import { partSpellings } from "../values/reference.ts";
import { checkFigures, type LogFigures, type LogKind } from "./log-entry.ts";
import type { LogField } from "./log-table.ts";
import type { Experiment } from "./store/experiments.ts";
import type { LogEntry } from "./store/log-entries.ts";

/** What a line of a logbook says, of what is filled in. */
export interface LogRow {
  readonly line: number;
  readonly said: {
    readonly reference?: string;
    readonly experiment?: Experiment;
    readonly on?: Day;
    readonly text?: string;
    readonly kind?: LogKind;
    readonly learned?: string;
    readonly visits?: number;
    readonly people?: number;
    readonly volunteers?: number;
    readonly hours?: number;
  };
}

/** What an entry of the log says, or is to say. */
export interface PlannedEntry extends LogFigures, RowToRecord {
  readonly experiment: Experiment;
  /** Null where it is new. */
  readonly entry: LogEntry | null;
  readonly on_day: Day;
  readonly kind: LogKind;
  readonly text: string;
  readonly learned: string | null;
}

export interface LogPlan extends JudgedTable<PlannedEntry> {
  /** What each line is known to be in the register. */
  readonly entries: ReadonlyMap<number, LogEntry>;
}

const figures = ["visits", "people", "volunteers", "hours"] as const satisfies readonly LogField[];

/** The rows of a table, where one that only counts is told by what it counts, in the words of its headings: "Passages : 24". */
export function toldByFigures(
  rows: readonly LogRow[],
  columns: ReadonlyMap<LogField, string>,
): readonly LogRow[] {
  return rows.map((row) => {
    const { text, reference } = row.said;
    const counted = figures.filter((one) => row.said[one] !== undefined);
    if (text !== undefined || reference !== undefined || counted.length === 0) return row;
    const told = counted.map((one) => `${columns.get(one)} : ${row.said[one]}`).join(" ; ");
    return { ...row, said: { ...row.said, text: told } };
  });
}

/** The field in which a problem of the figures is mended. */
const mendedIn: Partial<Record<ProblemCode, LogField>> = {
  "people-beyond-visits": "people",
  "hours-below-zero": "hours",
  "hours-of-nobody": "hours",
};

/**
 * Judges the lines of a logbook against what the register has. A line is of the entry that it refers to, else of that of its day and
 * words: the nth with these is the nth with these. What a line leaves empty stays as it is.
 * @param experiment of the lines that say none
 * @returns with what is to be recorded `log-line-unknown`, `log-line-of-another`, `log-line-of-none`, `log-line-undated`,
 * `log-line-untold`, `log-line-twice`, and all of `checkFigures`, each at its cell
 */
export function planLog(
  rows: readonly LogRow[],
  entries: readonly LogEntry[],
  experiment: Experiment | null,
  placeOf: CellPlace<LogField>,
): LogPlan {
  const planned: PlannedEntry[] = [];
  const unchanged: number[] = [];
  const problems: Problem[] = [];
  const known = new Map<number, LogEntry>();
  const referred = new Set(rows.flatMap(({ said }) => entryOf(said.reference, entries) ?? []));
  const free = groupedBy(
    entries.filter((one) => !referred.has(one)),
    (one) => keyOf(one.experiment_id, one.on_day, one.text),
  );
  const lines = new Map<string, number>();
  for (const row of rows) {
    const { line, said } = row;
    const { reference, on = null, text = null } = said;
    const meant = entryOf(reference, entries);
    const of = said.experiment ?? experiment;
    const its = problemsOf(row, meant, of, experiment, placeOf);
    const same = JSON.stringify({ ...said, experiment: of?.id });
    const before = lines.get(same);
    if (before !== undefined) its.push(problem("log-line-twice", { before }, placeOf(line)));
    else lines.set(same, line);
    const where = of?.id ?? meant?.experiment_id;
    const entry =
      meant ??
      (where === undefined || on === null || text === null
        ? undefined
        : free.get(keyOf(where, on, text))?.shift());
    const told = toldIn(row, entry);
    its.push(...figureProblems(told, of?.counts ?? entry?.counts ?? null, (field) => placeOf(line, field)));
    if (its.length > 0 || told.on_day === null || told.text === null || (!of && !entry)) {
      problems.push(...its);
      continue;
    }
    if (entry) known.set(line, entry);
    if (entry && saysNothingNew(entry, told)) unchanged.push(line);
    else
      planned.push({
        ...told,
        ...{ line, on_day: told.on_day, text: told.text },
        state: entry ? "changed" : "new",
        experiment: of as Experiment,
        entry: entry ?? null,
      });
  }
  return { planned, unchanged, problems, entries: known };
}

type Told = Omit<PlannedEntry, "line" | "state" | "experiment" | "entry" | "on_day" | "text"> & {
  readonly on_day: Day | null;
  readonly text: string | null;
};

/** What a line says together with what the register has of it; who does not say of what kind it is tells what happened. */
function toldIn({ said }: LogRow, entry: LogEntry | undefined): Told {
  const { on, text, kind, learned, visits, people, volunteers, hours } = said;
  return {
    on_day: on ?? entry?.on_day ?? null,
    text:
      text === undefined || (entry && fold(text) === fold(entry.text)) ? (entry?.text ?? text ?? null) : text,
    kind: kind ?? entry?.kind ?? "event",
    learned:
      learned === undefined || (entry && fold(learned) === fold(entry.learned ?? ""))
        ? (entry?.learned ?? learned ?? null)
        : learned,
    visits: visits ?? entry?.visits ?? null,
    people: people ?? entry?.people ?? null,
    volunteers: volunteers ?? entry?.volunteers ?? null,
    volunteer_hours: hours ?? entry?.volunteer_hours ?? null,
  };
}

function saysNothingNew(entry: LogEntry, told: Told): boolean {
  return (Object.keys(told) as (keyof Told)[]).every((key) => told[key] === entry[key]);
}

function problemsOf(
  { line, said }: LogRow,
  meant: LogEntry | undefined,
  of: Experiment | null,
  experiment: Experiment | null,
  placeOf: CellPlace<LogField>,
): Problem[] {
  const found: Problem[] = [];
  const { reference } = said;
  if (reference !== undefined && !meant)
    found.push(problem("log-line-unknown", { typed: reference }, placeOf(line, "reference")));
  const others = [said.experiment, experiment].flatMap((one) => one ?? []);
  const belongs = meant?.experimentNumber ?? others[0]?.number;
  const other = others.find(({ number }) => number !== belongs);
  if (other && belongs !== undefined)
    found.push(problem("log-line-of-another", { number: belongs, other: other.number }, placeOf(line)));
  if (!of && !meant) found.push(problem("log-line-of-none", {}, placeOf(line, "experiment")));
  if (said.on === undefined && !meant) found.push(problem("log-line-undated", {}, placeOf(line, "on")));
  if (said.text === undefined && !meant) found.push(problem("log-line-untold", {}, placeOf(line, "text")));
  return found;
}

function figureProblems(
  told: Told,
  counts: string | null,
  placeOf: (field?: LogField) => ReturnType<CellPlace<LogField>>,
): Problem[] {
  try {
    checkFigures(told, counts);
    return [];
  } catch (error) {
    if (!(error instanceof CoopError)) throw error;
    return error.problems.map((one) => ({ ...one, place: placeOf(mendedIn[one.code]) }));
  }
}

function entryOf(reference: string | undefined, entries: readonly LogEntry[]): LogEntry | undefined {
  if (reference === undefined) return undefined;
  return entries.find(({ experimentNumber, rank }) =>
    partSpellings("experiment", experimentNumber, rank).some((one) => fold(one) === fold(reference)),
  );
}

function keyOf(experimentId: number, on: Day, text: string): string {
  return JSON.stringify([experimentId, on, fold(text)]);
}
