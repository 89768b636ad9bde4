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
