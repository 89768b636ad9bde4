import { CoopError, type Problem, problem } from "../problem.ts";
import type { Day } from "../values/day.ts";
import type { NumberList } from "../values/number-list.ts";

export const attendanceStates = ["present", "excused", "absent", "replaced", "represented"] as const;
export type AttendanceState = (typeof attendanceStates)[number];

/** What can be said at once of everyone who is not named. */
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
  readonly on: Day;
  /** Numbers of those who take part on the day. */
  readonly members: ReadonlySet<number>;
  /** Every number ever given. */
  readonly known: ReadonlySet<number>;
  /** What was recorded before, which this sheet corrects. */
  readonly before: readonly Attended[];
  readonly proxiesPerHolder: number;
}

/** What the sheet says of one participant, and the option that says it. */
interface Saying {
  readonly attended: Attended;
  readonly option: string;
}

const listed = ["present", "excused", "absent"] as const;

/**
 * What a sheet says of each participant, in the order of their numbers. A single number wins over a range that holds
 * it, a range skips those who do not take part on the day, and what is not said stays unknown (`commands.md`,
 * Conventions). A proxy holder is present, is not represented themself and holds no more proxies than the settings
 * allow (`domain.md`, Attendance).
 * @throws CoopError with all that does not hold: `unknown-number`, `not-a-member`, `two-states`, `two-stand-ins`,
 * `stands-in-for-oneself`, `holder-not-present`, `holder-represented`, `holder-has-too-many`, `substitute-elsewhere`
 */
export function readSheet(sheet: Sheet, context: SheetContext): Attended[] {
  const problems = [...numberProblems(sheet, context), ...onOneself(sheet)];
  const singles = gathered(singly(sheet), problems);
  const ranged = gathered(
    inRanges(sheet, context.members).filter(({ attended }) => !singles.has(attended.number)),
    problems,
  );
  const said = new Map([...ranged, ...singles]);
  const after = new Map(context.before.map((attended) => [attended.number, attended]));
  for (const [number, attended] of said) after.set(number, attended);
  if (sheet.others) {
    const substitutes = new Set([...after.values()].map(({ substitute }) => substitute));
    for (const number of context.members) {
      if (after.has(number) || substitutes.has(number)) continue;
      const attended = alone(number, sheet.others);
      said.set(number, attended);
      after.set(number, attended);
    }
  }
  problems.push(...standInProblems(said, after, sheet, context));
  if (problems.length > 0) throw new CoopError(problems);
  return [...said.values()].sort((a, b) => a.number - b.number);
}

/**
 * The sheet with the numbers that people have now, where it names some that they had before they were found to be one with
 * another (`participant merge`). A range is of numbers as they are now, so that one line of an old sheet says nothing of two.
 * @param now the number of today by each former one
 * @returns the sheet, and the former numbers that it named
 */
export function withPresentNumbers(
  sheet: Sheet,
  now: ReadonlyMap<number, number>,
): { readonly sheet: Sheet; readonly former: readonly number[] } {
  if (now.size === 0) return { sheet, former: [] };
  const former = new Set<number>();
  const present = (number: number): number => {
    if (now.has(number)) former.add(number);
    return now.get(number) ?? number;
  };
  const presentList = (list: NumberList | undefined): NumberList | undefined =>
    list && {
      singles: new Set([...list.singles].map(present)),
      ranges: list.ranges.flatMap(([first, last]) => {
        let [from, until] = [first, last];
        while (from <= until && now.has(from)) former.add(from++);
        while (from <= until && now.has(until)) former.add(until--);
        return from <= until ? [[from, until] as const] : [];
      }),
    };
  const presentPair = ([one, other]: readonly [number, number]) => [present(one), present(other)] as const;
  return {
    sheet: {
      ...sheet,
      ...Object.fromEntries(listed.map((state) => [state, presentList(sheet[state])])),
      proxies: sheet.proxies.map(presentPair),
      replaced: sheet.replaced.map(presentPair),
    },
    former: [...former],
  };
}

/** Whether it is known who came: excuses and absences alone do not tell. */
export function isRecorded(lines: readonly Pick<Attended, "state">[]): boolean {
  return lines.some(({ state }) => state !== "excused" && state !== "absent");
}

function alone(number: number, state: AttendanceState): Attended {
  return { number, state, substitute: null, holder: null };
}

function singly(sheet: Sheet): Saying[] {
  return [
    ...listed.flatMap((state) =>
      [...(sheet[state]?.singles ?? [])].map((number) => ({
        attended: alone(number, state),
        option: `--${state}`,
      })),
    ),
    ...sheet.proxies.map(([number, holder]) => ({
      attended: { ...alone(number, "represented"), holder },
      option: "--proxy",
    })),
    ...sheet.replaced.map(([number, substitute]) => ({
      attended: { ...alone(number, "replaced"), substitute },
      option: "--replaced",
    })),
  ];
}

