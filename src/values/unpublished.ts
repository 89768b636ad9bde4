/** Stands where a count is known and is not published: too few people are behind it, or behind one that it would tell. */
export class Unpublished {
  /** Makes it unlike any other object, for the compiler. */
  declare private readonly isWithheld: true;
}

/** How many people, as a document may say it. */
export type PeopleCount = number | Unpublished;
