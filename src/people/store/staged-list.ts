import type { Problem } from "../../problem.ts";
import type { Prepared, Staging } from "../../register/engine.ts";
import type { ListedPerson } from "../list-plan.ts";
import { ListedOrganisations, type Spelling } from "./listed-organisations.ts";
import { Newcomers } from "./newcomers.ts";

/** What is read of a row; what is left out says nothing. */
export type ReadRow = Partial<
  Omit<ListedPerson, "line" | "folded" | "categoryLabel" | "organisation" | "organisationFolded">
> & {
  readonly line: number;
  readonly folded: string;
  /** By what people of one category are put in order: family name, then given name, folded. */
  readonly sheetName: string;
  /** A category as the list spells it, where it is none of the register's. */
  readonly unknownCategory?: string | null;
  /** The id of the organisation that the row says, among those of the list. */
  readonly organisationId?: number | null;
  /** 1 where the telephone is the number of the cell with a zero before it. */
  readonly isRestored?: 1 | null;
};

interface StagedColumn {
  readonly type: "text" | "integer";
  /** What it holds: asked by name, it takes a third of the time that it takes by key. */
  of(row: ReadRow): string | number | null | undefined;
  /** Whether it says what the register says. */
  isSame?(staging: Staging): string;
}

/** The columns of the staged rows. */
const columns: Readonly<Record<keyof ReadRow, StagedColumn>> = {
  line: { type: "integer", of: (row) => row.line },
  categoryId: {
    type: "integer",
    of: (row) => row.categoryId,
    isSame: () => "listed.categoryId = m.category_id",
  },
  folded: { type: "text", of: (row) => row.folded },
  sheetName: { type: "text", of: (row) => row.sheetName },
  givenName: { type: "text", of: (row) => row.givenName },
  familyName: { type: "text", of: (row) => row.familyName },
  email: {
    type: "text",
    of: (row) => row.email,
    isSame: (staging) => staging.areSameButForCase("listed.email", "p.email"),
  },
  phone: { type: "text", of: (row) => row.phone, isSame: () => "listed.phone = p.phone" },
  isRestored: { type: "integer", of: (row) => row.isRestored },
  district: { type: "text", of: (row) => row.district, isSame: () => "listed.district = p.district" },
  isMinor: { type: "integer", of: (row) => row.isMinor, isSame: () => "listed.isMinor = p.is_minor" },
  function: { type: "text", of: (row) => row.function, isSame: () => "listed.function = m.function" },
  role: { type: "text", of: (row) => row.role, isSame: () => "listed.role = m.role" },
  route: { type: "text", of: (row) => row.route, isSame: () => "listed.route = m.route" },
  joinedOn: { type: "text", of: (row) => row.joinedOn, isSame: () => "listed.joinedOn = m.from_on" },
  unknownCategory: { type: "text", of: (row) => row.unknownCategory },
  organisationId: {
    type: "integer",
    of: (row) => row.organisationId,
    isSame: () =>
      "(select knownId from listed_organisation where id = listed.organisationId) = m.organisation_id",
  },
  reference: { type: "integer", of: (row) => row.reference },
};
const always: ReadonlySet<string> = new Set(["line", "folded", "sheetName", "givenName", "familyName"]);

