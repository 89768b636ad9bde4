import type { Problem } from "../../problem.ts";
import { isWithoutCategory, type ListTables, page, type StagedRow } from "./list-tables.ts";
import type { ListedConsents } from "./listed-consents.ts";
import { Newcomers } from "./newcomers.ts";

export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
}

/** A line as it was judged: the row that is taken, or what is wrong with it. */
export interface JudgedLine {
  readonly line: number;
  readonly row: StagedRow | undefined;
  readonly problems: readonly Problem[];
}

/** A list of which is known whom each row means, and what is wrong with those that are refused. */
export class JudgedList {
  readonly counts: Counts;
  readonly consents: ListedConsents;
  readonly #tables: ListTables;

  constructor(tables: ListTables, counts: Counts, consents: ListedConsents) {
    this.#tables = tables;
    this.counts = counts;
    this.consents = consents;
  }

  /** Whether there is anything in it to be written. */
  get saysSomething(): boolean {
    return this.counts.added + this.counts.changed + this.consents.count > 0;
  }

  /** The first rows of an outcome. */
  async first(outcome: "new" | "changed", limit: number): Promise<StagedRow[]> {
    return this.#tables.rows("outcome = ? order by line limit ?").all(outcome, limit);
  }

  /** The rows that change someone, some hundreds at once. */
  async *changed(): AsyncGenerator<readonly StagedRow[]> {
    const after = this.#tables.rows(`outcome = 'changed' and line > ? order by line limit ${page}`);
    for (let rows = after.all(-1); rows.length > 0; rows = after.all(rows.at(-1)?.line ?? -1)) yield rows;
  }

  /** All its lines, those that are refused among them, some hundreds at once. */
  async *lines(): AsyncGenerator<readonly JudgedLine[]> {
    const after = this.#tables.staging.prepare<{ line: number }>(
      `select line from listed where line > ?
       union select line from listed_problem where line > ? order by line limit ${page}`,
    );
    const between = this.#tables.rows("line between ? and ? order by line");
    for (let some = after.all(-1, -1); some.length > 0; ) {
      const [first, last] = [some[0]?.line ?? 0, some.at(-1)?.line ?? 0];
      const rows = new Map(between.all(first, last).map((row) => [row.line, row]));
      const problems = await this.problemsBetween(first, last);
      yield some.map(({ line }) => ({ line, row: rows.get(line), problems: problems.get(line) ?? [] }));
      some = after.all(last, last);
    }
  }

  /** All that is wrong, in the order of the lines, read as it is asked for. */
  *problems(): Generator<Problem> {
    const all = this.#tables.staging.prepare<{ problem: string }>(
      "select problem from listed_problem order by line, place",
    );
    for (const { problem } of all.each()) yield JSON.parse(problem) as Problem;
  }

  /** What is wrong with the lines from one to another. */
  async problemsBetween(first: number, last: number): Promise<ReadonlyMap<number, readonly Problem[]>> {
    const found = this.#tables.staging
      .prepare<{ line: number; problem: string }>(
        "select line, problem from listed_problem where line between ? and ? order by line, place",
      )
      .all(first, last);
    const problems = new Map<number, Problem[]>();
    for (const { line, problem } of found)
      problems.set(line, [...(problems.get(line) ?? []), JSON.parse(problem) as Problem]);
    return problems;
  }

  /**
   * The rows of people who are new, to be taken in at once.
   * @param categoryId of those of whom the list does not say it; the project team needs none
   */
  async newcomers(categoryId: number | null): Promise<Newcomers> {
    if (categoryId !== null)
      this.#tables.staging
        .prepare(`update listed set categoryId = ? where outcome = 'new' and ${isWithoutCategory}`)
        .run(categoryId);
    return new Newcomers(this.#tables);
  }
}
