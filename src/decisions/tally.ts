import { type Problem, problem } from "../problem.ts";
import { fold } from "../values/folded.ts";
import type { Method } from "./decision.ts";

/** The voices of a vote; each is unknown by itself. */
export interface Tally {
  readonly for: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
  readonly notTakingPart: number | null;
  /** Of graded agreement: the voices of each grade of its scale, in the order of the scale. */
  readonly grades: readonly Grade[];
}

export interface Grade {
  readonly label: string;
  readonly votes: number | null;
}

/** A tally as its row holds it. */
export interface TallyColumns {
  readonly votes_for: number | null;
  readonly votes_against: number | null;
  readonly votes_abstain: number | null;
  readonly votes_not_taking_part: number | null;
}

export function toTally(row: TallyColumns, grades: readonly Grade[]): Tally {
  return {
    for: row.votes_for,
    against: row.votes_against,
    abstain: row.votes_abstain,
    notTakingPart: row.votes_not_taking_part,
    grades,
  };
}

/** Whether anything was counted. */
export function isCounted(tally: Tally): boolean {
  return countedVoices(tally) !== null;
}

/** The voices that a tally can hold at most, and where their number comes from. */
export type Electorate = SessionVoices | Consultation;

export interface SessionVoices {
  readonly of: "session";
  readonly sessionNumber: number;
  /** Deciding voices present, those of substitutes included. */
  readonly present: number;
  /** Proxies, named or not. */
  readonly proxies: number;
  /** Proxies of which only the number is known. */
  readonly unnamedProxies: number;
  /** Members of whom nobody noted whether they came. */
  readonly notRecorded: number;
}

export interface Consultation {
  readonly of: "consultation";
  readonly consulted: number;
}

/** How many voices a tally holds, as far as it is known; null where no cell is. */
export function countedVoices(tally: Tally): number | null {
  const graded = tally.grades.map(({ votes }) => votes);
  const cells = [tally.for, tally.against, tally.abstain, tally.notTakingPart, ...graded];
  const known = cells.filter((cell) => cell !== null);
  return known.length > 0 ? known.reduce((sum, cell) => sum + cell, 0) : null;
}

/**
 * Why a scale does not stand beside the rest: it is that of graded agreement (`grades-of-another-method`), in place of
 * votes for and against (`grades-and-votes`), and names each grade once (`grade-twice`).
 */
export function gradeProblems(tally: Tally, method: Method | null): Problem[] {
  const { grades } = tally;
  if (grades.length === 0) return [];
  const names = grades.map(({ label }) => fold(label));
  const twice = grades.filter(({ label }, index) => names.indexOf(fold(label)) < index);
  return [
    ...(method !== null && method !== "graded" ? [problem("grades-of-another-method", { method })] : []),
    ...(tally.for !== null || tally.against !== null ? [problem("grades-and-votes", {})] : []),
    ...twice.map(({ label }) => problem("grade-twice", { label })),
  ];
}

/**
 * Votes for + against + abstain + not taking part ≤ deciding voices present + proxies, or consulted (`src/decisions/README.md`).
 * @param electorate null where it is not known who was there: then nothing can be said
 * @returns `too-many-votes` or `too-many-answers`
 */
export function tallyProblems(tally: Tally, electorate: Electorate | null): Problem[] {
  const counted = countedVoices(tally);
  if (counted === null || electorate === null) return [];
  if (electorate.of === "consultation") {
    const { consulted } = electorate;
    return counted > consulted ? [problem("too-many-answers", { counted, consulted })] : [];
  }
  const contradiction = contradictionOf(tally, electorate);
  return contradiction ? [problem("too-many-votes", contradiction)] : [];
}

/** The arithmetic of a tally that does not fit, and what would make it fit. */
export interface Contradiction {
  readonly counted: number;
  readonly present: number;
  readonly proxies: number;
  readonly sessionNumber: number;
  /** How many proxies without a name there would have to be. */
  readonly neededProxies: number;
  readonly notRecorded: number;
}

/** What a tally says against the attendance of its session; nothing where they agree or one is unknown. */
export function contradictionOf(tally: Tally, electorate: Electorate | null): Contradiction | undefined {
  const counted = countedVoices(tally);
  if (counted === null || electorate?.of !== "session") return undefined;
  const { present, proxies, sessionNumber, unnamedProxies, notRecorded } = electorate;
  const excess = counted - present - proxies;
  if (excess <= 0) return undefined;
  return { counted, present, proxies, sessionNumber, neededProxies: unnamedProxies + excess, notRecorded };
}
