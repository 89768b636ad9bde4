import { systemOf } from "./system.ts";
import { linkedParts, type Tables } from "./tables.ts";
import { type Protection, Withholding } from "./withholding.ts";

/**
 * What an edition withholds so that each withheld count could still be at least two values, one of them at or above the
 * threshold, for a reader who adds, subtracts and undoes roundings. The same tables give the same answer in whatever order.
 */
export function protect(tables: Tables, threshold: number): Protection {
  systemOf(tables);
  const parts = linkedParts(tables).map((part) => new Withholding(part, threshold).protect());
  const sorted = <T>(pairs: readonly (readonly [string, T])[]): Map<string, T> =>
    new Map([...pairs].sort(([one], [other]) => (one < other ? -1 : 1)));
  return {
    withheld: sorted(parts.flatMap(({ withheld }) => [...withheld])),
    exposed: sorted(parts.flatMap(({ exposed }) => [...exposed])),
    isFewest: parts.every(({ isFewest }) => isFewest),
  };
}
