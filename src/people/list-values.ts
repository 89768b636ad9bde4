import { saysNothing } from "../tabular/cells.ts";
import { fold } from "../values/folded.ts";
import { inOrder } from "../values/order.ts";
import { isRead } from "../values/parsed.ts";
import { isGivenName } from "./given-names.ts";
import { cleanedName, readAddresses, readPhones, withoutGuard } from "./list-cells.ts";
import { type ListField, listFields } from "./list-fields.ts";
import { peopleHeadings } from "./list-words.ts";
import { isInCapitals, type NameOrder } from "./person-name.ts";

/** What is known of texts that a cell may hold. */
export interface KnownTexts {
  isCategory(text: string): boolean;
  isOrganisation(text: string): boolean;
  isDistrict(text: string): boolean;
  /** Yes, no, or another answer of a form. */
  isAnswer(text: string): boolean;
}

/** What the columns of a list hold, as far as their values tell. */
export interface ToldColumns {
  /** By their place, from 0. */
  readonly fields: ReadonlyMap<number, ListField>;
  /** Columns that hold names, where nothing tells what of a name they hold, or which of them hold those of people. */
  readonly untoldNames: readonly number[];
}

type Cells = readonly (readonly string[])[];

/** So many of the cells of a column must say the same for it to be told by them. */
const most = 0.6;
/** The same for organisations, of which many are called like someone or by a word of their own. */
const half = 0.5;
const longestName = 40;

/** What organisations are called, and what someone is called for what they do there, folded; a star is any ending. */
const hasOrganisationWord = anyOf(`
  association* asso assoc collectif comite centre maison conseil ville mairie metropole departement region union federation club
  ecole lycee universite fondation cooperative scop scic sarl sas regie bailleur habitat amicale foyer mjc csc ccas cie compagnie
  mutuelle syndicat atelier* jardin* amis reseau agence office entreprise societe epicerie boulangerie radio cafe librairie
  pharmacie cabinet theatre cinema bibliotheque mediatheque creche garage hotel restaurant musee ferme brasserie les
  trust council society charity choir hub group network community ltd limited cic housing partnership school college university church
  bakery shop farm pharmacy library mosque museum gardeners neighbours`);
const hasFunctionWord = anyOf(`
  president* vice tresori* secretaire direct* coordinat* charge chargee responsable adjoint adjointe animat* referent* gerant*
  administrat* mediat* educat* enseignant* instituteur institutrice infirmi* benevole chauffeur employe* retraite* etudiant* architecte
  ingenieur* medecin comptable technicien* artisan* commercant* agent conseiller* chair* treasurer secretary manager officer
  trustee volunteer owner driver gardener clerk assistant engineer student retired cook farmer nurse architect accountant
  caretaker teacher organiser worker`);

/**
 * Whether a line is a row like those below it, or holds the headings of a list of people: an address or a telephone is a row,
 * and so is someone, or what comes again below; a word that titles bear, or words above values, are headings.
 * @returns nothing where the cells tell neither
 */
export function isRowOfPeople(cells: readonly string[], below: Cells): boolean | undefined {
  const said = cells.filter((cell) => !saysNothing(cell));
  if (said.some((cell) => isAddress(cell) || isPhone(cell))) return true;
  if (said.some((cell) => peopleHeadings.read(cell)?.isBare === false)) return false;
  let isLike = false;
  for (const [column, cell] of cells.entries()) {
    const others = columnOf(below, column);
    if (saysNothing(cell) || others.length === 0) continue;
    const kinds = [isAddress, isPhone, isDay, isNumber];
    const ofCell = kinds.find((is) => is(cell));
    const ofOthers = kinds.find((is) => share(others, is) >= most);
    if (ofCell !== ofOthers) return false;
    if (ofCell || others.some((other) => fold(other) === fold(cell))) isLike = true;
  }
  return isLike || said.some((cell) => isPerson(cell) || isGivenName(cell)) ? true : undefined;
}

/**
 * Tells the columns of a list by their values. A field is told where one reading is possible; days are not, since they may be
 * those of an arrival, of a form, or of a birth.
 * @param said what a person has said of some columns: a field, or null for nothing
 * @param order in which the parts of a name stand, where a person has said so
 */
