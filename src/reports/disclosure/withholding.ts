import { closed, isSatisfied, open, openable, type System, systemOf } from "./system.ts";
import type { Count, Tables } from "./tables.ts";
import { findWitness } from "./witness.ts";

/**
 * Why something is not printed: too few people; a 0 or an "all" of a small group; or another could be worked out from
 * it. Which of the three it is, a reader must not learn.
 */
export type Withheld = "few" | "everyone" | "derivable";

/** What a reader knows of a withheld count from what is public alone: its value, or that it is below the threshold. */
export type Exposed = "value" | "few";

export interface Protection {
  /** Counts and shares that are not printed; also, of counts that are never printed, those that needed protection. */
  readonly withheld: ReadonlyMap<string, Withheld>;
  /** Withheld counts that nothing more could protect, or of which it is not proved that something did. */
  readonly exposed: ReadonlyMap<string, Exposed>;
  /** Whether it is proved that no fewer could be withheld. */
  readonly isFewest: boolean;
}

/** Why a count is not printed for its own sake (`src/reports/README.md`). */
export function reasonToWithhold({ value, groupSize }: Count, threshold: number): "few" | "everyone" | null {
  if (threshold < 2) return null;
  if (value > 0 && value < threshold) return "few";
  const tellsOfAll = groupSize !== undefined && groupSize > 0 && groupSize < 2 * threshold;
  return tellsOfAll && (value === 0 || value === groupSize) ? "everyone" : null;
}

/** Steps for one witness, and for each of the three looks for few. */
const forOne = 100_000;
const forEach = 2_000_000;
/** A witness that takes more than this is looked for without counting. */
const mostAtOnce = 9;

/** What a witness is first looked for with: close to the truth, and but for few counts the truth. */
const tries: readonly (readonly [isNear: boolean, moves: number])[] = [
  [true, 8],
  [true, Number.POSITIVE_INFINITY],
  [false, Number.POSITIVE_INFINITY],
];

/** What must be possible of a count: that it lies in one of these ranges. */
interface Demand {
  readonly count: number;
  readonly ranges: readonly (readonly [low: number, high: number])[];
  /** Items that differ from the truth in what meets it: withheld, each of these lists suffices. */
  readonly known: (readonly number[])[];
}

/** What differs from the truth in a witness; null where there is none, undefined where steps did not suffice to know. */
type Changed = readonly number[] | null | undefined;

type Items = ReadonlySet<number>;
const none: Items = new Set();

/** One system of linked tables. */
export class Withholding {
  private readonly system: System;
  private readonly reasons: readonly ("few" | "everyone" | null)[];
  /** With what is withheld for its own sake; openable is what may be printed or not. */
  private readonly base: Uint8Array;
  private readonly demands = new Map<number, Demand | null>();
  private readonly exposed = new Map<number, Exposed>();
  /** Steps that are left to the look for few that goes on. */
  private left = forEach;
  /** Whether no search ran out of steps, of those for what cannot be met and of those for the fewest. */
  private isSure = true;
  private isProved = true;

  constructor(
    tables: Tables,
    private readonly threshold: number,
  ) {
    this.system = systemOf(tables);
    this.reasons = this.system.counts.map((count) =>
      count.isPublic ? null : reasonToWithhold(count, threshold),
    );
    this.base = this.system.opening.map((one, item) => (this.reasons[item] ? open : one));
  }

  protect(): Protection {
    const some = [1, -1].map((way) => this.without(this.some(way)));
    const chosen = this.fewest(some.reduce((best, other) => (other.size < best.size ? other : best)));
    const withheld = this.system.items.flatMap((name, item): [string, Withheld][] => {
      const reason = this.reasons[item] ?? (chosen.has(item) ? "derivable" : null);
      return reason ? [[name, reason]] : [];
    });
    const names = new Set(withheld.map(([name]) => name));
    const exposed = [...this.exposed].map(([count, how]) => [this.system.items[count] ?? "", how] as const);
    return {
      withheld: new Map(withheld),
      exposed: new Map(exposed.filter(([name]) => names.has(name))),
      isFewest: this.isSure && (chosen.size === 0 || (this.isProved && this.left > 0)),
    };
  }

  /** What must be possible of each withheld count; nothing of those that what is public alone tells. */
  private demandsOf(chosen: Items): Demand[] {
    return [...this.system.values.keys()].flatMap((count) => {
      if (!this.reasons[count] && !chosen.has(count)) return [];
      let demand = this.demands.get(count);
      if (demand === undefined) {
        demand = this.demandOf(count);
        this.demands.set(count, demand);
      }
      return demand ?? [];
    });
  }

  private demandOf(count: number): Demand | null {
    const value = this.system.values[count] ?? 0;
    const wide = [[this.threshold, Number.POSITIVE_INFINITY]] as const;
    const other = [
      [value + 1, Number.POSITIVE_INFINITY],
      [Number.NEGATIVE_INFINITY, value - 1],
    ] as const;
    const [wasProved, left] = [this.isProved, this.left];
    for (const ranges of value < this.threshold ? [wide, other] : [other]) {
      const demand: Demand = { count, ranges, known: [] };
      const changed = this.anyFor(demand);
      this.isSure &&= changed !== undefined;
      this.isProved = wasProved;
      this.left = left;
      if (!changed) continue;
      if (value < this.threshold && ranges === other) this.exposed.set(count, "few");
      return demand;
    }
    this.exposed.set(count, "value");
    return null;
  }

