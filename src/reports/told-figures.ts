import type { Tables } from "./disclosure/tables.ts";
import type { FigureName } from "./figures.ts";
import { figuresIn } from "./figures-in.ts";
import { toldBy } from "./public-facts.ts";

/** A figure as an edition told it; its value is null where it was not published, or not known. */
export interface ToldFigure {
  readonly figure: FigureName;
  /** Its reference, its value in a closed list, or its name; null where there is one of its name. */
  readonly item: string | null;
  readonly value: number | null;
  readonly isWithheld: boolean;
}

/** What an edition told, as it is kept. */
export interface KeptFigures {
  readonly figures: readonly ToldFigure[];
  /** What it told of people, and what it did not. */
  readonly tables: Tables;
}

/** What is told by public facts. */
export function keptFigures(facts: object): KeptFigures {
  const figures = figuresIn(facts).map(({ name, item, value, isWithheld }) => ({
    figure: name,
    item: item?.value?.value ?? item?.reference ?? item?.label ?? null,
    ...{ value, isWithheld },
  }));
  return { figures, tables: toldBy(facts) ?? { counts: [], sums: [], shares: [] } };
}

/** A figure that is told otherwise than it was; null where it is not told at all. */
export interface FigureSince extends Pick<ToldFigure, "figure" | "item"> {
  readonly before: ToldFigure | null;
  readonly after: ToldFigure | null;
}

/** The figures that two editions of one document tell otherwise, in the order of the first. */
export function figuresSince(then: readonly ToldFigure[], now: readonly ToldFigure[]): FigureSince[] {
  const keyOf = ({ figure, item }: ToldFigure): string => `${figure} ${item ?? ""}`;
  const [before, after] = [then, now].map((all) => new Map(all.map((one) => [keyOf(one), one])));
  const all = new Map([...then, ...now].map((one) => [keyOf(one), one]));
  return [...all].flatMap(([key, { figure, item }]) => {
    const [former = null, present = null] = [before?.get(key), after?.get(key)];
    const isSame = former?.value === present?.value && former?.isWithheld === present?.isWithheld;
    return isSame ? [] : [{ figure, item, before: former, after: present }];
  });
}