export function tellColumns(
  rows: Cells,
  known: KnownTexts,
  said: ReadonlyMap<number, ListField | null> = new Map(),
  order?: NameOrder,
): ToldColumns {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const fields = new Map<number, ListField>();
  const nameColumns: number[] = [];
  for (let column = 0; column < width; column++) {
    if (said.has(column)) continue;
    const cells = columnOf(rows, column);
    if (cells.length === 0) continue;
    const told = toldField(cells, known);
    if (told !== undefined) fields.set(column, told);
    else if (mayHoldNames(cells, rows.length) && !known.isAnswer(cells[0] ?? "")) nameColumns.push(column);
  }
  const saidFields = new Set(said.values());
  for (const [column, field] of fields) if (saidFields.has(field)) fields.delete(column);
  const [address] = [...fields, ...said].find(([, field]) => field === "email") ?? [];
  const names = tellNames(
    nameColumns.map((column) => nameColumnOf(rows, column, address)),
    saidFields,
    order,
  );
  for (const [column, field] of names) fields.set(column, field);
  const areTold = names.length > 0 || [...saidFields].some((field) => field && isNameField(field));
  return { fields, untoldNames: areTold ? [] : nameColumns };
}

/** The field of a column that holds no names, where its values tell one. */
function toldField(cells: readonly string[], known: KnownTexts): ListField | undefined {
  const isMost = (is: (text: string) => boolean): boolean => share(cells, is) >= most;
  if (isMost(isAddress)) return "email";
  if (isMost(isPhone)) return "phone";
  if (isMost((cell) => known.isCategory(cell))) return "category";
  const isOrganisation = (cell: string): boolean =>
    known.isOrganisation(cell) || hasOrganisationWord(fold(cell));
  if (share(cells, isOrganisation) >= half) return "organisation";
  if (isMost((cell) => hasFunctionWord(fold(cell)))) return "function";
  return isMost((cell) => known.isDistrict(cell)) ? "district" : undefined;
}

interface NameColumn {
  readonly column: number;
  readonly cells: readonly string[];
  /** In how many of the rows that have an address the words of the column come again in it, from 0 to 1. */
  readonly inAddresses: number;
  /** In how many addresses its initial stands alone, and first: "a.traore@". */
  readonly asInitial: number;
  /** How many addresses begin with it, and say more behind: "awa.traore@", "awa.t@". */
  readonly leading: number;
}

/** Whether a column may hold names: everyone has one, and few have the same. */
function mayHoldNames(cells: readonly string[], rows: number): boolean {
  if (cells.length < rows * most || share(cells, isName) < most) return false;
  return cells.length < fewestInOrder || new Set(cells.map(fold)).size >= cells.length * most;
}

function nameColumnOf(rows: Cells, column: number, address: number | undefined): NameColumn {
  const cells = columnOf(rows, column);
  const beside = rows.flatMap((row): (readonly [name: string, local: string])[] => {
    const [local = "", domain] = (address === undefined ? "" : (row[address] ?? "")).split("@");
    const name = fold(row[column] ?? "");
    return domain !== undefined && name !== "" ? [[name, fold(local)]] : [];
  });
  const comesAgain = beside.filter(([name, local]) =>
    name.split(" ").some((word) => word.length > 2 && local.replaceAll(" ", "").includes(word)),
  );
  const begin = (is: (name: string, first: string) => boolean): number =>
    beside.filter(([name, local]) => {
      const [first = "", behind] = local.split(" ");
      return behind !== undefined && is(name, first);
    }).length;
  return {
    column,
    cells,
    inAddresses: comesAgain.length / Math.max(1, beside.length),
    asInitial: begin((name, first) => first === name.charAt(0)),
    leading: begin((name, first) => name.split(" ").includes(first)),
  };
}

export function isNameField(field: ListField): boolean {
  return listFields[field].reads === "name";
}

/** What the columns of names hold; nothing where two readings are possible. */
function tellNames(
  columns: readonly NameColumn[],
  said: ReadonlySet<ListField | null>,
  order: NameOrder | undefined,
): readonly (readonly [column: number, field: ListField])[] {
  // Beside names a town or an association looks like one; names alone come again in the addresses.
  const addressed = columns.filter(({ inAddresses }) => inAddresses >= someNames);
  const candidates = columns.length > 2 && addressed.length === 2 ? addressed : columns;
  const [first, second, third] = candidates;
  if (said.has("fullName") || (said.has("familyName") && said.has("givenName")) || !first) return [];
  // One of the two was said by a person: the other holds what is left.
  if (said.has("familyName") || said.has("givenName"))
    return second ? [] : [[first.column, said.has("familyName") ? "givenName" : "familyName"]];
  const whole = candidates.filter(({ cells }) => share(cells, (cell) => cell.includes(" ")) >= most);
  const certain = whole.filter(({ cells }) => share(cells, isPerson) >= someNames);
  const [only = candidates.length === 1 && order !== undefined ? first : undefined, other] = certain;
  if (only && !other) return [[only.column, "fullName"]];
  if (!second) return share(first.cells, isGivenName) >= someNames ? [[first.column, "fullName"]] : [];
  if (third) {
    // The given names tell beside which the family names stand.
    const [given, alike] = candidates.filter(({ cells }) => share(cells, isGivenName) >= someNames);
    if (!given || alike) return [];
    const [before, behind] = candidates.filter(({ column }) => Math.abs(column - given.column) === 1);
    const family = before && behind ? familyAmong(before, behind) : before;
    return family ? parts(family, given) : [];
  }
  const family = order ? (order === "family-first" ? first : second) : familyAmong(first, second);
  return family ? parts(family, family === first ? second : first) : [];
}

