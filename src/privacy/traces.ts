import { civilities, particles } from "../people/name-patterns.ts";
import type { PersonName } from "../people/person-name.ts";
import { fold } from "../values/folded.ts";

/** All by which a person can be known in a text: what the register holds of them, and what it held before. */
export interface Identity {
  readonly names: readonly PersonName[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

export type TraceKind = "name" | "email" | "phone";

/** A place of a text, from one offset up to another, where a person is named. */
export interface Trace {
  readonly start: number;
  readonly end: number;
  readonly kind: TraceKind;
  /** It may well be someone else: a name that others bear too, a part of one, initials, a common noun. */
  readonly isDoubtful: boolean;
}

/** Words that stand for the person instead: their name, their address, their number. */
export type Instead = Readonly<Record<TraceKind, string>>;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly isRaised: boolean;
}

/** Words one after the other by which someone is meant: the person, or (`isOther`) somebody else. */
interface Pattern {
  readonly words: readonly string[];
  readonly isDoubtful: boolean;
  readonly isOther?: boolean;
  /** Single letters mean someone only where they are capitals. */
  readonly isInitials?: boolean;
}

/** How much of a long text is shown before and after. */
const lettersAround = 50;
/** A shorter one could stand within any word. */
const shortestJoined = 6;

/**
 * Makes the search for one person: by full name either way round, an initial with the family name, either name alone,
 * a part of a compound one, initials, a name written as one word, an address, a number; in any case and with or without
 * accents. Other people's full names are taken for theirs.
 */
export function traceFinder(
  person: Identity,
  others: readonly Identity[],
): (text: string) => readonly Trace[] {
  const near = nearNames(person, others);
  const patterns = patternsByFirstWord(person, near);
  const joined = joinedNames(person, near);
  const addresses = person.emails.map((email) => ({
    expression: new RegExp(`(?<![\\p{L}\\p{N}._+-])${escaped(email)}(?![\\p{L}\\p{N}-])`, "giu"),
    isDoubtful: others.some(({ emails }) => emails.some((its) => fold(its) === fold(email))),
  }));
  const numbers = person.phones.map((phone) => ({
    expression: phoneExpression(phone),
    isDoubtful: others.some(({ phones }) => phones.includes(phone)),
  }));

  return (text) => {
    const exact = [
      ...addresses.flatMap((address) => matches(text, address, "email")),
      ...numbers.flatMap((number) => matches(text, number, "phone")),
    ];
    const isTaken = ({ start, end }: { start: number; end: number }): boolean =>
      exact.some((trace) => start < trace.end && trace.start < end);
    const words = wordsOf(text).filter((word) => !isTaken(word));
    const named = namesIn(text, words, patterns, joined);
    return inOneAddress(text, [...exact, ...named]).sort((a, b) => a.start - b.start);
  };
}

/** The text with other words for each trace: raised where a sentence begins, and elided as French does ("de Bo": "d’une …"). */
export function withoutTraces(text: string, traces: readonly Trace[], instead: Instead): string {
  let result = "";
  let from = 0;
  for (const { start, end, kind } of traces) {
    const before = elided(result + text.slice(from, start), instead[kind]);
    const begins = /(^|[.!?…]\s+|\n\s*)$/u.test(before);
    result = before + (begins ? raised(instead[kind]) : instead[kind]);
    from = end;
  }
  return result + text.slice(from);
}

/** The part of a text around its traces, on one line, with what is left out shown; with other words for them where they are given. */
export function excerptOf(text: string, traces: readonly Trace[], instead?: Instead): string {
  const from = Math.max(0, (traces[0]?.start ?? 0) - lettersAround);
  const to = Math.min(text.length, (traces.at(-1)?.end ?? 0) + lettersAround);
  const shifted = traces.map((trace) => ({ ...trace, start: trace.start - from, end: trace.end - from }));
  const whole = text.slice(from, to);
  const part = instead ? withoutTraces(whole, shifted, instead) : whole;
  return `${from > 0 ? "…" : ""}${part.replace(/\s+/g, " ").trim()}${to < text.length ? "…" : ""}`;
}

/** Whether a text is another in which some words stand for each trace, or nothing was changed. */
export function isWithout(text: string, before: string, traces: readonly Trace[]): boolean {
  if (text === before) return true;
  const ends = [0, ...traces.map(({ end }) => end)];
  const starts = [...traces.map(({ start }) => start), before.length];
  const parts = ends.map((end, index) => escaped(before.slice(end, starts[index])));
  return new RegExp(`^${parts.map((part) => part.replace(/e $/i, "(?:e |’)")).join(".+")}$`, "su").test(text);
}

function elided(before: string, next: string): string {
  if (!/^[aeiouyhâéèêîôû]/i.test(next)) return before;
  return before.replace(/(?<!\p{L})(d|qu|jusqu|lorsqu|puisqu)e $/iu, "$1’");
}

function raised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap((match) => {
    const [word] = match;
    const folded = fold(word);
    const first = word.charAt(0);
    const isRaised = first !== first.toLowerCase();
    return folded === "" ? [] : [{ start: match.index, end: match.index + word.length, folded, isRaised }];
  });
}

