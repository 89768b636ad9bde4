import type { StagedRows, Staging } from "../../register/engine.ts";
import type { ListedOrganisations } from "./listed-organisations.ts";

/** The rows of a staged list that are people who are new. They go from it into the register without passing through the program. */
export class Newcomers {
  readonly organisations: ListedOrganisations;
  readonly #staging: Staging;

  constructor(staging: Staging, organisations: ListedOrganisations) {
    this.#staging = staging;
    this.organisations = organisations;
  }

  /** Gives those a category of whom the list does not say it; the project team needs none. */
  categorise(categoryId: number): void {
    this.#staging
      .prepare(
        `update listed set categoryId = ?
         where outcome = 'new' and categoryId is null and coalesce(role, '') <> 'team'`,
      )
      .run(categoryId);
  }

  /** Puts the people in the order of the sign-in sheet: category, then name. Their organisations stand in the register by now. */
  putInOrder(): void {
    this.organisations.find();
    // One text to compare is sorted in half the time of three values: the rank stands before it as a letter.
    this.#staging.make(
      "newcomer",
      `place integer primary key, line integer, categoryId integer, organisationId integer, role text, function text,
        route text, joinedOn text`,
    );
    this.#staging.run(`
      insert into newcomer (line, categoryId, organisationId, role, function, route, joinedOn)
        select line, categoryId, knownId, role, function, route, joinedOn
        from listed left join category on category.id = categoryId
          left join listed_organisation on listed_organisation.id = listed.organisationId
        where outcome = 'new' order by char(32 + coalesce(category.rank, 50000)) || sheetName, line`);
  }

  /**
   * Columns `id`, `number`, `given_name`, `family_name`, `folded`, `email`, `phone`, `district`, `is_minor`, counted from the
   * first on.
   */
  people(firstId: number, firstNumber: number): StagedRows {
    return {
      query: `
        select ? + place, ? + place, givenName, familyName, folded, email, phone, district, isMinor
        from newcomer cross join listed on listed.line = newcomer.line order by place`,
      values: [firstId - 1, firstNumber - 1],
    };
  }

  /**
   * Columns `id`, `participant_id`, `category_id`, `organisation_id`, `role`, `function`, `route`, `from_on` of their memberships.
   * @param firstPersonId the id of the first of the people
   * @param joinedOn their first day where the list does not say it
   */
  memberships(firstId: number, firstPersonId: number, joinedOn: string | null): StagedRows {
    return {
      query: `
        select ? + place, ? + place, categoryId, organisationId, coalesce(role, 'member'), function, route,
          coalesce(joinedOn, ?)
        from newcomer order by place`,
      values: [firstId - 1, firstPersonId - 1, joinedOn],
    };
  }
}
