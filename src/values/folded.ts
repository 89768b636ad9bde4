/** Most of what is typed, for which no tables of letters need to be read. */
const ascii = /^[\x20-\x7e]*$/;

/**
 * The form in which names are compared: no case, no accents, every apostrophe, hyphen, dot and run of
 * spaces one space. "Le  Bihan, Maël" and "LE BIHAN MAEL" fold to the same text.
 */
export function fold(text: string): string {
  if (ascii.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9@+]+/g, " ")
      .trim();
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
