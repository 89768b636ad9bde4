import type { Reading } from "../../../command-line/parameter.ts";
import type { Pause } from "../../../coop.ts";
import { findCategory, listCategories } from "../../../cooperative/store/categories.ts";
import { dayReading, readYesNo } from "../../../language/reading.ts";
import { CoopError, type Problem, problem } from "../../../problem.ts";
import type { Staging } from "../../../register/staging.ts";
import type { Table, TableRow } from "../../../tabular/table.ts";
import { type Day, parseDay } from "../../../values/day.ts";
import { fold } from "../../../values/folded.ts";
import { isRead } from "../../../values/parsed.ts";
import { parseReference } from "../../../values/reference.ts";
import { Found } from "../../found.ts";
import { asTypedDay, readAddresses, readPhones, saysNothing, withoutGuard } from "../../list-cells.ts";
import type { ListField, UnderstoodColumns } from "../../list-columns.ts";
import { type Role, type Route, roles, routes } from "../../membership.ts";
import {
  inAlphabeticalOrder,
  type PersonName,
  parsePersonName,
  withoutCapitals,
  withoutCivility,
} from "../../person-name.ts";
import { type ReadRow, StagedList } from "../../store/staged-list.ts";

/** A cell that held several values: the first was taken. */
export interface SharedCell {
  readonly line: number;
  readonly column: string;
  readonly taken: string;
  readonly others: readonly string[];
}

export interface ReadList {
  readonly list: StagedList;
  readonly rows: number;
  readonly shared: Found<SharedCell>;
  /** The lines that say a category and nothing else, for the people below them. */
  readonly categoryLines: readonly number[];
  /** What is wrong with a category of the list that the register does not have. */
  readonly unknownCategories: ReadonlyMap<string, Problem>;
}

/** One word that begins with a letter, as most names do: nothing stands before it. */
const plainName = /^\p{Lu}[\p{L}\d-]*$/u;

/** So many different texts of a column are remembered: in most, few come many times. */
const remembered = 5000;

/** What the columns of the list can fill of a staged row. */
const filledBy: Readonly<Record<ListField, readonly (keyof ReadRow)[]>> = {
  familyName: [],
  givenName: [],
  fullName: [],
  email: ["email"],
  phone: ["phone", "isRestored"],
  category: ["categoryId", "unknownCategory"],
  organisation: ["organisation", "organisationFolded"],
  district: ["district"],
  function: ["function"],
  role: ["role"],
  route: ["route"],
  joinedOn: ["joinedOn"],
  isMinor: ["isMinor"],
  reference: ["reference"],
};

/** The words of the register and of both languages that cells are read by, got before the rows come one after the other. */
interface Vocabulary {
  role(text: string): Role | undefined;
  route(text: string): Route | undefined;
  roleWords: readonly string[];
  routeWords: readonly string[];
  isNewPerson(text: string): boolean;
  day(text: string): ReturnType<typeof parseDay>;
}

/** Reads every row of a list once, and keeps it beside the register with what is wrong with it. */
export async function readList(
  table: Table,
  columns: UnderstoodColumns,
  reading: Reading,
  staging: Staging,
  pause: Pause,
): Promise<ReadList> {
  const said = new Set([
    "categoryId",
    ...[...columns.fields.keys()].flatMap((field) => filledBy[field]),
  ] as const);
  const list = new StagedList(staging, said);
  const categories = new Map<string, number | string>();
  const unknownCategories = new Map<string, Problem>();
  const reader = new RowReader(table, columns, await vocabularyOf(reading), categories);
  const categoryColumn = columns.fields.get("category")?.[0];
  const titles = categoryColumn === undefined ? await categoryTitles(reading) : new Map<string, number>();
  const categoryLines: number[] = [];
  let rows = 0;
  await list.together(async () => {
    for await (const batch of table.rows()) {
      if (categoryColumn !== undefined)
        await learnCategories(batch, categoryColumn, categories, unknownCategories, reading);
      for (const row of batch) {
        const title = titleIn(row, titles);
        if (title !== undefined) {
          reader.categoryAbove = title;
          categoryLines.push(row.line);
          continue;
        }
        const problems = row.problem ? [row.problem] : reader.read(row, list);
        if (problems.length > 0) list.refuse(row.line, problems, false);
      }
      rows += batch.length;
      await pause("list-being-read", { rows: rows - categoryLines.length });
    }
  });
  return {
    list,
    rows: rows - categoryLines.length,
    shared: reader.shared,
    categoryLines,
    unknownCategories,
  };
}

/** The categories by every text that names one whole. */
async function categoryTitles({ reader }: Reading): Promise<ReadonlyMap<string, number>> {
  const categories = reader ? await listCategories(reader) : [];
  return new Map(
    categories.flatMap(({ id, label, spellings }) =>
      [label, ...spellings].map((text) => [fold(text), id] as const),
    ),
  );
}

