/** What stands before a dot that ends no sentence: initials, civilities, short forms. */
const shortForm =
  /(?:^|[\s(«"’'])(?:\p{Lu}|mm?|mme|mmes|mlle|dr|pr|mr|mrs|ms|n°|art|cf|etc|env|tél|no|vs)\.$/iu;

/** The sentences of a text, each with its own end: "Présents : A. Bamba, C. Roux. Excusé : Y. Le Goff." are two. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const piece of text.split(/(?<=[.!?…]["»)*]*)\s+(?=["«(*]*[\p{Lu}\d])/u)) {
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
