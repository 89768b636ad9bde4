import { type Problem, problem } from "../problem.ts";
import type { Day } from "../values/day.ts";
import type { NumberList } from "../values/number-list.ts";

export const attendanceStates = ["present", "excused", "absent", "replaced", "represented"] as const;
export type AttendanceState = (typeof attendanceStates)[number];

/** What a sheet says of someone: a state, or that nothing is known after all. */
export type SaidState = AttendanceState | "unknown";

/** What can be said at once of everyone who is not named. */
export const othersStates = ["present", "absent"] as const;
export type OthersState = (typeof othersStates)[number];

/** Who came, as it is read off the sheet: participants by their numbers. */
export interface Sheet {
  readonly present?: NumberList | undefined;
  readonly excused?: NumberList | undefined;
  readonly absent?: NumberList | undefined;
  /** Of whom nothing is known after all: what was recorded of them is taken back. */
  readonly unknown?: NumberList | undefined;
  /** Each who gave a proxy, with who holds it; null where nobody noted who. */
  readonly proxies: readonly (readonly [giver: number, holder: number | null])[];
  /** Each seat, with the substitute who held it; null where nobody noted who. */
  readonly replaced: readonly (readonly [seat: number, substitute: number | null])[];
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

/** How someone stands to the cooperative on the day of a sheet. */
export interface StandingOnDay {
  /** The organisation for which they take part on the day, or else did or will; null for none. */
  readonly organisation: { readonly id: number; readonly name: string } | null;
  /** Their first day, where that is after the sheet's. */
  readonly joinsOn: Day | null;
  /** Their last day, where that is before the sheet's. */
  readonly leftOn: Day | null;
}

export interface SheetContext {
  readonly on: Day;
  /** Numbers of those who take part on the day. */
  readonly members: ReadonlySet<number>;
  /** At least those whom the sheet names, or whom what was recorded before does, as far as there are people of that number. */
  readonly known: ReadonlyMap<number, StandingOnDay>;
  /** What was recorded before, which this sheet corrects. */
  readonly before: readonly Attended[];
  readonly proxiesPerHolder: number;
}

/** What the sheet says of one participant, and the option that says it. */
interface Saying {
  readonly attended: Omit<Attended, "state"> & { readonly state: SaidState };
  readonly option: string;
}

const listed = ["present", "excused", "absent", "unknown"] as const;

/** What a sheet says, as far as it holds together. */
export interface ReadSheet {
  /** In the order of their numbers. */
  readonly attended: readonly Attended[];
  /** Numbers of those of whom nothing is known any more. */
  readonly takenBack: readonly number[];
  /** All that does not hold; while there is any, the rest is not to be used. */
  readonly problems: readonly Problem[];
}

/**
 * What a sheet says of each participant. A single number wins over a range that holds it, a range skips those who do not
 * take part on the day, and what is not said stays as it was. A proxy holder is present, is not
 * represented themself and holds no more proxies than the settings allow; a substitute belongs to the seat's organisation
 * (`src/workshops/README.md`).
 * @returns with its problems: `unknown-number`, `had-left`, `not-yet-joined`, `not-a-member`, `two-states`, `two-stand-ins`,
 * `stands-in-for-oneself`, `holder-not-present`, `holder-represented`, `holder-has-too-many`, `substitute-elsewhere`,
 * `substitute-of-another-organisation`
 */
export function readSheet(sheet: Sheet, context: SheetContext): ReadSheet {
  const problems = [...numberProblems(sheet, context), ...onOneself(sheet)];
  const singles = gathered(singly(sheet), problems);
  const ranged = gathered(
    inRanges(sheet, context).filter(({ attended }) => !singles.has(attended.number)),
    problems,
  );
  const said = new Map<number, Attended>();
  const spoken = new Set<number>();
  const after = new Map(context.before.map((attended) => [attended.number, attended]));
  for (const [number, { state, ...standIns }] of [...ranged, ...singles]) {
    spoken.add(number);
    if (state === "unknown") after.delete(number);
    else {
      said.set(number, { ...standIns, state });
      after.set(number, { ...standIns, state });
    }
  }
  const takenBack = [...spoken].filter((number) => !said.has(number));
  if (sheet.others) {
    const substitutes = new Set([...after.values()].map(({ substitute }) => substitute));
    for (const number of context.members) {
      if (after.has(number) || spoken.has(number) || substitutes.has(number)) continue;
      const attended = { ...alone(number, "present"), state: sheet.others };
      spoken.add(number);
      said.set(number, attended);
      after.set(number, attended);
    }
  }
  problems.push(...standInProblems(spoken, after, sheet, context));
  return { attended: [...said.values()].sort((a, b) => a.number - b.number), takenBack, problems };
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
  const presentPair = ([one, other]: readonly [number, number | null]) =>
    [present(one), other === null ? null : present(other)] as const;
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

/** People who came as a share of those of whom it is known; null where it is known of nobody. */
export function shareOf(present: number, known: number): number | null {
  return known === 0 ? null : present / known;
}

/** Whether it is known who came: excuses and absences alone do not tell. */
export function isRecorded(lines: readonly Pick<Attended, "state">[]): boolean {
  return lines.some(({ state }) => state !== "excused" && state !== "absent");
}

function alone(number: number, state: SaidState): Saying["attended"] {
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

function inRanges(sheet: Sheet, { members, before }: SheetContext): Saying[] {
  const recorded = before.map(({ number }) => number);
  return listed.flatMap((state) =>
    (sheet[state]?.ranges ?? []).flatMap(([first, last]) =>
      [...(state === "unknown" ? recorded : members)]
        .filter((number) => first <= number && number <= last)
        .map((number) => ({ attended: alone(number, state), option: `--${state}` })),
    ),
  );
}

/** One attendance a number; two that differ are a problem. */
function gathered(sayings: readonly Saying[], problems: Problem[]): Map<number, Saying["attended"]> {
  const all = new Map<number, Saying["attended"]>();
  for (const { attended, option } of sayings) {
    const { number, state } = attended;
    const other = all.get(number);
    const standIns = [other && standInOf(other), standInOf(attended)];
    if (other && other.state !== state) {
      problems.push(problem("two-states", { number, states: [other.state, state] }, { option }));
    } else if (other && !standIns.includes(null) && standIns[0] !== standIns[1]) {
      problems.push(
        problem("two-stand-ins", { number, standIns: standIns.filter((one) => one != null) }, { option }),
      );
    } else if (!other || standInOf(attended) !== null) all.set(number, attended);
  }
  return all;
}

function standInOf({ substitute, holder }: Pick<Attended, "substitute" | "holder">): number | null {
  return substitute ?? holder;
}

/**
 * Numbers that nobody has, or nobody who takes part on the day; of a range, its two ends. A substitute has to exist, and not
 * to have left or be still to come; to take back what was recorded of someone, they only have to exist.
 */
function numberProblems(sheet: Sheet, { on, members, known }: SheetContext): Problem[] {
  const typed = numbersTyped(sheet);
  const substitutes = substitutesTyped(sheet);
  const isAway = (number: number): boolean => known.has(number) && !members.has(number);
  const away = [
    ...typed.filter(([option, number]) => option !== "--unknown" && isAway(number)),
    ...substitutes.filter(
      ([, number]) => isAway(number) && (known.get(number)?.leftOn || known.get(number)?.joinsOn),
    ),
  ];
  return [
    ...once([...typed, ...substitutes].filter(([, number]) => !known.has(number))).map(([option, number]) =>
      problem("unknown-number", { number }, { option }),
    ),
    ...once(away).map(([option, number]) => awayProblem(number, on, known.get(number), option)),
  ];
}

type Typed = [option: string, number: number];

function numbersTyped(sheet: Sheet): Typed[] {
  return [
    ...listed.flatMap((state) =>
      [...(sheet[state]?.singles ?? []), ...(sheet[state]?.ranges ?? []).flat()].map(
        (number): Typed => [`--${state}`, number],
      ),
    ),
    ...sheet.proxies.flatMap(both).map((number): Typed => ["--proxy", number]),
    ...sheet.replaced.map(([seat]): Typed => ["--replaced", seat]),
  ];
}

function substitutesTyped({ replaced }: Sheet): Typed[] {
  return replaced.flatMap(([, substitute]): Typed[] =>
    substitute === null ? [] : [["--replaced", substitute]],
  );
}

/** The numbers that a sheet names, of a range its two ends. */
export function numbersNamed(sheet: Sheet): number[] {
  return [...numbersTyped(sheet), ...substitutesTyped(sheet)].map(([, number]) => number);
}

function awayProblem(number: number, on: Day, standing: StandingOnDay | undefined, option: string): Problem {
  const { leftOn, joinsOn } = standing ?? {};
  if (leftOn) return problem("had-left", { number, on, left: leftOn }, { option });
  if (joinsOn) return problem("not-yet-joined", { number, on, joined: joinsOn }, { option });
  return problem("not-a-member", { number, on }, { option });
}

function both([one, other]: readonly [number, number | null]): number[] {
  return other === null ? [one] : [one, other];
}

function once(typed: readonly Typed[]): Typed[] {
  return [...new Map(typed.map((one) => [one.join(), one])).values()];
}

function onOneself({ proxies, replaced }: Sheet): Problem[] {
  const oneself = ([number, other]: readonly [number, number | null]): boolean => number === other;
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
  spoken: ReadonlySet<number>,
  after: ReadonlyMap<number, Attended>,
  { proxies, replaced }: Sheet,
  { known, members, proxiesPerHolder }: SheetContext,
): Problem[] {
  const problems: Problem[] = [];
  const held = new Map<number, number>();
  const sheetSpeaksOf = (...numbers: number[]): boolean => numbers.some((number) => spoken.has(number));
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
      const [its, other] = [known.get(number)?.organisation, known.get(substitute)?.organisation];
      if (place.option && known.has(number) && its?.id !== other?.id) {
        problems.push(
          problem(
            "substitute-of-another-organisation",
            { seat: number, substitute, organisation: its?.name ?? null, other: other?.name ?? null },
            place,
          ),
        );
      }
    }
  }
  for (const holder of new Set(proxies.flatMap(([, one]) => one ?? []))) {
    const count = held.get(holder) ?? 0;
    if (count > proxiesPerHolder) {
      problems.push(
        problem("holder-has-too-many", { holder, count, most: proxiesPerHolder }, { option: "--proxy" }),
      );
    }
  }
  return problems;
}
