import { CoopError, type Problem, problem, refuse } from "../problem.ts";
import type { Row } from "../register/schema.ts";
import type { Day, KnownDays } from "../values/day.ts";
import type { NotedDays } from "../values/left-out-year.ts";

/** Where an experiment stands; states follow from the days that were noted. */
export const experimentStates = ["designed", "running", "suspended", "closed", "never-started"] as const;
export type ExperimentState = (typeof experimentStates)[number];

/** Whether what was said beforehand to be a success came about. */
export const criterionMets = ["yes", "partly", "no", "unknown"] as const;
export type CriterionMet = (typeof criterionMets)[number];

/** What follows an experiment: a follow-up, never a judgement. */
export const nexts = ["continue", "adjust", "spread", "stop"] as const;
export type Next = (typeof nexts)[number];

/** What start freezes. */
export const premiseFields = ["hypothesis", "criterion"] as const;
export type Premise = (typeof premiseFields)[number];

/** Days on which an experiment did not run, the last one among them; without an end it lasts. */
export interface Suspension {
  readonly from_on: Day;
  readonly until_on: Day | null;
}

/** What the state of an experiment follows from. */
export interface ExperimentLife {
  readonly number: number;
  readonly started_on: Day | null;
  readonly closed_on: Day | null;
  readonly never_started_reason: string | null;
  readonly pauses: readonly Suspension[];
}

/** The days among which one of its log is looked for that is written without its year; of none, those of the season. */
export function notedDaysOf(
  experiment: Pick<Row<"experiment">, "started_on" | "planned_from" | "closed_on"> | undefined,
  season: KnownDays | undefined,
  today: Day,
): NotedDays {
  const from = experiment?.started_on ?? experiment?.planned_from ?? season?.from ?? today;
  const until = experiment?.closed_on ?? (experiment || !season ? today : season.until);
  const [first, last] = [from, until].toSorted() as [Day, Day];
  return { life: { from: first, until: last }, season };
}

export type Premises = { readonly [Field in Premise]: string | null };

/**
 * The state on a day, which is the first day of what it brings; without a day, by all that was noted.
 * The last day of a pause still belongs to it.
 */
export function stateOf(life: Omit<ExperimentLife, "number">, day?: Day): ExperimentState {
  const hasCome = (event: Day | null): boolean => event !== null && (day === undefined || event <= day);
  if (hasCome(life.closed_on)) return life.never_started_reason === null ? "closed" : "never-started";
  if (!hasCome(life.started_on)) return "designed";
  const isPaused = life.pauses.some(
    ({ from_on, until_on }) =>
      hasCome(from_on) && (until_on === null || (day !== undefined && day <= until_on)),
  );
  return isPaused ? "suspended" : "running";
}

/** Whether an experiment goes on: it is prepared or runs, or is closed to be continued, adjusted or spread. */
export function goesOn({
  state,
  next,
}: {
  readonly state: ExperimentState;
  readonly next: Next | null;
}): boolean {
  if (state === "closed") return next !== null && next !== "stop";
  return state !== "never-started";
}

/** Whether it was prepared or ran on a day. */
export function wasUnderWay(life: Omit<ExperimentLife, "number">, day: Day): boolean {
  const state = stateOf(life, day);
  return state !== "closed" && state !== "never-started";
}

/** Whether it still went on, on a day; what was closed, or never started, waits for what follows until someone says that it stops. */
export function wentOn(
  experiment: Omit<ExperimentLife, "number"> & { readonly next: Next | null },
  day: Day,
): boolean {
  return wasUnderWay(experiment, day) || experiment.next !== "stop";
}

/** The same experiment with its state on a day. */
export function withState<Experiment extends ExperimentLife>(
  experiment: Experiment,
  day?: Day,
): Experiment & { readonly state: ExperimentState } {
  return { ...experiment, state: stateOf(experiment, day) };
}

/** Which of hypothesis and criterion nobody wrote. */
export function missingPremises(premises: Premises): Premise[] {
  return premiseFields.filter((field) => premises[field] === null);
}

/**
 * Whether an experiment may start with these premises (`src/experiments/README.md`: life goes faster than paper).
 * @throws CoopError `experiment-closed`, `experiment-started`, `criterion-missing`
 */
export function checkStart(
  life: ExperimentLife,
  premises: Premises,
  { mayLackCriterion }: { readonly mayLackCriterion: boolean },
): void {
  checkNotClosed(life);
  if (life.started_on !== null) refuse("experiment-started", { number: life.number, on: life.started_on });
  const lacking = missingPremises(premises);
  if (lacking.length > 0 && !mayLackCriterion) refuse("criterion-missing", { number: life.number, lacking });
}

