import { type Finder, finder } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Participant } from "./participants.ts";

export interface Organisation extends Row<"organisation"> {
  readonly categoryLabel: string | null;
  /** How many people took part for it, ever. */
  readonly people: number;
}

/** Every organisation by name; or one, by its id. */
export async function listOrganisations(reader: Reader, id?: number): Promise<Organisation[]> {
  return reader
    .selectFrom("organisation")
    .leftJoin("category", "category.id", "organisation.category_id")
    .selectAll("organisation")
    .select(({ selectFrom }) => [
      "category.label as categoryLabel",
      selectFrom("membership")
        .whereRef("membership.organisation_id", "=", "organisation.id")
        .select(({ fn }) =>
          reader.dialect.count(fn.count("membership.participant_id").distinct()).as("people"),
        )
        .$asScalar()
        .as("people"),
    ])
    .$if(id !== undefined, (query) => query.where("organisation.id", "=", id as number))
    .orderBy("organisation.folded")
    .execute();
}

export async function readOrganisation(reader: Reader, id: number): Promise<Organisation> {
  const [organisation] = await listOrganisations(reader, id);
  if (!organisation) throw new Error(`no organisation with the id ${id}`);
  return organisation;
}

const findNamed = finder(
  "organisation",
  (reader) => listOrganisationNames(reader),
  ({ name }) => name,
  {
    exactly: (reader, { number, folded }) =>
      listOrganisationNames(reader, number === undefined ? { folded } : { number }),
  },
);

export const findOrganisation: Finder<Organisation> = async (reader, text) =>
  readOrganisation(reader, (await findNamed(reader, text)).id);

/** The ids of the organisations that bear these folded names, by name; of those that there are. */
export async function listOrganisationIds(
  reader: Reader,
  folded: readonly string[],
): Promise<Map<string, number>> {
  if (folded.length === 0) return new Map();
  const rows = await reader
    .selectFrom("organisation")
    .select(["folded", "id"])
    .where("folded", "in", folded)
    .execute();
  return new Map(rows.map((row) => [row.folded, row.id]));
}

/** Those of some people who hold the seat of titular in their latest membership. */
export async function titularsAmong<Person extends Pick<Participant, "membership">>(
  reader: Reader,
  people: readonly Person[],
): Promise<Person[]> {
  const titulars = await reader
    .selectFrom("membership")
    .select("id")
    .where("seat", "=", "titular")
    .where("id", "in", reader.dialect.each(people.flatMap(({ membership }) => membership?.id ?? [])))
    .execute();
  const ids = new Set<number | null>(titulars.map(({ id }) => id));
  return people.filter(({ membership }) => ids.has(membership?.id ?? null));
}

/** The names and references of organisations, by folded name: of all, or of those that are sought. */
export async function listOrganisationNames(
  reader: Reader,
  {
    ids,
    number,
    folded,
  }: {
    readonly ids?: readonly number[] | undefined;
    readonly number?: number | undefined;
    readonly folded?: string | undefined;
  } = {},
): Promise<Pick<Row<"organisation">, "id" | "number" | "name" | "folded">[]> {
  return reader
    .selectFrom("organisation")
    .select(["id", "number", "name", "folded"])
    .$if(ids !== undefined, (query) => query.where("id", "in", reader.dialect.each(ids ?? [])))
    .$if(number !== undefined, (query) => query.where("number", "=", number as number))
    .$if(folded !== undefined, (query) => query.where("folded", "=", folded as string))
    .orderBy("folded")
    .execute();
}