function namesIn(
  text: string,
  words: readonly Word[],
  patterns: ReadonlyMap<string, readonly Pattern[]>,
  joined: readonly { readonly folded: string; readonly isDoubtful: boolean }[],
): Trace[] {
  const traces: Trace[] = [];
  const isShouted = !/\p{Ll}/u.test(text);
  let next = 0;
  while (next < words.length) {
    const word = words[next] as Word;
    const found = patterns.get(word.folded)?.find((pattern) => stands(text, words, next, pattern, isShouted));
    const asOne = found ? undefined : joined.find(({ folded }) => word.folded.includes(folded));
    const length = found?.words.length ?? 1;
    if ((found && !found.isOther) || asOne) {
      const last = words[next + length - 1] as Word;
      const isLowered = found !== undefined && length === 1 && !word.isRaised;
      const trace: Trace = {
        start: civilityBefore(text, words, next) ?? word.start,
        end: found?.isInitials && text[last.end] === "." ? last.end + 1 : last.end,
        kind: "name",
        isDoubtful: (found ?? asOne)?.isDoubtful === true || isLowered,
      };
      traces.push(trace);
    }
    next += length;
  }
  return traces;
}

/** Whether the words of a pattern stand there, with nothing but a space, a comma or the like between them. */
function stands(
  text: string,
  words: readonly Word[],
  from: number,
  pattern: Pattern,
  isShouted: boolean,
): boolean {
  if (pattern.isInitials && isShouted) return false;
  return pattern.words.every((wanted, index) => {
    const word = words[from + index];
    if (word?.folded !== wanted) return false;
    if ((wanted.length === 1 || pattern.isInitials) && !isInCapitals(text, word)) return false;
    const before = words[from + index - 1];
    return index === 0 || /^[^\p{L}\p{N}\n]{1,3}$/u.test(text.slice(before?.end, word.start));
  });
}

function isInCapitals(text: string, { start, end }: Word): boolean {
  const word = text.slice(start, end);
  return word === word.toUpperCase();
}

function civilityBefore(text: string, words: readonly Word[], at: number): number | undefined {
  const before = words[at - 1];
  const word = words[at];
  if (!before || !word || !civilities.has(before.folded)) return undefined;
  return /^\.?\s{1,2}$/u.test(text.slice(before.end, word.start)) ? before.start : undefined;
}

