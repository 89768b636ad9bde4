import type { Problem } from "../../problem.ts";
import type { Prepared, Staging } from "../../register/engine.ts";
import type { ListField } from "../list-fields.ts";
import { ListTables } from "./list-tables.ts";
import { ReadList } from "./read-list.ts";

/** Rows as they were read. */
export interface ReadRows {
  /** What those say that can be taken, row after row: what each is, then what each field of the list says. */
  readonly cells: (string | number | null)[];
  /** The texts in them that a person has to settle. */
  readonly doubts: { readonly line: number; readonly field: ListField; readonly text: string }[];
  /** What is wrong with the others. */
  readonly refused: { readonly line: number; readonly problems: readonly Problem[] }[];
}

/** Rows that one statement adds: with fewer the calls take the time, with more the engine. */
const addedAtOnce = 20;

/**
 * Reads a list into tables beside the register, where it waits until it is taken: its states are drawn in `src/people/README.md`.
 * @param said the fields that the list has columns for
 * @param fill reads the rows, and adds them; the list comes with what it gives
 */
export async function stageList<Result>(
  staging: Staging,
  said: ReadonlySet<ListField>,
  fill: (list: ListBeingRead) => Promise<Result>,
): Promise<Result & { readonly list: ReadList }> {
  const tables = new ListTables(staging, said);
  const result = await staging.together(() => fill(new ListBeingRead(tables)));
  return { ...result, list: new ReadList(tables) };
}

/** A list while its rows are read. */
export class ListBeingRead {
  readonly #tables: ListTables;
  readonly #insertMany: Prepared<never>;
  #organisations = 0;

  constructor(tables: ListTables) {
    this.#tables = tables;
    this.#insertMany = this.#insertOf(addedAtOnce);
  }

  #insertOf(rows: number): Prepared<never> {
    const { staging, columns } = this.#tables;
    const marks = `(${columns.map(() => "?").join(", ")})`;
    return staging.prepare(
      `insert into listed (${columns.join(", ")}) values ${Array.from({ length: rows }, () => marks).join(", ")}`,
    );
  }

  /** What each row says, beside who it is, in this order. */
  get fields(): readonly ListField[] {
    return this.#tables.fields;
  }

  /** The id by which rows say an organisation; one that was not said before is added. */
  async organisation(name: string, folded: string, line: number): Promise<number> {
    const { staging } = this.#tables;
    const { changes } = staging
      .prepare(
        "insert into listed_organisation (id, name, folded, firstLine) values (?, ?, ?, ?) on conflict do nothing",
      )
      .run(this.#organisations + 1, name, folded, line);
    this.#organisations += changes;
    return changes === 0 ? (this.#tables.organisationOf(folded) as number) : this.#organisations;
  }

  async add({ cells, doubts, refused }: ReadRows): Promise<void> {
    const width = this.#tables.columns.length;
    const many = width * addedAtOnce;
    const rest = cells.length % many;
    for (let from = 0; from < cells.length - rest; from += many)
      this.#insertMany.run(...cells.slice(from, from + many));
    if (rest > 0) this.#insertOf(rest / width).run(...cells.slice(-rest));
    for (const { line, field, text } of doubts)
      this.#tables.staging
        .prepare("insert into listed_doubt (line, field, text) values (?, ?, ?)")
        .run(line, field, text);
    for (const { line, problems } of refused) for (const one of problems) this.#tables.keepProblem(line, one);
  }
}
