import { groupedBy } from "../../values/grouped.ts";

/** A count of people that an edition may print. */
export interface Count {
  readonly name: string;
  readonly value: number;
  /** Printed whatever it is: the headcount of a category, a whole tally, a count that an earlier edition printed. */
  readonly isPublic?: boolean;
  /** Never printed, but told by others: the change between two editions, the rest of a group. */
  readonly isNeverPrinted?: boolean;
  /**
   * The size of the group of whose every member a 0 or an "all" tells something; undefined where it tells nothing of anyone.
   * The reader is taken to know it.
   */
  readonly groupSize?: number;
  /** What anyone knows of it, whatever is printed. */
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** What a reader can add up: the total is the sum of its parts. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/**
 * A part of a whole, never more than all of it, that may be printed as a percentage, rounded to so many decimals (0). Of nobody
 * there is none, which must look like one that is withheld.
 */
export interface Share {
  readonly name: string;
  readonly part: string;
  readonly whole: string;
  readonly decimals?: number;
  /** Printed whatever it is, as by an earlier edition. */
  readonly isPublic?: boolean;
}

/** All that is printed together, with what earlier editions printed: tables that share a count are one system. */
export interface Tables {
  readonly counts: readonly Count[];
  readonly sums: readonly Sum[];
  readonly shares: readonly Share[];
}

/** The percentage of a share as a whole number of its last decimal; null of nobody. */
export function printedShare(part: number, whole: number, decimals = 0): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 100 * 10 ** decimals);
}

/** The tables cut where nothing leads from one count to another but what is public: each is a matter of its own. */
export function linkedParts({ counts, sums, shares }: Tables): Tables[] {
  const publics = new Map(counts.filter(({ isPublic }) => isPublic).map((count) => [count.name, count]));
  const leads = new Map(counts.map(({ name }) => [name, name]));
  const rootOf = (name: string): string => {
    let root = name;
    for (let next = leads.get(root); next !== undefined && next !== root; next = leads.get(root)) root = next;
    return root;
  };
  const ends = (names: readonly string[]): string[] => names.filter((name) => !publics.has(name));
  const namesOf = ({ total, parts }: Sum): string[] => ends([total, ...parts]);
  const namesIn = ({ part, whole }: Share): string[] => ends([part, whole]);
  for (const [first = "", ...others] of [...sums.map(namesOf), ...shares.map(namesIn)]) {
    for (const other of others) leads.set(rootOf(other), rootOf(first));
  }
  // What is linked has one root: the first name tells it.
  const rootOfAll = ([first]: readonly string[]): string | null =>
    first === undefined ? null : rootOf(first);
  const sumsOf = groupedBy(sums, (sum) => rootOfAll(namesOf(sum)));
  const sharesOf = groupedBy(shares, (share) => rootOfAll(namesIn(share)));

  const parts = groupedBy(
    counts.filter(({ name }) => !publics.has(name)),
    ({ name }) => rootOf(name),
  );
  return [...parts].map(([root, own]) => {
    const part = { sums: sumsOf.get(root) ?? [], shares: sharesOf.get(root) ?? [] };
    const named = new Set([
      ...part.sums.flatMap(({ total, parts }) => [total, ...parts]),
      ...part.shares.flatMap(({ part, whole }) => [part, whole]),
    ]);
    return { ...part, counts: [...own, ...[...named].flatMap((name) => publics.get(name) ?? [])] };
  });
}
