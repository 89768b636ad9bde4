import { fold } from "../values/folded.ts";
import { inOrder } from "../values/order.ts";
import { isGivenName } from "./given-names.ts";
import { isInCapitals, type NameOrder } from "./person-name.ts";

/** Fewer names may stand in an alphabetical order by chance. */
const fewestInOrder = 4;

/** Whether a name tells by itself which of its words are the family name: some in capitals, or a comma behind it. */
function tells(cell: string): boolean {
  const words = cell.split(" ");
  return cell.includes(",") || (words.some(isInCapitals) && !words.every(isInCapitals));
}

/** The names of a column that could be read either way. */
export function ambiguousNames(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell.includes(" ") && !tells(cell));
}

/**
 * In which order a column of whole names has them: as those do of which capitals tell it, unless they are few and the given names
 * that are known stand otherwise; else family names come first where
 * that is the alphabetical order, or where the heading says so ("Nom et prénom") and asks nobody for theirs ("Votre nom …") but in brackets.
 */
export function nameOrderOf(cells: readonly string[], heading: string): NameOrder {
  const told = cells.filter((cell) => tells(cell) && !cell.includes(","));
  const familyFirst = told.filter((cell) => isInCapitals(cell.split(" ")[0] ?? "")).length;
  const byCapitals = familyFirst * 2 >= told.length ? "family-first" : "given-first";
  const whole = cells.filter((cell) => cell.includes(" ")).map((cell) => fold(cell).split(" "));
  if (told.length * 2 >= whole.length && told.length > 0) return byCapitals;
  // Where people wrote themselves, the few in capitals tell nothing of the others.
  if (told.length > 0) {
    const knownAt = (place: number): number =>
      whole.filter((words) => isGivenName(words.at(place) ?? "")).length;
    const [first, last] = [knownAt(0), knownAt(-1)];
    return first === last ? byCapitals : first > last ? "given-first" : "family-first";
  }
  const isSorted = (wordOf: (words: readonly string[]) => string | undefined): boolean =>
    whole.every((words, index) => inOrder(wordOf(whole[index - 1] ?? words) ?? "", wordOf(words) ?? "") <= 0);
  if (whole.length >= fewestInOrder && isSorted((words) => words[0]) && !isSorted((words) => words.at(-1)))
    return "family-first";
  const [, asked = ""] = /\(([^()]{0,100})\)/.exec(heading) ?? [];
  const said = fold(/nom|name/i.test(asked) ? asked : heading);
  return /\b(?:nom|family name|surname)\b.*\b(?:prenoms?|given name|first name)\b/.test(said) &&
    !/\bvo(?:tre|s)\b|\byour\b/.test(said)
    ? "family-first"
    : "given-first";
}
