import { type Problem, type ProblemParameters, problem } from "../problem.ts";
import { isOfReasons } from "../tabular/cells.ts";
import { type Bearer, likeliest } from "../tabular/heading-words.ts";
import { fold } from "../values/folded.ts";
import { consentAskedIn } from "./list-consents.ts";
import { consentFields, type ListField, listFields } from "./list-fields.ts";
import { peopleHeadings } from "./list-words.ts";

/** What must not be kept of anyone (`src/people/README.md`), however a heading says it. */
const notKept = new RegExp(
  [
    "(?<!nom )(?<!prenom )\\bnaiss(?:ance|\\b)",
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
    "\\bmedecin",
    "\\bpathologi",
    "\\baccessibilite",
    "\\b(access|special) needs\\b",
    "\\bbesoins? (specifique|particulier)s?\\b",
    "\\bhealth\\b",
    "\\bdisabilit",
    "\\bregime( alimentaire|$)",
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
    "\\bqf\\b",
    "\\bpai\\b",
    "\\b(sans porc|halal|casher|vegan|vege|vegetari\\w*)\\b",
  ].join("|"),
);

/** What the column of reasons in a list of rows to mend was called before. */
const formerReasons = new Set(["motif", "reason"]);

/** Whether a heading is that of the reasons in a list of rows to mend. */
export function saysReasons(heading: string): boolean {
  return isOfReasons(heading) || formerReasons.has(fold(heading));
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
  /** Left out since yes is not one answer to them: they ask for two things, or for a refusal. */
  readonly unclear: readonly string[];
  /** Left out since they are of people beside those whom the list is about: who pays, whom to call. */
  readonly ofOthers: readonly string[];
}

/** Some of the people whom a list names, with what `--people` calls them and the headings of their names. */
export interface People {
  readonly called: string;
  readonly names: readonly string[];
}

/** What a person says of the columns of a list. */
export interface ColumnWishes {
  readonly mapped?: readonly MappedHeading[];
  /** Which of the people whom the headings name take part. */
  readonly people?: string | undefined;
  /** Whether most of what a column says is yes or no: a question that asks agreement is a consent where it is so answered. */
  readonly isAnswered?: (column: number) => boolean;
  /** Whether what a column says are roles of ours: a column of other roles says what people do where they come from. */
  readonly saysRoles?: (column: number) => boolean;
  /** Whether a column says nothing in any row of the list. */
  readonly isEmpty?: (column: number) => boolean;
}

/** Whether a text is a heading of a participant's. */
export function isListHeading(heading: string): boolean {
  return saysReasons(heading) || peopleHeadings.isKnown(heading);
}

/** Whether a heading announces what must not be kept of anyone. */
export function mustNotBeKept(heading: string): boolean {
  return peopleHeadings.read(heading) === undefined && notKept.test(peopleHeadings.mended(heading).join(" "));
}

interface ReadColumn {
  readonly index: number;
  readonly heading: string;
  readonly field: ListField;
  readonly rank: number;
  readonly bearer: Bearer | undefined;
  /** Whether it names people and says nothing else: "Participante". */
  readonly isBare?: boolean;
  readonly ordinal?: string | undefined;
  readonly isMapped?: true;
}

/** Those whom a list names without a word for them: "Nom", "Votre nom". */
const unnamed: Bearer = { label: "", likely: [3, 3], joins: true };
const nameFields: readonly ListField[] = ["familyName", "givenName", "fullName"];

/**
 * Understands columns by the words of their headings, never by their position; what a person mapped comes before any guess.
 * What is no participant's field is left out and named, and so are the columns of people beside those whom the list is about.
 * @returns the columns, and what is wrong with them: `heading-twice`, `no-name-column`, `unknown-heading`,
 * `heading-not-kept`, `heading-of-two`, `people-unsure`, `no-such-people`
 */
