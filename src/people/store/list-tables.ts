import type { Problem } from "../../problem.ts";
import type { Prepared, Staging } from "../../register/engine.ts";
import { kindOf, type ListField, listFieldNames, listFields } from "../list-fields.ts";
import type { ListedPerson } from "../list-plan.ts";

/** A row with what it was found to mean. */
export interface StagedRow extends ListedPerson {
  readonly outcome: "new" | "judge" | "changed" | "unchanged";
  readonly participantId: number | null;
}

/** Rows at once where they pass through the program. */
export const page = 500;

/** What a row is, whatever columns its list has. By `sheetName` people of one category are put in order. */
const identity = {
  line: "integer primary key",
  folded: "text",
  sheetName: "text",
  givenName: "text",
  familyName: "text",
} as const;
/** The fields that have a column beside, for whole names are taken apart: first those in which something may be settled. */
const ofTheirOwn = listFieldNames
  .filter((field) => listFields[field].reads !== "name")
  .sort((a, b) => Number(kindOf(b).isDoubtful ?? false) - Number(kindOf(a).isDoubtful ?? false));

/** Whether a row says of someone new no category, though the project team alone needs none. */
export const isWithoutCategory = "categoryId is null and coalesce(role, '') <> 'team'";

/** The column in which a field waits: of what has a name, its id. */
export function stagedAs(field: ListField): string {
  return kindOf(field).isNamed ? `${field}Id` : field;
}

/** The same as a table declares it. */
export function stagedColumn(field: ListField): string {
  return `${stagedAs(field)} ${kindOf(field).staged}`;
}

/**
 * The tables in which a list waits beside the register: `listed` has the rows that can be taken as they were understood,
 * `listed_doubt` what a person has to settle in some of them, `listed_organisation` each organisation that they say once,
 * `listed_problem` what is wrong with the others, of which nothing else is kept. A million rows take no more memory than a
 * thousand.
 */
export class ListTables {
  readonly staging: Staging;
  /** What the columns of the list can say, beside names. The category may stand above the rows. */
  readonly fields: readonly ListField[];
  /** The columns of a row that is read, in their order: what it is, then what each field says. */
  readonly columns: readonly string[];

  constructor(staging: Staging, said: ReadonlySet<ListField>) {
    this.staging = staging;
    this.fields = ofTheirOwn.filter((field) => field === "category" || said.has(field));
    this.columns = [...Object.keys(identity), ...this.fields.map(stagedAs)];
    const declared = [
      ...Object.entries(identity).map(([column, type]) => `${column} ${type}`),
      ...ofTheirOwn.map(stagedColumn),
      "outcome text not null default 'new', participantId integer",
    ];
    staging.make("listed", declared.join(", "));
    staging.make(
      "listed_doubt",
      "field text not null, text text not null, line integer not null, primary key (field, text, line)",
    );
    staging.make("listed_problem", "place integer primary key, line integer not null, problem text not null");
    staging.index("listed_problem", "line");
    staging.make(
      "listed_organisation",
      "id integer primary key, name text, folded text unique, firstLine integer, knownId integer",
    );
  }

  says(field: ListField): boolean {
    return this.fields.includes(field);
  }

  rows(condition: string): Prepared<StagedRow> {
    return this.staging.prepare(`
      select listed.*, category.label as category,
        listed_organisation.name as organisation, listed_organisation.folded as organisationFolded
      from listed left join category on category.id = listed.categoryId
        left join listed_organisation on listed_organisation.id = listed.organisationId
      where ${condition}`);
  }

  /** Finds each organisation in the register as it is now; those that are not there are new. */
  findOrganisations(): void {
    this.staging.run(`
      update listed_organisation
      set knownId = (select id from organisation where organisation.folded = listed_organisation.folded)
      where exists (select 1 from organisation)`);
  }

  /** The id of an organisation among those of the list. */
  organisationOf(folded: string): number | undefined {
    return this.staging
      .prepare<{ id: number }>("select id from listed_organisation where folded = ?")
      .all(folded)[0]?.id;
  }

  /** Makes the rows that say an organisation quick to find. */
  indexOrganisations(): void {
    this.staging.index("listed", "organisationId");
  }

  /** Takes a row out that cannot be taken, and keeps why. */
  refuse(line: number, one: Problem): void {
    this.staging.prepare("delete from listed where line = ?").run(line);
    this.keepProblem(line, one);
  }

  keepProblem(line: number, one: Problem): void {
    this.staging
      .prepare("insert into listed_problem (line, problem) values (?, ?)")
      .run(line, JSON.stringify(one));
  }
}
