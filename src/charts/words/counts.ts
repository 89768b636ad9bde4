import type { AnswersShown, ArticulationShown, MeasuresShown, MoneyShown, PresenceShown } from "../shown.ts";

/** What a sentence says of how many came: the fewest and the most, and when nobody recorded it. */
export interface PresenceSpread<Session> {
  readonly least: number | null;
  readonly most: number | null;
  readonly recorded: readonly Session[];
  readonly unrecorded: readonly Session[];
}

/** Of sessions that were held. */
export function spreadOf<Session extends Pick<PresenceShown["sessions"][number], "present">>(
  sessions: readonly Session[],
): PresenceSpread<Session> {
  const known = sessions.flatMap(({ present }) => (present === null ? [] : [present]));
  return {
    least: known.length === 0 ? null : Math.min(...known),
    most: known.length === 0 ? null : Math.max(...known),
    recorded: sessions.filter(({ present }) => present !== null),
    unrecorded: sessions.filter(({ present }) => present === null),
  };
}

/** How many of each value there are. */
export function tallyOf<Value extends string>(values: readonly Value[]): (value: Value) => number {
  return (value) => values.filter((one) => one === value).length;
}

/** Which indicators reached what was aimed at, which did not, and of which that cannot be told. */
export function aimsOf({ indicators }: MeasuresShown): {
  readonly reached: readonly string[];
  readonly missed: readonly string[];
  readonly untold: number;
  /**
   * Of those that did not: which went more than half the way to it, which less, which moved away, and which are where they were; of an unknown start nothing is said.
   */
  readonly nearer: readonly string[];
  readonly far: readonly string[];
  readonly farther: readonly string[];
  readonly same: readonly string[];
} {
  const isReached = ({ latest, target, direction }: MeasuresShown["indicators"][number]): boolean | null => {
    if (latest === null || target === null || direction === null) return null;
    return direction === "up" ? latest >= target : latest <= target;
  };
  const namesWhere = (is: boolean): string[] =>
    indicators.filter((one) => isReached(one) === is).map(({ name }) => name);
  const [reached, missed] = [namesWhere(true), namesWhere(false)];
  const went = indicators.flatMap((one) => {
    const { name, baseline, latest, target, direction } = one;
    if (isReached(one) !== false || baseline === null) return [];
    const towards = (value: number | null): number =>
      ((value ?? 0) - baseline) * (direction === "up" ? 1 : -1);
    return [{ name, by: towards(latest), way: towards(target) }];
  });
  const whose = (is: (by: number, way: number) => boolean): string[] =>
    went.filter(({ by, way }) => is(by, way)).map(({ name }) => name);
  return {
    ...{ reached, missed, untold: indicators.length - reached.length - missed.length },
    nearer: whose((by, way) => by > way / 2 && by > 0),
    far: whose((by, way) => by > 0 && by <= way / 2),
    farther: whose((by) => by < 0),
    same: whose((by) => by === 0),
  };
}

/** The answers of which there are some, how many recommendations there are in all, and how many of them are answered. */
export function answeredOf({ answers }: AnswersShown): {
  readonly given: AnswersShown["answers"];
  readonly all: number;
  readonly answered: number;
} {
  const given = answers.filter(({ count }) => count > 0);
  const sum = (some: AnswersShown["answers"]): number => some.reduce((all, { count }) => all + count, 0);
  return { given, all: sum(given), answered: sum(given.filter(({ answer }) => answer !== null)) };
}

/** Sums of what is known, null where nothing is; of which experiments it is not; and which spent more than was planned. */
export function sumsOf({
  experiments,
}: MoneyShown): Readonly<
  Record<"spent" | "planned", { readonly cents: number | null; readonly unknown: readonly string[] }>
> & { readonly beyond: readonly string[] } {
  const sum = (key: "spentCents" | "plannedCents") => {
    const known = experiments.flatMap((one) => one[key] ?? []);
    return {
      cents: known.length === 0 ? null : known.reduce((all, cents) => all + cents, 0),
      unknown: experiments.filter((one) => one[key] === null).map(({ title }) => title),
    };
  };
  const beyond = experiments.filter(
    ({ spentCents, plannedCents }) =>
      spentCents !== null && plannedCents !== null && spentCents > plannedCents,
  );
  return { spent: sum("spentCents"), planned: sum("plannedCents"), beyond: beyond.map(({ title }) => title) };
}

/** What a map says in figures. */
export function relatedOf({ experiments, relations }: ArticulationShown): {
  readonly experiments: number;
  readonly services: number;
  readonly overlaps: number;
  readonly unsettled: number;
  readonly alone: readonly string[];
} {
  const related = new Set(relations.map(({ experiment }) => experiment));
  const overlaps = relations.filter(({ kind }) => kind === "overlaps");
  return {
    experiments: related.size,
    services: new Set(relations.map(({ service }) => service)).size,
    overlaps: overlaps.length,
    unsettled: overlaps.filter(({ isSettled }) => !isSettled).length,
    alone: experiments.filter((title) => !related.has(title)),
  };
}