export function understandColumns(
  headings: readonly string[],
  file: string,
  {
    mapped = [],
    people,
    isAnswered = () => false,
    saysRoles = () => true,
    isEmpty = () => false,
  }: ColumnWishes = {},
): { columns: UnderstoodColumns; problems: readonly Problem[] } {
  const problems: Problem[] = [];
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
  const unclear: string[] = [];
  const read = headings.flatMap((heading, index): ReadColumn[] => {
    if (heading === "" || saysReasons(heading)) return [];
    const choice = wanted.get(fold(heading));
    const found = peopleHeadings.read(heading);
    if (choice)
      return choice.field === null
        ? []
        : [{ index, heading, field: choice.field, rank: -1, bearer: found?.bearer, isMapped: true }];
    if (!found) {
      const asked = consentAskedIn(heading);
      if (!asked || !isAnswered(index)) return [];
      const [kind, another] = asked.kinds;
      if (kind && !another && !asked.isRefusal)
        return [
          { index, heading, field: consentFields[kind], rank: 0, bearer: peopleHeadings.bearerIn(heading) },
        ];
      unclear.push(heading);
      return [];
    }
    if (found.field === "role" && !saysRoles(index))
      return [{ index, heading, ...found, field: "function", rank: worst }];
    const rank = listFields[found.field].several === "as they stand" ? 0 : found.rank;
    return [{ index, heading, ...found, rank }];
  });
  const { theirs, ofOthers, unsure } = whoseColumns(ofNumberedPeople(withoutEmpty(read, isEmpty)), people);
  if (unsure)
    problems.push(
      people === undefined
        ? problem("people-unsure", { people: unsure }, { file })
        : problem("no-such-people", { people: unsure, typed: people }, { option: "--people" }),
    );
  const isConsent = ({ field }: ReadColumn): boolean => listFields[field].reads === "consent";
  // The day on which a form was filled in is that of the consents in it, and says nothing else.
  const kept = theirs.some(isConsent) ? theirs : theirs.filter(({ field }) => field !== "answeredOn");
  const { fields, besides } = columnsByField(kept, file, problems);
  // What says either a name or something else matters where nothing else says the name.
  const either = fields.has("familyName") || fields.has("fullName") ? [] : headingsOfTwo(headings, wanted);
  for (const one of unsure ? [] : either) problems.push(problem("heading-of-two", one, { file }));
  if (!unsure && either.length === 0 && !nameFields.some((field) => fields.has(field)))
    problems.push(problem("no-name-column", { headings: filled.slice(0, shownHeadings) }, { file }));
  const placed = new Set([...kept, ...ofOthers].map(({ index }) => index));
  const others = headings.filter(
    (heading, index) =>
      heading !== "" && !saysReasons(heading) && !placed.has(index) && !unclear.includes(heading),
  );
  return {
    columns: {
      fields,
      besides,
      unclear,
      ofOthers: ofOthers.map(({ heading }) => heading),
      leftOut: others.filter((heading) => !mustNotBeKept(heading)),
      notKept: others.filter(mustNotBeKept),
    },
    problems,
  };
}

const shownHeadings = 12;
/** Of a column that is read where no other says the same. */
const worst = 1_000;

/** The headings that announce a name or something else, and that nobody has mapped: "Nom/Structure". */
function headingsOfTwo(
  headings: readonly string[],
  mapped: ReadonlyMap<string, MappedHeading>,
): readonly ProblemParameters["heading-of-two"][] {
  return headings.flatMap((heading) => {
    const fields = peopleHeadings.read(heading) ? [] : peopleHeadings.readings(heading);
    const saysName = fields.some((field) => field === "familyName" || field === "fullName");
    if (!saysName || mapped.has(fold(heading))) return [];
    return [{ heading, readings: fields.map((field) => ({ heading, field })) }];
  });
}

/**
 * The columns without those that are empty where another says the same of the same people: forms have "First name" and "Last name" of their own, and
 * ask for a "Name" beside.
 */
function withoutEmpty(
  read: readonly ReadColumn[],
  isEmpty: (column: number) => boolean,
): readonly ReadColumn[] {
  const isNeedless = (one: ReadColumn): boolean =>
    !one.isMapped &&
    isEmpty(one.index) &&
    read.some(
      ({ field, bearer, index }) =>
        field === one.field && bearer?.label === one.bearer?.label && !isEmpty(index),
    );
  const isFamilyElsewhere = read.some((one) => isOfFamily(one) && isNeedless(one));
  return read.filter(
    (one) =>
      !isNeedless(one) &&
      !(isFamilyElsewhere && one.field === "givenName" && !one.isMapped && isEmpty(one.index)),
  );
}

/**
 * The columns of people whom nothing but a number or a letter tells apart: "Nom A" and "Nom B" are two, each with what bears
 * theirs. Two family names beside one given name are someone's all the same.
 */
