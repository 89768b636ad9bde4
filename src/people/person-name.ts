import { fold } from "../values/folded.ts";

export interface PersonName {
  readonly givenName: string | null;
  readonly familyName: string | null;
}

/**
 * Reads a name written in one cell: "Awa Traoré" (given name first), "TRAORÉ Awa" (the part in capitals is the
 * family name), "Traoré, Awa"; one word alone is a given name.
 */
export function parsePersonName(text: string): PersonName {
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
  const [givenName = null, ...rest] = words;
  return { givenName, familyName: rest.join(" ") || null };
}

/** A family name that a list writes in capitals, as people write it: "LE BIHAN" gives "Le Bihan"; any other stays. */
export function withoutCapitals(familyName: string): string {
  if (familyName !== familyName.toUpperCase() || !isInCapitals(familyName)) return familyName;
  return familyName
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}

/** "Awa Traoré". */
export function fullName({ givenName, familyName }: PersonName): string {
  return [givenName, familyName].filter(Boolean).join(" ");
}

/** The words of a name folded and in alphabetical order: the same for "Awa Traoré" and "TRAORE Awa". */
export function nameKey(name: PersonName): string {
  return fold(fullName(name)).split(" ").sort().join(" ");
}

/** What puts names in the order of a list: by family name, then given name. */
export function alphabeticalKey({ givenName, familyName }: PersonName): string {
  return fold(`${familyName ?? givenName} ${givenName ?? ""}`);
}

function isInCapitals(word: string): boolean {
  return /\p{Lu}\p{Lu}/u.test(word) && word === word.toUpperCase();
}
