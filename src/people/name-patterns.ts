import { fold } from "../values/folded.ts";
import type { Letters } from "./letters.ts";
import { isAlsoWord, isOrdinaryWord } from "./names-that-are-words.ts";
import { fullName } from "./person-name.ts";
import type { PersonalValue, Unnamed } from "./unnamed.ts";

/** Letters by which someone is known, or which are allowed. */
export interface NamePattern {
  readonly letters: string;
  /** Where its words begin, after the first. */
  readonly cuts: readonly number[];
  /** Null of what is allowed. */
  readonly value: PersonalValue | null;
  readonly reference: string | null;
  /** How many of the letters are initials. */
  readonly initials?: number;
  readonly form: "whole" | "initials-first" | "initials-last" | "alone" | "address" | "number" | "allowed";
  readonly isAlsoWord?: boolean;
}

/** What stands before a family name and goes with it. */
export const civilities: ReadonlySet<string> = new Set(
  "m mm mme mmes mlle mr mrs ms madame monsieur mademoiselle dr docteur pr professeur".split(" "),
);
const longestCivility = 12;
/** Words of names that say nothing alone. */
export const particles: ReadonlySet<string> = new Set(
  "le la les de des du d l van von der den da di do dos el al ben bin abd mac".split(" "),
);
/** A shorter name, written as one word or within one, could be a piece of any. */
const shortestJoined = 8;
/** A shorter part of a family name says nothing alone. */
const shortestPart = 4;

/** All by which one person is known. */
export function patternsOf(person: Unnamed): NamePattern[] {
  const { reference, email, phone, mayBeNamed } = person;
  const patterns: NamePattern[] = [];
  const add = (pattern: Omit<NamePattern, "reference">) => patterns.push({ ...pattern, reference });
  if (email) add({ ...lettersOf(wordsOf(email)), value: "email", form: "address" });
  if (phone) add({ letters: phone.replace(/^0|\D/g, ""), cuts: [], value: "phone", form: "number" });
  if (mayBeNamed) {
    const name = lettersOf(wordsOf(fullName(person)));
    patterns.push({ ...name, value: null, reference: null, form: "allowed" });
    return patterns;
  }
  const [given, family] = [wordsOf(person.givenName), wordsOf(person.familyName)];
  if (family.length === 0) return patterns;
  if (given.length > 0) {
    add({ ...lettersOf([...given, ...family]), value: "name", form: "whole" });
    add({ ...lettersOf([...family, ...given]), value: "name", form: "whole" });
    const initials = given.map((word) => word.charAt(0));
    for (const some of initials.length > 1 ? [initials, initials.slice(0, 1)] : [initials]) {
      const counted = { value: "name", initials: some.length } as const;
      add({ ...lettersOf([...some, ...family]), ...counted, form: "initials-first" });
      add({ ...lettersOf([...family, ...some]), ...counted, form: "initials-last" });
    }
  }
  const parts = family.filter((word) => word.length >= shortestPart && !particles.has(word));
  for (const words of [family, ...(family.length > 1 ? parts.map((word) => [word]) : [])])
    add({
      ...lettersOf(words),
      value: "family-name",
      form: "alone",
      isAlsoWord: isAlsoWord(words.join(" ")),
    });
  return patterns;
}

/** What may stand in a text: names that the settings allow, and other words that look like one. */
export function patternsToLeave(allowed: readonly string[]): NamePattern[] {
  return allowed.map((text) => ({
    ...lettersOf(wordsOf(text)),
    value: null,
    reference: null,
    form: "allowed",
  }));
}