function ofNumberedPeople(read: readonly ReadColumn[]): readonly ReadColumn[] {
  const plain = read.filter(({ bearer, isMapped }) => !bearer && !isMapped);
  const hasGivenNames = read.some(({ field }) => field === "givenName");
  const ordinals = new Set(plain.filter(isOfFamily).map(({ ordinal }) => ordinal));
  for (const one of ordinals) {
    const its = plain.filter(({ ordinal }) => ordinal === one).map(({ field }) => field);
    if (hasGivenNames && !its.includes("fullName") && !its.includes("givenName")) ordinals.delete(one);
  }
  if (ordinals.size < 2) return read;
  return read.map((one) =>
    plain.includes(one) && one.ordinal !== undefined && ordinals.has(one.ordinal)
      ? { ...one, bearer: { ...unnamed, label: one.ordinal.toUpperCase() } }
      : one,
  );
}

interface WhoseColumns {
  readonly theirs: readonly ReadColumn[];
  readonly ofOthers: readonly ReadColumn[];
  /** Those whom it may be about, where nobody can tell. */
  readonly unsure?: readonly People[];
}

/** The columns of those whom a list is about, the surest first; columns of several people are never mixed. */
function whoseColumns(read: readonly ReadColumn[], people: string | undefined): WhoseColumns {
  const bearerOf = ({ bearer = unnamed }: ReadColumn): Bearer => bearer;
  const mayBe = read.filter((one) => one.isMapped || people !== undefined || bearerOf(one).likely[1] >= 0);
  // "Participante" is a column of names where there is none that says so, and may else say yes or no.
  const named = mayBe.filter(({ field, isBare }) => nameFields.includes(field) && !isBare);
  const names = named.length > 0 ? named : mayBe.filter(({ isBare }) => isBare);
  const bearers = new Map(names.map((one) => [bearerOf(one).label, bearerOf(one)]));
  const unnamedOnes = names.filter((one) => bearerOf(one) === unnamed);
  const others = names.filter((one) => bearerOf(one) !== unnamed);
  // "Prénom" beside "Nom du représentant" is that of the same.
  if (
    others.length > 0 &&
    !unnamedOnes.some(isOfFamily) &&
    !others.some(({ field }) => field === "givenName")
  )
    bearers.delete(unnamed.label);
  const isCalled = (bearer: Bearer): boolean =>
    fold(bearer.label) === fold(people ?? "") ||
    names.some((one) => bearerOf(one).label === bearer.label && fold(one.heading) === fold(people ?? ""));
  const mappedName = names.find(({ isMapped }) => isMapped);
  const about =
    people !== undefined
      ? [...bearers.values()].find(isCalled)
      : mappedName
        ? bearerOf(mappedName)
        : (likeliest([...bearers.values()]) ?? (bearers.size === 0 ? unnamed : undefined));
  if (!about) {
    const called = [...bearers.values()].map(({ label }): People => {
      const its = names.filter((one) => bearerOf(one).label === label).map(({ heading }) => heading);
      return { called: label === "" ? (its[0] ?? "") : label, names: its };
    });
    return { theirs: [], ofOthers: [], unsure: called };
  }
  const closeness = (one: ReadColumn): number => {
    const bearer = bearerOf(one);
    if (one.isMapped) return 0;
    if (bearer.label === about.label) return 1;
    return bearer.joins && !bearers.has(bearer.label) ? 2 : apart;
  };
  const theirs = read.filter((one) => closeness(one) < apart);
  const hasNames = theirs.some((one) => isOfFamily(one) && !one.isBare);
  return {
    theirs: theirs
      .filter(({ isBare }) => !(isBare && hasNames))
      .sort((a, b) => closeness(a) - closeness(b) || a.rank - b.rank || a.index - b.index),
    ofOthers: read.filter((one) => closeness(one) === apart),
  };
}

const apart = 3;

/** Whether a column says a family name, alone or in a whole name. */
function isOfFamily({ field }: ReadColumn): boolean {
  return field === "familyName" || field === "fullName";
}

/** The columns of each field, and those that are not read since a surer one says the same. */
function columnsByField(
  columns: readonly ReadColumn[],
  file: string,
  problems: Problem[],
): Pick<UnderstoodColumns, "fields" | "besides"> {
  const fields = new Map<ListField, number[]>();
  const besides: string[] = [];
  const first = new Map<ListField, string>();
  for (const { index, heading, field } of columns) {
    const before = fields.get(field);
    if (!before) {
      fields.set(field, [index]);
      first.set(field, fold(heading));
    } else if (first.get(field) === fold(heading))
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
  return { fields, besides };
}

/** The set of a list's headings by which a mapping is found again: folded and sorted, one a line, without what must not be kept. */
export function headingsKey(headings: readonly string[]): string {
  return headings
    .filter((heading) => !mustNotBeKept(heading) && !saysReasons(heading))
    .map(fold)
    .filter((heading) => heading !== "")
    .sort()
    .join("\n");
}