/** Hypothesis and criterion change no more once it started. @throws CoopError `experiment-frozen` */
export function checkFrozen(
  life: ExperimentLife & Premises,
  changes: { readonly [Field in Premise]?: string | null | undefined },
): void {
  const changed = premiseFields.filter(
    (field) => changes[field] !== undefined && changes[field] !== life[field],
  );
  if (life.started_on !== null && changed.length > 0) {
    refuse("experiment-frozen", { number: life.number, on: life.started_on, fields: changed });
  }
}

export interface Closing {
  readonly on: Day;
  /** Why it never started; nothing where it did. */
  readonly neverStarted: string | undefined;
  readonly met?: CriterionMet | undefined;
  readonly observed?: string | undefined;
}

/**
 * Whether an experiment may be closed so.
 * @throws CoopError `experiment-closed`; `experiment-not-started`, `closes-before-start`, `did-start`, `nothing-observed`
 */
export function checkClosing(life: ExperimentLife, closing: Closing): void {
  checkNotClosed(life);
  const { number, started_on: startedOn } = life;
  const problems: Problem[] = [];
  if (closing.neverStarted === undefined) {
    if (startedOn === null) problems.push(problem("experiment-not-started", { number }));
    else if (closing.on < startedOn) {
      problems.push(problem("closes-before-start", { number, startedOn, on: closing.on }));
    }
  } else {
    if (startedOn !== null) problems.push(problem("did-start", { number, on: startedOn }));
    const hasOutcome = closing.met !== undefined || closing.observed !== undefined;
    if (startedOn === null && hasOutcome) problems.push(problem("nothing-observed", { number }));
  }
  if (problems.length > 0) throw new CoopError(problems);
}

/** Whether it is spread although what was expected did not come about, and nobody said why. */
export function isSpreadUnexplained(concluded: {
  readonly criterion_met: CriterionMet | null;
  readonly next: Next | null;
  readonly next_reason: string | null;
}): boolean {
  return concluded.criterion_met === "no" && concluded.next === "spread" && concluded.next_reason === null;
}

/** A correction of what `close` or `start` noted, by the options that were given for it. */
export interface Corrections {
  readonly startedOn: Day | undefined;
  readonly closedOn: Day | undefined;
  /** Options that correct what only a start brings about, and what only a closing does. */
  readonly ofStart: readonly string[];
  readonly ofClosing: readonly string[];
  /** Those that correct why it never started. */
  readonly ofNeverStarting: readonly string[];
}

/** @throws CoopError `corrects-nothing`, `closes-before-start` */
export function checkCorrections(life: ExperimentLife, corrections: Corrections): void {
  const { number } = life;
  const problems: Problem[] = [];
  const ahead = [
    ...(life.started_on === null ? corrections.ofStart : []),
    ...(life.closed_on === null ? corrections.ofClosing : []),
    ...(life.never_started_reason === null ? corrections.ofNeverStarting : []),
  ];
  if (ahead.length > 0) {
    problems.push(problem("corrects-nothing", { number, options: [...new Set(ahead)] }));
  }
  const startedOn = corrections.startedOn ?? life.started_on;
  const closedOn = corrections.closedOn ?? life.closed_on;
  if (ahead.length === 0 && startedOn !== null && closedOn !== null && closedOn < startedOn) {
    problems.push(problem("closes-before-start", { number, startedOn, on: closedOn }));
  }
  if (problems.length > 0) throw new CoopError(problems);
}

/** What a closed experiment says of where it goes on. */
interface FollowUp {
  readonly next: Next | null;
  readonly ideaNumber: number | null;
  readonly nextDecisionNumber: number | null;
}

/** By which numbers the experiment that continues another is known to come of it; each null where it has none. */
export interface Continuation {
  readonly idea: number | null;
  readonly decision: number | null;
}

/** Null where it is not to be continued, adjusted or spread. */
export function continuationOf({ next, ideaNumber, nextDecisionNumber }: FollowUp): Continuation | null {
  return next === null || next === "stop" ? null : { idea: ideaNumber, decision: nextDecisionNumber };
}

/** @throws CoopError `experiment-closed` */
export function checkNotClosed(life: ExperimentLife & Partial<FollowUp>): void {
  const { number, closed_on: on, next = null, ideaNumber = null, nextDecisionNumber = null } = life;
  const goesOn = continuationOf({ next, ideaNumber, nextDecisionNumber });
  if (on !== null) refuse("experiment-closed", { number, on, goesOn });
}

/** Whether something was noted of it on a day of a span: in its log, or among what is measured of it. */
export function isNotedIn(
  {
    log,
    indicators,
  }: {
    readonly log: readonly { readonly on_day: Day }[];
    readonly indicators: readonly { readonly results: readonly { readonly on_day: Day }[] }[];
  },
  { starts_on: from, ends_on: until }: { readonly starts_on: Day; readonly ends_on: Day },
): boolean {
  return [...log, ...indicators.flatMap(({ results }) => results)].some(
    ({ on_day: on }) => from <= on && on <= until,
  );
}
