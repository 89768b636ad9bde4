import { basename, resolve } from "node:path";
import type { Coop } from "../coop.ts";
import { byCause, CoopError, type Problem, problem } from "../problem.ts";
import { type Json, toJson, type View } from "../terminal/view.ts";
import { groupedBy } from "../values/grouped.ts";
import { type CellKinds, type ReadTable, readTable, type TableForm, type TableWishes } from "./read-table.ts";
import { type PlannedFile, type PlannedProblem, plannedFile, plannedProblems } from "./table-plan.ts";
import { nameOfRejects, withRejects } from "./write-rejects.ts";

/** A row of which something is to be recorded. */
export interface RowToRecord {
  readonly line: number;
  readonly state: "new" | "changed";
}

/** What the rows of a table would do. */
export interface JudgedTable<Planned extends RowToRecord> {
  readonly planned: readonly Planned[];
  /** The lines that say nothing that the register has not, or a row above. */
  readonly unchanged: readonly number[];
  /** The lines that say nothing to record. */
  readonly blank?: readonly number[];
  /** The lines that are of nothing that the register knows, and say nothing to record. */
  readonly strays?: readonly number[];
  /** What is to be corrected: the rows of their lines are refused. */
  readonly problems: readonly Problem[];
}

export type TableSums = Readonly<
  Record<"rows" | "new" | "changed" | "unchanged" | "blank" | "refused", number>
>;

/** What the history tells of a table that was taken. */
export interface TakenTable {
  readonly file: string;
  readonly added: number;
  readonly changed: number;
}

/** What a verb says of the table that it takes; the rest is the same for all. */
export interface TableImport<Kinds extends CellKinds, Field extends string, Planned extends RowToRecord>
  extends TableForm<Kinds, Field> {
  /** What is wrong with a table that is none of this kind, by its columns. */
  refuses(read: ReadTable<Kinds>): Problem | undefined;
  judge(read: ReadTable<Kinds>): Promise<JudgedTable<Planned>>;
  /** How the rows are shown that would be recorded. */
  readonly view: View<Planned>;
  /** Says what would be done. */
  sayPlan(sums: TableSums, planned: readonly Planned[]): void;
  /** Asks whether to do it. */
  ask(): Promise<boolean>;
  record(planned: readonly Planned[], told: TakenTable): Promise<unknown>;
  /** What is typed to take a table like this, before the name of its file; what the verb is called, if nothing is said. */
  readonly command?: string;
}

/** What a table says and what would be done with it, for another program: the shape is held by a golden file. */
export interface TablePlan {
  readonly file: PlannedFile;
  readonly columns: readonly {
    /** From 1. */
    readonly column: number;
    readonly heading: string;
    readonly field: string | null;
  }[];
  readonly lines: readonly {
    readonly line: number;
    readonly state: RowToRecord["state"] | "unchanged" | "blank" | "stray" | "refused";
    /** What would be recorded of it. */
    readonly says: Readonly<Record<string, Json>> | null;
    readonly problems: readonly PlannedProblem[];
  }[];
  readonly sums: TableSums;
}

/** So many rows are shown; of a longer table, the first. */
const shownRows = 60;

/**
 * Takes a short table as lists of people are taken: says how it is understood, shows what it would do, asks, and records all of it or
 * nothing; rows to correct go into a file beside it, where somebody agrees to leave them.
 * @throws CoopError as `openTable`, or with all rows to correct
 */
