import type { Problem } from "../../problem.ts";
import { oneLetterApart } from "../../values/one-letter-apart.ts";
import type { DoubtfulField, ListField } from "../list-fields.ts";
import { type ListTables, page, type StagedRow, stagedAs } from "./list-tables.ts";
import { type SettledList, sortedOut } from "./settled-list.ts";

/** A text of a list of which a person says what it means, with the number of its rows and the first of their lines. */
export interface Doubt<Value = string | number | null> {
  readonly text: string;
  readonly rows: number;
  readonly line: number;
  /** What was understood there. */
  readonly value: Value;
}

/** A list of which every row has been read. */
export class ReadList {
  readonly #tables: ListTables;

  constructor(tables: ListTables) {
    this.#tables = tables;
  }

  /** The first row that can be taken, as it was understood. */
  example(): StagedRow | undefined {
    return this.#tables.rows("true order by line limit 1").all()[0];
  }

  /** What is to be settled in a field, in the order of the list. */
  async doubts(field: DoubtfulField): Promise<Doubt[]> {
    return this.#tables.staging
      .prepare<Doubt>(
        `select text, count(*) as rows, min(line) as line, ${stagedAs(field)} as value
         from listed_doubt join listed using (line) where field = ? group by text order by min(line)`,
      )
      .all(field);
  }

  /** Takes a text to mean a value. */
  async settleDoubts(field: DoubtfulField, text: string, value: string | number): Promise<void> {
    this.#tables.staging
      .prepare(
        `update listed set ${stagedAs(field)} = ?
         where line in (select line from listed_doubt where field = ? and text = ?)`,
      )
      .run(value, field, text);
  }

  /** Puts other values in place of what lines say in a field, of those that can be taken. */
  async correct(
    field: ListField,
    corrected: AsyncIterable<{ readonly line: number; readonly value: string }>,
  ): Promise<void> {
    const { staging } = this.#tables;
    const put = staging.prepare(`update listed set ${stagedAs(field)} = ? where line = ?`);
    await staging.together(async () => {
      for await (const { line, value } of corrected) put.run(value, line);
    });
  }

  /**
   * Refuses the rows with a text, or those that say an organisation by its folded name.
   * @param why for a line, and what was understood there
   */
  async refuseDoubts(
    field: DoubtfulField | "organisation",
    text: string,
    why: (line: number, value: string | number | null) => Problem,
  ): Promise<void> {
    if (field === "organisation") this.#tables.indexOrganisations();
    const where =
      field === "organisation"
        ? "listed where organisationId = (select id from listed_organisation where folded = ?)"
        : `listed_doubt join listed using (line) where field = '${field}' and text = ?`;
    const after = this.#tables.staging.prepare<{ line: number; value: string | number | null }>(
      `select line, ${stagedAs(field)} as value from ${where} and line > ? order by line limit ${page}`,
    );
    for (let rows = after.all(text, -1); rows.length > 0; rows = after.all(text, rows.at(-1)?.line ?? -1))
      for (const { line, value } of rows) this.#tables.refuse(line, why(line, value));
  }

  /** Whether two of its organisations, those of refused rows among them, or one and another of the register's, are one letter apart. */
  async hasAlikeOrganisations(known: readonly { readonly folded: string }[]): Promise<boolean> {
    const said = this.#tables.staging.prepare<{ folded: string }>("select folded from listed_organisation");
    const names = {
      *[Symbol.iterator](): Generator<string> {
        for (const { folded } of known) yield folded;
        for (const { folded } of said.each()) yield folded;
      },
    };
    return oneLetterApart(names).size > 0;
  }

  /** Its organisations that are new, in the order of the list; what was understood is their folded name. */
  async newOrganisations(): Promise<Doubt<string>[]> {
    this.#tables.findOrganisations();
    return this.#tables.staging
      .prepare<Doubt<string>>(
        `select name as text, rows, line, folded as value
         from (
           select organisationId, count(*) as rows, min(line) as line from listed
           where organisationId is not null group by organisationId)
           join listed_organisation on listed_organisation.id = organisationId
         where knownId is null order by line`,
      )
      .all();
  }

  /** Takes a new organisation for another, of the list or of the register. */
  async settleOrganisation(
    folded: string,
    meant: { readonly name: string; readonly folded: string },
  ): Promise<void> {
    const { staging } = this.#tables;
    const [id, other] = [this.#tables.organisationOf(folded), this.#tables.organisationOf(meant.folded)];
    if (id === undefined) return;
    if (other === undefined) {
      staging
        .prepare("update listed_organisation set name = ?, folded = ? where id = ?")
        .run(meant.name, meant.folded, id);
      return;
    }
    this.#tables.indexOrganisations();
    staging.prepare("update listed set organisationId = ? where organisationId = ?").run(other, id);
    staging
      .prepare(
        `update listed_organisation
         set firstLine = min(firstLine, (select firstLine from listed_organisation where id = ?)) where id = ?`,
      )
      .run(id, other);
    staging.prepare("delete from listed_organisation where id = ?").run(id);
  }

  /** Ends the settling, and sorts out the rows that are to be judged, as `sortedOut`. */
  settled(options: { readonly needsCategory: boolean }): Promise<SettledList> {
    return sortedOut(this.#tables, options);
  }
}