/** Whether the letters of a text from one on up to another, which are those of a pattern, mean what it means. */
export function fits(letters: Letters, from: number, to: number, pattern: NamePattern): boolean {
  const { form, cuts } = pattern;
  const isWhole = letters.isEdge(from) && letters.isEdge(to);
  const isLong = to - from >= shortestJoined;
  const parted = partedIn(letters, from, to);
  switch (form) {
    case "whole":
      if (!isWhole) return isLong && parted.length === 0;
      if (isLong) return true;
      return letters.isCapital(from) && parted.length > 0 && parted.every((at) => cuts.includes(at));
    case "initials-first":
    case "initials-last": {
      if (!isWhole || !parted.every((at) => cuts.includes(at))) return false;
      const length = pattern.initials ?? 0;
      const first = form === "initials-first" ? from : to - length;
      for (let at = first; at < first + length; at++) if (!letters.isCapital(at)) return false;
      const border = form === "initials-first" ? from + length : first;
      return letters.isParted(border) && (form === "initials-first" || endsThere(letters, to));
    }
    case "alone": {
      if (!isWhole) return false;
      if (!letters.isCapital(from) && isOrdinaryWord(pattern.letters)) return false;
      return parted.every((at) => cuts.includes(at)) || isSpaced(letters, from, to, parted);
    }
    case "address":
      return !isAddressSign(letters, letters.start(from) - 1) && !isAddressSign(letters, letters.end(to - 1));
    case "number":
      return (
        letters.isEdge(to) &&
        prefixBefore(letters, from) !== undefined &&
        /^[\d\s./()+–_·‑-]+$/u.test(spanOf(letters, from, to))
      );
    case "allowed":
      return isWhole;
  }
}

/** A shorter name, parted, may be two words. */
const shortestSpaced = 5;

/** Whether a name is one word whose letters are set apart, all of them or some: "K E R V E L L A", "Ker vella", but not "Le grand". */
function isSpaced(letters: Letters, from: number, to: number, parted: readonly number[]): boolean {
  if (parted.length === to - from - 1) return true;
  const [first = 0] = parted;
  return (
    to - from >= shortestSpaced &&
    letters.isCapital(from) &&
    parted.every((at) => letters.isCapital(from + at) === letters.isCapital(from + 1)) &&
    /^[\s\p{L}\p{M}]+$/u.test(spanOf(letters, from, to)) &&
    !particles.has(letters.folded.slice(from, from + first))
  );
}

/** Where the name begins that stands behind a civility; nothing where no civility begins there. */
export function behindCivility(letters: Letters, from: number): number | undefined {
  if (!letters.isEdge(from)) return undefined;
  let to = from + 1;
  while (!letters.isEdge(to) && to - from < longestCivility) to++;
  if (!civilities.has(letters.folded.slice(from, to)) || !letters.isParted(to) || letters.isWall(to))
    return undefined;
  return letters.isCapital(to) ? to : undefined;
}

/** Where between its letters more stands than what parts a word at the end of a line. */
function partedIn(letters: Letters, from: number, to: number): number[] {
  const parted: number[] = [];
  for (let at = from + 1; at < to; at++) if (letters.isParted(at)) parted.push(at - from);
  return parted;
}

/** Whether no word follows in the same breath: an initial behind a name is not the word "a". */
function endsThere(letters: Letters, to: number): boolean {
  return !/^\s*[\p{L}\p{N}]/u.test(letters.text.slice(letters.end(to - 1), letters.end(to - 1) + 3));
}

/** Whether a sign beside an address makes it another one. */
function isAddressSign({ text }: Letters, at: number): boolean {
  return /[\p{L}\p{N}_+-]/u.test(text.charAt(at));
}

function spanOf(letters: Letters, from: number, to: number): string {
  return letters.text.slice(letters.start(from), letters.end(to - 1)).replace(/\p{Cf}/gu, "");
}

/** How a telephone may begin before the digits that are its own: `0`, `+33`, `0033 (0)`; of another country `+` and its number. */
const prefix =
  /(?<!\d)(?:(?:\+|00)?\s?33[^\p{L}\d]{0,4}(?:0[^\p{L}\d]{0,4})?|0[^\p{L}\d]{0,4}|\+|00|(?<!\d[^\p{L}\d]?))$/u;
/** No prefix is longer. */
const longestPrefix = 16;

/** What stands before the digits of a telephone and belongs to it; nothing where they are those of a longer number. */
export function prefixBefore(letters: Letters, from: number): string | undefined {
  const start = letters.start(from);
  return prefix.exec(letters.text.slice(Math.max(0, start - longestPrefix), start))?.[0];
}

/** The words that a name or an address is folded to. */
export function wordsOf(text: string | null): string[] {
  return text === null
    ? []
    : fold(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean);
}

function lettersOf(words: readonly string[]): Pick<NamePattern, "letters" | "cuts"> {
  const cuts: number[] = [];
  let letters = "";
  for (const word of words) {
    if (letters !== "") cuts.push(letters.length);
    letters += word;
  }
  return { letters, cuts };
}
