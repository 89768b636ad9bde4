import type { Reading } from "../../../command-line/parameter.ts";
import { findListedCategory } from "../../../cooperative/store/categories.ts";
import { CoopError, type Problem } from "../../../problem.ts";
import type { TableRow } from "../../../tabular/table.ts";
import { oneLine, saysNothing, withoutGuard } from "../../list-cells.ts";
import type { ListField, UnderstoodColumns } from "../../list-columns.ts";
import { roles, routes } from "../../membership.ts";

/** So many different texts are remembered that the register does not know. */
const remembered = 5000;

/**
 * What the words of some columns mean, of which few come many times: those of the register's categories, and those of both
 * languages. Each is looked up when it first comes, before the rows are read one after the other.
 */
export class Glossary {
  /** What is wrong with the categories that the register does not have. */
  readonly unknownCategories = new Map<string, Problem>();
  /** By cell: the id of a category, or the text of one that is not known. */
  readonly #categories = new Map<string, number | string>();
  readonly #words = {
    role: new Map<string, string>(),
    route: new Map<string, string>(),
    importOutcome: new Map<string, string>(),
  };
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  async learn(rows: readonly TableRow[], fields: UnderstoodColumns["fields"]): Promise<void> {
    const [category] = fields.get("category") ?? [];
    if (category !== undefined) await this.#learnCategories(rows, category);
    for (const [field, name] of spokenFields) {
      const [column] = fields.get(field) ?? [];
      if (column !== undefined) await this.#learnWords(rows, column, name);
    }
  }

  category(cell: string): number | string | undefined {
    return this.#categories.get(cell);
  }

  /** The value of a closed list that a cell says, in either language; nothing if it is none. */
  value(name: SpokenList, text: string): string | undefined {
    return this.#words[name].get(text);
  }

  allowed(name: "role" | "route"): readonly string[] {
    const { words } = this.#reading;
    return name === "role"
      ? roles.map((role) => words.choice("role", role))
      : routes.map((route) => words.choice("route", route));
  }

  async #learnCategories(rows: readonly TableRow[], column: number): Promise<void> {
    const { reader } = this.#reading;
    for (const { cells } of rows) {
      const cell = cells[column] ?? "";
      if (this.#categories.has(cell) || saysNothing(cell) || !reader) continue;
      try {
        this.#categories.set(cell, (await findListedCategory(reader, withoutGuard(cell))).id);
      } catch (error) {
        if (!(error instanceof CoopError)) throw error;
        const text = oneLine(withoutGuard(cell));
        const [first] = error.problems;
        if (first && this.unknownCategories.size < remembered) this.unknownCategories.set(text, first);
        if (this.#categories.size < remembered) this.#categories.set(cell, text);
      }
    }
  }

  async #learnWords(rows: readonly TableRow[], column: number, name: SpokenList): Promise<void> {
    const known = this.#words[name];
    const { words, other } = this.#reading;
    for (const { cells } of rows) {
      const text = withoutGuard(cells[column] ?? "");
      if (known.has(text) || saysNothing(text)) continue;
      const value = words.readChoice(name, text) ?? (await other()).readChoice(name, text);
      if (value !== undefined) known.set(text, value);
    }
  }
}

type SpokenList = "role" | "route" | "importOutcome";

/** The columns whose cells are words of a closed list. A reference may say that someone is new. */
const spokenFields: readonly (readonly [ListField, SpokenList])[] = [
  ["role", "role"],
  ["route", "route"],
  ["reference", "importOutcome"],
];
