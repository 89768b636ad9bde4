import { type Problem, problem } from "../problem.ts";
import { fold } from "../values/folded.ts";
import { type ListField, listFieldNames, listFields } from "./list-fields.ts";

/** Words of headings that say nothing of what a column holds. */
const silent = new Set(
  `d de du des l la le les a au aux en et ou un une votre vos ton son sa ses leur leurs mon ma n no numero numeros num
  quel quelle quels quelles est sont indiquez indiquer merci veuillez precisez preciser saisir saisissez svp
  vous venez laquelle lequel facultatif facultative optionnel optionnelle obligatoire requis requise si oui applicable
  participant participante participants participantes personne personnes representant representante representants representantes
  represente representee representes referent referente inscrit inscrite membre habitant habitante contact
  the your of a an and please what is enter optional required participant participants person representative attendee
  1 2 3 4 5 6 7 8 9`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
/** Headings in which such a word is all that is said. */
const wholeName = new Set([
  "participant",
  "participante",
  "participants",
  "personne",
  "membre",
  "habitant",
  "person",
]);

/** What must not be kept of anyone (`src/people/README.md`), however a heading says it. */
const notKept = new RegExp(
  [
    "(?<!nom )(?<!prenom )\\bnaissance",
    "\\bnee?s? (e )?le\\b",
    "\\bddn\\b",
    "\\banniv",
    "\\bbirth",
    "\\bdob\\b",
    "\\bage\\b",
    "\\bnir\\b",
    "\\bsecu(rite sociale)?\\b",
    "\\bsocial security\\b",
    "\\bn(o|um|umero)? ss\\b",
    "\\bcaf\\b",
    "\\ballocataire",
    "\\bsante\\b",
    "\\bhandicap",
    "\\bpmr\\b",
    "\\brqth\\b",
    "\\bmdph\\b",
    "\\baah\\b",
    "\\ballergi",
    "\\bmaladie",
    "\\bmedica",
    "\\bhealth\\b",
    "\\bdisabilit",
    "\\bregime alimentaire",
    "\\bdiet",
    "\\bnational",
    "\\btitre de sejour",
    "\\bpays d origine",
    "\\borigine ethni",
    "\\bethnic",
    "\\bsexe\\b",
    "\\bgenre\\b",
    "\\bsex\\b",
    "\\bgender\\b",
    "\\breligi",
    "\\bconfession\\b",
    "\\borientation sexuelle",
    "\\bopinions? politiques?",
    "\\bappartenance (syndicale|politique)",
    "\\brsa\\b",
    "\\bminima sociaux",
    "\\brevenus?\\b",
    "\\bquotient familial",
    "\\bsituation (familiale|matrimoniale)",
    "\\biban\\b",
    "\\brib\\b",
  ].join("|"),
);

/** The column that our own list of rows to mend adds; it says nothing of anyone. */
const unsaid = new Set(["motif", "reason"]);

/** Whether a heading is that of the reasons in a list of rows to mend. */
export function isOfReasons(heading: string): boolean {
  return unsaid.has(fold(heading));
}

/** A column that a person mapped: to a field, or to nothing, which leaves it out. */
export interface MappedHeading {
  readonly heading: string;
  readonly field: ListField | null;
}

/** Columns of a list by what they hold. */
export interface UnderstoodColumns {
  /** For each field, its columns in the order in which they are asked: the first that is filled in a row says it. */
  readonly fields: ReadonlyMap<ListField, readonly number[]>;
  readonly leftOut: readonly string[];
  /** Left out since it must not be kept of anyone: birth, health, nationality … */
  readonly notKept: readonly string[];
  /** Columns beside a better one that says the same: the name of use beside that of birth. */
  readonly besides: readonly string[];
}

const rankOf = new Map(
  listFieldNames.flatMap((field) =>
    listFields[field].headings.split(/,\s+/).map((heading, rank) => [heading, { field, rank }] as const),
  ),
);

/** Whether a heading is one of a participant's. */
export function isListHeading(heading: string): boolean {
  return understood(heading) !== undefined;
}

/** Whether a heading announces what must not be kept of anyone. */
export function mustNotBeKept(heading: string): boolean {
  return !rankOf.has(wordsOf(heading)) && notKept.test(fold(heading));
}

/**
 * Understands columns by their headings, never by their position; what a person mapped comes before any guess. What is no
 * participant's field is left out and named.
 * @returns the columns, and what is wrong with them: `heading-twice`, `no-name-column`, `unknown-heading`, `heading-not-kept`
 */
export function understandColumns(
  headings: readonly string[],
  file: string,
  mapped: readonly MappedHeading[] = [],
): { columns: UnderstoodColumns; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const fields = new Map<ListField, number[]>();
  const leftOut: string[] = [];
  const besides: string[] = [];
  const forbidden: string[] = [];
  const wanted = new Map(mapped.map((one) => [fold(one.heading), one]));
  const filled = headings.filter((heading) => heading !== "");
  for (const { heading, field } of mapped) {
    if (!headings.some((one) => fold(one) === fold(heading)))
      problems.push(
        problem("unknown-heading", { heading, headings: filled.slice(0, shownHeadings) }, { file }),
      );
    else if (field !== null && mustNotBeKept(heading))
      problems.push(problem("heading-not-kept", { heading }, { file }));
  }
  const ranked: { index: number; field: ListField; rank: number }[] = [];
  for (const [index, heading] of headings.entries()) {
    if (heading === "" || isOfReasons(heading)) continue;
    const choice = wanted.get(fold(heading));
    const found = choice ? choice.field && { field: choice.field, rank: -1 } : understood(heading);
    if (found) ranked.push({ index, ...found });
    else (mustNotBeKept(heading) ? forbidden : leftOut).push(heading);
  }
  ranked.sort((a, b) => a.rank - b.rank || a.index - b.index);
  for (const { index, field } of ranked) {
    const heading = headings[index] ?? "";
    const before = fields.get(field);
    if (!before) fields.set(field, [index]);
    else if (fold(headings[before[0] ?? 0] ?? "") === fold(heading))
      problems.push(problem("heading-twice", { heading }, { file }));
    else if (listFields[field].several) before.push(index);
    else besides.push(heading);
  }
  // A column of names that stands alone holds whole names.
  const alone = fields.get("familyName");
  if (alone && !fields.has("givenName") && !fields.has("fullName")) {
    fields.delete("familyName");
    fields.set("fullName", alone);
  }
  for (const [field, indexes] of fields)
    if (listFields[field].several === "as they stand") indexes.sort((a, b) => a - b);
  if (!fields.has("fullName") && !fields.has("familyName") && !fields.has("givenName"))
    problems.push(problem("no-name-column", { headings: filled.slice(0, shownHeadings) }, { file }));
  return { columns: { fields, leftOut, notKept: forbidden, besides }, problems };
}

const shownHeadings = 12;

/** The set of a list's headings by which a mapping is found again: folded and sorted, one a line, without what must not be kept. */
export function headingsKey(headings: readonly string[]): string {
  return headings
    .filter((heading) => !mustNotBeKept(heading) && !isOfReasons(heading))
    .map(fold)
    .filter((heading) => heading !== "")
    .sort()
    .join("\n");
}

function understood(heading: string): { field: ListField; rank: number } | undefined {
  const folded = fold(heading);
  if (folded === "" || unsaid.has(folded)) return undefined;
  if (wholeName.has(folded)) return { field: "fullName", rank: 0 };
  const words = wordsOf(heading);
  return words === "" ? undefined : rankOf.get(words);
}

/** The words of a heading that say what it holds: "Quel est votre nom de famille ? *" gives "nom famille". */
function wordsOf(heading: string): string {
  const folded = fold(
    heading.replace(/\((?:[^)]{0,200})\)/g, (inside) => (/^\(s\)$/i.test(inside) ? "" : " ")),
  );
  return folded
    .split(" ")
    .filter((word) => !silent.has(word))
    .join(" ");
}
