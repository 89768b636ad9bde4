import { readYesNo } from "../../../language/reading.ts";
import { type Problem, problem } from "../../../problem.ts";
import type { Table, TableRow } from "../../../tabular/table.ts";
import { type Day, type DayReading, parseDay } from "../../../values/day.ts";
import { fold } from "../../../values/folded.ts";
import { isRead } from "../../../values/parsed.ts";
import { parseReference } from "../../../values/reference.ts";
import { Found } from "../../found.ts";
import {
  asTypedDay,
  oneLine,
  readAddresses,
  readPhones,
  saysNothing,
  withoutGuard,
} from "../../list-cells.ts";
import type { ListField, UnderstoodColumns } from "../../list-columns.ts";
import type { Role, Route } from "../../membership.ts";
import {
  inAlphabeticalOrder,
  type NameOrder,
  type PersonName,
  parsePersonName,
  withoutCapitals,
  withoutCivility,
} from "../../person-name.ts";
import type { ReadRow, StagedList } from "../../store/staged-list.ts";
import type { Glossary } from "./list-glossary.ts";

/** A cell that held several values: the first was taken. */
export interface SharedCell {
  readonly line: number;
  readonly column: string;
  readonly taken: string;
  readonly others: readonly string[];
}

/** One word that begins with a letter, as most names do: nothing stands before it. */
const plainName = /^\p{Lu}[\p{L}\d-]*$/u;

/** So many different texts of a column are remembered: in most, few come many times. */
const remembered = 20_000;
/** The id of no row. */
const none = 0;

/** What the columns of the list can fill of a staged row. */
const filledBy: Readonly<Record<ListField, readonly (keyof ReadRow)[]>> = {
  familyName: [],
  givenName: [],
  fullName: [],
  email: ["email"],
  phone: ["phone", "isRestored"],
  category: ["categoryId", "unknownCategory"],
  organisation: ["organisationId"],
  district: ["district"],
  function: ["function"],
  role: ["role"],
  route: ["route"],
  joinedOn: ["joinedOn"],
  isMinor: ["isMinor"],
  reference: ["reference"],
};

/** What the columns of a list can fill of a staged row. */
export function columnsFilledBy(fields: Iterable<ListField>): Set<keyof ReadRow> {
  return new Set(["categoryId", ...[...fields].flatMap((field) => filledBy[field])]);
}

/** Reads the rows of a list one by one, and adds those to it that can be taken. */
export class RowReader {
  readonly shared = new Found<SharedCell>();
  /** The category that stands as a title above the rows that are being read. */
  categoryAbove: number | null = null;
  /** In which order whole names stand, where a name does not tell it. */
  nameOrder: NameOrder = "given-first";
  readonly #table: Table;
  readonly #list: StagedList;
  /** The columns of each field, in the order in which they are asked. */
  readonly #columns: Readonly<Record<ListField, readonly number[]>>;
  readonly #glossary: Glossary;
  readonly #day: (text: string) => ReturnType<typeof parseDay>;
  readonly #fold = eachOnce(fold);
  readonly #organisationId: (name: string) => number;
  #line = 0;
  #problems: Problem[] = [];

