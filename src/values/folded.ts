/**
 * The form in which names are compared: no case, no accents, every apostrophe, hyphen, dot and run of
 * spaces one space. "Le  Bihan, Maël" and "LE BIHAN MAEL" fold to the same text.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}@+]+/gu, " ")
    .trim();
}

/** A key that a person can type, made of a label: "Acteurs économiques" gives "acteurs-economiques". */
export function toKey(label: string): string {
  return fold(label).replace(/ /g, "-");
}