/** The category that a row says where it says nothing else: sign-in sheets have it as a title above its people. */
function titleIn({ cells }: TableRow, titles: ReadonlyMap<string, number>): number | undefined {
  if (titles.size === 0) return undefined;
  const [only, another] = cells.filter((cell) => cell !== "");
  return only === undefined || another !== undefined ? undefined : titles.get(fold(only));
}

async function vocabularyOf({ words, other, today }: Reading): Promise<Vocabulary> {
  const spoken = [words, await other()];
  const choice = <Value extends string>(name: string, among: readonly Value[]) => {
    return eachOnce((text: string): Value | undefined => {
      const read = spoken.map((one) => one.readChoice(name, text)).find((one) => one !== undefined);
      return among.find((value) => value === read);
    });
  };
  const days = dayReading(today);
  return {
    role: choice("role", roles),
    route: choice("route", routes),
    roleWords: roles.map((role) => words.choice("role", role)),
    routeWords: routes.map((route) => words.choice("route", route)),
    isNewPerson: (text) => spoken.some((one) => one.readChoice("importOutcome", text) === "new"),
    day: eachOnce((text: string) => parseDay(asTypedDay(text), days)),
  };
}

/** Looks up the categories of some rows that did not come before: the id of one, or the text of one that is not known. */
async function learnCategories(
  rows: readonly TableRow[],
  column: number,
  categories: Map<string, number | string>,
  unknown: Map<string, Problem>,
  { reader }: Reading,
): Promise<void> {
  for (const { cells } of rows) {
    const cell = cells[column] ?? "";
    if (categories.has(cell) || saysNothing(cell) || !reader) continue;
    try {
      categories.set(cell, (await findCategory(reader, withoutGuard(cell))).id);
    } catch (error) {
      if (!(error instanceof CoopError)) throw error;
      const [first] = error.problems;
      const text = oneLine(withoutGuard(cell));
      categories.set(cell, text);
      if (first && unknown.size < remembered) unknown.set(text, first);
    }
  }
}

class RowReader {
  readonly shared = new Found<SharedCell>();
  /** The category that stands as a title above the rows that are being read. */
  categoryAbove: number | null = null;
  readonly #table: Table;
  readonly #fields: ReadonlyMap<ListField, readonly number[]>;
  readonly #words: Vocabulary;
  readonly #categories: ReadonlyMap<string, number | string>;
  readonly #fold = eachOnce(fold);
  #problems: Problem[] = [];

  constructor(
    table: Table,
    { fields }: UnderstoodColumns,
    words: Vocabulary,
    categories: ReadonlyMap<string, number | string>,
  ) {
    this.#table = table;
    this.#fields = fields;
    this.#words = words;
    this.#categories = categories;
  }

  /** Adds a row to the list, or gives all that is wrong with it. */
  read(row: TableRow, list: StagedList): readonly Problem[] {
    this.#problems = [];
    const { givenName, familyName } = this.#name(row);
    // Given names come many times, family names do not.
    const family = familyName === null ? "" : fold(familyName);
    const given = givenName === null ? "" : this.#fold(givenName);
    const folded = inAlphabeticalOrder(family === "" ? given : given === "" ? family : `${given} ${family}`);
    const organisation = this.#text(row, "organisation");
    const organisationFolded = organisation === null ? null : this.#fold(organisation);
    const phone = this.#phone(row);
    const category = this.#category(row);
    const read: ReadRow = {
      line: row.line,
      folded,
      sheetName: given === "" ? family : `${family || given} ${given}`,
      givenName,
      familyName,
      email: this.#email(row),
      phone: phone.number,
      isRestored: phone.isRestored ? 1 : null,
      district: this.#text(row, "district"),
      function: this.#text(row, "function"),
      role: this.#word(row, "role", this.#words.role, this.#words.roleWords),
      route: this.#word(row, "route", this.#words.route, this.#words.routeWords),
      joinedOn: this.#day(row),
      isMinor: this.#yesNo(row),
      categoryId: typeof category === "number" ? category : null,
      unknownCategory: typeof category === "string" ? category : null,
      organisation: organisationFolded === "" ? null : organisation,
      organisationFolded: organisationFolded || null,
      reference: this.#reference(row),
    };
    if (folded === "") this.#problems.push(problem("name-missing", {}, this.#place(row)));
    if (this.#problems.length === 0) list.add(read);
    return this.#problems;
  }

  /** The cell of a field, and its column; nothing where it says nothing. */
  #cell(row: TableRow, field: ListField): { readonly text: string; readonly index: number } | undefined {
    const indexes = this.#fields.get(field);
    if (!indexes) return undefined;
    for (const index of indexes) {
      const cell = row.cells[index];
      if (cell !== undefined && cell !== "" && !saysNothing(cell)) return { text: withoutGuard(cell), index };
    }
    return undefined;
  }

