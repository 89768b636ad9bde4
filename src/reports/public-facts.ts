import { Unpublished } from "../values/unpublished.ts";
import { asTold, withEarlier } from "./disclosure/earlier.ts";
import { protect } from "./disclosure/protect.ts";
import type { Count, Sum, Tables } from "./disclosure/tables.ts";
import type { WithheldFacts } from "./facts/bilan-facts.ts";
import { type FigureName, figures, nameOf } from "./figures.ts";
import { type FigureItem, itemOf } from "./figures-in.ts";
import { isSaidWhereSome, whatIsCounted } from "./people-figures.ts";
import { eachProofOf, provenOf, sayingMore } from "./proof.ts";

/** How the counts of a document hang together, beside what each of them says. */
export interface Links {
  /** What a reader knows or can work out, that stands in no figure. */
  readonly counts: readonly Count[];
  readonly sums: readonly Sum[];
  /** Counts that anyone knows, by name, beside those of which that holds of every document. */
  readonly known: ReadonlySet<string>;
  /** Counts that are seen to be some, by name: it is said of them that they are not published, and not where there is none. */
  readonly some: ReadonlySet<string>;
  /** Counts that other documents of the same run withhold, by name. */
  readonly untold: ReadonlySet<string>;
  /** Of a figure, the size of the group of whose every member a 0 or an "all" tells something. */
  readonly groups: Readonly<Partial<Record<FigureName, number>>>;
}

const unlinked: Links = {
  ...{ counts: [], sums: [], groups: {} },
  ...{ known: new Set(), some: new Set(), untold: new Set() },
};

export interface PublicFacts<Facts> {
  readonly facts: Facts;
  readonly withheld: readonly WithheldFacts[];
}

/** What the public is told nothing of: which category was not there when something was decided. */
const untold: Readonly<Record<string, readonly string[]>> = {
  decision: ["categoriesNotThere"],
  missing: ["notThere"],
};

/** Where public facts keep what they tell of people: neither templates nor copies of the facts have it. */
const told = Symbol("told");

/** What public facts tell of people, for those that are made after them; nothing of facts that are not public. */
export function toldBy(facts: object): Tables | undefined {
  return (facts as { [told]?: Tables })[told];
}

/** Public facts that say more, and tell of people what the first do. */
export function tellingAs<Facts extends object>(first: object, facts: Facts): Facts {
  return Object.defineProperty(facts, told, { value: toldBy(first) });
}

/**
 * The facts of a document as the public is told them: each count of people that may not be known stands as `Unpublished`, wherever it
 * is said, and what was withheld is listed. Nothing of the document can be read that is not in what is given back.
 * @param earlier what was told before of the same
 */
export function toPublic<Facts extends object>(
  facts: Facts,
  threshold: number,
  earlier: readonly Tables[],
  links: Links = unlinked,
): PublicFacts<Facts> {
  const counts = new Map<string, Count>(links.counts.map((count) => [count.name, count]));
  const figureOf = new Map<string, FigureName>();
  const items = new Map<string, FigureItem | null>();
  const note = (name: FigureName, item: FigureItem | null, value: number): void => {
    const what = whatIsCounted[name];
    if (what === "things" || !Number.isInteger(value)) return;
    const count = countName(name, item);
    const groupSize = links.groups[name];
    counts.set(count, {
      name: count,
      value,
      isPublic: what === "known" || links.known.has(count),
      ...(links.untold.has(count) ? { isNeverPrinted: true } : {}),
      ...(groupSize ? { groupSize } : {}),
      ...(links.some.has(count) || (isSaidWhereSome(name) && value > 0) ? { atLeast: 1 } : {}),
    });
    figureOf.set(count, name);
    items.set(count, item);
  };
  walk(facts, null, note, new Set());
  const sums = links.sums.filter((sum) => addsUp(sum, counts));
  const tables = { counts: [...counts.values()], sums, shares: [] };
  const known = withEarlier(tables, earlier, threshold);
  const withheldNow = new Set([
    ...protect(known, threshold).withheld.keys(),
    ...known.counts.flatMap(({ name, isNeverPrinted }) => (isNeverPrinted ? [name] : [])),
  ]);
  const isTold = (name: FigureName, item: FigureItem | null): boolean =>
    !withheldNow.has(countName(name, item));
  const isTwin = new Set(sums.filter(({ parts }) => parts.length === 1).map(({ total }) => total));
  const withheld = new Map<FigureName, string[]>();
  for (const [count, name] of figureOf) {
    const item = items.get(count) ?? null;
    if (isTold(name, item) || isTwin.has(count)) continue;
    const its = withheld.get(name) ?? [];
    withheld.set(name, its);
    if (item?.reference) its.push(item.reference);
  }
  const publicFacts = copy(facts, null, isTold, new Map());
  Object.defineProperty(publicFacts, told, { value: asTold(tables, withheldNow) });
  return {
    facts: publicFacts,
    withheld: [...withheld].map(([figure, its]) => ({ figure, items: its })),
  };
}

