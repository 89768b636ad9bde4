import { type RawBuilder, sql } from "kysely";
import type { Staging } from "../../register/staging.ts";
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
    this.#staging.run(`
      drop table if exists temp.newcomer;
      create temp table newcomer as
        select line, categoryId, knownId as organisationId, role, function, route, joinedOn
        from listed left join category on category.id = categoryId
          left join listed_organisation on listed_organisation.id = listed.organisationId
        where outcome = 'new' order by char(32 + coalesce(category.rank, 50000)) || sheetName, line`);
  }

  /** Columns `number`, `given_name`, `family_name`, `folded`, `email`, `phone`, `district`, `is_minor`, numbered from one on. */
  people(firstNumber: number): RawBuilder<unknown> {
    return sql`
      select ${firstNumber - 1} + newcomer.rowid, givenName, familyName, folded, email, phone, district, isMinor
      from temp.newcomer cross join temp.listed on listed.line = newcomer.line order by newcomer.rowid`;
  }

  /**
   * Columns `participant_id`, `category_id`, `organisation_id`, `role`, `function`, `route`, `from_on` of their memberships.
   * @param firstId the id of the first of the people
   * @param joinedOn their first day where the list does not say it
   */
  memberships(firstId: number, joinedOn: string | null): RawBuilder<unknown> {
    return sql`
      select ${firstId - 1} + rowid, categoryId, organisationId, coalesce(role, 'member'), function, route,
        coalesce(joinedOn, ${joinedOn})
      from temp.newcomer order by rowid`;
  }
}
