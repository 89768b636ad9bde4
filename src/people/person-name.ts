import { fold } from "../values/folded.ts";

const civility = /^(?:m|mr|mme|mlle|mrs|ms|monsieur|madame|mademoiselle|dr|pr)(?:\.\s*|\s+)(?=\p{L})/iu;

export interface PersonName {
  readonly givenName: string | null;
  readonly familyName: string | null;
}

/** Which of the names comes first where nothing else tells them apart. */
export const nameOrders = ["family-first", "given-first"] as const;
export type NameOrder = (typeof nameOrders)[number];

/**
 * Reads a name written in one cell: "Awa Traoré" (given name first), "TRAORÉ Awa" (the part in capitals is the
 * family name), "Traoré, Awa"; one word alone is a given name.
 * @param order how a name without capitals or comma is read; a sheet has the family name first, "Le Goff Anaïg"
 */
export function parsePersonName(text: string, order: NameOrder = "given-first"): PersonName {
  const [beforeComma = "", afterComma] = text.split(",").map((part) => part.trim().replace(/\s+/g, " "));
  if (afterComma) return { givenName: afterComma, familyName: beforeComma || null };
  const words = beforeComma.split(" ").filter(Boolean);
  const capitals = words.filter(isInCapitals);
  if (capitals.length > 0 && capitals.length < words.length) {
    return {
      givenName: words.filter((word) => !isInCapitals(word)).join(" "),
      familyName: withoutCapitals(capitals.join(" ")),
    };
  }
  if (order === "family-first" && words.length > 1)
    return { givenName: words.at(-1) ?? null, familyName: words.slice(0, -1).join(" ") };
  const [givenName = null, ...rest] = words;
  return { givenName, familyName: rest.join(" ") || null };
}

/** A family name that a list writes in capitals, as people write it: "LE BIHAN" gives "Le Bihan"; any other stays. */
export function withoutCapitals(familyName: string): string {
  // Most end in a small letter, which settles it.
  const last = familyName.charAt(familyName.length - 1);
  if ((last >= "a" && last <= "z") || last === "é") return familyName;
  if (familyName !== familyName.toUpperCase() || !isInCapitals(familyName)) return familyName;
  return familyName
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}

/** A name without what is said before it: "Mme Traoré" gives "Traoré". */
export function withoutCivility(name: string): string {
  return name.replace(civility, "");
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
