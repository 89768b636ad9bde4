import { finder } from "../../register/finder.ts";
import type { Row } from "../../register/schema.ts";
import type { Reader } from "../../register/write.ts";
import type { Day } from "../../values/day.ts";
import { holdsOn } from "../membership.ts";
import { listMemberships } from "./participants.ts";

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
  const memberships = await listMemberships(reader);
  return rows.map((row) => {
    const its = memberships.filter(
      (one) => one.organisationId === row.id && (on === undefined || holdsOn(one, on)),
    );
    return { ...row, people: new Set(its.map(({ participantId }) => participantId)).size };
  });
}

export const findOrganisation = finder(
  "organisation",
  (reader) => listOrganisations(reader),
  ({ name }) => name,
);
