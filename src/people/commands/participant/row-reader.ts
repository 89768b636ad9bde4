import { readYesNo } from "../../../language/reading.ts";
import { type Problem, type ProblemCode, type ProblemParameters, problem } from "../../../problem.ts";
import { isErrorValue, saysNothing } from "../../../tabular/cells.ts";
import type { Table, TableRow } from "../../../tabular/table.ts";
import type { Day, DayReason } from "../../../values/day.ts";
import { fold } from "../../../values/folded.ts";
import type { Parsed } from "../../../values/parsed.ts";
import { Found } from "../../found.ts";
import { type FirstOf, withoutGuard } from "../../list-cells.ts";
import type { UnderstoodColumns } from "../../list-columns.ts";
import type { ListedDays } from "../../list-days.ts";
import { kindOf, type ListField } from "../../list-fields.ts";
import { type Cell, type CellKind, cellKinds, wholeName } from "../../list-kinds.ts";
import {
  familyNameAsWritten,
  givenNameAsWritten,
  inAlphabeticalOrder,
  type NameOrder,
  type PersonName,
  parsePersonName,
  withoutCivility,
} from "../../person-name.ts";
import type { ReadRows } from "../../store/staged-list.ts";
import type { Glossary } from "./list-glossary.ts";

/** A cell that held several values: the first was taken. */
export interface SharedCell {
  readonly line: number;
  readonly column: string;
  readonly taken: string;
  readonly others: readonly string[];
}

/** A cell in which something stands that cannot be kept. */
export interface UnclearCell {
  readonly line: number;
  readonly column: string;
  readonly text: string;
}

/** So many different texts of a column are remembered: in most, few come many times. */
const remembered = 20_000;

/** The columns of a field, in the order in which they are asked, and how a cell of them is read. */
interface FieldColumns<Said> {
  readonly field: ListField;
  readonly columns: readonly number[];
  isBlank(cell: string): boolean;
  read(typed: string, cell: Cell): Said | null;
}

/** Reads the rows of a list one by one, and the cells of each by what their columns hold. */
export class RowReader implements Cell {
  readonly glossary: Glossary;
  readonly shared = new Found<SharedCell>();
  readonly unclear = new Found<UnclearCell>();
  readonly errors = new Found<UnclearCell>();
  /** How many rows say nothing, and have the errors of a spreadsheet in them. */
  empty = 0;
  /** The category that stands as a title above the rows that are being read. */
  categoryAbove: number | null = null;
  /** In which order whole names stand, where a name does not tell it. */
  nameOrder: NameOrder = "given-first";
  readonly #table: Table;
  readonly #days: ReadonlyMap<ListField, ListedDays>;
  readonly #fold = eachOnce(fold);
  readonly #givenName: FieldColumns<string>;
  readonly #familyName: FieldColumns<string>;
  readonly #fullName: FieldColumns<string>;
  readonly #others: readonly FieldColumns<string | number>[];
  #line = 0;
  #field: ListField = "fullName";
  #column = 0;
  #problems: Problem[] = [];
  #doubts: ReadRows["doubts"] = [];

  /**
   * @param others the fields beside names, in the order in which what they say is given
   * @param days those of each field that has days
   */
  constructor(
    table: Table,
    columns: UnderstoodColumns,
    others: readonly ListField[],
    glossary: Glossary,
    days: ReadonlyMap<ListField, ListedDays>,
  ) {
    const columnsOf = <Said extends string | number>(
      field: ListField,
      { isBlank = saysNothing, read }: Pick<CellKind<Said>, "isBlank" | "read">,
    ): FieldColumns<Said> => ({ field, columns: columns.fields.get(field) ?? [], isBlank, read });
    this.#table = table;
    this.glossary = glossary;
    this.#days = days;
    this.#givenName = columnsOf("givenName", cellKinds.name);
    this.#familyName = columnsOf("familyName", cellKinds.name);
    this.#fullName = columnsOf("fullName", wholeName);
    this.#others = others.map((field) => columnsOf(field, kindOf(field)));
  }

