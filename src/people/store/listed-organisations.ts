import type { StagedRows, Staging } from "../../register/engine.ts";

/** A text of a list that the register does not have, with the number of its rows and the first of their lines. */
export interface Spelling {
  readonly text: string;
  readonly folded: string;
  readonly rows: number;
  readonly line: number;
}

/** The organisations that a staged list says, each once, however many rows say it. */
export class ListedOrganisations {
  readonly #staging: Staging;
  #count = 0;

  constructor(staging: Staging) {
    this.#staging = staging;
    staging.make(
      "listed_organisation",
      "id integer primary key, name text, folded text unique, firstLine integer, knownId integer",
    );
  }

  /** The id of an organisation among those of the list, by which rows say it. */
  add(name: string, folded: string, line: number): number {
    const { changes } = this.#staging
      .prepare("insert into listed_organisation values (?, ?, ?, ?, null) on conflict (folded) do nothing")
      .run(this.#count + 1, name, folded, line);
    if (changes === 0) return this.#idOf(folded) as number;
    this.#count += 1;
    return this.#count;
  }

  /** Finds each in the register as it is now; those that are not there are new. */
  find(): void {
    this.#staging.run(`
      update listed_organisation
      set knownId = (select id from organisation where organisation.folded = listed_organisation.folded)
      where exists (select 1 from organisation)`);
  }

  /** Their folded names, those that only refused rows say included. */
  *names(): Generator<string> {
    const names = this.#staging.prepare<{ folded: string }>("select folded from listed_organisation");
    for (const { folded } of names.each()) yield folded;
  }

  /** Those that are new, in the order of the list. */
  newOnes(): Spelling[] {
    this.find();
    return this.#staging
      .prepare<Spelling>(
        `select name as text, folded, rows, line
         from (
           select organisationId, count(*) as rows, min(line) as line from listed
           where organisationId is not null group by organisationId)
           join listed_organisation on listed_organisation.id = organisationId
         where knownId is null order by line`,
      )
      .all();
  }

  /** Takes a new one for another, of the list or of the register. */
  settle(folded: string, meant: { readonly name: string; readonly folded: string }): void {
    const [id, other] = [this.#idOf(folded), this.#idOf(meant.folded)];
    if (id === undefined) return;
    if (other === undefined) {
      this.#staging
        .prepare("update listed_organisation set name = ?, folded = ? where id = ?")
        .run(meant.name, meant.folded, id);
      return;
    }
    this.indexRows();
    this.#staging.prepare("update listed set organisationId = ? where organisationId = ?").run(other, id);
    this.#staging
      .prepare(
        `update listed_organisation
         set firstLine = min(firstLine, (select firstLine from listed_organisation where id = ?)) where id = ?`,
      )
      .run(id, other);
    this.#staging.prepare("delete from listed_organisation where id = ?").run(id);
  }

  /** Makes the rows that say one quick to find. */
  indexRows(): void {
    this.#staging.index("listed", "organisationId");
  }

  /** Puts those together that are new and that people who are new bring along, in the order of the list. @returns how many they are */
  gather(): number {
    this.find();
    const gathered = this.#gather();
    if (gathered === this.#rowsOf("listed_organisation where knownId is null")) return gathered;
    // The first row that says one is none of a newcomer: another may be.
    this.indexRows();
    this.#staging.run(`
      update listed_organisation
      set firstLine = (
        select min(line) from listed where organisationId = listed_organisation.id and outcome = 'new')
      where knownId is null`);
    return this.#gather();
  }

  #gather(): number {
    this.#staging.make(
      "new_organisation",
      "place integer primary key, name text, folded text, categoryId integer",
    );
    this.#staging.run(`
      insert into new_organisation (name, folded, categoryId)
        select name, listed_organisation.folded, categoryId
        from listed_organisation join listed
          on line = firstLine and organisationId = listed_organisation.id and outcome = 'new'
        where knownId is null order by line`);
    return this.#rowsOf("new_organisation");
  }

  /** Columns `id`, `number`, `name`, `folded`, `category_id` of those that were put together, counted from the first on. */
  gathered(firstId: number, firstNumber: number): StagedRows {
    return {
      query: `
        select ? + place, ? + place, name, folded, categoryId from new_organisation order by place`,
      values: [firstId - 1, firstNumber - 1],
    };
  }

  #idOf(folded: string): number | undefined {
    const [found] = this.#staging
      .prepare<{ id: number }>("select id from listed_organisation where folded = ?")
      .all(folded);
    return found?.id;
  }

  #rowsOf(from: string): number {
    return (
      this.#staging.prepare<{ rows: number }>(`select count(*) as rows from ${from}`).all()[0]?.rows ?? 0
    );
  }
}
