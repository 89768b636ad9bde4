import { type RawBuilder, sql } from "kysely";
import type { Staging } from "../../register/staging.ts";
import type { Spelling } from "./spelling.ts";

const isNew =
  "not exists (select 1 from organisation where organisation.folded = listed_organisation.folded)";

/** The organisations that a staged list says, each once, however many rows say it. */
export class ListedOrganisations {
  readonly #staging: Staging;

  constructor(staging: Staging) {
    this.#staging = staging;
    staging.run(`
      drop table if exists temp.listed_organisation;
      create temp table listed_organisation
        (id integer primary key, name text, folded text, firstLine integer, knownId integer) strict;
      create index temp.listed_organisation_folded on listed_organisation (folded)`);
  }

  /** The id of an organisation among those of the list, by which rows say it. */
  add(name: string, folded: string, line: number): number {
    const [known] = this.#staging
      .prepare<{ id: number }>("select id from listed_organisation where folded = ?")
      .all(folded);
    if (known) return known.id;
    const [added] = this.#staging
      .prepare<{ id: number }>(
        "insert into listed_organisation (name, folded, firstLine) values (?, ?, ?) returning id",
      )
      .all(name, folded, line);
    return (added as { id: number }).id;
  }

  /** The folded names that the register does not have, those that only refused rows say included. */
  newNames(): string[] {
    return this.#staging
      .prepare<{ folded: string }>(`select folded from listed_organisation where ${isNew}`)
      .all()
      .map(({ folded }) => folded);
  }

  /** Those that the register does not have, in the order of the list. */
  spellings(): Spelling[] {
    return this.#staging
      .prepare<Spelling>(
        `select name as text, folded, sum(rows) as rows, min(line) as line
         from (
           select organisationId, count(*) as rows, min(line) as line from listed
           where organisationId is not null group by organisationId)
           join listed_organisation on listed_organisation.id = organisationId
         where ${isNew} group by folded order by line`,
      )
      .all();
  }

  /** Takes an organisation of the list for another. */
  settle(folded: string, meant: { readonly name: string; readonly folded: string }): void {
    this.#staging
      .prepare("update listed_organisation set name = ?, folded = ? where folded = ?")
      .run(meant.name, meant.folded, folded);
  }

  /** Gives each the id that it has in the register. */
  find(): void {
    this.#staging.run(`
      update listed_organisation
      set knownId = (select id from organisation where organisation.folded = listed_organisation.folded)`);
  }

  /** Makes the rows that say one quick to find. */
  indexRows(): void {
    this.#staging.run("create index if not exists temp.listed_by_organisation on listed (organisationId)");
  }

  /** Puts those together that people who are new bring along, in the order of the list. @returns how many they are */
  gather(): number {
    const isOfNewcomer = `exists (
      select 1 from listed
      where line = firstLine and organisationId = listed_organisation.id and outcome = 'new')`;
    if (this.#count(`listed_organisation where ${isNew} and not ${isOfNewcomer}`) > 0) {
      this.indexRows();
      this.#staging.run(`
        update listed_organisation
        set firstLine = (
          select min(line) from listed where organisationId = listed_organisation.id and outcome = 'new')
        where ${isNew}`);
    }
    this.#staging.run(`
      drop table if exists temp.new_organisation;
      create temp table new_organisation as
        select min(line) as line, name, listed_organisation.folded, categoryId
        from listed_organisation join listed on line = firstLine
        where ${isNew} group by listed_organisation.folded order by line`);
    return this.#count("new_organisation");
  }

  /** Columns `number`, `name`, `folded`, `category_id` of those that were put together, numbered from one on. */
  gathered(firstNumber: number): RawBuilder<unknown> {
    return sql`
      select ${firstNumber - 1} + rowid, name, folded, categoryId from temp.new_organisation order by rowid`;
  }

  #count(from: string): number {
    return (
      this.#staging.prepare<{ rows: number }>(`select count(*) as rows from ${from}`).all()[0]?.rows ?? 0
    );
  }
}
