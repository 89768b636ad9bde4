import { type Count, printedShare, type Tables } from "./tables.ts";

/** What may differ from the truth for a reader: nothing that is printed, all that is withheld, the rest at a cost of 1. */
export const closed = 0;
export const open = 1;
export const openable = 2;

/** low ≤ Σ factor × count ≤ high; where it is of a share, it holds for a reader to whom that share is printed. */
interface Row {
  readonly counts: readonly number[];
  readonly factors: readonly number[];
  readonly low: number;
  readonly high: number;
  /** An item. */
  readonly share?: number;
}

/** What a reader reckons with. Its items are the counts, then the shares, each by name, so that no order of lists matters. */
export interface System {
  readonly items: readonly string[];
  readonly counts: readonly Count[];
  /** Of each item: closed where it is public, open where it is never printed, openable where that may be chosen. */
  readonly opening: Uint8Array;
  readonly values: readonly number[];
  readonly lows: readonly number[];
  readonly highs: readonly number[];
  readonly rows: readonly Row[];
  readonly rowsOf: readonly (readonly number[])[];
  /** What stands for no bound: more than any count of a cooperative. */
  readonly beyond: number;
}

export function isSatisfied({ counts, factors, low, high }: Row, values: readonly number[]): boolean {
  const sum = counts.reduce((sum, count, at) => sum + (values[count] ?? 0) * (factors[at] ?? 0), 0);
  return low <= sum && sum <= high;
}

const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name < other.name ? -1 : 1;

/** @throws Error where a name is missing or double, or a total is not the sum of its parts: no reader could reckon with it. */
export function systemOf(tables: Tables): System {
  const counts = [...tables.counts].sort(byName);
  const shares = [...tables.shares].sort(byName);
  const items = [...counts, ...shares].map(({ name }) => name);
  const indexes = new Map(items.map((name, index) => [name, index]));
  if (indexes.size < items.length) throw new Error("two counts or shares of one name");
  const values = counts.map(({ value }) => value);
  const beyond = 2_000 + 4 * Math.max(0, ...values);
  const lows = counts.map(({ atLeast = 0 }) => atLeast);
  const highs = counts.map(({ atMost = beyond, groupSize = beyond }) => Math.min(atMost, groupSize, beyond));
  for (const [at, value] of values.entries()) {
    const isPossible = Number.isInteger(value) && value >= (lows[at] ?? 0) && value <= (highs[at] ?? 0);
    if (!isPossible) throw new Error(`not a count within its bounds: ${items[at]}, ${value}`);
  }
  const opening = Uint8Array.from(
    [...counts, ...shares],
    (one: { isPublic?: boolean; isNeverPrinted?: boolean }) =>
      one.isPublic ? closed : one.isNeverPrinted ? open : openable,
  );
  const find = (name: string): number => {
    const index = indexes.get(name);
    if (index === undefined || index >= counts.length) throw new Error(`no count ${name}`);
    return index;
  };
  const rows: Row[] = [];
  const add = (terms: readonly (readonly [string, number])[], low: number, high: number, share?: number) => {
    const factors = new Map<number, number>();
    for (const [name, factor] of terms) factors.set(find(name), (factors.get(find(name)) ?? 0) + factor);
    const row = { counts: [...factors.keys()], factors: [...factors.values()], low, high };
    if (!isSatisfied(row, values)) throw new Error(`does not add up: ${terms.map(([name]) => name)}`);
    rows.push(share === undefined ? row : { ...row, share });
  };
  const sums = tables.sums.map(({ total, parts }) => [total, ...[...parts].sort()] as const);
  for (const [total, ...parts] of sums.sort((one, other) => (`${one}` < `${other}` ? -1 : 1))) {
    add([[total, -1], ...parts.map((part) => [part, 1] as const)], 0, 0);
  }
  for (const { part, whole } of shares) {
    add(
      [
        [part, 1],
        [whole, -1],
      ],
      Number.NEGATIVE_INFINITY,
      0,
    );
  }
  for (const { name, part, whole, decimals = 0 } of shares) {
    const [ofPart = 0, ofWhole = 0] = [values[find(part)], values[find(whole)]];
    const printed = printedShare(ofPart, ofWhole, decimals);
    if (printed === null) continue;
    const index = indexes.get(name) ?? 0;
    add([[whole, 1]], 1, beyond, index);
    // What lies just between two percentages is rounded up, or down where its quotient is a hair less: no witness relies on it.
    const scale = 200 * 10 ** decimals;
    for (const side of [-1, 1]) {
      const gap = side * ((2 * printed + side) * ofWhole - scale * ofPart);
      add(
        [
          [part, -side * scale],
          [whole, side * (2 * printed + side)],
        ],
        Math.min(1, gap),
        Number.POSITIVE_INFINITY,
        index,
      );
    }
  }
  const rowsOf = values.map((): number[] => []);
  for (const [index, row] of rows.entries()) for (const count of row.counts) rowsOf[count]?.push(index);
  return { items, counts, opening, values, lows, highs, rows, rowsOf, beyond };
}
