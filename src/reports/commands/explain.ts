import { choice, day, flag, type Kind, optional, text } from "../../command-line/parameter.ts";
import type { Coop } from "../../coop.ts";
import { dayOf, isMadeIn, type Season } from "../../cooperative/season.ts";
import type { Words } from "../../language/words.ts";
import { listNames } from "../../people/store/participants.ts";
import { CoopError, type Problem, refuse } from "../../problem.ts";
import { section, type View } from "../../terminal/view.ts";
import type { Day } from "../../values/day.ts";
import { groupedBy } from "../../values/grouped.ts";
import { toReference } from "../../values/reference.ts";
import { verb } from "../../verb.ts";
import { listSessions } from "../../workshops/store/sessions.ts";
import { type Edition, editions } from "../edition.ts";
import { asEdition } from "../facts/as-edition.ts";
import {
  type DocumentFacts,
  readDocuments,
  readSessionDocuments,
  readSessionFigures,
} from "../facts/documents.ts";
import { readInForce } from "../facts/in-force.ts";
import { readOwnAttendances } from "../facts/own-attendance.ts";
import { bareValue, figureCalled, figuresOf, isValue } from "../figure-names.ts";
import { type FigureName, groupOf, figures as known } from "../figures.ts";
import { type FigureItem, type FoundFigure, figuresIn } from "../figures-in.ts";
import { filtersOf } from "../filters.ts";
import { hasPublicRows } from "../people-figures.ts";
import type { FigureRow } from "../proof.ts";
import { ownPagesOf, templateOf } from "../publish.ts";
import { sessionOf } from "../store/session-of.ts";
import {
  countedRows,
  explained,
  type FigureLine,
  type FigureRowLine,
  figureItems,
  figures,
  leftRows,
  publicFigure,
} from "../views.ts";
import { whereRead } from "../where-printed.ts";

/** Understood by name or by title, in both languages; or a value, of which it is asked what it counts. */
const figure: Kind<FigureName | { readonly typed: string }> = {
  shape: "choice",
  async read(typed, { words, other }, place) {
    if (isValue(typed)) return { typed };
    const spoken = [words, await other()];
    try {
      return figureCalled(typed, (name) => spoken.map((each) => each.choice("figure", name)));
    } catch (error) {
      if (!(error instanceof CoopError)) throw error;
      throw new CoopError(
        error.problems.map((one): Problem => ({ ...one, place: { ...place, ...one.place } })),
      );
    }
  },
};

export default verb({
  gives: "list",
  ofYear: "one",
  arguments: { figure: optional(figure), item: optional(text) },
  options: { edition: optional(choice("edition", editions)), rows: optional(flag), asOf: optional(day) },
  async run(coop, { figure: meant, item, edition = "internal", rows = false, asOf }) {
    const name = typeof meant === "string" ? meant : undefined;
    const read = await readAsOf(coop, asOf ?? (await coop.seasonDay()), name, edition);
    const found = figuresIn([...read.documents.map(({ facts }) => facts), ...read.apart]);
    if (typeof meant === "object") return listOfValue(coop, found, meant.typed);
    if (!name) return listAll(coop, found);
    const all = found.filter((one) => one.name === name);
    if (edition === "public" && isInNoPublicDocument(name))
      refuse("figure-not-public", { name }, { option: "--edition" });
    const called = (one: FigureItem): string => itemCalled(one, coop.words);
    const its = item === undefined ? all : figuresOf(name, all, item, called);
    const [only, another] = its;
    if (only && !another) return explain(coop, read, only, { all, withRows: rows });
    coop.output.note(coop.words.notice("figure-means", { name }));
    await coop.list(
      figureItems,
      its.map((one) => lineOf(one, coop.words)),
    );
    const first = only?.item ? typedAs(only.item, its, coop.words) : null;
    if (only) coop.say("figures-to-explain", { name, item: first });
  },
});

/** What is asked for a figure, or for all of them. */
interface Asked {
  readonly season: Season;
  readonly day: Day;
  readonly edition: Edition;
  /** Those of the year. */
  readonly documents: readonly DocumentFacts[];
  /** What has figures that are in none of them. */
  readonly apart: readonly object[];
}

/** @throws CoopError `before-the-season` */
async function readAsOf(coop: Coop, on: Day, name: FigureName | undefined, edition: Edition): Promise<Asked> {
  const season = await coop.season();
  if (on < season.starts_on) {
    refuse("before-the-season", { on, startsOn: season.starts_on }, { option: "--as-of" });
  }
  const day = dayOf(season, on);
  const isInternal = edition === "internal";
  const isOfPeople = isInternal && (name === undefined || /^participant\./.test(name));
  const isOfSessions = isInternal && (name === undefined || /^(session|sheet)[.-]/.test(name));
  const read = await coop.readAsOf(day, async (reader) => ({
    documents: await readDocuments(reader, season, day, coop.today, edition),
    apart: [
      ...(isOfSessions ? await readSessionFigures(reader, season) : []),
      ...(isOfPeople ? await readOwnAttendances(reader, season) : []),
    ],
  }));
  if (day === on) return { season, day, edition, ...read };
  // A mode d'emploi is of the day on which it is read, also after the season.
  const facts = await coop.readAsOf(on, async (reader) =>
    asEdition(reader, edition, { template: "mode-emploi", season }, await readInForce(reader, season, on)),
  );
  const documents = read.documents.map((one) => (one.document === "mode-emploi" ? { ...one, facts } : one));
  return { season, day, edition, ...read, documents };
}

