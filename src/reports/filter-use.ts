import { CoopError, refuse } from "../problem.ts";
import { nearest } from "../values/nearest.ts";
import { Unpublished } from "../values/unpublished.ts";
import { Counter } from "./printed.ts";
import { type FactKind, type FactsShape, learn, newShape } from "./shape.ts";

/** A word that a filter takes: any, one of a few, or the name of a closed list. */
type FilterWord = "any" | readonly string[] | { readonly lists: readonly string[] };

/** What a filter takes. */
export interface Takes {
  /** `texts` are a list of nothing else. */
  readonly of: "any" | Exclude<FactKind, "list" | "group"> | "texts";
  /** Whether it has something to say of what is unknown. */
  readonly orNothing?: boolean;
  /** The words after its colon, and how many of them it needs; all where nothing is said. */
  readonly words?: readonly FilterWord[];
  readonly least?: number;
}

export interface Filter {
  readonly apply: (value: never, ...words: never[]) => unknown;
  /** Nothing of a phrase, which takes facts of its own kind. */
  readonly takes?: Takes;
}
export type Filters = Readonly<Record<string, Filter>>;

/** What is wrong with how a filter is used: with what it is given, with how many words it has, or with one of them. */
export type FilterFault = "value" | "list" | "nothing" | "words" | "word";

/** A filter in a page, and what stands before it; null where that is another filter. */
interface UsedFilter {
  readonly filter: string;
  readonly before: string | null;
}

/** A word that a page does not say by itself. */
export const notTold = Symbol("not told");

type Misuse =
  | {
      readonly code: "template-filter-misused";
      readonly parameters: UsedFilter & { readonly fault: FilterFault };
    }
  | {
      readonly code: "template-unknown-choice";
      readonly parameters: { typed: string; nearest: readonly string[] };
    };

/** What is wrong with a filter on some value and words, as far as it is known; nothing if it will do. */
export function misuse(
  { apply, takes }: Filter,
  used: UsedFilter,
  given: FactsShape | undefined,
  words: readonly unknown[],
): Misuse | undefined {
  const wrong = (fault: FilterFault): Misuse => ({
    code: "template-filter-misused",
    parameters: { ...used, fault },
  });
  const most = takes ? (takes.words?.length ?? 0) : apply.length - 1;
  const least = takes?.least ?? most;
  if (words.length < least || words.length > most) return wrong("words");
  if (!takes) return undefined;
  if (given && given.kinds.size > 0 && !isTaken(takes.of, given)) {
    return wrong(given.kinds.has("list") && takes.of === "number" ? "list" : "value");
  }
  for (const [index, word] of words.entries()) {
    const one = takes.words?.[index] ?? "any";
    if (one === "any" || word === notTold) continue;
    const typed = String(word);
    if ("lists" in one) {
      if (!one.lists.includes(typed)) {
        return { code: "template-unknown-choice", parameters: { typed, nearest: nearest(typed, one.lists) } };
      }
    } else if (!one.includes(typed)) return wrong("word");
  }
  return undefined;
}

function isTaken(of: Takes["of"], { kinds, item }: FactsShape): boolean {
  if (of === "any") return true;
  if (of === "texts") {
    const its = item?.kinds;
    return kinds.has("list") && (!its || its.size === 0 || its.has("text") || its.has("day"));
  }
  return kinds.has(of);
}

/**
 * A filter as a page uses it: what it cannot take is refused.
 * @throws CoopError `template-filter-misused`, `template-unknown-choice`, without a place
 */
export function guarded(filter: Filter, name: string): (value: unknown, ...words: unknown[]) => unknown {
  return (value, ...words) => {
    const used = { filter: name, before: null };
    const isUnknown = value === null || value === undefined;
    if (isUnknown && filter.takes && filter.takes.of !== "any" && !filter.takes.orNothing) {
      refuse("template-filter-misused", { ...used, fault: "nothing" });
    }
    const given = filter.takes ? learn(newShape(), value) : undefined;
    // What someone wrote may look like a day.
    if (given?.kinds.has("day")) given.kinds.add("text");
    const wrong = misuse(filter, used, given, words);
    if (wrong) refuse(wrong.code, wrong.parameters as never);
    try {
      return filter.apply(complete(value) as never, ...(words as never[]));
    } catch (error) {
      if (error instanceof CoopError) throw error;
      return refuse("template-filter-misused", { ...used, fault: "value" });
    }
  };
}

/** The same facts, of which nothing can be read that is not in them: a phrase given others than its own stops there. */
function complete(facts: unknown): unknown {
  if (typeof facts !== "object" || facts === null) return facts;
  if (facts instanceof Counter || facts instanceof Unpublished) return facts;
  return new Proxy(facts, {
    get(of, key) {
      if (typeof key === "string" && !(key in of)) throw new Error(key);
      return complete(Reflect.get(of, key, of));
    },
  });
}
