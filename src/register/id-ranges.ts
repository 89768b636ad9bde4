/** Ids from one to another, both among them. */
export interface IdRange {
  readonly first: number;
  readonly last: number;
}

/** Ranges put in order, those that touch made one. */
export function joinedRanges(ranges: readonly IdRange[]): IdRange[] {
  const joined: IdRange[] = [];
  for (const { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before && first <= before.last + 1) {
      joined[joined.length - 1] = { first: before.first, last: Math.max(before.last, last) };
    } else joined.push({ first, last });
  }
  return joined;
}

/** The range of an ordered list that holds an id; nothing if none does. */
export function rangeOf(ranges: readonly IdRange[], id: number): IdRange | undefined {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle] as IdRange;
    if (id < range.first) high = middle - 1;
    else if (id > range.last) low = middle + 1;
    else return range;
  }
  return undefined;
}

/** What is left of a range without some ids, in order. */
export function without({ first, last }: IdRange, ids: ReadonlySet<number>): IdRange[] {
  const left: IdRange[] = [];
  let from = first;
  const taken = [...ids].filter((id) => id >= first && id <= last).sort((a, b) => a - b);
  for (const id of taken) {
    if (id > from) left.push({ first: from, last: id - 1 });
    from = id + 1;
  }
  if (from <= last) left.push({ first: from, last });
  return left;
}