export async function importTable<Kinds extends CellKinds, Field extends string, Planned extends RowToRecord>(
  coop: Coop,
  file: string,
  { skipRefused = false, dryRun = false, ...opening }: TableWishes,
  importing: TableImport<Kinds, Field, Planned>,
): Promise<void> {
  const read = await readTable(coop, file, opening, importing);
  const { table } = read;
  const refusal = importing.refuses(read);
  if (refusal) throw new CoopError([{ ...refusal, place: { file: table.file } }]);
  const judged = await importing.judge(read);
  const { planned } = judged;
  const problems = [...read.problems, ...judged.problems].sort((one, other) => lineOf(one) - lineOf(other));
  const byLine = groupedBy(problems, lineOf);
  const sums = sumsOf(judged, byLine.size);
  if (dryRun && coop.parts.format === "json") {
    coop.output.json(planOf(coop, read, judged, byLine, importing.view));
    return importing.sayPlan(sums, planned);
  }
  const canAsk = coop.parts.prompts !== undefined && !coop.parts.saysYes && !dryRun && planned.length > 0;
  if (problems.length > 0 && !skipRefused && !canAsk) {
    const reasons = byCause(problems).length;
    const rest = planned.length > 0 ? [problem("rows-refused", { rows: sums.refused, reasons })] : [];
    throw new CoopError([...problems, ...rest]);
  }
  coop.warnOf(problems);
  if (planned.length > 0) coop.output.tableOfTalk(importing.view, planned.slice(0, shownRows));
  if (planned.length > shownRows) coop.say("rows-not-shown", { more: planned.length - shownRows });
  importing.sayPlan(sums, planned);
  if (dryRun) return;
  const path = resolve(coop.parts.surroundings.folder, file);
  if (planned.length > 0 && !(await isAgreed(coop, path, sums, importing)))
    return coop.say("left-as-it-was", {});
  const told = { file: table.file, added: sums.new, changed: sums.changed };
  const work = async (): Promise<unknown> =>
    planned.length === 0 ? undefined : importing.record(planned, told);
  if (problems.length === 0) return void (await work());
  const { command = coop.parts.path } = importing;
  const problemsBetween = async (): Promise<ReadonlyMap<number, readonly Problem[]>> => byLine;
  await withRejects(coop, { path, table, count: sums.refused, command, problemsBetween }, work);
}

function isAgreed(
  coop: Coop,
  path: string,
  sums: TableSums,
  { ask }: { ask(): Promise<boolean> },
): Promise<boolean> {
  if (sums.refused === 0) return ask();
  const rejects = basename(nameOfRejects(coop, path));
  return coop.confirm("skip-asked", { taken: sums.new + sums.changed, refused: sums.refused, rejects });
}

function lineOf({ place }: Problem): number {
  return place.line ?? 0;
}

function sumsOf<Planned extends RowToRecord>(
  { planned, unchanged, blank = [], strays = [] }: JudgedTable<Planned>,
  refused: number,
): TableSums {
  const added = planned.filter(({ state }) => state === "new").length;
  return {
    rows: planned.length + unchanged.length + blank.length + strays.length + refused,
    new: added,
    changed: planned.length - added,
    unchanged: unchanged.length,
    blank: blank.length,
    refused,
  };
}

function planOf<Kinds extends CellKinds, Planned extends RowToRecord>(
  coop: Coop,
  { table, indexes }: ReadTable<Kinds>,
  judged: JudgedTable<Planned>,
  byLine: ReadonlyMap<number, readonly Problem[]>,
  view: View<Planned>,
): TablePlan {
  const { planned, unchanged, blank = [], strays = [] } = judged;
  const fields = new Map([...indexes].map(([field, index]) => [index, field]));
  const says = (one: Planned): TablePlan["lines"][number]["says"] => {
    const { line: _, ...rest } = toJson(view, one);
    return rest;
  };
  const silent = (state: "unchanged" | "blank" | "stray", lines: readonly number[]): TablePlan["lines"] =>
    lines.map((line) => ({ line, state, says: null, problems: [] }));
  const lines: TablePlan["lines"] = [
    ...planned.map((one) => ({ line: one.line, state: one.state, says: says(one), problems: [] })),
    ...silent("unchanged", unchanged),
    ...silent("blank", blank),
    ...silent("stray", strays),
    ...[...byLine].map(([line, its]) => ({
      line,
      state: "refused" as const,
      says: null,
      problems: plannedProblems(its, coop.words),
    })),
  ];
  return {
    file: plannedFile(table),
    columns: table.headings.map((heading, index) => ({
      column: index + 1,
      heading,
      field: fields.get(index) ?? null,
    })),
    lines: lines.toSorted((one, other) => one.line - other.line),
    sums: sumsOf(judged, byLine.size),
  };
}
