/**
 * Which of many folded names are the same but for one letter that was replaced, added, left out or taken for its neighbour:
 * most often one name, misspelt. Short names, acronyms most often, and names that differ in a digit ("école 1", "école 2") are
 * different names.
 * @param names gone through once, and once more where some may be alike; none but those are kept
 * @returns for each name that has some, the places of the earlier names that are so near to it, in order
 */
export function oneLetterApart(names: Iterable<string>): ReadonlyMap<number, readonly number[]> {
  const nearBy = new Map<number, number[]>();
  for (const alike of alikeWithoutALetter(names))
    for (const [rank, [place, name]] of alike.entries())
      for (const [earlier, other] of alike.slice(0, rank)) {
        const near = nearBy.get(place) ?? [];
        if (near.includes(earlier) || !areOneLetterApart(other, name)) continue;
        nearBy.set(
          place,
          [...near, earlier].sort((a, b) => a - b),
        );
      }
  return nearBy;
}

const shortest = 5;

/**
 * Groups of names, each with its place, that are the same once a letter is left out of each or of one of them, and a few that
 * are not: two names that are one letter apart stand in one.
 */
function alikeWithoutALetter(names: Iterable<string>): Iterable<readonly (readonly [number, string])[]> {
  const shared = hashesThatComeTwice(names);
  const groups = new Map<number, [number, string][]>();
  if (shared.size === 0) return [];
  let place = 0;
  for (const name of names) {
    hashWithoutALetter(name, (hash) => {
      if (!shared.has(hash)) return;
      const group = groups.get(hash);
      if (group) group.push([place, name]);
      else groups.set(hash, [[place, name]]);
    });
    place += 1;
  }
  return groups.values();
}

/** The hashes that come more than once. Four bytes are kept for each of them all. */
function hashesThatComeTwice(names: Iterable<string>): ReadonlySet<number> {
  let hashes = new Uint32Array(1024);
  let count = 0;
  for (const name of names)
    hashWithoutALetter(name, (hash) => {
      if (count === hashes.length) {
        const larger = new Uint32Array(count * 2);
        larger.set(hashes);
        hashes = larger;
      }
      hashes[count++] = hash;
    });
  const sorted = hashes.subarray(0, count).sort();
  const twice = new Set<number>();
  for (let index = 1; index < count; index++)
    if (sorted[index] === sorted[index - 1]) twice.add(sorted[index] as number);
  return twice;
}

/** Gives the hash of a name, and of the name without each of its letters but digits; none of a name that is too short. */
function hashWithoutALetter(name: string, take: (hash: number) => void): void {
  if (name.length < shortest) return;
  let whole = 0;
  for (let index = 0; index < name.length; index++)
    whole = (Math.imul(whole, base) + name.charCodeAt(index)) | 0;
  take(whole >>> 0);
  let before = 0;
  for (let left = 0; left < name.length; left++) {
    const letter = name.charCodeAt(left);
    const through = (Math.imul(before, base) + letter) | 0;
    // Without the second of two alike it is what it is without the first.
    if (!isDigit(letter) && (left === 0 || letter !== name.charCodeAt(left - 1)))
      take((whole + Math.imul(before - through, powerOfBase(name.length - 1 - left))) >>> 0);
    before = through;
  }
}

const base = 31;
const powers = [1];

/** What the hash of the first letters of a name is multiplied by where so many follow them. */
function powerOfBase(following: number): number {
  for (let known = powers.length; known <= following; known++)
    powers.push(Math.imul(powers[known - 1] ?? 1, base));
  return powers[following] ?? 1;
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
