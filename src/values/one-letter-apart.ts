/**
 * Which of many folded names are the same but for one letter that was replaced, added, left out or taken for its neighbour:
 * most often one name, misspelt. Short names, acronyms most often, and names that differ in a digit ("école 1", "école 2") are
 * different names.
 * @returns for each name that has some, the places of the earlier names that are so near to it, in order
 */
export function oneLetterApart(names: readonly string[]): ReadonlyMap<number, readonly number[]> {
  const nearBy = new Map<number, number[]>();
  for (const places of alikeBut(names))
    for (const [rank, place] of places.entries())
      for (const earlier of places.slice(0, rank)) {
        const near = nearBy.get(place) ?? [];
        if (near.includes(earlier) || !areOneLetterApart(names[earlier] ?? "", names[place] ?? "")) continue;
        nearBy.set(
          place,
          [...near, earlier].sort((a, b) => a - b),
        );
      }
  return nearBy;
}

const shortest = 5;

/**
 * Groups of places of names that are the same once a letter is left out of each, or out of one of them: two names that are one
 * letter apart stand in one. A number is kept for each letter of each name, rather than a text.
 */
function* alikeBut(names: readonly string[]): Generator<number[]> {
  const letters = names.reduce((sum, name) => sum + name.length + 1, 0);
  const shortened = new Float64Array(letters);
  let count = 0;
  for (const [place, name] of names.entries()) {
    if (name.length < shortest) continue;
    if (place === mostNames) break;
    for (const hash of hashesWithoutALetter(name)) shortened[count++] = hash * mostNames + place;
  }
  const sorted = shortened.subarray(0, count).sort();
  for (let from = 0; from < count; ) {
    const hash = hashOf(sorted[from] as number);
    let until = from + 1;
    while (until < count && hashOf(sorted[until] as number) === hash) until += 1;
    if (until - from > 1) yield [...new Set(sorted.subarray(from, until))].map((one) => one % mostNames);
    from = until;
  }
}

/** A hash of 32 bits and a place of 21 make a whole number that a double holds; names after these are near to none. */
const mostNames = 2 ** 21;

function hashOf(shortened: number): number {
  return Math.floor(shortened / mostNames);
}

/** The hash of a name, and of the name without each of its letters but digits. */
function* hashesWithoutALetter(name: string): Generator<number> {
  for (let left = -1; left < name.length; left++) {
    if (left >= 0 && isDigit(name.charCodeAt(left))) continue;
    let hash = 0;
    for (let index = 0; index < name.length; index++)
      if (index !== left) hash = (Math.imul(hash, 31) + name.charCodeAt(index)) | 0;
    yield hash >>> 0;
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether two folded names are one letter apart. */
export function areOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < shortest || long.length - short.length > 1 || short === long) return false;
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
