import { finder } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { holdsOn } from "../membership.ts";
import { listMemberships } from "./memberships.ts";

export interface Organisation extends Row<"organisation"> {
  readonly categoryLabel: string | null;
  /** How many people take part for it: on the day that was asked for, else ever. */
  readonly people: number;
}

/** Every organisation by name. */
export async function listOrganisations(reader: Reader, on?: Day): Promise<Organisation[]> {
  const rows = await reader
    .selectFrom("organisation")
    .leftJoin("category", "category.id", "organisation.category_id")
    .selectAll("organisation")
    .select("category.label as categoryLabel")
    .orderBy("organisation.folded")
    .execute();
  const peopleOf = new Map<number | null, Set<number>>();
  for (const one of await listMemberships(reader)) {
    if (on !== undefined && !holdsOn(one, on)) continue;
    const its = peopleOf.get(one.organisationId);
    if (its) its.add(one.participantId);
    else peopleOf.set(one.organisationId, new Set([one.participantId]));
  }
  return rows.map((row) => ({ ...row, people: peopleOf.get(row.id)?.size ?? 0 }));
}

export const findOrganisation = finder(
  "organisation",
  (reader) => listOrganisations(reader),
  ({ name }) => name,
);

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
export async function titularsAmong<Person extends { readonly membershipId: number | null }>(
  reader: Reader,
  people: readonly Person[],
): Promise<Person[]> {
  const titulars = await reader
    .selectFrom("membership")
    .select("id")
    .where("seat", "=", "titular")
    .where("id", "in", reader.dialect.each(people.flatMap(({ membershipId }) => membershipId ?? [])))
    .execute();
  const ids = new Set<number | null>(titulars.map(({ id }) => id));
  return people.filter(({ membershipId }) => ids.has(membershipId));
}

/** The names and references of all organisations, by folded name. */
export async function listOrganisationNames(
  reader: Reader,
): Promise<Pick<Row<"organisation">, "number" | "name" | "folded">[]> {
  return reader.selectFrom("organisation").select(["number", "name", "folded"]).orderBy("folded").execute();
}
