import type { Reading } from "../../../command-line/parameter.ts";
import { findListedCategory } from "../../../cooperative/store/categories.ts";
import { CoopError, type Problem } from "../../../problem.ts";
import { saysNothing } from "../../../tabular/cells.ts";
import type { TableRow } from "../../../tabular/table.ts";
import { fold } from "../../../values/folded.ts";
import { oneLine, withoutGuard } from "../../list-cells.ts";
import type { UnderstoodColumns } from "../../list-columns.ts";
import { kindOf } from "../../list-fields.ts";
import type { Meanings } from "../../list-kinds.ts";
import { importOutcomes } from "../../list-plan.ts";
import { roles, routes } from "../../membership.ts";
import type { ListBeingRead } from "../../store/staged-list.ts";

/** So many different texts of a column are remembered. */
const remembered = 20_000;
/** So many categories are told that the register does not know. */
const told = 5000;

/** What people answer, folded, where they are asked for an organisation and have none. */
const forThemselves = new Set(
  `non|no|none|moi meme|a titre personnel|a titre individuel|titre personnel|titre individuel|particulier|particuliere|myself|personal|
  individual|self`
    .split("|")
    .map((one) => one.trim()),
);

/**
 * What the words of some columns mean, of which few come many times: those of the register's categories, the organisations of
 * the list, and the words of both languages. Each is looked up when it first comes, before the rows are read one after the other.
 */
export class Glossary {
  /** What is wrong with the categories that the register does not have. */
  readonly unknownCategories = new Map<string, Problem>();
  readonly #meanings: { readonly [Name in keyof Meanings]: Map<string, Meanings[Name] | undefined> } = {
    category: new Map(),
    organisation: new Map(),
    role: new Map(),
    route: new Map(),
    importOutcome: new Map(),
  };
  readonly #reading: Reading;
  readonly #list: Pick<ListBeingRead, "organisation">;
  readonly #lookUps: {
    readonly [Name in keyof Meanings]: (typed: string, line: number) => Promise<Meanings[Name] | undefined>;
  } = {
    category: (typed) => this.#category(typed),
    organisation: async (typed, line) => {
      const folded = fold(typed);
      // A name without letter or digit is none, and so is the answer of someone who comes for themselves.
      return folded === "" || forThemselves.has(folded)
        ? undefined
        : this.#list.organisation(oneLine(typed), folded, line);
    },
    role: (typed) => this.#word("role", roles, typed),
    route: (typed) => this.#word("route", routes, typed),
    importOutcome: (typed) => this.#word("importOutcome", importOutcomes, typed),
  };

  constructor(reading: Reading, list: Pick<ListBeingRead, "organisation">) {
    this.#reading = reading;
    this.#list = list;
  }

  async learn(rows: readonly TableRow[], fields: UnderstoodColumns["fields"]): Promise<void> {
    for (const [field, [column]] of fields) {
      const { lookedUp } = kindOf(field);
      if (lookedUp !== undefined && column !== undefined) await this.#learnColumn(lookedUp, rows, column);
    }
  }

  meaning<Name extends keyof Meanings>(name: Name, typed: string): Meanings[Name] | undefined {
    return this.#meanings[name].get(typed);
  }

  allowed(name: "role" | "route"): readonly string[] {
    const { words } = this.#reading;
    return name === "role"
      ? roles.map((role) => words.choice("role", role))
      : routes.map((route) => words.choice("route", route));
  }

  async #learnColumn<Name extends keyof Meanings>(
    name: Name,
    rows: readonly TableRow[],
    column: number,
  ): Promise<void> {
    const known = this.#meanings[name];
    const lookUp = this.#lookUps[name];
    if (known.size >= remembered) known.clear();
    for (const { line, cells } of rows) {
      const typed = withoutGuard(cells[column] ?? "");
      if (!known.has(typed) && !saysNothing(typed)) known.set(typed, await lookUp(typed, line));
    }
  }

  async #word<Value extends string>(
    name: string,
    values: readonly Value[],
    typed: string,
  ): Promise<Value | undefined> {
    const { words, other } = this.#reading;
    const read = words.readChoice(name, typed) ?? (await other()).readChoice(name, typed);
    return values.find((value) => value === read);
  }

  async #category(typed: string): Promise<number | undefined> {
    const { reader } = this.#reading;
    if (!reader) return undefined;
    try {
      return (await findListedCategory(reader, typed)).id;
    } catch (error) {
      if (!(error instanceof CoopError)) throw error;
      const [first] = error.problems;
      if (first && this.unknownCategories.size < told) this.unknownCategories.set(oneLine(typed), first);
      return undefined;
    }
  }
}