/** Rows at once where they pass through the program. */
const page = 500;
/** Rows that one statement adds: with fewer the calls take the time, with more the engine. */
const addedAtOnce = 20;

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
  readonly organisations: ListedOrganisations;
  readonly #staging: Staging;
  readonly #said: readonly (keyof ReadRow)[];
  readonly #cells: readonly StagedColumn["of"][];
  readonly #insertOne: Prepared<never>;
  readonly #insertMany: Prepared<never>;
  readonly #insertProblem: Prepared<never>;
  readonly #rows: string;
  /** The cells of the rows that were added last. */
  #waiting: (string | number | null)[] = [];
  /** Whether a row was added of which no category is known. */
  #isCategoryOpen = false;
  /** Rows that are not of people who are new for certain; and those of them that are to be judged one by one. */
  #doubtful = 0;
  #toJudge = 0;

  /** @param said what the columns of the list can say, beside names */
  constructor(staging: Staging, said: ReadonlySet<keyof ReadRow>) {
    const declared = Object.entries(columns).map(
      ([name, { type }]) => `${name} ${type}${name === "line" ? " primary key" : ""}`,
    );
    staging.make(
      "listed",
      `${declared.join(", ")}, outcome text not null default 'new', participantId integer`,
    );
    staging.index("listed", "isRestored", "isRestored is not null");
    staging.index("listed", "unknownCategory", "unknownCategory is not null");
    staging.make("listed_problem", "place integer primary key, line integer not null, problem text not null");
    staging.index("listed_problem", "line");
    this.organisations = new ListedOrganisations(staging);
    this.#staging = staging;
    this.#said = (Object.keys(columns) as (keyof ReadRow)[]).filter(
      (column) => always.has(column) || said.has(column),
    );
    this.#cells = this.#said.map((column) => columns[column].of);
    const marks = `(${this.#said.map(() => "?").join(", ")})`;
    const insert = `insert into listed (${this.#said.join(", ")}) values ${marks}`;
    this.#insertOne = staging.prepare(insert);
    this.#insertMany = staging.prepare(insert + `, ${marks}`.repeat(addedAtOnce - 1));
    this.#insertProblem = staging.prepare("insert into listed_problem (line, problem) values (?, ?)");
    this.#rows = `
      select listed.*, category.label as categoryLabel,
        listed_organisation.name as organisation, listed_organisation.folded as organisationFolded
      from listed left join category on category.id = listed.categoryId
        left join listed_organisation on listed_organisation.id = listed.organisationId`;
  }

  /** Work on the staged rows that is done together. */
  together<Result>(work: () => Promise<Result> | Result): Promise<Result> {
    return this.#staging.together(work);
  }

  /** Work that adds rows, which stand in the list once it is done. */
  fill(work: () => Promise<void>): Promise<void> {
    return this.together(async () => {
      await work();
      const width = this.#cells.length;
      for (let from = 0; from < this.#waiting.length; from += width)
        this.#insertOne.run(...this.#waiting.slice(from, from + width));
      this.#waiting = [];
    });
  }

  add(row: ReadRow): void {
    if ((row.categoryId ?? null) === null) this.#isCategoryOpen = true;
    for (const cell of this.#cells) this.#waiting.push(cell(row) ?? null);
    if (this.#waiting.length < this.#cells.length * addedAtOnce) return;
    this.#insertMany.run(...this.#waiting);
    this.#waiting = [];
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
    if (column === "organisationFolded") this.organisations.indexRows();
    const rows = this.#staging.prepare<StagedRow>(
      `${this.#rows} where ${column} = ? and line > ? order by line limit ${page}`,
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

  /**
   * Tells apart, all at once, the rows of people who are new for certain (no one in the register has their name or address,
   * and no other row can mean them), those that say of someone nothing but what is known, and the others, which are to be judged.
   * @param needsCategory whether someone new of whom no category is said must be judged
   */
  sort({ needsCategory }: { readonly needsCategory: boolean }): void {
    const says = (column: keyof ReadRow): boolean => this.#said.includes(column);
    // Those of one name who each have an address of their own are as many people.
    this.#staging.make("twin", "folded text primary key, areApart integer not null");
    const run = (sql: string): number => this.#staging.prepare(sql).run().changes;
    const apart = says("email") ? "count(*) = count(distinct lower(email))" : "0";
    const twins = run(
      `insert into twin select folded, ${apart} from listed group by folded having count(*) > 1`,
    );
    const hasPeople = this.#staging.prepare("select 1 from participant limit 1").all().length > 0;
    const known = [
      ...(twins > 0 ? ["folded in (select folded from twin where not areApart)"] : []),
      ...(hasPeople ? ["exists (select 1 from participant p where p.folded = listed.folded)"] : []),
      ...(says("reference") ? ["reference is not null"] : []),
      ...(hasPeople && says("email")
        ? [
            `(email is not null and exists (
              select 1 from participant p where ${this.#staging.areSameButForCase("p.email", "listed.email")}))`,
          ]
        : []),
      ...(needsCategory && this.#isCategoryOpen
        ? ["(categoryId is null and coalesce(role, '') <> 'team')"]
        : []),
    ];
    if (known.length === 0) return;
    this.#doubtful = run(`update listed set outcome = 'judge' where ${known.join(" or ")}`);
    this.#toJudge = this.#doubtful;
    if (this.#doubtful === 0 || !hasPeople) return;
    this.organisations.find();
    const same = this.#said.flatMap((column) => {
      const { isSame } = columns[column];
      return isSame ? [`(listed.${column} is null or ${isSame(this.#staging)})`] : [];
    });
    this.#toJudge -= run(`
      update listed set outcome = 'unchanged', participantId = p.id
      from participant p join membership m on m.participant_id = p.id
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
      if (this.#toJudge === 0) return [];
      this.#indexNames();
    }
    const some = this.#staging
      .prepare<StagedRow>(`${from} and listed.folded > ? order by listed.folded, line limit ${page}`)
      .all(after);
    const last = some.at(-1)?.folded;
    if (some.length < page || last === undefined) return some;
    const whole = some.filter(({ folded }) => folded !== last);
    if (whole.length > 0) return whole;
    return this.#staging.prepare<StagedRow>(`${from} and listed.folded = ? order by line`).all(last);
  }

  #indexNames(): void {
    this.#staging.index("listed", "folded");
    this.#staging.index("listed", "participantId", "participantId is not null");
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
        .prepare(
          `select 1 from listed
           where folded = ? and ${this.#staging.areSameButForCase("email", "?")} limit 1`,
        )
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
    const outcomes =
      this.#doubtful === 0
        ? "count(*) as added, 0 as changed, 0 as unchanged"
        : `count(*) filter (where outcome = 'new') as added,
           count(*) filter (where outcome = 'changed') as changed,
           count(*) filter (where outcome = 'unchanged') as unchanged`;
    const [counts] = this.#staging
      .prepare<Counts>(
        `select ${outcomes}, (select count(distinct line) from listed_problem) as refused from listed`,
      )
      .all();
    return counts as Counts;
  }

  /** What is wrong, in the order of the lines: so many of the problems. */
  problems(limit: number): Problem[] {
    return this.#staging
      .prepare<{ problem: string }>("select problem from listed_problem order by line, place limit ?")
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
        "select line, problem from listed_problem where line between ? and ? order by line, place",
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

  /** The rows of people who are new, to be taken in at once. */
  get newcomers(): Newcomers {
    return new Newcomers(this.#staging, this.organisations);
  }
}
