import { type RawBuilder, sql } from "kysely";
import type { Problem } from "../../problem.ts";
import type { Prepared, Staging } from "../../register/staging.ts";
import type { ListedPerson } from "../list-plan.ts";

/** What is read of a row; what is left out says nothing. */
export type ReadRow = Partial<Omit<ListedPerson, "line" | "folded" | "categoryLabel">> & {
  readonly line: number;
  readonly folded: string;
  /** By what people of one category are put in order: family name, then given name, folded. */
  readonly sheetName: string;
  /** A category as the list spells it, where it is none of the register's. */
  readonly unknownCategory?: string | null;
  /** 1 where the telephone is the number of the cell with a zero before it. */
  readonly isRestored?: 1 | null;
};

/** What each column of the staged rows holds, and what it is compared with in the register. */
const columns: Readonly<
  Record<keyof ReadRow, { readonly type: "text" | "integer"; readonly isSame?: string }>
> = {
  line: { type: "integer" },
  folded: { type: "text" },
  sheetName: { type: "text" },
  givenName: { type: "text" },
  familyName: { type: "text" },
  email: { type: "text", isSame: "listed.email = p.email collate nocase" },
  phone: { type: "text", isSame: "listed.phone = p.phone" },
  isRestored: { type: "integer" },
  district: { type: "text", isSame: "listed.district = p.district" },
  isMinor: { type: "integer", isSame: "listed.isMinor = p.is_minor" },
  function: { type: "text", isSame: "listed.function = m.function" },
  role: { type: "text", isSame: "listed.role = m.role" },
  route: { type: "text", isSame: "listed.route = m.route" },
  joinedOn: { type: "text", isSame: "listed.joinedOn = m.from_on" },
  categoryId: { type: "integer", isSame: "listed.categoryId = m.category_id" },
  unknownCategory: { type: "text" },
  organisation: { type: "text" },
  organisationFolded: { type: "text", isSame: "listed.organisationFolded = o.folded" },
  reference: { type: "integer" },
};
const always: ReadonlySet<string> = new Set(["line", "folded", "sheetName", "givenName", "familyName"]);

/** What is stored of people who are new. */
const sortedColumns = [
  "folded",
  "givenName",
  "familyName",
  "email",
  "phone",
  "district",
  "isMinor",
  "function",
  "role",
  "route",
  "joinedOn",
  "categoryId",
  "organisationFolded",
] as const satisfies readonly (keyof ReadRow)[];

/** Rows at once where they pass through the program. */
const page = 500;
/** Rows that one statement adds: with fewer the calls take the time, with more the engine. */
const addedAtOnce = 20;

/** A text of the list that the register does not have, with the number of its rows and the first of their lines. */
export interface Spelling {
  readonly text: string;
  readonly folded: string;
  readonly rows: number;
  readonly line: number;
}

/** A row with what it was found to mean. */
export interface StagedRow extends ListedPerson {
  readonly outcome: "new" | "judge" | "changed" | "unchanged";
  readonly participantId: number | null;
}

export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
}

/**
 * A list that was read and waits beside the register: the rows that can be taken as they were understood, and what is wrong
 * with the others, of which nothing else is kept. A million rows take no more memory than a thousand.
 */
export class StagedList {
  readonly #staging: Staging;
  readonly #said: readonly (keyof ReadRow)[];
  readonly #insertOne: Prepared<never>;
  readonly #insertMany: Prepared<never>;
  readonly #insertProblem: Prepared<never>;
  readonly #rows: string;