function inRanges(sheet: Sheet, members: ReadonlySet<number>): Saying[] {
  return listed.flatMap((state) =>
    (sheet[state]?.ranges ?? []).flatMap(([first, last]) =>
      [...members]
        .filter((number) => first <= number && number <= last)
        .map((number) => ({ attended: alone(number, state), option: `--${state}` })),
    ),
  );
}

/** One attendance a number; two that differ are a problem. */
function gathered(sayings: readonly Saying[], problems: Problem[]): Map<number, Attended> {
  const all = new Map<number, Attended>();
  for (const { attended, option } of sayings) {
    const { number, state } = attended;
    const other = all.get(number);
    const standIns = [other && standInOf(other), standInOf(attended)];
    if (other && other.state !== state) {
      problems.push(problem("two-states", { number, states: [other.state, state] }, { option }));
    } else if (other && standIns[0] !== standIns[1]) {
      problems.push(
        problem("two-stand-ins", { number, standIns: standIns.filter((one) => one != null) }, { option }),
      );
    } else all.set(number, attended);
  }
  return all;
}

function standInOf({ substitute, holder }: Attended): number | null {
  return substitute ?? holder;
}

/** Numbers that nobody has, or nobody who takes part on the day; of a range, its two ends. A substitute only has to exist. */
function numberProblems(sheet: Sheet, { on, members, known }: SheetContext): Problem[] {
  const typed: [option: string, number: number][] = [
    ...listed.flatMap((state) =>
      [...(sheet[state]?.singles ?? []), ...(sheet[state]?.ranges ?? []).flat()].map(
        (number): [string, number] => [`--${state}`, number],
      ),
    ),
    ...sheet.proxies.flat().map((number): [string, number] => ["--proxy", number]),
    ...sheet.replaced.map(([seat]): [string, number] => ["--replaced", seat]),
  ];
  const substitutes = sheet.replaced.map(([, substitute]) => substitute);
  const unknown = [...typed, ...substitutes.map((number): [string, number] => ["--replaced", number])].filter(
    ([, number]) => !known.has(number),
  );
  const away = typed.filter(([, number]) => known.has(number) && !members.has(number));
  return [
    ...once(unknown).map(([option, number]) => problem("unknown-number", { number }, { option })),
    ...once(away).map(([option, number]) => problem("not-a-member", { number, on }, { option })),
  ];
}

function once(typed: readonly [option: string, number: number][]): [option: string, number: number][] {
  return [...new Map(typed.map((one) => [one.join(), one])).values()];
}

function onOneself({ proxies, replaced }: Sheet): Problem[] {
  const oneself = ([number, other]: readonly [number, number]): boolean => number === other;
  return [
    ...proxies
      .filter(oneself)
      .map(([number]) => ({ number, state: "represented", option: "--proxy" }) as const),
    ...replaced
      .filter(oneself)
      .map(([number]) => ({ number, state: "replaced", option: "--replaced" }) as const),
  ].map(({ number, state, option }) => problem("stands-in-for-oneself", { number, state }, { option }));
}

/** What does not hold of proxies and substitutes once the sheet is recorded, as far as the sheet speaks of them. */
function standInProblems(
  said: ReadonlyMap<number, Attended>,
  after: ReadonlyMap<number, Attended>,
  { proxies, replaced }: Sheet,
  { known, members, proxiesPerHolder }: SheetContext,
): Problem[] {
  const problems: Problem[] = [];
  const held = new Map<number, number>();
  const sheetSpeaksOf = (...numbers: number[]): boolean => numbers.some((number) => said.has(number));
  for (const { number, holder, substitute } of after.values()) {
    if (holder !== null) held.set(holder, (held.get(holder) ?? 0) + 1);
    if (holder !== null && holder !== number && members.has(holder) && sheetSpeaksOf(number, holder)) {
      const state = after.get(holder)?.state;
      const place = proxies.some(([giver]) => giver === number) ? { option: "--proxy" } : {};
      if (state === "represented") {
        problems.push(problem("holder-represented", { giver: number, holder }, place));
      } else if (state !== "present") {
        problems.push(problem("holder-not-present", { giver: number, holder }, place));
      }
    }
    if (substitute !== null && substitute !== number && known.has(substitute)) {
      const state = after.get(substitute)?.state;
      const place = replaced.some(([seat]) => seat === number) ? { option: "--replaced" } : {};
      if (state !== undefined && state !== "present" && sheetSpeaksOf(number, substitute)) {
        problems.push(problem("substitute-elsewhere", { seat: number, substitute, state }, place));
      }
    }
  }
  for (const holder of new Set(proxies.map(([, one]) => one))) {
    const count = held.get(holder) ?? 0;
    if (count > proxiesPerHolder) {
      problems.push(
        problem("holder-has-too-many", { holder, count, most: proxiesPerHolder }, { option: "--proxy" }),
      );
    }
  }
  return problems;
}
