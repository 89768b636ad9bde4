import { open, openable, type System } from "./system.ts";

/** Looks at one count in one row that are left to a search, so that every machine stops at the same place. */
export interface Steps {
  left: number;
}

/** How much may differ from the truth: at most so many openable items, each count by no more than so much, so many counts. */
interface Limits {
  readonly cost: number;
  readonly reach: number;
  readonly moves: number;
}

type Row = System["rows"][number];

const at = (list: ArrayLike<number>, index: number): number => list[index] as number;

/**
 * Whole numbers that satisfy every row, with one count from low to high and at most `cost` openable items changed; null where
 * there are none, undefined where the steps did not suffice to know. Complete: bounds are carried from row to row, and what is
 * left is searched depth first, from the truth outwards.
 */
export function findWitness(
  { values, lows, highs, rows, rowsOf, items }: System,
  opening: Uint8Array,
  goal: { readonly count: number; readonly low: number; readonly high: number },
  { cost, reach, moves }: Limits,
  steps: Steps,
): readonly number[] | null | undefined {
  const size = values.length;
  const low = Float64Array.from(values, (value, count) =>
    opening[count] ? Math.max(at(lows, count), value - reach) : value,
  );
  const high = Float64Array.from(values, (value, count) =>
    opening[count] ? Math.min(at(highs, count), value + reach) : value,
  );
  /** Of each share whether it is taken to be printed: openable where that is not settled. */
  const printed = Uint8Array.from(items, (_, item) =>
    opening[item] === open ? 0 : opening[item] === openable ? openable : 1,
  );
  let [spent, moved] = [0, 0];
  let depth = 0;
  const undo: number[] = [];
  const waiting: number[] = [...rows.keys()];
  const isWaiting = new Uint8Array(rows.length).fill(1);
  const isTaken = new Uint8Array(size);

  const isUnmoved = (count: number): boolean =>
    at(low, count) <= at(values, count) && at(values, count) <= at(high, count);
  const isUnpaid = (count: number): boolean => opening[count] === openable && isUnmoved(count);
  const nearest = (count: number): number =>
    Math.min(Math.max(at(values, count), at(low, count)), at(high, count));
  const holds = ({ share }: Row): boolean => share === undefined || printed[share] === 1;

  function narrow(count: number, newLow: number, newHigh: number): boolean {
    const [oldLow, oldHigh] = [at(low, count), at(high, count)];
    if (newLow <= oldLow && newHigh >= oldHigh) return true;
    const wasUnmoved = isUnmoved(count);
    undo.push(count, oldLow, oldHigh, spent, moved);
    if (newLow > oldLow) low[count] = newLow;
    if (newHigh < oldHigh) high[count] = newHigh;
    if (wasUnmoved && !isUnmoved(count)) {
      moved += 1;
      if (opening[count] === openable) spent += 1;
    }
    for (const row of rowsOf[count] ?? []) wait(row);
    return at(low, count) <= at(high, count) && spent <= cost && moved <= moves;
  }

  function wait(row: number): void {
    if (isWaiting[row]) return;
    isWaiting[row] = 1;
    waiting.push(row);
  }

  function decideShare(share: number, isPrinted: boolean): boolean {
    undo.push(share, 0, 0, spent, moved);
    printed[share] = isPrinted ? 1 : 0;
    if (!isPrinted) spent += 1;
    if (isPrinted) for (const [index, row] of rows.entries()) if (row.share === share) wait(index);
    return spent <= cost;
  }

  function takeBack(mark: number): void {
    while (undo.length > mark) {
      moved = undo.pop() ?? 0;
      spent = undo.pop() ?? 0;
      const [oldHigh, oldLow, item] = [undo.pop() ?? 0, undo.pop() ?? 0, undo.pop() ?? 0];
      if (item < size) {
        low[item] = oldLow;
        high[item] = oldHigh;
      } else printed[item] = openable;
    }
    for (const row of waiting) isWaiting[row] = 0;
    waiting.length = 0;
  }

  /** Carries the bounds of each count into those of its neighbours until nothing moves. */
  function carry(): boolean {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      isWaiting[next] = 0;
      const row = rows[next] as Row;
      if (steps.left < 0 || (holds(row) && !carryRow(row))) return false;
    }
    return true;
  }

  function carryRow({ counts, factors, low: rowLow, high: rowHigh }: Row): boolean {
    steps.left -= counts.length;
    let [least, most] = [0, 0];
    for (let i = 0; i < counts.length; i++) {
      const [count, factor] = [at(counts, i), at(factors, i)];
      least += factor * at(factor > 0 ? low : high, count);
      most += factor * at(factor > 0 ? high : low, count);
    }
    if (least > rowHigh || most < rowLow) return false;
    for (let i = 0; i < counts.length; i++) {
      const [count, factor] = [at(counts, i), at(factors, i)];
      const [oldLow, oldHigh] = [at(low, count), at(high, count)];
      if (oldLow === oldHigh) continue;
      const above = (rowHigh - least) / factor + (factor > 0 ? oldLow : oldHigh);
      const below = (rowLow - most) / factor + (factor > 0 ? oldHigh : oldLow);
      const [from, to] = factor > 0 ? [below, above] : [above, below];
      if (!narrow(count, Math.ceil(from - tiny), Math.floor(to + tiny))) return false;
    }
    return true;
  }

  /** Nothing more may be bought, or moved: whatever could still be is as it is. */
  function closeRest(): boolean {
    steps.left -= items.length;
    for (let item = 0; item < items.length; item++) {
      if (item >= size) {
        if (spent === cost && printed[item] === openable && !decideShare(item, true)) return false;
      } else if (moved === moves ? isUnmoved(item) : isUnpaid(item)) {
        if (!narrow(item, at(values, item), at(values, item))) return false;
      }
    }
    return carry();
  }

  /** How many rows, no two of which share one, cannot hold while the counts that are still as they are remain so. */
  function needed(isAsIs: (count: number) => boolean): number {
    let rowsApart = 0;
    isTaken.fill(0);
    for (const row of rows) {
      if (!holds(row)) continue;
      const { counts, factors } = row;
      steps.left -= counts.length;
      let [least, most] = [0, 0];
      let isApart = true;
      for (let i = 0; i < counts.length; i++) {
        const [count, factor] = [at(counts, i), at(factors, i)];
        const isSame = isAsIs(count);
        least += factor * (isSame ? at(values, count) : at(factor > 0 ? low : high, count));
        most += factor * (isSame ? at(values, count) : at(factor > 0 ? high : low, count));
        if (isSame && isTaken[count]) isApart = false;
      }
      if (!isApart || (least <= row.high && most >= row.low)) continue;
      for (const count of counts) isTaken[count] = 1;
      rowsApart += 1;
    }
    return rowsApart;
  }

  function isTooDear(): boolean {
    if (cost < Number.POSITIVE_INFINITY && spent < cost && spent + needed(isUnpaid) > cost) return true;
    return moves < Number.POSITIVE_INFINITY && moved < moves && moved + needed(isUnmoved) > moves;
  }

  function descend(): boolean {
    if (!carry()) return false;
    if (((spent === cost || moved === moves) && !closeRest()) || isTooDear()) return false;
    for (const row of rows) {
      const { counts, factors, share } = row;
      if (share !== undefined && printed[share] === 0) continue;
      steps.left -= counts.length;
      let sum = 0;
      for (let i = 0; i < counts.length; i++) sum += at(factors, i) * nearest(at(counts, i));
      if (sum >= row.low && sum <= row.high) continue;
      if (share !== undefined && !holds(row)) return branchOnShare(share);
      return branchOnCount(row, sum < row.low ? row.low - sum : row.high - sum);
    }
    return true;
  }

  function attempt(branch: () => boolean): boolean {
    const mark = undo.length;
    depth += 1;
    if (depth > deepest) steps.left = -1;
    if (branch() && descend()) return true;
    depth -= 1;
    takeBack(mark);
    return false;
  }

  const branchOnShare = (share: number): boolean =>
    attempt(() => decideShare(share, false)) || attempt(() => decideShare(share, true));

  /** Moves the count of a row that closes its gap at the least cost and touches the fewest other rows. */
  function branchOnCount({ counts, factors }: Row, gap: number): boolean {
    let [best, bestRank, isUp, by] = [-1, Number.POSITIVE_INFINITY, false, 0];
    for (let i = 0; i < counts.length; i++) {
      const [count, factor] = [at(counts, i), at(factors, i)];
      const up = factor > 0 === gap > 0;
      const room = up ? at(high, count) - nearest(count) : nearest(count) - at(low, count);
      if (room <= 0) continue;
      const move = Math.min(room, Math.ceil(Math.abs(gap / factor)));
      const total = factor < 0 ? 0.5 : 0;
      const rank = (isUnpaid(count) ? 1_000 : 0) + (rowsOf[count]?.length ?? 0) + total - move / 1e9;
      if (rank < bestRank) [best, bestRank, isUp, by] = [count, rank, up, move];
    }
    if (best < 0) return false;
    const [here, least, most] = [nearest(best), at(low, best), at(high, best)];
    const moved = isUp ? here + by : here - by;
    const beyond = () => (isUp ? narrow(best, moved, most) : narrow(best, least, moved));
    const within = () => (isUp ? narrow(best, least, here) : narrow(best, here, most));
    const between = () => (isUp ? narrow(best, here + 1, moved - 1) : narrow(best, moved + 1, here - 1));
    return attempt(beyond) || attempt(within) || (by > 1 && attempt(between));
  }

  if (narrow(goal.count, goal.low, goal.high) && descend()) return values.map((_, count) => nearest(count));
  return steps.left < 0 ? undefined : null;
}

/** So many branches one in the other, and a search gives up: the stack of no machine is as small. */
const deepest = 500;

/** A quotient of whole numbers may be off by less than this. */
const tiny = 1e-7;
