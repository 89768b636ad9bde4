import type { TextBlock } from "../documents/text-block.ts";

/** What programs put in place of what is typed, and what is typed. */
const typed: readonly (readonly [RegExp, string])[] = [
  [/\p{Cf}/gu, ""],
  [/[‘’‚ʼ]/g, "'"],
  [/[“”„]/g, '"'],
  [/[‐‑‒–—−]/g, "-"],
  [/…/g, "..."],
  [/\s+/g, " "],
  // French spaces stand here or do not, as a program thinks fit.
  [/ (?=[:;!?»%])|(?<=«) /g, ""],
];

/** A text as it would be typed, so that two of which typography alone differs are the same. */
export function asTyped(text: string): string {
  return typed
    .reduce((before, [pattern, sign]) => before.replace(pattern, sign), text.normalize("NFC"))
    .trim();
}

/** By what blocks of two documents are the same: what they say. */
export function keyOf({ text }: TextBlock): string {
  return asTyped(text);
}

/** Words, spaces and signs of a text, one after the other. */
export function tokensOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** The same as they would be typed: two that are alike are the same. */
export function typedTokens(tokens: readonly string[]): string[] {
  const known = new Map<string, string>();
  return tokens.map((token) => {
    const alike = known.get(token) ?? (asTyped(token) || " ");
    known.set(token, alike);
    return alike;
  });
}