/** Every figure with its value, by what it is about; of those that several items have, how they are asked for. */
async function listAll(coop: Coop, found: readonly FoundFigure[]): Promise<void> {
  const { words, output } = coop;
  if (coop.parts.format !== "table") {
    return coop.list(
      figures,
      found.map((one) => lineOf(one, words)),
    );
  }
  const names = [...groupedBy(found, ({ name }) => name)];
  for (const [group, its] of groupedBy(names, ([name]) => groupOf(name))) {
    output.heading(words.language.capitalise(words.choice("figureGroup", group)));
    output.table(
      figures,
      its.map(([name, all]) => {
        const [only, another] = all;
        const title = words.choice("figure", name);
        if (only && !another) return lineOf(only, words);
        return {
          name,
          item: null,
          value: null,
          title,
          shown: words.notice("figures-of-items", { count: all.length }),
          isWithheld: false,
        };
      }),
    );
  }
}

/** The figures that have a value, as they are printed. @throws CoopError `no-figure-of-value` */
async function listOfValue(coop: Coop, found: readonly FoundFigure[], typed: string): Promise<void> {
  const lines = found
    .filter(({ value }) => value !== null)
    .map((one) => lineOf(one, coop.words))
    .filter(({ shown }) => bareValue(shown ?? "") === bareValue(typed));
  if (lines.length === 0) refuse("no-figure-of-value", { typed });
  const isTable = coop.parts.format === "table";
  await coop.list(
    figures,
    lines.map((line) => (isTable ? { ...line, title: titleOf(line) } : line)),
  );
}

function titleOf({ title, item }: FigureLine): string {
  return [title, item].filter((one) => one !== null).join(", ");
}

function lineOf({ name, item, value, made, isWithheld }: FoundFigure, words: Words): FigureLine {
  return {
    name,
    item: item && itemCalled(item, words),
    value,
    shown: isWithheld ? words.notice("figure-withheld", {}) : shownAs({ name, value, made }, words),
    isWithheld,
    title: words.choice("figure", name),
  };
}

/** A value as a document prints it. */
export function shownAs(
  { name, value, made }: Pick<FoundFigure, "name" | "value" | "made">,
  { language }: Words,
): string {
  if (value === null) return language.unknown;
  if (made === "share") return language.percentage(value);
  const isMoney = known[name] === "money" || known[name] === "sum-of-money";
  return isMoney ? language.money(value) : language.number(value);
}

function itemCalled({ reference, label, value }: FigureItem, words: Words): string {
  if (value) return words.choice(value.choice, value.value);
  return [reference, label].filter((one) => one !== null).join(" ");
}

/** What is typed to mean one of these: its reference, where no other has it. */
function typedAs(item: FigureItem, among: readonly FoundFigure[], words: Words): string {
  const isAlone = among.filter((one) => one.item?.reference === item.reference).length === 1;
  return isAlone && item.reference !== null ? item.reference : itemCalled(item, words);
}

/** One figure with how it came about. */
async function explain(
  coop: Coop,
  asked: Asked,
  found: FoundFigure,
  { all, withRows }: { readonly all: readonly FoundFigure[]; readonly withRows: boolean },
): Promise<void> {
  const { words } = coop;
  const { name, made } = found;
  if (asked.edition === "public" && !hasPublicRows(name)) return explainInPublic(coop, asked, found);
  const toLine = await linesIn(coop, [...found.rows(), ...found.left()]);
  const counted = found.rows().map(toLine);
  const left = found.left().map(toLine);
  const line = lineOf(found, words);
  const isTable = coop.parts.format === "table";
  if (isTable) {
    coop.output.heading(words.notice("figure-is", { title: titleOf(line), shown: line.shown ?? "" }));
  }
  const places = await placesIn(coop, asked, found);
  await coop.show(
    explained,
    {
      ...line,
      made,
      meaning: words.notice("figure-means", { name }),
      counted: sumUp(found, counted, words),
      left: left.length === 0 ? words.notice("nothing-left-out", {}) : leftIn(left, words),
      documents: isTable && places.length === 0 ? [words.notice("in-no-document", {})] : places,
    },
    withRows || !isTable
      ? [
          section(isTable ? told(countedRows, counted) : countedRows, counted),
          section(isTable ? told(leftRows, left) : leftRows, left),
        ]
      : [],
  );
  if (isTable && !withRows && counted.length + left.length > 0) {
    const item = found.item && typedAs(found.item, all, words);
    coop.say("rows-of-figure", { name, item });
  }
}

