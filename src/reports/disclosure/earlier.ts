import type { Count, Sum, Tables } from "./tables.ts";
import { reasonToWithhold } from "./withholding.ts";

/** What an edition told of people, for those that come after it: each count is printed or is not. */
export function asTold({ counts, sums, shares }: Tables, withheld: ReadonlySet<string>): Tables {
  return {
    counts: counts.map(({ isPublic: _, isNeverPrinted = false, ...count }) => ({
      ...count,
      ...(isNeverPrinted || withheld.has(count.name) ? { isNeverPrinted: true } : { isPublic: true }),
    })),
    ...{ sums, shares },
  };
}

/**
 * The tables of an edition for a reader who has those before it as well. A count that is the same as it was is one count, told or
 * untold as it was then; of one that changed, the later is the earlier and the change, or the earlier the later and the change, and
 * the change is never printed. One that is too small by a threshold that was raised since stands apart: it may be withheld again.
 */
export function withEarlier(tables: Tables, earlier: readonly Tables[], threshold: number): Tables {
  const counts = new Map(tables.counts.map((count) => [count.name, count]));
  const sums: Sum[] = [...tables.sums];
  for (const [index, before] of earlier.entries()) {
    const names = new Map<string, string>();
    for (const then of before.counts) {
      const now = counts.get(then.name);
      const isApart = now?.value !== then.value || (then.isPublic && isTooSmall(now, threshold));
      const name = isApart ? `${then.name}, ${index + 1}` : then.name;
      names.set(then.name, name);
      counts.set(name, isApart ? { ...then, name } : sameCount(now, then));
      if (!isApart || !now || (now.isPublic && then.isPublic)) continue;
      const change = {
        name: `${name}, change`,
        value: Math.abs(now.value - then.value),
        isNeverPrinted: true,
      };
      counts.set(change.name, change);
      const [less, more] = now.value < then.value ? [now.name, name] : [name, now.name];
      sums.push({ total: more, parts: [less, change.name] });
    }
    const nameOf = (one: string): string => names.get(one) ?? one;
    sums.push(...before.sums.map(({ total, parts }) => ({ total: nameOf(total), parts: parts.map(nameOf) })));
  }
  return { ...tables, counts: [...counts.values()], sums: distinct(sums) };
}

function distinct(sums: readonly Sum[]): Sum[] {
  return [
    ...new Map(sums.map((sum) => [JSON.stringify([sum.total, ...[...sum.parts].sort()]), sum])).values(),
  ];
}

function isTooSmall(count: Count | undefined, threshold: number): boolean {
  return count !== undefined && !count.isPublic && reasonToWithhold(count, threshold) !== null;
}

/** A count that was told stays told, and one that was not stays untold. */
function sameCount(now: Count, then: Count): Count {
  if (now.isPublic) return now;
  const { isNeverPrinted: _, ...count } = now;
  return then.isPublic ? { ...count, isPublic: true } : { ...now, isNeverPrinted: true };
}