  #text(row: TableRow, field: ListField): string | null {
    const cell = this.#cell(row, field);
    return cell ? oneLine(cell.text) : null;
  }

  #name(row: TableRow): PersonName {
    const given = this.#nameCell(row, "givenName");
    const family = this.#nameCell(row, "familyName");
    if (given !== "" || family !== "") {
      return { givenName: given || null, familyName: family === "" ? null : withoutCapitals(family) };
    }
    const whole = this.#nameCell(row, "fullName");
    return whole === "" ? { givenName: null, familyName: null } : parsePersonName(whole);
  }

  /** What stands in a cell of names, without a civility; nothing where it has not a letter. */
  #nameCell(row: TableRow, field: ListField): string {
    for (const index of this.#fields.get(field) ?? []) {
      const cell = row.cells[index] ?? "";
      if (plainName.test(cell)) return cell;
      const name = withoutCivility(oneLine(withoutGuard(cell)));
      if (fold(name) !== "") return name;
    }
    return "";
  }

  #email(row: TableRow): string | null {
    const cell = this.#cell(row, "email");
    if (!cell) return null;
    const read = readAddresses(cell.text);
    if (isRead(read)) return this.#taken(row, cell.index, read.value);
    this.#problems.push(problem(read.reason, { typed: oneLine(cell.text) }, this.#place(row, cell.index)));
    return null;
  }

  #phone(row: TableRow): { readonly number: string | null; readonly isRestored: boolean } {
    const cell = this.#cell(row, "phone");
    if (!cell) return { number: null, isRestored: false };
    const read = readPhones(cell.text);
    if (!("reason" in read)) return { number: this.#taken(row, cell.index, read.value), isRestored: false };
    if (read.reason === "lost-zero") return { number: read.restored, isRestored: true };
    this.#problems.push(problem(read.reason, { typed: oneLine(cell.text) }, this.#place(row, cell.index)));
    return { number: null, isRestored: false };
  }

  #taken(
    row: TableRow,
    index: number,
    { value, others }: { readonly value: string; readonly others: readonly string[] },
  ): string {
    if (others.length > 0)
      this.shared.add({ line: row.line, column: this.#table.headings[index] ?? "", taken: value, others });
    return value;
  }

  #category(row: TableRow): number | string | null {
    const index = this.#fields.get("category")?.[0];
    if (index === undefined) return this.categoryAbove;
    return this.#categories.get(row.cells[index] ?? "") ?? null;
  }

  #word<Value extends string>(
    row: TableRow,
    field: ListField,
    read: (text: string) => Value | undefined,
    allowed: readonly string[],
  ): Value | null {
    const cell = this.#cell(row, field);
    if (!cell) return null;
    const value = read(cell.text);
    if (value !== undefined) return value;
    this.#problems.push(
      problem("not-a-choice", { typed: oneLine(cell.text), allowed }, this.#place(row, cell.index)),
    );
    return null;
  }

  #day(row: TableRow): Day | null {
    const cell = this.#cell(row, "joinedOn");
    if (!cell) return null;
    const read = this.#words.day(cell.text);
    if (isRead(read)) return read.value;
    this.#problems.push(problem(read.reason, { typed: oneLine(cell.text) }, this.#place(row, cell.index)));
    return null;
  }

  #yesNo(row: TableRow): 0 | 1 | null {
    const cell = this.#cell(row, "isMinor");
    if (!cell) return null;
    const read = readYesNo(cell.text);
    if (read !== undefined) return read ? 1 : 0;
    this.#problems.push(
      problem("not-yes-or-no", { typed: oneLine(cell.text) }, this.#place(row, cell.index)),
    );
    return null;
  }

  /** The number of a reference; 0 for someone whom the list says to be new. What is no reference of ours says nothing. */
  #reference(row: TableRow): number | null {
    const cell = this.#cell(row, "reference");
    if (!cell) return null;
    if (this.#words.isNewPerson(cell.text)) return 0;
    return parseReference("participant", cell.text) ?? null;
  }

  #place(row: TableRow, index?: number): Problem["place"] {
    const place = { file: this.#table.file, line: row.line };
    return index === undefined ? place : { ...place, column: this.#table.headings[index] ?? "" };
  }
}

/** A text on one line. */
function oneLine(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.trim().replace(/\s+/g, " ") : text;
}

/** The same function, which remembers what it gave for each of a few thousand texts. */
function eachOnce<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size === remembered) known.clear();
    known.set(text, value);
    return value;
  };
}