  constructor(
    table: Table,
    { fields }: UnderstoodColumns,
    list: StagedList,
    glossary: Glossary,
    days: DayReading,
  ) {
    this.#table = table;
    this.#list = list;
    this.#organisationId = eachOnce((name) => {
      const folded = fold(name);
      return folded === "" ? none : list.organisations.add(name, folded, this.#line);
    });
    this.#columns = Object.fromEntries(
      Object.keys(filledBy).map((field) => [field, fields.get(field as ListField) ?? []]),
    ) as Record<ListField, readonly number[]>;
    this.#glossary = glossary;
    this.#day = eachOnce((text) => parseDay(asTypedDay(text), days));
  }

  /** Adds a row to the list, or gives all that is wrong with it. */
  read(row: TableRow): readonly Problem[] {
    this.#problems = [];
    this.#line = row.line;
    const { givenName, familyName } = this.#name(row);
    // Given names come many times, family names do not.
    const family = familyName === null ? "" : fold(familyName);
    const given = givenName === null ? "" : this.#fold(givenName);
    const folded = inAlphabeticalOrder(family === "" ? given : given === "" ? family : `${given} ${family}`);
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
      role: this.#word<Role>(row, "role"),
      route: this.#word<Route>(row, "route"),
      joinedOn: this.#joinedOn(row),
      isMinor: this.#yesNo(row),
      categoryId: typeof category === "number" ? category : null,
      unknownCategory: typeof category === "string" ? category : null,
      organisationId: this.#organisation(row),
      reference: this.#reference(row),
    };
    if (folded === "") this.#problems.push(problem("name-missing", {}, this.#place(row)));
    if (this.#problems.length === 0) this.#list.add(read);
    return this.#problems;
  }

  /** The first column of a field that says something; nothing where none does. */
  #columnOf(row: TableRow, field: ListField): number | undefined {
    for (const index of this.#columns[field]) if (!saysNothing(row.cells[index] ?? "")) return index;
    return undefined;
  }

  #text(row: TableRow, field: ListField): string | null {
    const column = this.#columnOf(row, field);
    return column === undefined ? null : oneLine(typedIn(row, column));
  }

  #name(row: TableRow): PersonName {
    const given = this.#nameCell(row, "givenName");
    const family = this.#nameCell(row, "familyName");
    if (given !== "" || family !== "") {
      return { givenName: given || null, familyName: family === "" ? null : withoutCapitals(family) };
    }
    const whole = this.#nameCell(row, "fullName");
    return whole === "" ? { givenName: null, familyName: null } : parsePersonName(whole, this.nameOrder);
  }

  /** What stands in a cell of names, without a civility; nothing where it has not a letter. */
  #nameCell(row: TableRow, field: ListField): string {
    for (const index of this.#columns[field]) {
      const cell = row.cells[index] ?? "";
      if (plainName.test(cell)) return cell;
      const name = cleaned(cell);
      if (fold(name) !== "") return name;
    }
    return "";
  }

  #email(row: TableRow): string | null {
    const column = this.#columnOf(row, "email");
    if (column === undefined) return null;
    const typed = typedIn(row, column);
    const read = readAddresses(typed);
    if (isRead(read)) return this.#taken(row, column, read.value);
    this.#problems.push(problem(read.reason, { typed: oneLine(typed) }, this.#place(row, column)));
    return null;
  }

  #phone(row: TableRow): { readonly number: string | null; readonly isRestored: boolean } {
    const column = this.#columnOf(row, "phone");
    if (column === undefined) return { number: null, isRestored: false };
    const typed = typedIn(row, column);
    const read = readPhones(typed);
    if (!("reason" in read)) return { number: this.#taken(row, column, read.value), isRestored: false };
    if (read.reason === "lost-zero") return { number: read.restored, isRestored: true };
    this.#problems.push(problem(read.reason, { typed: oneLine(typed) }, this.#place(row, column)));
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
    const index = this.#columns.category[0];
    if (index === undefined) return this.categoryAbove;
    const cell = row.cells[index] ?? "";
    const known = this.#glossary.category(cell);
    // Beyond the thousands of texts that are remembered, one that is not known is its own text.
    return known ?? (saysNothing(cell) ? null : oneLine(withoutGuard(cell)));
  }

  /** The id of an organisation among those of the list; nothing where its name has neither letter nor digit. */
  #organisation(row: TableRow): number | null {
    const name = this.#text(row, "organisation");
    return name === null ? null : this.#organisationId(name) || null;
  }

  #word<Value extends string>(row: TableRow, field: "role" | "route"): Value | null {
    const column = this.#columnOf(row, field);
    if (column === undefined) return null;
    const typed = typedIn(row, column);
    const value = this.#glossary.value(field, typed);
    if (value !== undefined) return value as Value;
    const allowed = this.#glossary.allowed(field);
    this.#problems.push(
      problem("not-a-choice", { typed: oneLine(typed), allowed }, this.#place(row, column)),
    );
    return null;
  }

  #joinedOn(row: TableRow): Day | null {
    const column = this.#columnOf(row, "joinedOn");
    if (column === undefined) return null;
    const typed = typedIn(row, column);
    const read = this.#day(typed);
    if (isRead(read)) return read.value;
    this.#problems.push(problem(read.reason, { typed: oneLine(typed) }, this.#place(row, column)));
    return null;
  }

  #yesNo(row: TableRow): 0 | 1 | null {
    const column = this.#columnOf(row, "isMinor");
    if (column === undefined) return null;
    const typed = typedIn(row, column);
    const read = readYesNo(typed);
    if (read !== undefined) return read ? 1 : 0;
    this.#problems.push(problem("not-yes-or-no", { typed: oneLine(typed) }, this.#place(row, column)));
    return null;
  }

  /** The number of a reference; 0 for someone whom the list says to be new. What is no reference of ours says nothing. */
  #reference(row: TableRow): number | null {
    const column = this.#columnOf(row, "reference");
    if (column === undefined) return null;
    const typed = typedIn(row, column);
    if (this.#glossary.value("importOutcome", typed) === "new") return 0;
    return parseReference("participant", typed) ?? null;
  }

  #place(row: TableRow, index?: number): Problem["place"] {
    const place = { file: this.#table.file, line: row.line };
    return index === undefined ? place : { ...place, column: this.#table.headings[index] ?? "" };
  }
}

/** A cell as it was typed. */
function typedIn({ cells }: TableRow, column: number): string {
  return withoutGuard(cells[column] ?? "");
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

/** What stands in a cell of names, without a civility. */
export function cleaned(cell: string): string {
  return withoutCivility(oneLine(withoutGuard(cell)));
}
