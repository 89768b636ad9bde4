import { fold } from "../values/folded.ts";
import { inOrder } from "../values/order.ts";
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
 * In which order a column of whole names has them: as those do of which capitals tell it; else family names come first where
 * that is the alphabetical order, or where the heading says so ("Nom et prénom") and asks nobody for theirs ("Votre nom …").
 */
export function nameOrderOf(cells: readonly string[], heading: string): NameOrder {
  const told = cells.filter((cell) => tells(cell) && !cell.includes(","));
  const familyFirst = told.filter((cell) => isInCapitals(cell.split(" ")[0] ?? "")).length;
  if (told.length > 0) return familyFirst * 2 >= told.length ? "family-first" : "given-first";
  const whole = cells.filter((cell) => cell.includes(" ")).map((cell) => fold(cell).split(" "));
  const isSorted = (wordOf: (words: readonly string[]) => string | undefined): boolean =>
    whole.every((words, index) => inOrder(wordOf(whole[index - 1] ?? words) ?? "", wordOf(words) ?? "") <= 0);
  if (whole.length >= fewestInOrder && isSorted((words) => words[0]) && !isSorted((words) => words.at(-1)))
    return "family-first";
  const said = fold(heading);
  return /\b(?:nom|family name|surname)\b.*\b(?:prenoms?|given name|first name)\b/.test(said) &&
    !/\bvo(?:tre|s)\b|\byour\b/.test(said)
    ? "family-first"
    : "given-first";
}
