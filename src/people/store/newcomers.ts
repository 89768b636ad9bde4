import type { StagedRows, Value } from "../../register/engine.ts";
import type { NewRow, TableName } from "../../register/schema.ts";
import { columnsIn, type ListField, listFields } from "../list-fields.ts";
import { type ListTables, stagedAs, stagedColumn } from "./list-tables.ts";

/** Rows that wait to be added to a table of the register, in their order. */
export interface NewRows<Table extends TableName> {
  readonly count: number;
  readonly columns: readonly ["id", ...Column<Table>[]];
  /** The first column counts from an id on, and the second from a number, or an id of another table. */
  from(firstId: number, first: number): StagedRows;
}

type Column<Table extends TableName> = keyof NewRow<Table> & string;

const membershipFields = columnsIn.membership.map(({ field }) => field);

/**
 * The rows of a judged list that are people who are new. They go from it into the register without passing through the
 * program: their organisations first, then they themselves, each with a membership.
 */
export class Newcomers {
  readonly #tables: ListTables;

  constructor(tables: ListTables) {
    this.#tables = tables;
  }

  /** The organisations that are new and that they bring along, in the order of the list. */
  async organisations(): Promise<NewRows<"organisation">> {
    this.#tables.findOrganisations();
    let count = this.#gather();
    if (count < this.#rowsOf("listed_organisation where knownId is null")) {
      // The first row that says one is none of a newcomer: another may be.
      this.#tables.indexOrganisations();
      this.#tables.staging.run(`
        update listed_organisation
        set firstLine = (
          select min(line) from listed where organisationId = listed_organisation.id and outcome = 'new')
        where knownId is null`);
      count = this.#gather();
    }
    const columns = ["number", "name", "folded", "category_id"] as const;
    return counted(count, columns, "name, folded, categoryId from new_organisation");
  }

  #gather(): number {
    const { staging } = this.#tables;
    staging.make("new_organisation", "place integer primary key, name text, folded text, categoryId integer");
    staging.run(`
      insert into new_organisation (name, folded, categoryId)
        select name, listed_organisation.folded, categoryId
        from listed_organisation join listed
          on line = firstLine and organisationId = listed_organisation.id and outcome = 'new'
        where knownId is null order by line`);
    return this.#rowsOf("new_organisation");
  }

  /**
   * The people in the order of the sign-in sheet, category, then name, and their memberships. Their organisations stand in the
   * register by now.
   * @param otherwise what holds where the list does not say it
   */
  async inOrder(
    otherwise: {
      readonly [Field in ListField]?: string | null;
    },
  ): Promise<{ people: NewRows<"participant">; memberships: NewRows<"membership"> }> {
    const { staging } = this.#tables;
    this.#tables.findOrganisations();
    const declared = membershipFields.map(stagedColumn).join(", ");
    staging.make("newcomer", `place integer primary key, line integer, ${declared}`);
    // One text to compare is sorted in half the time of three values: the rank stands before it as a letter.
    staging.run(`
      insert into newcomer (line, ${membershipFields.map(stagedAs).join(", ")})
        select line, ${membershipFields.map(inRegister).join(", ")}
        from listed left join category on category.id = categoryId
          left join listed_organisation on listed_organisation.id = listed.organisationId
        where outcome = 'new' order by char(32 + coalesce(category.rank, 50000)) || sheetName, line`);
    const count = this.#rowsOf("newcomer");
    const ofPeople = columnsIn.participant.map(({ field }) => stagedAs(field)).join(", ");
    const known = membershipFields.filter((field) => otherwise[field] !== undefined);
    const ofMemberships = membershipFields.map((field) =>
      known.includes(field) ? `coalesce(${stagedAs(field)}, ?)` : stagedAs(field),
    );
    return {
      people: counted(
        count,
        ["number", "folded", ...columnsIn.participant.map(({ column }) => column)],
        `folded, ${ofPeople} from newcomer cross join listed on listed.line = newcomer.line`,
      ),
      memberships: counted(
        count,
        ["participant_id", ...columnsIn.membership.map(({ column }) => column)],
        `${ofMemberships.join(", ")} from newcomer`,
        known.map((field) => otherwise[field] ?? null),
      ),
    };
  }

  #rowsOf(from: string): number {
    const { staging } = this.#tables;
    return staging.prepare<{ rows: number }>(`select count(*) as rows from ${from}`).all()[0]?.rows ?? 0;
  }
}

/** @param said what stands behind the two columns that are counted, and where */
function counted<Table extends TableName>(
  count: number,
  columns: readonly Column<Table>[],
  said: string,
  values: readonly Value[] = [],
): NewRows<Table> {
  return {
    count,
    columns: ["id", ...columns],
    from: (firstId, first) => ({
      query: `select ? + place, ? + place, ${said} order by place`,
      values: [firstId - 1, first - 1, ...values],
    }),
  };
}

/** What a field says, as the register will have it. */
function inRegister(field: ListField): string {
  return listFields[field].reads === "organisation" ? "knownId" : `listed.${stagedAs(field)}`;
}
