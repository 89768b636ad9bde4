import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { currentSeason } from "../../src/cooperative/store/seasons.ts";
import type { Words } from "../../src/language/words.ts";
import { features, speak } from "../../src/program.ts";
import {
  type DocumentFacts,
  readDocuments,
  readSessionDocuments,
  readSessionFigures,
} from "../../src/reports/facts/documents.ts";
import { readOwnAttendances } from "../../src/reports/facts/own-attendance.ts";
import type { FigureName } from "../../src/reports/figures.ts";
import { type FoundFigure, figuresIn } from "../../src/reports/figures-in.ts";
import { filtersOf } from "../../src/reports/filters.ts";
import { fillTemplate } from "../../src/reports/template.ts";
import { whereRead } from "../../src/reports/where-printed.ts";
import type { Day } from "../../src/values/day.ts";
import { listSessions } from "../../src/workshops/store/sessions.ts";
import { type ACoop, aCoop, plain } from "../helpers/a-coop.ts";
import { recordYear } from "../helpers/a-real-year.ts";
import { testOnShared } from "../helpers/shared.ts";
import { inSql } from "./figures-in-sql.ts";

const home = join(import.meta.dirname, "../..");

/** What a figure is of, as the query of its name says it. */
function itemOf({ name, item }: FoundFigure): string | null {
  if (!item) return null;
  if (isOfAPart(name)) return [item.reference, item.label].filter((one) => one !== null).join(" ");
  return item.value?.value ?? item.reference ?? item.label;
}

/** Whether a figure is of a part of what bears the reference. */
function isOfAPart(name: string): boolean {
  return /^(grade|session-category|sheet-group)\./.test(name);
}

interface Documents {
  readonly ofYear: readonly DocumentFacts[];
  readonly ofSessions: readonly DocumentFacts[];
  readonly apart: readonly object[];
}

function documentsOf(coop: ACoop, day: Day): Promise<Documents> {
  return coop.askAsOf(day, async (reader) => {
    const season = await currentSeason(reader);
    const ofSessions: DocumentFacts[] = [];
    for (const session of await listSessions(reader)) {
      ofSessions.push(...(await readSessionDocuments(reader, session, day)));
    }
    return {
      ofYear: await readDocuments(reader, season, day, day),
      ofSessions,
      apart: [...(await readSessionFigures(reader, season)), ...(await readOwnAttendances(reader, season))],
    };
  });
}

/** What a figure counts some of, by what its name begins with. */
const countsSomeOf: readonly (readonly [begins: RegExp, all: FigureName])[] = [
  [/^decisions\.(?!all|other-outcomes)|^missing\.decisions-/, "decisions.all"],
  [/^experiments\.(started|running|never-started|planned-unknown|spent-unknown)/, "experiments.started"],
  [/^ideas\.chosen/, "ideas.all"],
  [/^requests\.(answered|answers)|^missing\.unanswered/, "requests.all"],
  [/^sessions\.recorded|^missing\.unrecorded-sessions/, "sessions.held"],
  [/^said\.(told|not-taken-up)/, "said.noted"],
  [/^deciding\./, "deciding.adopted"],
  [/^record\.adopted/, "record.count"],
  [/^mandate\.(signed|unsigned)/, "mandate.asked"],
  [/^community\.(left|joined-later|routes|route-unknown)/, "community.ever"],
  [/^missing\.unsettled-overlaps/, "beside.overlaps"],
];

/** The figures that count some of a list and do not account for the rest of it. */
function incompleteOf(found: readonly FoundFigure[]): string[] {
  const rowsOf = (one: FoundFigure): number => one.rows().length + one.left().length;
  return found.flatMap((one) => {
    const [, whole] = countsSomeOf.find(([begins]) => begins.test(one.name)) ?? [];
    const all = found.find(({ name }) => name === whole);
    if (!all) return [];
    const wanted = whole === "experiments.started" ? rowsOf(all) : (all.value ?? 0);
    return rowsOf(one) === wanted ? [] : [`${one.name}: ${rowsOf(one)} of ${wanted}`];
  });
}

/** Every figure of these documents, and of each person, is what a query of its own says of the same register. */
async function expectTwice(coop: ACoop, { ofYear, apart }: Documents, day: Day): Promise<void> {
  const found = figuresIn([...ofYear.map(({ facts }) => facts), ...apart]);
  const miscounted = found.filter(
    ({ made, value, rows }) => made === "counted" && rows().length !== (value ?? 0),
  );
  expect(incompleteOf(found)).toEqual([]);
  expect(miscounted.map(({ name, item }) => [name, item?.reference])).toEqual([]);
  expect([...new Set(found.map(({ name }) => name))].filter((name) => !inSql[name])).toEqual([]);
  const register = new Database(join(coop.folder, "coop.db"), { readonly: true });
  try {
    const { start, end } = register
      .prepare("select starts_on as start, ends_on as end from season")
      .get() as {
      start: string;
      end: string;
    };
    const wrong = found.flatMap((figure) => {
      const rows = register
        .prepare(inSql[figure.name] ?? "")
        .raw()
        .all(Object.fromEntries(namedIn(inSql[figure.name] ?? "", { day, start, end }))) as unknown[][];
      const item = itemOf(figure);
      const value = item === null ? rows[0]?.[0] : rows.find(([its]) => its === item)?.[1];
      const isSame =
        typeof value === "number" && figure.value !== null
          ? Math.abs(value - figure.value) < 1e-9
          : (value ?? null) === figure.value;
      return isSame ? [] : [`${figure.name} ${item ?? ""}: ${figure.value}, in SQL ${value}`];
    });
    expect(wrong).toEqual([]);
  } finally {
    register.close();
  }
}

