import { nameOf } from "./figures.ts";
import type { Filters } from "./filter-use.ts";
import { provenOf } from "./proof.ts";
import { type DocumentSection, fillTemplate } from "./template.ts";

/** Where a template reads each figure: its sections, or null where it stands outside of them; by the figure's name. */
export async function whereRead(
  file: string,
  home: string,
  facts: object,
  filters: Filters,
): Promise<ReadonlyMap<string, ReadonlySet<DocumentSection | null>>> {
  const read = new Map<string, Set<DocumentSection | null>>();
  let section: DocumentSection | null = null;
  const watched = watch(facts, (name) => {
    const known = read.get(name);
    if (known) known.add(section);
    else read.set(name, new Set([section]));
  });
  await fillTemplate(file, home, watched, filters, {
    names: facts,
    onSection: (begun) => {
      section = begun;
    },
  });
  return read;
}

/** The same facts, which tell when a figure of them is read, by a template or by a phrase. */
function watch<Facts extends object>(facts: Facts, tell: (name: string) => void): Facts {
  const watched = new WeakMap<object, object>();
  const inside = <Value>(value: Value): Value => {
    if (typeof value !== "object" || value === null) return value;
    const known = watched.get(value);
    if (known) return known as Value;
    const proven = provenOf(value);
    const proxy = new Proxy(value as object, {
      get(target, key, receiver) {
        const value: unknown = Reflect.get(target, key, receiver);
        if (typeof key === "symbol") return value;
        const name = proven && nameOf(proven.subject, key);
        if (name) tell(name);
        return inside(value);
      },
    });
    watched.set(value, proxy);
    return proxy as Value;
  };
  return inside(facts);
}