/** One that counts people, with whether it is published, and why; who is counted is not told. */
async function explainInPublic(coop: Coop, asked: Asked, found: FoundFigure): Promise<void> {
  const { words } = coop;
  const line = lineOf(found, words);
  const isTable = coop.parts.format === "table";
  if (isTable) {
    coop.output.heading(words.notice("figure-is", { title: titleOf(line), shown: line.shown ?? "" }));
  }
  const places = await placesIn(coop, asked, found);
  await coop.show(publicFigure, {
    ...line,
    meaning: words.notice("figure-means", { name: found.name }),
    why: words.notice(found.isWithheld ? "why-withheld" : "people-not-listed", {}),
    documents: isTable && places.length === 0 ? [words.notice("in-no-document", {})] : places,
  });
}

/** Whether it is of what is internal by nature: what one person did, what a category did at a session, what people sign. */
function isInNoPublicDocument(name: FigureName): boolean {
  return /^(participant|session-category|sheet|sheet-group)\./.test(name);
}

/** How a row is told: people by number and name, which are asked for all of them at once. */
async function linesIn(coop: Coop, rows: readonly FigureRow[]): Promise<(row: FigureRow) => FigureRowLine> {
  const ids = [...new Set(rows.flatMap(({ participantId }) => participantId ?? []))];
  const people = new Map((await coop.read((reader) => listNames(reader, ids))).map((one) => [one.id, one]));
  return ({ participantId, reference = null, label = null, on = null, value = null, of = null, why }) => {
    const person = participantId === undefined ? undefined : people.get(participantId);
    return {
      reference: person ? toReference("participant", person.number) : reference,
      label: person ? person.name : label,
      ...{ on, value, of },
      why: why ? coop.words.choice(why.choice, why.value) : null,
    };
  };
}

/** The same without the columns of which no row says anything. */
function told(view: View<FigureRowLine>, rows: readonly FigureRowLine[]): View<FigureRowLine> {
  return { ...view, columns: view.columns.filter(({ value }) => rows.some((row) => value(row) !== null)) };
}

/** So many rows are named where they are not listed. */
const namedRows = 6;

function sumUp({ made }: FoundFigure, rows: readonly FigureRowLine[], words: Words): string | null {
  if (rows.length === 0) return words.notice("nothing-counted", {});
  const names = rows.map((row) => rowCalled(row, words));
  if (made === "share") {
    const sum = (numbers: readonly (number | null)[]): number =>
      numbers.reduce<number>((all, one) => all + (one ?? 0), 0);
    const part = sum(rows.map(({ value }) => value));
    return words.notice("figure-share", { rows: rows.length, part, whole: sum(rows.map(({ of }) => of)) });
  }
  return words.notice("figure-rows", { rows: rows.length, names: names.slice(0, namedRows) });
}

function leftIn(rows: readonly FigureRowLine[], words: Words): string {
  const parts = [...groupedBy(rows, ({ why }) => why)].map(([why, its]) =>
    words.notice("left-out-because", {
      why: why ?? "",
      rows: its.length,
      names: its.map((row) => rowCalled(row, words)).slice(0, namedRows),
    }),
  );
  return parts.join(words.notice("semicolon", {}));
}

function rowCalled({ reference, label, on }: FigureRowLine, { language }: Words): string {
  return reference ?? label ?? (on === null ? language.unknown : language.day(on, "short"));
}

/** Where documents say a figure: the name of each, and those of its sections. */
async function placesIn(coop: Coop, asked: Asked, { name, item }: FoundFigure): Promise<string[]> {
  const { words } = coop;
  const { home } = coop.parts.surroundings;
  const documents = [...asked.documents, ...(await documentsOfSession(coop, asked, item))];
  const places = documents.map(async ({ document, facts }) => {
    if (!figuresIn(facts).some((one) => one.name === name)) return [];
    const template = templateOf(coop, document);
    const read = await whereRead(template, home, facts, filtersOf(words), item, ownPagesOf(coop));
    const sections = read.get(name);
    return sections
      ? [words.notice("section-of", { document, sections: [...sections].flatMap((one) => one ?? []) })]
      : [];
  });
  return (await Promise.all(places)).flat();
}

/** The minutes and the sheet that may say something of an item: those of its session alone. */
async function documentsOfSession(
  coop: Coop,
  { season, day, edition }: Asked,
  item: FigureItem | null,
): Promise<DocumentFacts[]> {
  const reference = item?.reference;
  if (!reference) return [];
  return coop.readAsOf(day, async (reader) => {
    const id = await sessionOf(reader, reference);
    const session = (await listSessions(reader)).find((one) => one.id === id);
    return session && isMadeIn(season, session) ? readSessionDocuments(reader, session, day, edition) : [];
  });
}
