import { fold } from "../values/folded.ts";

/** What lists write where there is nothing to say, folded. */
const nothing = new Set([
  "",
  "nc",
  "n c",
  "neant",
  "aucun",
  "aucune",
  "non renseigne",
  "non renseignee",
  "non communique",
  "inconnu",
  "inconnue",
  "sans objet",
  "null",
  "n a",
  "liste rouge",
  "pas de mail",
  "pas d email",
  "pas d adresse",
  "pas de telephone",
  "pas de tel",
  "pas de portable",
]);

/** How all of these begin, and few others, which need to be folded; both cases are named, since a flag for them takes four times as long to compile. */
const mayBeNothing =
  /^(?:[^A-Za-z\d+]|[Nn]|[Aa][Uu]|[Ii][Nn][Cc]|[Ss][Aa][Nn][Ss]|[Pp][Aa][Ss] [Dd]|[Ll][Ii][Ss][Tt][Ee] )/;

/** What a spreadsheet shows where it has no value: "#N/A", "#VALEUR!", "#NOM ?", "Err:502", "####". */
const errorValue =
  /^(?:#(?:N\/[AD]|[\p{Lu}\d_/ \u00a0\u202f]+[!?]|GETTING_DATA|OBTENTION_DONNEES|#+)|Err(?:eur)?\s?:\s?\d{3})$/u;

export function isErrorValue(cell: string): boolean {
  return (cell.startsWith("#") || cell.startsWith("Err")) && errorValue.test(cell);
}

/** Whether a cell is empty, or says that there is nothing: "-", "/", "néant", the error of a spreadsheet. */
export function saysNothing(cell: string): boolean {
  if (cell === "") return true;
  return (cell.length < 17 && mayBeNothing.test(cell) && nothing.has(fold(cell))) || isErrorValue(cell);
}

/** What the column is called that our own list of rows to mend adds. */
const reasons = new Set(["a corriger", "to correct"]);

/** Whether a heading is that of the reasons in a list of rows to mend: it says nothing of what the list is of. */
export function isOfReasons(heading: string): boolean {
  return reasons.has(fold(heading));
}
