import { diffArrays } from "diff";

/** What stands at one place of two lists: in both, or in one alone. */
export interface Aligned {
  readonly before: number | null;
  readonly after: number | null;
}

/** Beyond so many differences two lists are taken to have nothing in common there. */
const mostDifferences = 20_000;
/** So many pairs are compared word by word. */
const mostPairs = 40_000;
/** From so much in common, two texts are one that was changed. */
const leastAlike = 0.4;

/**
 * Two lists of texts beside each other, in their order: those that are the same, then those between them that have most words in
 * common.
 */
export function aligned(before: readonly string[], after: readonly string[]): Aligned[] {
  const rows: Aligned[] = [];
  const at = { before: 0, after: 0 };
  const hunk = { before: [] as number[], after: [] as number[] };
  const flush = (): void => {
    rows.push(...paired(hunk.before, hunk.after, before, after));
    hunk.before = [];
    hunk.after = [];
  };
  for (const { removed, added, count } of changesOf(before, after)) {
    for (let left = count; left > 0; left -= 1) {
      if (removed) hunk.before.push(at.before++);
      else if (added) hunk.after.push(at.after++);
      else {
        flush();
        rows.push({ before: at.before++, after: at.after++ });
      }
    }
  }
  flush();
  return rows;
}

/** What `diff` says, also where it would take too long: then all is another. */
function changesOf(before: readonly string[], after: readonly string[]) {
  return (
    diffArrays([...before], [...after], { maxEditLength: mostDifferences }) ?? [
      { removed: true, added: false, count: before.length },
      { removed: false, added: true, count: after.length },
    ]
  );
}

/** Texts that differ, each beside the one it was made of, in order; the others alone. */
function paired(
  removed: readonly number[],
  added: readonly number[],
  before: readonly string[],
  after: readonly string[],
): Aligned[] {
  const pairs = bestPairs(
    removed.map((index) => before[index] ?? ""),
    added.map((index) => after[index] ?? ""),
  );
  const rows: Aligned[] = [];
  let [from, to] = [0, 0];
  for (const [one, other] of [...pairs, [removed.length, added.length] as const]) {
    for (; from < one; from += 1) rows.push({ before: removed[from] ?? null, after: null });
    for (; to < other; to += 1) rows.push({ before: null, after: added[to] ?? null });
    if (one < removed.length) rows.push({ before: removed[from++] ?? null, after: added[to++] ?? null });
  }
  return rows;
}

/** Pairs in which both lists go forward, with most in common over all. */
function bestPairs(ones: readonly string[], others: readonly string[]): (readonly [number, number])[] {
  if (ones.length === 0 || others.length === 0) return [];
  if (ones.length * others.length > mostPairs) return [];
  const bags = [ones.map(bagOf), others.map(bagOf)] as const;
  const width = others.length + 1;
  const best = new Float64Array((ones.length + 1) * width);
  const alike = (one: number, other: number): number => {
    const share = likeness(bags[0][one] as Bag, bags[1][other] as Bag);
    return share < leastAlike ? 0 : share;
  };
  const known = new Float64Array(ones.length * others.length);
  for (let one = ones.length - 1; one >= 0; one -= 1)
    for (let other = others.length - 1; other >= 0; other -= 1) {
      const share = alike(one, other);
      known[one * others.length + other] = share;
      const together = share > 0 ? share + (best[(one + 1) * width + other + 1] ?? 0) : 0;
      best[one * width + other] = Math.max(
        together,
        best[(one + 1) * width + other] ?? 0,
        best[one * width + other + 1] ?? 0,
      );
    }
  const pairs: (readonly [number, number])[] = [];
  for (let one = 0, other = 0; one < ones.length && other < others.length; ) {
    const share = known[one * others.length + other] ?? 0;
    const here = best[one * width + other] ?? 0;
    if (share > 0 && here === share + (best[(one + 1) * width + other + 1] ?? 0))
      pairs.push([one++, other++]);
    else if (here === best[(one + 1) * width + other]) one += 1;
    else other += 1;
  }
  return pairs;
}

interface Bag {
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

function bagOf(text: string): Bag {
  const words = new Map<string, number>();
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
  return { words, size: all.length };
}

/** How many words two texts have in common, from 0 to 1. */
function likeness(one: Bag, other: Bag): number {
  if (one.size + other.size === 0) return 0;
  let common = 0;
  for (const [word, count] of one.words) common += Math.min(count, other.words.get(word) ?? 0);
  return (2 * common) / (one.size + other.size);
}

/** The same of two texts. */
export function likenessOf(one: string, other: string): number {
  return likeness(bagOf(one), bagOf(other));
}