  /** What changes in a witness where all is withheld that may be. */
  private anyFor(demand: Demand): Changed {
    this.left = forEach / 2;
    for (let cost = 0; cost <= mostAtOnce && this.left > 0; cost++) {
      const changed = this.changedBy(demand, this.base, cost);
      if (changed) return changed;
    }
    return this.changedBy(demand, this.base, Number.POSITIVE_INFINITY);
  }

  /** The fewest items that a demand lacks where these are withheld and those printed; from so many on, below so many. */
  private find(
    demand: Demand,
    chosen: Items,
    refused: Items,
    from = 0,
    below = Number.POSITIVE_INFINITY,
  ): { readonly missing: readonly number[] | undefined; readonly least: number } {
    let missing: readonly number[] | undefined;
    for (const changed of demand.known) {
      if (changed.some((item) => refused.has(item))) continue;
      const more = changed.filter((item) => !chosen.has(item));
      if (more.length < (missing?.length ?? below)) missing = more;
    }
    const opening = this.base.map((one, item) =>
      one !== openable ? one : chosen.has(item) ? open : refused.has(item) ? closed : openable,
    );
    let least = from;
    while (least < (missing?.length ?? below) && this.left > 0) {
      const isCounted = least <= mostAtOnce;
      const changed = this.changedBy(demand, opening, isCounted ? least : Number.POSITIVE_INFINITY);
      if (changed) return { missing: changed.filter((item) => !chosen.has(item)), least };
      if (!isCounted) break;
      least += 1;
    }
    return { missing, least };
  }

  private changedBy({ count, ranges, known }: Demand, opening: Uint8Array, cost: number): Changed {
    const { system } = this;
    const value = system.values[count] ?? 0;
    let isKnown = true;
    for (const [isNear, moves] of tries) {
      for (const [low, high] of isKnown ? ranges : []) {
        const reach = isNear ? Math.max(low - value, value - high) : Number.POSITIVE_INFINITY;
        const steps = { left: forOne };
        const values = findWitness(system, opening, { count, low, high }, { cost, reach, moves }, steps);
        this.left -= forOne - steps.left;
        if (values === undefined && moves === Number.POSITIVE_INFINITY) isKnown = false;
        if (!values) continue;
        const broken = new Set(
          system.rows.filter((row) => !isSatisfied(row, values)).map(({ share }) => share),
        );
        const isChanged = (item: number): boolean =>
          item < values.length ? values[item] !== system.values[item] : broken.has(item);
        const items = [...system.items.keys()];
        const changed = items.filter((item) => this.base[item] === openable && isChanged(item));
        known.push(changed);
        return changed;
      }
    }
    this.isProved &&= isKnown;
    return isKnown ? null : undefined;
  }

  private isEnough(chosen: Items): boolean {
    return this.demandsOf(chosen).every((demand) => this.find(demand, chosen, none, 0, 1).missing);
  }

  /** Enough withheld, one demand after the other, each by the fewest that it takes: those that take more first, or last. */
  private some(way: number): Items {
    this.left = forEach;
    const chosen = new Set<number>();
    for (let before = -1; before < chosen.size; ) {
      before = chosen.size;
      const takes = ({ known }: Demand): number => Math.min(...known.map((changed) => changed.length));
      for (const demand of this.demandsOf(chosen).sort((one, other) => way * (takes(other) - takes(one)))) {
        for (const item of this.find(demand, chosen, none).missing ?? []) chosen.add(item);
      }
    }
    return chosen;
  }

  /** The same without those that it can do without. */
  private without(chosen: Items): Items {
    this.left = forEach;
    let left = chosen;
    for (const item of chosen) {
      const fewer = new Set([...left].filter((one) => one !== item));
      if (this.isEnough(fewer)) left = fewer;
    }
    return left;
  }

  /** Branch and bound: what the hardest demand could use is withheld, or printed for good. */
  private fewest(some: Items): Items {
    let best = some;
    const descend = (chosen: Items, refused: Items, bounds: ReadonlyMap<Demand, number>): void => {
      const below = best.size - chosen.size;
      if (below <= 0 || this.left <= 0) return;
      const costs = new Map<Demand, number>();
      let hardest: readonly number[] = [];
      for (const demand of this.demandsOf(chosen)) {
        const { missing, least } = this.find(demand, chosen, refused, bounds.get(demand), below);
        if (!missing) return;
        costs.set(demand, least);
        if (missing.length > hardest.length) hardest = missing;
      }
      const [item] = hardest;
      if (item === undefined) {
        best = chosen;
        return;
      }
      const lower = new Map([...costs].map(([demand, cost]) => [demand, Math.max(0, cost - 1)]));
      descend(new Set([...chosen, item]), refused, lower);
      descend(chosen, new Set([...refused, item]), costs);
    };
    this.isProved = true;
    this.left = forEach;
    descend(none, none, new Map());
    return best;
  }
}
