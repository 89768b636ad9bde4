/** Letters of French and its neighbours, by what they are without accent. */
const accented = [
  ["a", "àáâãäåÀÁÂÃÄÅ"],
  ["c", "çÇ"],
  ["e", "èéêëÈÉÊË"],
  ["i", "ìíîïÌÍÎÏ"],
  ["n", "ñÑ"],
  ["o", "òóôõöÒÓÔÕÖ"],
  ["u", "ùúûüÙÚÛÜ"],
  ["y", "ýÿÝ"],
  [" ", "’"],
] as const;

const other = 0;
const space = 0x20;
/** What each character folds to, by its code, where that is one character; nearly all that is typed is here. */
const foldedCodes = new Uint8Array(0x2020);
for (let code = space; code < 0x7f; code++) {
  const lower = String.fromCharCode(code).toLowerCase();
  foldedCodes[code] = /[a-z0-9@+]/.test(lower) ? lower.charCodeAt(0) : space;
}
for (const [plain, letters] of accented)
  for (const letter of letters) foldedCodes[letter.charCodeAt(0)] = plain.charCodeAt(0);

const written = Buffer.alloc(200);

/**
 * The form in which names are compared: no case, no accents, every apostrophe, hyphen, dot and run of
 * spaces one space. "Le  Bihan, Maël" and "LE BIHAN MAEL" fold to the same text.
 */
export function fold(text: string): string {
  if (text.length > written.length) return foldAny(text);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const folded = foldedCodes[text.charCodeAt(index)] ?? other;
    if (folded === other) return foldAny(text);
    if (folded !== space || (length > 0 && written[length - 1] !== space)) written[length++] = folded;
  }
  if (length > 0 && written[length - 1] === space) length -= 1;
  return written.toString("latin1", 0, length);
}

/** The same by the tables of Unicode, for all that the table has not. */
function foldAny(text: string): string {
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
