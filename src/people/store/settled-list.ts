import type { Problem } from "../../problem.ts";
import type { Staging } from "../../register/engine.ts";
import { kindOf, type ListField, listFields } from "../list-fields.ts";
import { type Counts, JudgedList } from "./judged-list.ts";
import { isWithoutCategory, type ListTables, page, type StagedRow, stagedAs } from "./list-tables.ts";
import { ListedConsents } from "./listed-consents.ts";

/** A list of which all that it says is understood, and of most rows whom they mean. */
export class SettledList {
  readonly #tables: ListTables;
  readonly #toJudge: number;
  readonly #areAllNew: boolean;

  /** @param found how many rows are not of people who are new for certain, and how many of them are to be judged */
  constructor(tables: ListTables, found: { readonly doubtful: number; readonly toJudge: number }) {
    this.#tables = tables;
    this.#toJudge = found.toJudge;
    this.#areAllNew = found.doubtful === 0;
  }

  /** Gives the rows that are still to be judged, all of one name together: some hundreds at once. */
  async eachToJudge(work: (rows: readonly StagedRow[]) => Promise<void>): Promise<void> {
    if (this.#toJudge === 0) return;
    const { staging } = this.#tables;
    await staging.together(async () => {
      staging.index("listed", "folded");
      staging.index("listed", "participantId", "participantId is not null");
      for (let rows = this.#ofNamesAfter(""); rows.length > 0; ) {
        await work(rows);
        rows = this.#ofNamesAfter(rows.at(-1)?.folded ?? "");
      }
    });
  }

  #ofNamesAfter(name: string): StagedRow[] {
    const some = this.#tables
      .rows(`outcome = 'judge' and listed.folded > ? order by listed.folded, line limit ${page}`)
      .all(name);
    const last = some.at(-1)?.folded;
    if (some.length < page || last === undefined) return some;
    const whole = some.filter(({ folded }) => folded !== last);
    if (whole.length > 0) return whole;
    return this.#tables.rows("outcome = 'judge' and listed.folded = ? order by line").all(last);
  }

  /** The line that was found to mean someone already, if one was. */
  async lineOf(participantId: number): Promise<number | undefined> {
    return this.#tables.staging
      .prepare<{ line: number }>("select line from listed where participantId = ? order by line limit 1")
      .all(participantId)[0]?.line;
  }

  /** Whether it has a row of one of these names with this address. */
  async has(names: readonly string[], email: string): Promise<boolean> {
    const { staging } = this.#tables;
    const rows = staging.prepare(
      `select 1 from listed where folded = ? and ${staging.areSameButForCase("email", "?")} limit 1`,
    );
    return names.some((name) => rows.all(name, email).length > 0);
  }

  /**
   * Keeps whom a row means, and what it does.
   * @param reference the number of whom it means, where a person said so
   */
  async judge(
    line: number,
    outcome: "new" | "changed" | "unchanged",
    participantId: number | null = null,
    reference: number | null = null,
  ): Promise<void> {
    this.#tables.staging
      .prepare(
        "update listed set outcome = ?, participantId = ?, reference = coalesce(?, reference) where line = ?",
      )
      .run(outcome, participantId, reference, line);
  }

  async refuse(line: number, one: Problem): Promise<void> {
    this.#tables.refuse(line, one);
  }

  /**
   * Ends the judging: whom each row means is known.
   * @param takesKnown whether it says anything of people whom the register knows
   */
  async judged(takesKnown: boolean): Promise<JudgedList> {
    const outcomes = this.#areAllNew
      ? "count(*) as added, 0 as changed, 0 as unchanged"
      : `count(*) filter (where outcome = 'new') as added,
         count(*) filter (where outcome = 'changed') as changed,
         count(*) filter (where outcome = 'unchanged') as unchanged`;
    const [counts] = this.#tables.staging
      .prepare<Counts>(
        `select ${outcomes}, (select count(distinct line) from listed_problem) as refused from listed`,
      )
      .all();
    const consents = new ListedConsents(this.#tables, takesKnown);
    return new JudgedList(this.#tables, counts as Counts, consents);
  }
}

/**
 * Tells apart, all at once, the rows of people who are new for certain (no one in the register has their name or address,
 * and no other row can mean them), those that say of someone nothing but what is known, and the others, which are to be judged.
 * @param needsCategory whether someone new of whom no category is said must be judged
 */
export async function sortedOut(
  tables: ListTables,
  { needsCategory }: { readonly needsCategory: boolean },
): Promise<SettledList> {
  const { staging } = tables;
  // Those of one name who each have an address of their own are as many people.
  staging.make("twin", "folded text primary key, areApart integer not null");
  const run = (sql: string): number => staging.prepare(sql).run().changes;
  const has = (what: string): boolean => staging.prepare(`select 1 from ${what} limit 1`).all().length > 0;
  const apart = tables.says("email") ? "count(*) = count(distinct lower(email))" : "0";
  const twins = run(
    `insert into twin select folded, ${apart} from listed group by folded having count(*) > 1`,
  );
  const hasPeople = has("participant");
  const known = [
    ...(twins > 0 ? ["folded in (select folded from twin where not areApart)"] : []),
    ...(hasPeople ? ["exists (select 1 from participant p where p.folded = listed.folded)"] : []),
    ...(tables.says("reference") ? ["reference is not null"] : []),
    ...(hasPeople && tables.says("email")
      ? [
          `(email is not null and exists (select 1 from participant p where ${staging.areSameButForCase("p.email", "listed.email")}))`,
        ]
      : []),
    ...(needsCategory && has("listed where categoryId is null") ? [`(${isWithoutCategory})`] : []),
  ];
  if (known.length === 0) return new SettledList(tables, { doubtful: 0, toJudge: 0 });
  const doubtful = run(`update listed set outcome = 'judge' where ${known.join(" or ")}`);
  if (doubtful === 0 || !hasPeople) return new SettledList(tables, { doubtful, toJudge: doubtful });
  tables.findOrganisations();
  const plain = run(`
    update listed set outcome = 'unchanged', participantId = p.id
    from participant p join membership m on m.participant_id = p.id
    where listed.outcome = 'judge' and p.folded = listed.folded and p.merged_into_id is null and m.until_on is null
      ${tables.says("reference") ? "and listed.reference is null" : ""}
      and listed.folded not in (select folded from twin)
      and not exists (select 1 from participant q where q.folded = p.folded and q.id <> p.id)
      and not exists (select 1 from membership n where n.participant_id = p.id and n.id <> m.id)
      ${tables.fields.map((field) => saysNothingElse(tables, field)).join(" ")}`);
  return new SettledList(tables, { doubtful, toJudge: doubtful - plain });
}

/** That a field is empty or says what the register says, in the rows of a person `p` with the membership `m`. */
function saysNothingElse({ staging }: ListTables, field: ListField): string {
  const declared = listFields[field];
  if (!declared.table) return "";
  const said = `listed.${stagedAs(field)}`;
  const known = `${declared.table === "participant" ? "p" : "m"}.${declared.column}`;
  return `and (${said} is null or ${areSame(staging, field, said, known)})`;
}

function areSame(staging: Staging, field: ListField, said: string, known: string): string {
  if (listFields[field].reads === "organisation")
    return `(select knownId from listed_organisation where id = ${said}) = ${known}`;
  return kindOf(field).areSame === "but for case"
    ? staging.areSameButForCase(said, known)
    : `${said} = ${known}`;
}
