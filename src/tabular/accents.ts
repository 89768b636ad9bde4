const shown = 4;
const longest = 30;

/** A few words with letters beyond ASCII, the first that are in a text. */
export function accentsIn(text: string): readonly string[] {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/[A-Za-zÀ-\u1fff\u2c00-\ufffd’'-]+/g)) {
    if (words.size === shown) break;
    if (word.length <= longest && /[^\0-\x7f’]/.test(word)) words.add(word);
  }
  return [...words];
}