function parts(family: NameColumn, given: NameColumn): readonly (readonly [number, ListField])[] {
  return [
    [family.column, "familyName"],
    [given.column, "givenName"],
  ];
}

/** In so many cells at least a name is known, where a column holds names. */
const someNames = 0.25;
/** Fewer names may stand in an alphabetical order by chance. */
const fewestInOrder = 4;

/**
 * Which of two columns holds the family names: the one in capitals, with particles, or in alphabetical order where the other is
 * not, beside initials, names with which most addresses begin, or the given names that are known. Nothing where nothing tells it,
 * or one sign contradicts another.
 */
function familyAmong(a: NameColumn, b: NameColumn): NameColumn | undefined {
  const signs: readonly ((cells: readonly string[]) => boolean)[] = [
    (cells) => share(cells, isInCapitals) >= most,
    (cells) => cells.some((cell) => beginsWithParticle(fold(cell))),
    (cells) => cells.length >= fewestInOrder && isSorted(cells),
  ];
  const told = signs.flatMap((sign) => (sign(a.cells) === sign(b.cells) ? [] : [sign(a.cells) ? a : b]));
  // Of a name it is the given one that is shortened.
  if (a.asInitial > 0 !== b.asInitial > 0) told.push(a.asInitial > 0 ? b : a);
  if (a.leading > b.leading * 2) told.push(b);
  else if (b.leading > a.leading * 2) told.push(a);
  const known = share(a.cells, isGivenName) - share(b.cells, isGivenName);
  if (Math.abs(known) >= someNames) told.push(known > 0 ? b : a);
  const [first] = told;
  return told.every((one) => one === first) ? first : undefined;
}

function beginsWithParticle(folded: string): boolean {
  return /^(?:le|la|de|du|des|d|l|ben|bel|el|al|van|von|der|ter|abd|mc|mac|o|da|dos|di|del) \S/.test(folded);
}

function isSorted(cells: readonly string[]): boolean {
  return cells.every((cell, index) => inOrder(fold(cells[index - 1] ?? cell), fold(cell)) <= 0);
}

/** What a column says in the rows in which it says something. */
export function columnOf(rows: Cells, column: number): string[] {
  return rows.map((cells) => withoutGuard(cells[column] ?? "")).filter((cell) => !saysNothing(cell));
}

/** Whether one of some words stands in a folded text; most lists never ask. */
function anyOf(words: string): (folded: string) => boolean {
  let pattern: RegExp | undefined;
  return (folded) => {
    pattern ??= new RegExp(`\\b(?:${words.trim().split(/\s+/).join("|").replaceAll("*", "\\w*")})\\b`);
    return pattern.test(folded);
  };
}

function share(cells: readonly string[], is: (cell: string) => boolean): number {
  return cells.filter(is).length / Math.max(1, cells.length);
}

function isAddress(cell: string): boolean {
  return cell.length > 1 && cell.includes("@") && isRead(readAddresses(cell));
}

function isPhone(cell: string): boolean {
  if (!/\d\d/.test(cell)) return false;
  const read = readPhones(cell);
  return !("reason" in read) || read.reason === "lost-zero";
}

function isDay(cell: string): boolean {
  return /^\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})\b|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|^\d{1,2}(?:er)? \p{L}{3,9}\.? \d{4}\b/u.test(
    cell,
  );
}

function isNumber(cell: string): boolean {
  return /^[\d\s.,%€+/-]*\d[\d\s.,%€+/-]*$/.test(cell);
}

function isName(cell: string): boolean {
  return (
    cell.length <= longestName &&
    /^\p{L}[\p{L}\p{M}.'’ ,-]*$/u.test(cell) &&
    !/^(?:m|mr|mme|mlle|mrs|ms|miss|monsieur|madame|mademoiselle|dr|pr)\.?$/i.test(cell) &&
    cell.split(" ").length <= 5
  );
}

/** Whether a cell names someone, given name and family name: "TRAORÉ Awa", "Traoré, Awa", "Awa Traoré". */
function isPerson(cell: string): boolean {
  const name = cleanedName(cell);
  const words = name.split(" ");
  if (!isName(name) || words.length < 2) return false;
  if (/^\S+(?: \S+)?, \S+(?: \S+)?$/.test(name) || name !== cell) return true;
  const capitals = words.filter(isInCapitals).length;
  if (capitals > 0 && capitals < words.length) return true;
  return isGivenName(words[0] ?? "") || isGivenName(words.at(-1) ?? "");
}