/** A name within an address that is no longer theirs, or never was in the register, means the whole address. */
function inOneAddress(text: string, traces: readonly Trace[]): Trace[] {
  const addresses = [...text.matchAll(/[\p{L}\p{N}._+-]+@[\p{L}\p{N}.-]+\p{L}/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const widened = traces.map((trace): Trace => {
    const around = addresses.find(({ start, end }) => start <= trace.start && trace.end <= end);
    return around ? { ...trace, ...around, kind: "email" } : trace;
  });
  return widened.filter((trace, index) => widened.findIndex(({ start }) => start === trace.start) === index);
}

/** A name as the words that it is folded to. */
interface NameWords {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

/** The names of others that have a word in common with one of the person's: the only ones that can be mistaken for it. */
function nearNames(person: Identity, others: readonly Identity[]): NameWords[] {
  const own = new Set(person.names.map(toWords).flatMap(({ given, family }) => [...given, ...family]));
  return others
    .flatMap(({ names }) => names.map(toWords))
    .filter(({ given, family }) => [...given, ...family].some((word) => own.has(word)));
}

function toWords({ givenName, familyName }: PersonName): NameWords {
  return { given: wordsOfName(givenName), family: wordsOfName(familyName) };
}

function patternsByFirstWord(
  person: Identity,
  near: readonly NameWords[],
): ReadonlyMap<string, readonly Pattern[]> {
  const own = person.names.flatMap((name) => patternsOf(toWords(name), near));
  const ofOthers = near
    .filter(({ given, family }) => given.length > 0 && family.length > 0)
    .flatMap(({ given, family }) => bothWays(given, family))
    .map((words): Pattern => ({ words, isDoubtful: false, isOther: true }));
  const byFirst = new Map<string, Pattern[]>();
  for (const pattern of [...own, ...ofOthers]) {
    const [first = ""] = pattern.words;
    const known = byFirst.get(first);
    if (known) known.push(pattern);
    else byFirst.set(first, [pattern]);
  }
  for (const patterns of byFirst.values()) patterns.sort(longestThenSurestFirst);
  return byFirst;
}

/** Of two of one length the person's own comes first, so that a homonym's name is shown and not passed over. */
function longestThenSurestFirst(a: Pattern, b: Pattern): number {
  return (
    b.words.length - a.words.length ||
    Number(a.isOther ?? false) - Number(b.isOther ?? false) ||
    Number(a.isDoubtful) - Number(b.isDoubtful)
  );
}

function patternsOf({ given, family }: NameWords, near: readonly NameWords[]): Pattern[] {
  const isShared = (test: (one: NameWords) => boolean): boolean => near.some(test);
  const hasWords = (some: readonly string[], wanted: readonly string[]): boolean =>
    wanted.every((word) => some.includes(word));
  const alone = (words: readonly string[]): Pattern[] =>
    words.length === 0
      ? []
      : [{ words, isDoubtful: isShared((one) => hasWords([...one.given, ...one.family], words)) }];
  const parts = [given, family]
    .filter((words) => words.length > 1)
    .flat()
    .filter((word) => word.length > 2 && !particles.has(word))
    .map((word): Pattern => ({ words: [word], isDoubtful: true }));
  if (given.length === 0 || family.length === 0) return [...alone(given), ...alone(family), ...parts];

  const initials = given.map((word) => word.charAt(0));
  const [first = ""] = initials;
  const isHomonym = isShared((one) => sameWords(one.given, given) && sameWords(one.family, family));
  const isInitialShared = isShared(
    (one) => sameWords(one.family, family) && one.given[0]?.charAt(0) === first,
  );
  const withInitial = [initials, [initials.join("")], [first]].flatMap((some) => bothWays(some, family));
  const allInitials = [
    ...initials,
    ...family.filter((word) => !particles.has(word)).map((word) => word.charAt(0)),
  ];
  return [
    ...bothWays(given, family).map((words) => ({ words, isDoubtful: isHomonym })),
    ...withInitial.map((words) => ({ words, isDoubtful: isInitialShared })),
    ...alone(family),
    ...alone(given),
    ...parts,
    { words: allInitials, isDoubtful: true, isInitials: true },
    { words: [allInitials.join("")], isDoubtful: true, isInitials: true },
  ];
}

function joinedNames(
  person: Identity,
  near: readonly NameWords[],
): { readonly folded: string; readonly isDoubtful: boolean }[] {
  const written = (names: readonly NameWords[]): string[] =>
    names
      .filter(({ given, family }) => given.length > 0 && family.length > 0)
      .flatMap(({ given, family }) => bothWays(given, family).map((words) => words.join("")));
  const theirs = new Set(written(near));
  return written(person.names.map(toWords))
    .filter((folded) => folded.length >= shortestJoined)
    .map((folded) => ({ folded, isDoubtful: theirs.has(folded) }));
}

function wordsOfName(name: string | null): string[] {
  return name ? fold(name).split(" ").filter(Boolean) : [];
}

function bothWays(given: readonly string[], family: readonly string[]): string[][] {
  return [
    [...given, ...family],
    [...family, ...given],
  ];
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join(" ") === [...b].sort().join(" ");
}

function matches(
  text: string,
  { expression, isDoubtful }: { readonly expression: RegExp; readonly isDoubtful: boolean },
  kind: TraceKind,
): Trace[] {
  return [...text.matchAll(expression)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind,
    isDoubtful,
  }));
}

/** A number with any of the separators that people put between its digits; a French one with either of its prefixes. */
function phoneExpression(phone: string): RegExp {
  const digits = phone.replace(/\D/g, "");
  const between = "[\\s./()\\-]*";
  const isFrench = phone.startsWith("0");
  const spaced = [...(isFrench ? digits.slice(1) : digits)].join(between);
  const prefix = isFrench ? `(?:(?:\\+|00)33${between}(?:\\(?0\\)?)?|0)` : "(?:\\+|00)?";
  return new RegExp(`(?<!\\d)${prefix}${between}${spaced}(?!\\d)`, "gu");
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
