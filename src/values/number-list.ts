import type { Parsed } from "./parsed.ts";

/** Numbers as a person lists them: single ones, and ranges. A single number wins over a range that holds it. */
export interface NumberList {
  readonly singles: ReadonlySet<number>;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

const longestRange = 10_000;

/** Reads `1-12,15 P18-P30`; a letter in front of a number and spaces do not matter. */
export function parseNumberList(text: string): Parsed<NumberList, "not-numbers"> {
  const singles = new Set<number>();
  const ranges: [number, number][] = [];
  for (const part of text.split(/[,;\s]+/).filter(Boolean)) {
    const match = /^[pP]?0*(\d{1,9})(?:[-–][pP]?0*(\d{1,9}))?$/.exec(part);
    if (!match) return { reason: "not-numbers" };
    const first = Number(match[1]);
    if (match[2] === undefined) singles.add(first);
    else {
      const last = Number(match[2]);
      if (last < first || last - first > longestRange) return { reason: "not-numbers" };
      ranges.push([first, last]);
    }
  }
  if (singles.size === 0 && ranges.length === 0) return { reason: "not-numbers" };
  return { value: { singles, ranges } };
}

/** Every number of the list once, in order. */
export function numbersOf(list: NumberList): number[] {
  const all = new Set(list.singles);
  for (const [first, last] of list.ranges) for (let n = first; n <= last; n++) all.add(n);
  return [...all].sort((a, b) => a - b);
}

/** Numbers in order as a person tells them: each run of three or more by its ends, the others one by one. */
export function toldNumbers(
  numbers: readonly number[],
  run: (first: number, last: number) => string,
  one: (number: number) => string = String,
): string[] {
  const told: string[] = [];
  for (let from = 0; from < numbers.length; ) {
    let to = from;
    while (numbers[to + 1] === (numbers[to] ?? 0) + 1) to += 1;
    const [first, last] = [numbers[from] ?? 0, numbers[to] ?? 0];
    if (to - from >= 2) told.push(run(first, last));
    else told.push(...numbers.slice(from, to + 1).map(one));
    from = to + 1;
  }
  return told;
}

/** Numbers in order as an option takes them: `7,25-27`. */
export function typedNumbers(numbers: readonly number[]): string {
  return toldNumbers(numbers, (first, last) => `${first}-${last}`).join(",");
}