  /** Reads a row into those that were read before it. */
  read({ line, cells }: TableRow, { cells: said, doubts, refused }: ReadRows): void {
    this.#line = line;
    this.#problems = [];
    this.#doubts = doubts;
    const before = { cells: said.length, doubts: doubts.length, errors: this.errors.count };
    const { givenName, familyName } = this.#name(cells);
    const isNamedWrongly = this.#problems.length > 0;
    // Given names come many times, family names do not.
    const family = familyName === null ? "" : fold(familyName);
    const given = givenName === null ? "" : this.#fold(givenName);
    const folded = inAlphabeticalOrder(family === "" ? given : given === "" ? family : `${given} ${family}`);
    const sheetName = given === "" ? family : `${family || given} ${given}`;
    said.push(line, folded, sheetName, givenName, familyName);
    for (const one of this.#others)
      said.push(this.#said(one, cells) ?? (one.field === "category" ? this.categoryAbove : null));
    const isEmpty = folded === "" && this.errors.count > before.errors && cells.every(saysNothing);
    if (isEmpty) this.empty += 1;
    else if (folded === "" && !isNamedWrongly)
      this.#problems.push(problem("name-missing", {}, { file: this.#table.file, line }));
    if (!isEmpty && this.#problems.length === 0) return;
    said.length = before.cells;
    doubts.length = before.doubts;
    if (!isEmpty) refused.push({ line, problems: this.#problems });
  }

  /** What the first column of a field says that says something. */
  #said<Said>(one: FieldColumns<Said>, cells: readonly string[]): Said | null {
    for (const column of one.columns) {
      const cell = cells[column] ?? "";
      if (cell === "") continue;
      this.#field = one.field;
      this.#column = column;
      if (!one.isBlank(cell)) return one.read(withoutGuard(cell), this);
      if (isErrorValue(cell)) this.errors.add({ line: this.#line, column: this.#heading, text: cell });
    }
    return null;
  }

  #name(cells: readonly string[]): PersonName {
    const given = this.#said(this.#givenName, cells);
    const family = this.#said(this.#familyName, cells);
    const whole = family === null ? this.#said(this.#fullName, cells) : null;
    if (whole !== null)
      return given === null
        ? parsePersonName(whole, this.nameOrder)
        : withGiven(given, withoutCivility(whole));
    return {
      givenName: given && givenNameAsWritten(given),
      familyName: family && familyNameAsWritten(family),
    };
  }

  day(typed: string): Parsed<Day, DayReason> {
    const days = this.#days.get(this.#field);
    if (!days) throw new Error(`${this.#field} has no days`);
    return days.read(typed, this.#line);
  }

  yesNo(typed: string): boolean | undefined {
    return readYesNo(typed);
  }

  first({ value, others }: FirstOf): string {
    if (others.length > 0) this.shared.add({ line: this.#line, column: this.#heading, taken: value, others });
    return value;
  }

  tellUnclear(text: string): void {
    this.unclear.add({ line: this.#line, column: this.#heading, text });
  }

  doubt(text: string): void {
    this.#doubts.push({ line: this.#line, field: this.#field, text });
  }

  refuse<Code extends ProblemCode>(code: Code, parameters: ProblemParameters[Code]): null {
    const place = { file: this.#table.file, line: this.#line, column: this.#heading };
    this.#problems.push(problem(code, parameters, place));
    return null;
  }

  get #heading(): string {
    return this.#table.headings[this.#column] ?? "";
  }
}

/** A whole name beside a column of given names: where it does not say the given name too, it is the family name alone. */
function withGiven(given: string, whole: string): PersonName {
  const others = whole.split(" ").filter((word) => fold(word) !== fold(given));
  return {
    givenName: givenNameAsWritten(given),
    familyName: familyNameAsWritten(others.join(" ")) || null,
  };
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
