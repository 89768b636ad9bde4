import { fold } from "../values/folded.ts";

const civility = /^(?:m|mr|mme|mlle|mrs|ms|monsieur|madame|mademoiselle|dr|pr)(?:\.\s*|\s+)(?=\p{L})/iu;

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
  // Most end in a small letter, which settles it.
  if (/[a-zé]$/.test(familyName)) return familyName;
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
  if (!folded.includes(" ")) return folded;
  const words = folded.split(" ");
  // Names have few words, and a list has many names: put in their place one by one, they take a third of the time.
  for (let index = 1; index < words.length; index++) {
    const word = words[index] as string;
    let place = index;
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

function isInCapitals(word: string): boolean {
  return /\p{Lu}\p{Lu}/u.test(word) && word === word.toUpperCase();
}
