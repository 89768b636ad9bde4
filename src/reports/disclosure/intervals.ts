import { closed, open, openable, systemOf } from "./system.ts";
import type { Tables } from "./tables.ts";
import { findWitness } from "./witness.ts";

/**
 * The least and the most that each count could be for a reader to whom all is printed but what is withheld. Both are values
 * that it could have, so that nothing is said to be hidden that is not. Infinity where the most is more than anyone counts.
 */
export function intervals(
  tables: Tables,
  withheld: { has(name: string): boolean },
): ReadonlyMap<string, readonly [least: number, most: number]> {
  const system = systemOf(tables);
  const opening = system.opening.map((one, item) =>
    one !== openable ? one : withheld.has(system.items[item] ?? "") ? open : closed,
  );
  const limits = { cost: 0, reach: Number.POSITIVE_INFINITY, moves: Number.POSITIVE_INFINITY };
  const found = new Map<string, readonly [number, number]>();
  for (const [count, value] of system.values.entries()) {
    if (opening[count] === closed) continue;
    /** The furthest witness that way: bounds halve what may still lie beyond the last that was found. */
    const furthest = (bound: number): number => {
      let [known, limit] = [value, bound];
      while (known !== limit) {
        const way = Math.sign(limit - known);
        const half = known + way * Math.ceil(Math.abs(limit - known) / 2);
        const goal = { count, low: Math.min(half, limit), high: Math.max(half, limit) };
        const witness = findWitness(system, opening, goal, limits, { left: 100_000 });
        known = witness?.[count] ?? known;
        if (!witness) limit = half - way;
      }
      return known;
    };
    const most = furthest(system.highs[count] ?? value);
    found.set(system.items[count] ?? "", [
      furthest(system.lows[count] ?? value),
      most > system.beyond / 2 ? Number.POSITIVE_INFINITY : most,
    ]);
  }
  return found;
}