/** Whether all of it is known, and is so: someone may be counted twice, or in one of two ways. */
function addsUp({ total, parts }: Sum, counts: ReadonlyMap<string, Count>): boolean {
  const values = parts.map((part) => counts.get(part)?.value ?? Number.NaN);
  return values.reduce((sum, value) => sum + value, 0) === counts.get(total)?.value;
}

/** Whether a count on which nothing else hangs is not told after what was told of it before. */
export function isUntold(count: Count, threshold: number, earlier: readonly Tables[]): boolean {
  const known = withEarlier({ counts: [count], sums: [], shares: [] }, earlier, threshold);
  const isNeverTold = known.counts.some(({ name, isNeverPrinted }) => name === count.name && isNeverPrinted);
  return isNeverTold || protect(known, threshold).withheld.has(count.name);
}

/** What a count is called among all of a document: a figure, and of which item or value. */
export function countName(name: FigureName, item: FigureItem | null): string {
  const of = item?.value?.value ?? item?.reference ?? item?.label ?? null;
  return of === null ? name : `${name} ${of}`;
}

type Note = (name: FigureName, item: FigureItem | null, value: number) => void;

function walk(facts: unknown, around: FigureItem | null, note: Note, seen: Set<object>): void {
  if (typeof facts !== "object" || facts === null || seen.has(facts)) return;
  seen.add(facts);
  const item = itemOf(facts, around);
  for (const [key, value] of Object.entries(facts)) {
    const name = figureAt(facts, key);
    if (name && typeof value === "number") note(name, item, value);
    else if (name && figures[name] === "each") {
      for (const one of value as readonly object[]) note(name, valueItem(one), countOf(one));
    }
    walk(value, item, note, seen);
  }
}

function copy<Value>(
  value: Value,
  around: FigureItem | null,
  isTold: (name: FigureName, item: FigureItem | null) => boolean,
  made: Map<object, unknown>,
): Value {
  if (typeof value !== "object" || value === null) return value;
  const known = made.get(value);
  if (known !== undefined) return known as Value;
  if (Array.isArray(value)) {
    const list = value.map((one) => copy(one, around, isTold, made));
    made.set(value, list);
    return list as Value;
  }
  const item = itemOf(value, around);
  const more: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) {
    const name = figureAt(value, key);
    if (untold[provenOf(value)?.subject ?? ""]?.includes(key)) more[key] = [];
    else if (name && figures[name] === "each") {
      more[key] = (one as readonly object[]).filter((each) => isTold(name, valueItem(each)));
    } else if (name && typeof one === "number" && !isTold(name, item)) more[key] = new Unpublished();
    else more[key] = copy(one, item, isTold, made);
  }
  const told = sayingMore(value, more);
  made.set(value, told);
  return told as Value;
}

/** The figure that stands under a key of facts. */
function figureAt(facts: object, key: string): FigureName | undefined {
  const proven = provenOf(facts);
  return proven && nameOf(proven.subject, key);
}

function valueItem(one: object): FigureItem {
  const each = eachProofOf(one);
  const value = each && { choice: each.choice, value: (one as { value: never }).value };
  return { reference: null, label: null, value: value ?? null };
}

function countOf(one: object): number {
  return eachProofOf(one)?.proof.value ?? 0;
}
