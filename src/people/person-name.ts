import { fold } from "../values/folded.ts";
import { isGivenName } from "./given-names.ts";

const civilities = "m|mr|mme|mlle|mrs|ms|mx|monsieur|madame|mademoiselle|dr|pr";
const civility = new RegExp(`^(?:${civilities})(?:\\.\\s*|\\s+)(?=[^\\s\\d-])`, "i");
const onlyCivility = new RegExp(`^(?:${civilities})\\.?$`, "i");

export interface PersonName {
  readonly givenName: string | null;
  readonly familyName: string | null;
}

/** Which of the names comes first where nothing else tells them apart. */
export const nameOrders = ["family-first", "given-first"] as const;
export type NameOrder = (typeof nameOrders)[number];

/**
 * Reads a name written in one cell: "Awa Traoré" (given name first), "TRAORÉ Awa" (the part in capitals is the
 * family name), "Traoré, Awa"; one word alone is a given name, and behind a civility the family name: "Mme Traoré".
 * @param order how a name without capitals or comma is read; a sheet has the family name first, "Le Goff Anaïg"
 */
export function parsePersonName(text: string, order: NameOrder = "given-first"): PersonName {
  const named = withoutCivility(text);
  const [beforeComma = "", afterComma] = named.split(",").map((part) => part.trim().replace(/\s+/g, " "));
  if (afterComma) return written({ givenName: afterComma, familyName: beforeComma || null });
  const words = beforeComma.split(" ").filter(Boolean);
  if (named !== text && (words.length === 1 || (words.length === 2 && startsFamily.test(beforeComma))))
    return written({ givenName: null, familyName: beforeComma });
  const isFamily = familyWords(words);
  if (isFamily.includes(true) && isFamily.includes(false)) {
    const given = words.filter((_, index) => !isFamily[index]).join(" ");
    const family = words.filter((_, index) => isFamily[index]);
    return { givenName: givenNameAsWritten(given), familyName: recased(family, isParticle) };
  }
  if (order === "family-first" && words.length > 1) {
    const at = words.length - givenNamesAmong([...words].reverse());
    return written({ givenName: words.slice(at).join(" "), familyName: words.slice(0, at).join(" ") });
  }
  const at = givenNamesAmong(words);
  return written({
    givenName: words.slice(0, at).join(" ") || null,
    familyName: words.slice(at).join(" ") || null,
  });
}

/** How many words of a name that begins with the given one are given names: "Anne Sophie de Brito" has two. One is left. */
function givenNamesAmong(words: readonly string[]): number {
  let count = 1;
  while (count < words.length - 1 && words.slice(count - 1, count + 1).every(isGivenName)) count += 1;
  return count;
}

/** Words with which a family name begins, and no given name. */
const startsFamily = /^(?:le|la|de|du|des|van|von|el|ben|di|da|dos)\s/i;

function written({ givenName, familyName }: PersonName): PersonName {
  return {
    givenName: givenName && givenNameAsWritten(givenName),
    familyName: familyName && familyNameAsWritten(familyName),
  };
}

/** Whether what stands for a name is a number, a day or a telephone: "12.5", "1,2E+05", "19/03/2024". */
export function isNumber(name: string): boolean {
  return /^[\d\s.,:/%€$()+-]+(?:E[+-]?\d+)?$/i.test(name);
}

