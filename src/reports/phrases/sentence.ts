/** The text as a sentence: its first letter raised, a full stop at its end unless it ends otherwise. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return ended(trimmed.charAt(0).toLocaleUpperCase() + trimmed.slice(1));
}

/** The text with a full stop at its end, unless it ends a sentence already. */
export function ended(text: string): string {
  return /[.!?…»”]$/.test(text) ? text : `${text}.`;
}

/** Words that start a sentence with a capital only because they start it; any other first word may be a name. */
const commonFirstWords = new Set(
  (
    "le la les l un une des du de d que qu il elle ils elles on nous ce cet cette ces c en à au aux par pour dans sur sans avec " +
    "faute trop aucun aucune pas plus peu quand si tout toute tous toutes leur leurs son sa ses estimation comptage " +
    "the a an it they we this that these those in at by for on without with too no not more few when if all each their its " +
    "estimate count"
  ).split(" "),
);

/** The text as it goes on inside a sentence: its first letter low where that word is no name; no full stop. */
export function startingLow(text: string): string {
  const trimmed = text.trim().replace(/\.$/, "");
  const [first = ""] = trimmed.split(/[\s'’]/);
  return commonFirstWords.has(first.toLowerCase())
    ? trimmed.charAt(0).toLowerCase() + trimmed.slice(1)
    : trimmed;
}
