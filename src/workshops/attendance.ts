import { CoopError, type Problem, problem } from "../problem.ts";
import type { NumberList } from "../values/number-list.ts";

export const attendanceStates = ["present", "excused", "absent", "replaced", "represented"] as const;
export type AttendanceState = (typeof attendanceStates)[number];

export const othersStates = ["present", "absent"] as const;
export type OthersState = (typeof othersStates)[number];

/** Who came, as it is read off the sheet: participants by their numbers. */
export interface Sheet {
  readonly present?: NumberList | undefined;
  readonly excused?: NumberList | undefined;
  readonly absent?: NumberList | undefined;
  /** Each who gave a proxy, with who holds it. */
  readonly proxies: readonly (readonly [giver: number, holder: number])[];
  /** Each seat, with the substitute who held it. */
  readonly replaced: readonly (readonly [seat: number, substitute: number])[];
  /** What is true of all members of the day who are not named and not recorded yet. */
  readonly others?: OthersState | undefined;
}

/** The attendance of one participant, by numbers. */
export interface Attended {
  readonly number: number;
  readonly state: AttendanceState;
  readonly substitute: number | null;
  readonly holder: number | null;
}

export interface SheetContext {
  /** Numbers of those who take part on the day. */
  readonly members: ReadonlySet<number>;
  /** Every number ever given. */
  readonly known: ReadonlySet<number>;
  /** What was recorded before, which this sheet corrects. */
  readonly before: readonly Attended[];
  readonly proxiesPerHolder: number;
}

/**
 * What a sheet says of each participant. A single number wins over a range that holds it; what is not said stays
 * unknown (`commands.md`, Conventions). A proxy holder is present, holds no more than the settings allow, and is
 * not represented themselves (`domain.md`, Attendance).
 * @throws CoopError with all that does not hold: `unknown-number`, `not-a-member`, `two-states`, `holder-not-present`,
 * `holder-has-too-many`, `substitute-unknown`
 */
export function readSheet(sheet: Sheet, context: SheetContext): Attended[] {
  const problems: Problem[] = [];
  const singles = new Map<number, Attended>();
  const ranged = new Map<number, Attended>();
  const single = (attended: Attended, option: string): void => {
    const other = singles.get(attended.number);
    if (other && other.state !== attended.state) {
      problems.push(
        problem("two-states", { number: attended.number, states: [other.state, attended.state] }, { option }),
      );
    }
    if (check(attended.number, option)) singles.set(attended.number, attended);
  };
  const check = (number: number, option: string): boolean => {
    if (context.members.has(number)) return true;
    const code = context.known.has(number) ? "not-a-member" : "unknown-number";
    problems.push(problem(code, { number }, { option }));
    return false;
  };

  for (const state of ["present", "excused", "absent"] as const) {
    const option = `--${state}`;
    for (const number of sheet[state]?.singles ?? [])
      single({ number, state, substitute: null, holder: null }, option);
    for (const [first, last] of sheet[state]?.ranges ?? []) {
      for (let number = first; number <= last; number++) {
        if (context.members.has(number))
          ranged.set(number, { number, state, substitute: null, holder: null });
      }
      for (const end of new Set([first, last])) check(end, option);
    }
  }
  for (const [number, holder] of sheet.proxies) {
    if (check(holder, "--proxy"))
      single({ number, state: "represented", substitute: null, holder }, "--proxy");
  }
  for (const [number, substitute] of sheet.replaced) {
    if (!context.known.has(substitute))
      problems.push(problem("unknown-number", { number: substitute }, { option: "--replaced" }));
    else single({ number, state: "replaced", substitute, holder: null }, "--replaced");
  }

  const said = new Map([...ranged, ...singles]);
  const after = new Map(context.before.map((attended) => [attended.number, attended]));
  for (const [number, attended] of said) after.set(number, attended);
  if (sheet.others) {
    for (const number of context.members) {
      if (after.has(number)) continue;
      const attended: Attended = { number, state: sheet.others, substitute: null, holder: null };
      said.set(number, attended);
      after.set(number, attended);
    }
  }
  problems.push(...proxyProblems([...after.values()], context.proxiesPerHolder));
  if (problems.length > 0) throw new CoopError(problems);
  return [...said.values()].sort((a, b) => a.number - b.number);
}

function proxyProblems(attended: readonly Attended[], perHolder: number): Problem[] {
  const states = new Map(attended.map(({ number, state }) => [number, state]));
  const held = new Map<number, number>();
  const problems: Problem[] = [];
  for (const { number, holder } of attended) {
    if (holder === null) continue;
    held.set(holder, (held.get(holder) ?? 0) + 1);
    if (states.get(holder) !== "present") {
      problems.push(problem("holder-not-present", { giver: number, holder }, { option: "--proxy" }));
    }
  }
  for (const [holder, count] of held) {
    if (count > perHolder)
      problems.push(
        problem("holder-has-too-many", { holder, count, allowed: perHolder }, { option: "--proxy" }),
      );
  }
  return problems;
}