/** Which words of a name are the family name: those in capitals, and a small particle before one of them. */
function familyWords(words: readonly string[]): readonly boolean[] {
  const isFamily = words.map((word) => isInCapitals(word.replace(/^(?:d['’]|mc)/iu, "")));
  for (let index = words.length - 2; index >= 0; index--)
    if (isFamily[index + 1] && particles.has(words[index] ?? "")) isFamily[index] = true;
  return isFamily;
}

/** Words that stand small within a family name, of French, Spanish, Portuguese and Dutch ones. */
const particles = new Set("de du des da do das dos del van von der den ter ten".split(" "));
/** Behind "van" and "von" alone, or first. */
const firstOnly = new Set(["van", "von", "ter", "ten"]);
const behindFirst = new Set(["de", "der", "den", "het", "'t", "’t"]);
/** What follows a small "la" in Spanish names; in French ones it is a capital: "de La Tour". */
const behindSmallLa = new Set(
  `barrera calle camara casa concha cruz cueva fuente guardia hoz huerta iglesia mata morena oliva parra paz pena peña
  puente riva rosa serna sierra torre vega villa viuda`.split(/\s+/),
);

/**
 * A family name that a list writes in capitals, or in small letters alone, as people write it: "LE GOFF DE LA TOUR" gives
 * "Le Goff de La Tour", "martin" gives "Martin". One in which both stand is left as it is, and so is what is no name.
 */
export function familyNameAsWritten(name: string): string {
  return isOneCase(name) ? recased(name.split(" "), isParticle) : name;
}

/** The same of a given name, which has no particles; initials stay: "JB". */
export function givenNameAsWritten(name: string): string {
  return isOneCase(name) && !/^[B-DF-HJ-NP-TV-XZ]{2,3}$/.test(name)
    ? recased(name.split(" "), () => false)
    : name;
}

/** Whether a name has capitals alone, and more than one together, or none. */
function isOneCase(name: string): boolean {
  // Most begin with a capital and end in a small letter, which settles it.
  const [first, last] = [name.charAt(0), name.charAt(name.length - 1)];
  if (first >= "A" && first <= "Z" && ((last >= "a" && last <= "z") || last === "é")) return false;
  const isUpper = name === name.toUpperCase();
  if (isUpper ? !isInCapitals(name) : name !== name.toLowerCase()) return false;
  return /^[\p{L}\p{M}\s.'’-]+$/u.test(name);
}

/** The words of a name, those that are particles in small letters; particles that stand so already stay. */
function recased(
  words: readonly string[],
  isSmall: (words: readonly string[], index: number) => boolean,
): string {
  const lower = words.map((word) => word.toLowerCase());
  const hasCapitals = words.some(isInCapitals);
  return lower
    .map((word, index) =>
      isSmall(lower, index) || (hasCapitals && word === words[index] && particles.has(word))
        ? word
        : withCapital(word),
    )
    .join(" ");
}

/** Whether a word of a family name in small letters stays so. */
function isParticle(words: readonly string[], index: number): boolean {
  const [before = "", word = "", behind] = [words[index - 1], words[index], words[index + 1]];
  if (behind === undefined) return false;
  if (firstOnly.has(word)) return index === 0 || behindFirst.has(behind);
  if (word !== "de" && behindFirst.has(word)) return firstOnly.has(before);
  if (word === "la") return before === "de" && behindSmallLa.has(behind);
  if (word === "las" || word === "los") return before === "de";
  return particles.has(word) || word === "y";
}

/** A word in small letters with its capitals: "d'ornano" gives "d'Ornano", "mcdonald" gives "McDonald". */
function withCapital(word: string): string {
  return word
    .replace(/(^|['’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/(^|-)D(['’])/gu, "$1d$2")
    .replace(/^Mc(\p{L}{3,})$/u, (_, rest: string) => `Mc${rest.charAt(0).toUpperCase()}${rest.slice(1)}`);
}

/** A name without what is said before it: "Mme Traoré" gives "Traoré". */
export function withoutCivility(name: string): string {
  return name.replace(civility, "");
}

/** Whether a text says how someone is addressed, and nothing else. */
export function isCivility(text: string): boolean {
  return onlyCivility.test(text);
}

/** "Awa Traoré". */
export function fullName({ givenName, familyName }: PersonName): string {
  return [givenName, familyName].filter(Boolean).join(" ");
}

/**
 * The words of a name folded and in alphabetical order: the same for "Awa Traoré" and "TRAORE Awa". The register keeps
 * it beside each name, to find people by.
 */
export function nameKey(name: PersonName): string {
  return inAlphabeticalOrder(fold(fullName(name)));
}

/** The words of a folded text in alphabetical order. */
export function inAlphabeticalOrder(folded: string): string {
  let end = folded.indexOf(" ");
  if (end < 0) return folded;
  // Names have few words, and a list has many names: put in their place one by one, they take half the time.
  const words = [folded.slice(0, end)];
  while (end >= 0) {
    const from = end + 1;
    end = folded.indexOf(" ", from);
    const word = end < 0 ? folded.slice(from) : folded.slice(from, end);
    let place = words.length;
    for (; place > 0 && (words[place - 1] as string) > word; place--)
      words[place] = words[place - 1] as string;
    words[place] = word;
  }
  return words.join(" ");
}

/** What puts names in the order of a list: by family name, then given name. */
export function alphabeticalKey({ givenName, familyName }: PersonName): string {
  return fold(`${familyName ?? givenName} ${givenName ?? ""}`);
}

/** Whether a word is written in capitals, and has more than one of them. */
export function isInCapitals(word: string): boolean {
  return /\p{Lu}\p{Lu}/u.test(word) && word === word.toUpperCase();
}
