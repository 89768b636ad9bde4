import type { Cooperative } from "../cooperative/store/cooperative.ts";
import { fold } from "../values/folded.ts";
import { couldBeIn } from "./could-be-in.ts";
import { Letters } from "./letters.ts";
import {
  behindCivility,
  fits,
  type NamePattern,
  patternsOf,
  patternsToLeave,
  prefixBefore,
} from "./name-patterns.ts";
import { type PersonalValue, personalValues, type Unnamed } from "./unnamed.ts";

/** A place of a text, from one offset up to another, where something of a person stands. */
export interface Naming {
  readonly start: number;
  readonly end: number;
  readonly value: PersonalValue;
  /** Of each person of whom it may be. */
  readonly references: readonly string[];
  /** Whether it may be something or someone else as well: a family name alone that is a word, a given name or a place. */
  readonly isAlsoWord: boolean;
}

/**
 * Makes the search for people in texts: by name either way round, by initials with the family name, by family name alone, by
 * address, number or reference; in any case, with or without accents, parted by the end of a line, by spaces between letters or by
 * signs that are not seen. A given name alone is not looked for: Rose is also a flower.
 * @param allowed what may stand in a text as it is, and names nobody there
 */
export function nameFinder(
  people: readonly Unnamed[],
  allowed: readonly string[] = [],
): (text: string) => readonly Naming[] {
  const patterns = new Map<string, NamePattern[]>();
  const beginnings = new Set<string>();
  let longest = 0;
  for (const pattern of [...patternsToLeave(allowed), ...people.flatMap(patternsOf)]) {
    if (pattern.letters.length < shortest) continue;
    const known = patterns.get(pattern.letters);
    if (known) known.push(pattern);
    else patterns.set(pattern.letters, [pattern]);
    beginnings.add(pattern.letters.slice(0, shortest));
    longest = Math.max(longest, pattern.letters.length);
  }
  const references = new Set(people.map(({ reference }) => reference));

  return (text) => {
    const letters = new Letters(text);
    const { folded } = letters;
    const found: Naming[] = [];
    const lookAt = (from: number, isTitled: boolean): Match | undefined =>
      beginnings.has(folded.slice(from, from + shortest))
        ? longestFrom(letters, from, longest, (some) =>
            patterns.get(some)?.filter(({ value }) => !isTitled || value !== null),
          )
        : undefined;
    for (let from = 0; from < folded.length; from++) {
      let match = lookAt(from, false);
      const behind = match ? undefined : behindCivility(letters, from);
      const titled = behind === undefined ? undefined : lookAt(behind, true);
      const isTitled = titled?.those[0]?.value === "family-name";
      if (isTitled) match = titled;
      if (!match) continue;
      const { those, to } = match;
      const value = those[0]?.value;
      const before = value === "phone" ? (prefixBefore(letters, from) ?? "") : "";
      if (value)
        found.push({
          start: letters.start(from) - before.length,
          end: letters.end(to - 1),
          value,
          references: [...new Set(those.flatMap(({ reference }) => reference ?? []))],
          isAlsoWord: !isTitled && those.every(({ isAlsoWord }) => isAlsoWord === true),
        });
      from = to - 1;
    }
    return [...found, ...referencesIn(text, references)].sort((a, b) => a.start - b.start);
  };
}

/** No name that is shorter is looked for by itself. */
const shortest = 3;

/** The patterns that take most letters from one on up to another, those alone that say most of a person. */
interface Match {
  readonly those: readonly NamePattern[];
  readonly to: number;
}

function longestFrom(
  letters: Letters,
  from: number,
  longest: number,
  patternsOf: (some: string) => readonly NamePattern[] | undefined,
): Match | undefined {
  let best: Match | undefined;
  const last = Math.min(letters.folded.length, from + longest);
  for (let to = from + 1; to <= last; to++) {
    if (to - from > 1 && letters.isWall(to - 1)) break;
    if (to - from < shortest) continue;
    const those = patternsOf(letters.folded.slice(from, to))?.filter((pattern) =>
      fits(letters, from, to, pattern),
    );
    if (!those || those.length === 0) continue;
    const rank = Math.min(...those.map(rankOf));
    best = { those: those.filter((one) => rankOf(one) === rank), to };
  }
  return best;
}

/** What is allowed comes first, then what says most of someone. */
function rankOf({ value }: NamePattern): number {
  return value === null ? -1 : personalValues.indexOf(value);
}

/** `P07`, where someone has that number. */
function referencesIn(text: string, references: ReadonlySet<string>): Naming[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])P\s?(\d{2,})(?![\p{L}\p{N}])/gu)].flatMap((match) => {
    const reference = `P${match[1]}`;
    if (!references.has(reference)) return [];
    const { index } = match;
    return {
      start: index,
      end: index + match[0].length,
      value: "reference",
      references: [reference],
      isAlsoWord: false,
    };
  });
}

/** Those of whom something stands in a text; a family name alone that is also a word says nothing by itself. */
export function namedIn(text: string, people: readonly Unnamed[]): Unnamed[] {
  const named = new Set(
    nameFinder(couldBeIn([text], people))(text).flatMap(({ references, isAlsoWord }) =>
      isAlsoWord ? [] : references,
    ),
  );
  return people.filter(({ reference }) => named.has(reference));
}

/** Whether the settings allow someone to be named in public. */
export function isPublicName(name: string, publicNames: Cooperative["publicNames"]): boolean {
  return publicNames.some((allowed) => fold(allowed.name) === fold(name));
}
