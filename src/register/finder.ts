import { refuse } from "../problem.ts";
import { fold } from "../values/folded.ts";
import { nearest } from "../values/nearest.ts";
import { isReferenceKind, parseReference, type ReferenceKind, toReference } from "../values/reference.ts";
import { readRemoved } from "./removed.ts";
import type { Reader } from "./write.ts";

/** What a person can mean by a fragment of a name: the kinds that the sentences of refusal know. */
export type FindableKind =
  | ReferenceKind
  | "objection"
  | "commitment"
  | "log-entry"
  | "category"
  | "phase"
  | "question"
  | "year";

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

/** What a text asks for. */
export interface Sought {
  /** As it was typed. */
  readonly text: string;
  readonly folded: string;
  /** Where it is a reference of the kind. */
  readonly number: number | undefined;
}

/** What a kind adds to the way in which all are found. */
interface Ways<Item> {
  /** Whether a text means an item whose names it has not, asked where no name has it. */
  readonly says?: (text: string, item: Item) => boolean;
  /**
   * Asked before all are listed, where there may be very many: whoever bears the number, or the whole text as a name or a
   * spelling. Others may be among them.
   */
  readonly exactly?: (reader: Reader, sought: Sought) => Promise<readonly Item[]>;
}

const shownCandidates = 5;
/** Numbers that are farther apart are no slip of the finger. */
const nearestNumbers = 2;

/**
 * Makes the finder of a kind: by reference, by exact name or spelling, by both as lists print them, else by a fragment of the name that is unique.
 * @returns a function that throws CoopError `unknown-item` with the nearest names, `removed-item` for the reference of what was
 * taken away, `ambiguous-item` with the candidates
 */
export function finder<Item extends Findable>(
  kind: FindableKind,
  list: (reader: Reader) => Promise<readonly Item[]>,
  nameOf: (item: Item) => string,
  { says = () => false, exactly = async () => [] }: Ways<Item> = {},
): Finder<Item> {
  const labelOf = (item: Item): string =>
    item.number !== undefined && isReferenceKind(kind)
      ? `${toReference(kind, item.number)} ${nameOf(item)}`
      : nameOf(item);

  return async (reader, text, redirected) => {
    const wanted = fold(text);
    const number = isReferenceKind(kind) ? parseReference(kind, text) : undefined;
    const isExact = (item: Item): boolean =>
      number === undefined
        ? [nameOf(item), labelOf(item), ...(item.spellings ?? [])].some((name) => fold(name) === wanted)
        : item.number === number || item.formerNumbers?.includes(number) === true;
    const known = (await exactly(reader, { text, folded: wanted, number })).filter(isExact);
    const items = known.length > 0 ? known : await list(reader);
    const exact = items.filter(isExact);
    if (number !== undefined) {
      const [found] = exact;
      if (found && found.number !== number) redirected?.(labelOf(found));
      if (found) return found;
      const removed = isReferenceKind(kind) && (await readRemoved(reader, kind, number));
      if (removed) refuse("removed-item", { kind, number, ...removed });
      const close = items
        .filter((item) => items.length <= shownCandidates || distance(item, number) <= nearestNumbers)
        .sort((a, b) => distance(a, number) - distance(b, number))
        .slice(0, 3);
      return refuse("unknown-item", { kind, typed: text, nearest: close.map(labelOf) });
    }
    const words = wanted.split(" ");
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

/** What a prompt offers of a kind: its items by their references, with their names. */
export function offering<Item extends { readonly number: number }>(
  kind: ReferenceKind,
  list: (reader: Reader) => Promise<readonly Item[]>,
  nameOf: (item: Item) => string,
): (reader: Reader) => Promise<{ text: string; label: string }[]> {
  return async (reader) =>
    (await list(reader)).map((item) => {
      const reference = toReference(kind, item.number);
      return { text: reference, label: `${reference} ${nameOf(item)}` };
    });
}

function distance(item: Findable, number: number): number {
  return Math.abs((item.number ?? 0) - number);
}
