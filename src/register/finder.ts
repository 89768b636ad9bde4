import { refuse } from "../problem.ts";
import { fold } from "../values/folded.ts";
import { nearest } from "../values/nearest.ts";
import { parseReference, type ReferenceKind, toReference } from "../values/reference.ts";
import type { Reader } from "./write.ts";

/** What a person can mean by a fragment of a name: the kinds that the sentences of refusal know. */
export type FindableKind = ReferenceKind | "objection" | "category" | "phase" | "question" | "season";

export interface Findable {
  readonly id: number;
  /** Where the kind has references. */
  readonly number?: number;
  /** References that were given to it before it became one with this item. */
  readonly formerNumbers?: readonly number[];
  /** Other texts that mean this item exactly: an e-mail address, a key, a spelling. */
  readonly spellings?: readonly string[];
}

/**
 * Finds the one item that a text means.
 * @param redirected is told how the item is called now, where the text is a reference that it had before
 */
export type Finder<Item> = (
  reader: Reader,
  text: string,
  redirected?: (item: string) => void,
) => Promise<Item>;

const shownCandidates = 5;
/** Numbers that are farther apart are no slip of the finger. */
const nearestNumbers = 2;

/**
 * Makes the finder of a kind: by reference, by exact name or spelling, else by a fragment of the name that is unique.
 * @param says whether a text means an item whose names it has not, asked where no name has it
 * @returns a function that throws CoopError `unknown-item` with the nearest names, `ambiguous-item` with the candidates
 */
export function finder<Item extends Findable>(
  kind: FindableKind,
  list: (reader: Reader) => Promise<readonly Item[]>,
  nameOf: (item: Item) => string,
  says: (text: string, item: Item) => boolean = () => false,
): Finder<Item> {
  const labelOf = (item: Item): string =>
    item.number === undefined
      ? nameOf(item)
      : `${toReference(kind as ReferenceKind, item.number)} ${nameOf(item)}`;

  return async (reader, text, redirected) => {
    const items = await list(reader);
    const number = isReferenced(items) ? parseReference(kind as ReferenceKind, text) : undefined;
    if (number !== undefined) {
      const found = items.find((item) => item.number === number);
      if (found) return found;
      const successor = items.find(({ formerNumbers }) => formerNumbers?.includes(number));
      if (successor) {
        redirected?.(labelOf(successor));
        return successor;
      }
      const close = items
        .filter((item) => items.length <= shownCandidates || distance(item, number) <= nearestNumbers)
        .sort((a, b) => distance(a, number) - distance(b, number))
        .slice(0, 3);
      return refuse("unknown-item", { kind, typed: text, nearest: close.map(labelOf) });
    }
    const wanted = fold(text);
    const isExact = (item: Item): boolean =>
      [nameOf(item), ...(item.spellings ?? [])].some((name) => fold(name) === wanted);
    const words = wanted.split(" ");
    const exact = items.filter(isExact);
    const holdsIt = (item: Item): boolean => {
      const name = fold(nameOf(item));
      return (
        wanted !== "" && (name.includes(wanted) || words.every((word) => ` ${name}`.includes(` ${word}`)))
      );
    };
    const named = exact.length > 0 ? exact : items.filter(holdsIt);
    const matching = named.length > 0 ? named : items.filter((item) => says(text, item));
    if (matching.length === 1) return matching[0] as Item;
    if (matching.length > 1) {
      return refuse("ambiguous-item", {
        kind,
        typed: text,
        candidates: matching.slice(0, shownCandidates).map(labelOf),
        more: Math.max(0, matching.length - shownCandidates),
      });
    }
    const names = new Map(items.map((item) => [nameOf(item), labelOf(item)]));
    const close = nearest(text, names.keys()).map((name) => names.get(name) ?? name);
    const all = items.length <= shownCandidates ? [...names.values()] : [];
    return refuse("unknown-item", { kind, typed: text, nearest: close.length > 0 ? close : all });
  };
}

function isReferenced(items: readonly Findable[]): boolean {
  return items.some((item) => item.number !== undefined);
}

function distance(item: Findable, number: number): number {
  return Math.abs((item.number ?? 0) - number);
}
