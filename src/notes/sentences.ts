/** What stands before a dot that ends no sentence: initials, civilities, short forms. */
const shortForm =
  /(?:^|[\s(«"’'])(?:\p{Lu}|mm?|mme|mmes|mlle|dr|pr|mr|mrs|ms|n°|art|cf|etc|env|tél|no|vs)\.$/iu;

/** Nobody types a longer paragraph: one that is keeps its words, and nothing is sought in it, so that a line takes no time to speak of. */
const longestParagraph = 4000;

/**
 * The sentences of a text, each with its own end: "Présents : A. Bamba, C. Roux. Excusé : Y. Le Goff." are two.
 * @returns none of what is too long to be a paragraph
 */
export function sentencesOf(text: string): readonly string[] {
  if (text.length > longestParagraph) return [];
  const sentences: string[] = [];
  for (const piece of text.split(/(?<=[.!?…](?:["”)*]*|\s?»))\s+(?=["“«(*]*[\p{Lu}\d])/u)) {
    const before = sentences.at(-1);
    const isCut = before !== undefined && shortForm.test(before.replace(/["»)*]+$/u, ""));
    if (isCut) sentences[sentences.length - 1] = `${before} ${piece}`;
    else if (piece.trim() !== "") sentences.push(piece.trim());
  }
  return sentences;
}

/** A text without the marks of bold, italics and struck letters. */
export function withoutMarks(text: string): string {
  return text.replace(/\*{1,3}|~~|__/gu, "").trim();
}
