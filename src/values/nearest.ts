import { fold } from "./folded.ts";

/**
 * The candidates nearest to what was typed, best first, at most three: for "did you mean".
 * Distance is the number of letters to change, and must be below half of the longer word.
 */
export function nearest(typed: string, candidates: Iterable<string>): string[] {
  const wanted = fold(typed);
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, distance: lettersBetween(wanted, fold(candidate)) }))
    .filter(({ candidate, distance }) => distance < Math.max(wanted.length, candidate.length) / 2)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** How many letters have to be added, changed or taken away to make one text of another. */
export function lettersBetween(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const current = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (previous[j] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/**
 * Whether two folded names are the same but for one letter that was replaced, added, left out or taken for its neighbour. Short
 * names, acronyms most often, and names that differ in a digit ("école 1", "école 2") are different names.
 */
export function isOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 5 || long.length - short.length > 1 || short === long) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end])
    end += 1;
  const differing = [short.slice(start, short.length - end), long.slice(start, long.length - end)] as const;
  if (differing.some((letters) => /\d/.test(letters))) return false;
  const [one, other] = differing;
  const isSwapped = one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0];
  return isSwapped || (one.length <= 1 && other.length <= 1);
}