  /** @param said what the columns of the list can say, beside names */
  constructor(staging: Staging, said: ReadonlySet<keyof ReadRow>) {
    const declared = Object.entries(columns).map(
      ([name, { type }]) => `${name} ${type}${name === "line" ? " primary key" : ""}`,
    );
    staging.run(`
      drop table if exists temp.listed;
      drop table if exists temp.listed_problem;
      drop table if exists temp.twin;
      create temp table listed (${declared.join(", ")}, outcome text not null default 'new', participantId integer) strict;
      create temp table listed_problem (line integer not null, problem text not null) strict;
      create index temp.listed_problem_line on listed_problem (line)`);
    this.#staging = staging;
    this.#said = (Object.keys(columns) as (keyof ReadRow)[]).filter(
      (column) => always.has(column) || said.has(column),
    );
    const marks = `(${this.#said.map(() => "?").join(", ")})`;
    const insert = `insert into listed (${this.#said.join(", ")}) values ${marks}`;
    this.#insertOne = staging.prepare(insert);
    this.#insertMany = staging.prepare(insert + `, ${marks}`.repeat(addedAtOnce - 1));
    this.#insertProblem = staging.prepare("insert into listed_problem (line, problem) values (?, ?)");
    this.#rows = `
      select listed.*, category.label as categoryLabel
      from listed left join category on category.id = listed.categoryId`;
  }

  /** Work on the staged rows that is done together. */
  together<Result>(work: () => Promise<Result> | Result): Promise<Result> {
    return this.#staging.together(work);
  }

  add(rows: readonly ReadRow[]): void {
    const said = this.#said;
    const rest = rows.length % addedAtOnce;
    let values: (string | number | null)[] = [];
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] as ReadRow;
      for (let column = 0; column < said.length; column++)
        values.push(row[said[column] as keyof ReadRow] ?? null);
      const isRest = index >= rows.length - rest;
      if (!isRest && (index + 1) % addedAtOnce !== 0) continue;
      (isRest ? this.#insertOne : this.#insertMany).run(...values);
      values = [];
    }
  }

  /** A line that cannot be taken, and why; where it was added before, it is taken out. */
  refuse(line: number, problems: readonly Problem[], wasAdded = true): void {
    if (wasAdded) this.#staging.prepare("delete from listed where line = ?").run(line);
    for (const one of problems) this.#insertProblem.run(line, JSON.stringify(one));
  }

  /** Refuses every row in which a column holds a value, for a reason that depends on the row. */
  refuseWhere(
    column: "unknownCategory" | "organisationFolded" | "isRestored",
    value: string | number,
    why: (row: ListedPerson) => Problem,
  ): void {
    const rows = this.#staging.prepare<StagedRow>(
      `${this.#rows} where listed.${column} = ? and line > ? order by line limit ${page}`,
    );
    for (let last = -1; ; ) {
      const some = rows.all(value, last);
      for (const row of some) this.refuse(row.line, [why(row)]);
      last = some.at(-1)?.line ?? last;
      if (some.length < page) return;
    }
  }

  /** The categories that the register does not have. */
  unknownCategories(): Spelling[] {
    if (!this.#said.includes("unknownCategory")) return [];
    return this.#staging
      .prepare<Spelling>(
        `select unknownCategory as text, unknownCategory as folded, count(*) as rows, min(line) as line
         from listed where unknownCategory is not null group by unknownCategory order by line`,
      )
      .all();
  }

  /** The organisations that the register does not have, of all rows or of those of an outcome. */
  newOrganisations(outcome?: "new"): Spelling[] {
    if (!this.#said.includes("organisationFolded")) return [];
    return this.#staging
      .prepare<Spelling>(
        `select organisation as text, organisationFolded as folded, count(*) as rows, min(line) as line
         from listed
         where organisationFolded is not null ${outcome ? `and outcome = '${outcome}'` : ""}
           and not exists (select 1 from organisation where organisation.folded = listed.organisationFolded)
         group by organisationFolded order by line`,
      )
      .all();
  }

  /** How many telephones were given their zero back, and the first of them. */
  restoredPhones(): { readonly rows: number; readonly phone: string | null; readonly line: number | null } {
    const none = { rows: 0, phone: null, line: null };
    if (!this.#said.includes("isRestored")) return none;
    const [found] = this.#staging
      .prepare<typeof none>(
        "select count(*) as rows, phone, min(line) as line from listed where isRestored = 1",
      )
      .all();
    return found ?? none;
  }

  /** Takes a category of the list for one of the register's. */
  settleCategory(unknown: string, categoryId: number): void {
    this.#staging
      .prepare("update listed set categoryId = ?, unknownCategory = null where unknownCategory = ?")
      .run(categoryId, unknown);
  }

  /** Takes an organisation of the list for another. */
  settleOrganisation(folded: string, meant: { readonly name: string; readonly folded: string }): void {
    this.#staging
      .prepare("update listed set organisation = ?, organisationFolded = ? where organisationFolded = ?")
      .run(meant.name, meant.folded, folded);
  }

  /**
   * Tells apart, all at once, the rows of people who are new for certain (no one in the register has their name or address,
   * and no other row their name), those that say of someone nothing but what is known, and the others, which are to be judged.
   * @param needsCategory whether someone new of whom no category is said must be judged
   */
  sort({ needsCategory }: { readonly needsCategory: boolean }): void {
    const says = (column: keyof ReadRow): boolean => this.#said.includes(column);
    const known = [
      "folded in (select folded from twin)",
      "exists (select 1 from participant p where p.folded = listed.folded)",
      ...(says("reference") ? ["reference is not null"] : []),
      ...(says("email")
        ? [
            "(email is not null and exists (select 1 from participant p where p.email = listed.email collate nocase))",
          ]
        : []),
      ...(needsCategory
        ? [
            says("categoryId")
              ? `(categoryId is null ${says("role") ? "and coalesce(role, '') <> 'team'" : ""})`
              : says("role")
                ? "coalesce(role, '') <> 'team'"
                : "true",
          ]
        : []),
    ];
    const same = this.#said.flatMap((column) => {
      const { isSame } = columns[column];
      return isSame ? [`(listed.${column} is null or ${isSame})`] : [];
    });
    this.#staging.run(`
      drop table if exists temp.twin;
      create temp table twin (folded text primary key) without rowid;
      insert into twin select folded from listed group by folded having count(*) > 1;
      update listed set outcome = 'new', participantId = null where outcome <> 'new';
      update listed set outcome = 'judge' where ${known.join(" or ")};
      update listed set outcome = 'unchanged', participantId = p.id
      from participant p
        join membership m on m.participant_id = p.id
        left join organisation o on o.id = m.organisation_id
      where listed.outcome = 'judge' and p.folded = listed.folded and p.merged_into_id is null and m.until_on is null
        ${says("reference") ? "and listed.reference is null" : ""}
        and listed.folded not in (select folded from twin)
        and not exists (select 1 from participant q where q.folded = p.folded and q.id <> p.id)
        and not exists (select 1 from membership n where n.participant_id = p.id and n.id <> m.id)
        ${same.map((condition) => `and ${condition}`).join(" ")}`);
  }

  /** The rows that are to be judged, all of one name together: some hundreds at once, those of the names after one. */
  toJudge(after: string): StagedRow[] {
    const from = `${this.#rows} where outcome = 'judge'`;
    if (after === "") {
      if (!this.#hasRowsToJudge()) return [];
      this.#indexNames();
    }
    const some = this.#staging
      .prepare<StagedRow>(`${from} and folded > ? order by folded, line limit ${page}`)
      .all(after);
    const last = some.at(-1)?.folded;
    if (some.length < page || last === undefined) return some;
    const whole = some.filter(({ folded }) => folded !== last);
    if (whole.length > 0) return whole;
    return this.#staging.prepare<StagedRow>(`${from} and folded = ? order by line`).all(last);
  }

  #hasRowsToJudge(): boolean {
    return this.#staging.prepare("select 1 from listed where outcome = 'judge' limit 1").all().length > 0;
  }

  #indexNames(): void {
    this.#staging.run(`
      create index if not exists temp.listed_name on listed (folded);
      create index if not exists temp.listed_person on listed (participantId) where participantId is not null`);
  }

  /** The line that was found to mean someone already, if one was. */
  lineOf(participantId: number): number | undefined {
    return this.#staging
      .prepare<{ line: number }>("select line from listed where participantId = ? order by line limit 1")
      .all(participantId)[0]?.line;
  }

  /** Whether the list has a row of this name with this address. */
  has(folded: string, email: string): boolean {
    return (
      this.#staging
        .prepare("select 1 from listed where folded = ? and email = ? collate nocase limit 1")
        .all(folded, email).length > 0
    );
  }

  /** Takes a row to say by itself whom it means, as a person answered. */
  answer(line: number, number: number): void {
    this.#staging.prepare("update listed set reference = ? where line = ?").run(number, line);
  }

  settle(line: number, outcome: "new" | "changed" | "unchanged", participantId: number | null): void {
    this.#staging
      .prepare("update listed set outcome = ?, participantId = ? where line = ?")
      .run(outcome, participantId, line);
  }

  counts(): Counts {
    const [counts] = this.#staging
      .prepare<Counts>(
        `select count(*) filter (where outcome = 'new') as added,
           count(*) filter (where outcome = 'changed') as changed,
           count(*) filter (where outcome = 'unchanged') as unchanged,
           (select count(distinct line) from listed_problem) as refused
         from listed`,
      )
      .all();
    return counts as Counts;
  }

  /** What is wrong, in the order of the lines: so many of the problems. */
  problems(limit: number): Problem[] {
    return this.#staging
      .prepare<{ problem: string }>("select problem from listed_problem order by line, rowid limit ?")
      .all(limit)
      .map(({ problem }) => JSON.parse(problem) as Problem);
  }

  problemCount(): number {
    const [found] = this.#staging
      .prepare<{ problems: number }>("select count(*) as problems from listed_problem")
      .all();
    return found?.problems ?? 0;
  }

  /** What is wrong with the lines from one to another. */
  problemsBetween(first: number, last: number): ReadonlyMap<number, readonly Problem[]> {
    const found = this.#staging
      .prepare<{ line: number; problem: string }>(
        "select line, problem from listed_problem where line between ? and ? order by line, rowid",
      )
      .all(first, last);
    const problems = new Map<number, Problem[]>();
    for (const { line, problem } of found)
      problems.set(line, [...(problems.get(line) ?? []), JSON.parse(problem) as Problem]);
    return problems;
  }

  /** The first rows of an outcome. */
  first(outcome: "new" | "changed", limit: number): StagedRow[] {
    return this.#staging
      .prepare<StagedRow>(`${this.#rows} where outcome = ? order by line limit ?`)
      .all(outcome, limit);
  }

  /** The rows that change someone, after a line, some hundreds at once. */
  changedAfter(line: number): StagedRow[] {
    return this.#staging
      .prepare<StagedRow>(`${this.#rows} where outcome = 'changed' and line > ? order by line limit ${page}`)
      .all(line);
  }

  /** Gives people who are new, and of whom the list does not say it, a category; the project team needs none. */
  categorise(categoryId: number): void {
    this.#staging
      .prepare(
        `update listed set categoryId = ?
         where outcome = 'new' and categoryId is null and coalesce(role, '') <> 'team'`,
      )
      .run(categoryId);
  }

  /** Puts the rows of people who are new in the order of the sign-in sheet: category, then name. */
  putInOrder(): void {
    const kept = [...sortedColumns].map((column) =>
      this.#said.includes(column) || column === "categoryId" ? column : `null as ${column}`,
    );
    // One text to compare is sorted in half the time of three values: the rank stands before it as a letter.
    this.#staging.run(`
      drop table if exists temp.sorted;
      create temp table sorted as
        select ${kept.join(", ")} from listed left join category on category.id = listed.categoryId
        where outcome = 'new' order by char(32 + coalesce(category.rank, 50000)) || sheetName, line`);
  }
}

/** The organisations of new people that the register does not have, numbered from one on, in the order of the list. */
export function newOrganisations(firstNumber: number): RawBuilder<unknown> {
  return sql`
    select ${firstNumber - 1} + row_number() over (order by line), name, folded, category_id
    from (
      select min(line) as line, organisation as name, organisationFolded as folded,
        categoryId as category_id
      from temp.listed
      where outcome = 'new' and organisationFolded is not null
        and not exists (select 1 from organisation where organisation.folded = organisationFolded)
      group by organisationFolded)
    order by line`;
}

/** The people who are new, in order, numbered from one on. */
export function newPeople(firstNumber: number): RawBuilder<unknown> {
  return sql`
    select ${firstNumber - 1} + rowid, givenName, familyName, folded, email, phone, district, isMinor
    from temp.sorted order by rowid`;
}

/**
 * Their memberships.
 * @param firstId the id of the first of them
 * @param joinedOn their first day where the list does not say it
 */
export function newMemberships(firstId: number, joinedOn: string | null): RawBuilder<unknown> {
  return sql`
    select ${firstId - 1} + sorted.rowid,
      sorted.categoryId, organisation.id, coalesce(sorted.role, 'member'), sorted.function, sorted.route,
      coalesce(sorted.joinedOn, ${joinedOn})
    from temp.sorted left join organisation on organisation.folded = sorted.organisationFolded
    order by sorted.rowid`;
}
