/** Most of what is typed, for which no tables of letters need to be read. */
const ascii = /^[\x20-\x7e]*$/;
/** What French and its neighbours put on letters, and the letters without it. */
const accented = /[\u00c0-\u00ff\u0152\u0153\u2019]/g;
const plainOf = new Map(
  [
    ["a", "àáâãäåÀÁÂÃÄÅ"],
    ["c", "çÇ"],
    ["e", "èéêëÈÉÊË"],
    ["i", "ìíîïÌÍÎÏ"],
    ["n", "ñÑ"],
    ["o", "òóôõöÒÓÔÕÖ"],
    ["u", "ùúûüÙÚÛÜ"],
    ["y", "ýÿÝ"],
    ["ae", "æÆ"],
    ["oe", "œŒ"],
    ["ss", "ß"],
    [" ", "’"],
  ].flatMap(([plain = "", letters = ""]) => [...letters].map((letter) => [letter, plain] as const)),
);

/**
 * The form in which names are compared: no case, no accents, every apostrophe, hyphen, dot and run of
 * spaces one space. "Le  Bihan, Maël" and "LE BIHAN MAEL" fold to the same text.
 */
export function fold(text: string): string {
  if (ascii.test(text)) return foldAscii(text);
  const plain = text.replace(accented, (letter) => plainOf.get(letter) ?? letter);
  if (ascii.test(plain)) return foldAscii(plain);
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

function foldAscii(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9@+]+/g, " ")
    .trim();
}

/** A key that a person can type, made of a label: "Acteurs économiques" gives "acteurs-economiques". */
export function toKey(label: string): string {
  return fold(label).replace(/ /g, "-");
}