function namedIn(query: string, given: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(given).filter(([name]) => query.includes(`:${name}`));
}

/** The same facts with nothing in them that people wrote. */
function muted(facts: unknown): unknown {
  if (typeof facts === "string") return /^[a-z-]+$|^\d{4}-|^[A-Z]\d+(\.\d+)?$/.test(facts) ? facts : "Texte";
  if (Array.isArray(facts)) return facts.map(muted);
  if (typeof facts !== "object" || facts === null) return facts;
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, muted(value)]));
}

const month =
  "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December)";
const notCounted = [
  new RegExp(`(?:\\d+(?:er)?(?: (?:au|to) ))?\\d*(?:er)? ?${month}(?: \\d{4})?`, "g"),
  /\d\d\/\d\d\/\d{4}/g,
  /\b[A-Z]\d{2,}\b/g,
  /\*\*(?:Tableau|Table|Figure) \d+\./g,
  /\bsection \d+/g,
  /^(?:#+ )?\d+\./gm,
  /\d+[  ]h(?:[  ]\d+)?|\d+:\d+(?: [ap]\.?m\.?)?|\(\d+ min\)/g,
  /^\| \d+ \||`[^`]+`|(?:donné par|given by) 16 \p{L}+ 3/gmu,
];

/** The numbers of a text, in figures, and in words from two on: "un" and "une" are articles as well. */
function numbersOf(text: string, { language }: Words): string[] {
  const said = notCounted.reduce((rest, each) => rest.replace(each, " "), text);
  const inWords = [2, 3, 4, 5, 6, 7, 8, 9].map((one) => language.numberInWords(one));
  const words = said.match(/\p{L}+/gu)?.filter((word) => inWords.includes(word.toLowerCase())) ?? [];
  const figures = said.match(/\d+(?:[  ,.]\d+)*/g) ?? [];
  return [...figures, ...words.map((word) => String(inWords.indexOf(word.toLowerCase()) + 2))];
}

/** Every number that a document prints in a section is the value of a figure that is read there; how many there are. */
async function expectCovered({ document, facts }: DocumentFacts, code: "fr" | "en"): Promise<number> {
  const { words } = await speak(code, features);
  const file = join(home, "templates", code, `${document}.md`);
  const filters = filtersOf(words);
  const read = await whereRead(file, home, facts, filters);
  const text = plain(await fillTemplate(file, home, muted(facts) as object, filters)).replaceAll("\\", "");
  const found = figuresIn(facts);
  const { language } = words;
  const strange: string[] = [];
  let covered = 0;
  const hasSections = [...read.values()].some((places) => [...places].some((place) => place !== null));
  const sections = hasSections ? text.split(/^(?=## )/m).slice(1) : [text];
  for (const section of sections) {
    const title = /^## (?:\d+\. |Annexe? [A-Z]\. )?(.*)$/m.exec(section)?.[1] ?? "";
    const names = new Set(
      [...read].flatMap(([name, places]) =>
        [...places].some((place) => (place === null ? !hasSections : plain(place.title) === title))
          ? [name]
          : [],
      ),
    );
    const values = new Set(
      found
        .filter(({ name, value }) => names.has(name) && value !== null)
        .flatMap(({ value }) => [
          language.number(value ?? 0),
          language.money(value ?? 0),
          language.percentage(value ?? 0),
        ])
        .map((said) => plain(said).replace(/[^\d.,]+$|^[^\d]+/g, "")),
    );
    for (const number of numbersOf(section, words)) {
      if (values.has(number)) covered += 1;
      else strange.push(`${title}: ${number}`);
    }
  }
  expect(strange).toEqual([]);
  return covered;
}

test.each(["fr", "en"] as const)(
  "every number that the documents of the demo (%s) print is a figure, and each figure is what a query written apart says",
  { timeout: 240_000 },
  async (language) => {
    const coop = await aCoop({ bare: true });
    coop.on("2024-12-20");
    await coop.must("demo", "essai", "--lang", language);
    const year = coop.in("essai");
    const documents = await documentsOf(year, "2024-12-20");
    await expectTwice(year, documents, "2024-12-20");
    for (const one of [...documents.ofYear, ...documents.ofSessions]) {
      const covered = await expectCovered(one, language);
      if (one.document === "bilan") expect(covered).toBeGreaterThan(100);
    }
    const said: string[] = [];
    for (const line of [
      ["attendance.rate", "--rows"],
      ["decisions.in-force"],
      ["experiment.visits"],
      ["session.present", "S03"],
      ["session-category.excused", "S03"],
      ["participant.attendance", "P07", "--rows"],
      [],
    ]) {
      const { stdout, stderr } = await year.must("explain", ...line, "--lang", language);
      said.push(`$ coop explain ${line.join(" ")}`.trim(), stdout, stderr);
    }
    await expect(said.join("\n")).toMatchFileSnapshot(`../golden/documents/explain.${language}.txt`);
  },
);

testOnShared(
  "every number that the documents of a real year print is a figure, and each figure is what a query written apart says",
  { timeout: 240_000 },
  async () => {
    const coop = await aCoop({ bare: true });
    coop.on("2013-01-10");
    await recordYear(coop);
    const documents = await documentsOf(coop, "2012-12-31");
    await expectTwice(coop, documents, "2012-12-31");
    for (const one of [...documents.ofYear, ...documents.ofSessions]) await expectCovered(one, "fr");
  },
);
