import { nameOf } from "./figures.ts";
import { type FigureItem, itemOf } from "./figures-in.ts";
import type { Filters } from "./filter-use.ts";
import type { OwnPages } from "./page-files.ts";
import { provenOf } from "./proof.ts";
import { type DocumentSection, fillTemplate } from "./template.ts";

/**
 * Where a template reads each figure: its sections, or null where it stands outside of them; by the figure's name.
 * @param of only where it reads those of this item
 */
export async function whereRead(
  file: string,
  home: string,
  facts: object,
  filters: Filters,
  of?: FigureItem | null,
  own?: OwnPages,
): Promise<ReadonlyMap<string, ReadonlySet<DocumentSection | null>>> {
  const read = new Map<string, Set<DocumentSection | null>>();
  let section: DocumentSection | null = null;
  const watched = watch(facts, (name, item) => {
    if (of && !isSame(of, item)) return;
    const known = read.get(name);
    if (known) known.add(section);
    else read.set(name, new Set([section]));
  });
  await fillTemplate(file, home, watched, filters, {
    own,
    names: facts,
    onSection: (begun) => {
      section = begun;
    },
  });
  return read;
}

/** Of how many a list holds of each value it is not told of which one is read. */
function isSame(one: FigureItem, other: FigureItem | null): boolean {
  return one.value !== null || (one.reference === other?.reference && one.label === other.label);
}

/** The same facts, which tell when a figure of them is read, by a template or by a phrase, and of which item it is. */
function watch<Facts extends object>(
  facts: Facts,
  tell: (name: string, item: FigureItem | null) => void,
): Facts {
  const watched = new WeakMap<object, object>();
  const inside = <Value>(value: Value, around: FigureItem | null): Value => {
    if (typeof value !== "object" || value === null) return value;
    const known = watched.get(value);
    if (known) return known as Value;
    const proven = provenOf(value);
    const item = itemOf(value, around);
    const proxy = new Proxy(value as object, {
      get(target, key, receiver) {
        const value: unknown = Reflect.get(target, key, receiver);
        if (typeof key === "symbol") return value;
        const name = proven && nameOf(proven.subject, key);
        if (name) tell(name, item);
        return inside(value, item);
      },
    });
    watched.set(value, proxy);
    return proxy as Value;
  };
  return inside(facts, null);
}
