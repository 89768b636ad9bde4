import type { ChoiceName, ChoiceValues } from "../../language/catalogue.ts";
import type { Counted } from "./bilan-facts.ts";

/** How many of each value there are, most first, in the order in which they came where as many; unknown is left out. */
export function countEach<Name extends ChoiceName>(
  values: readonly (ChoiceValues[Name] | null)[],
): Counted<Name>[] {
  const counts = new Map<ChoiceValues[Name], number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** The sum of what is known; null where nothing is. */
export function sumOfKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null;
}
