import { fold } from "../values/folded.ts";

/** How someone takes part: decides, advises or observes. A membership's own voice, else its role's, else its category's. */
export const voices = ["decides", "advises", "observes"] as const;
export type Voice = (typeof voices)[number];

/** Words around what someone is, as the answers of a form say it: "Je suis une habitante ou un habitant", "habitant·e·s". */
const around = new Set(
  "je suis nous sommes un une le la les l de d des du au aux ou et en e es s i am we are a an the of from or and".split(
    " ",
  ),
);

/**
 * Whether a text says a category in other words than its own names: it has all words of one of them, of whichever gender
 * and number, and none that is in none of them. "Un acteur économique" says "acteurs économiques", "Nantes" not "ville de Nantes".
 */
export function saysCategory(text: string, names: readonly string[]): boolean {
  const said = wordsOf(text);
  const named = names.map(wordsOf);
  const known = new Set(named.flat());
  return (
    said.length > 0 &&
    said.every((word) => known.has(word)) &&
    named.some((words) => words.length > 0 && words.every((word) => said.includes(word)))
  );
}

/** Whether a text has a word that can name something: "de la" and "V" have none. */
export function namesSomething(text: string): boolean {
  return wordsOf(text).some((word) => word.length > 2);
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(" ")
    .filter((word) => word !== "" && !around.has(word))
    .map((word) => word.replace(/e?[sx]?$/, ""));
}
