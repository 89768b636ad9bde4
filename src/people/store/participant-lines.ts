import { pagesOf, type Reader } from "../../register/write.ts";
import { voiceOf } from "../membership.ts";
import { calledBy } from "./called-by.ts";
import type { Membership } from "./memberships.ts";
import {
  firstDay,
  listedColumns,
  type Participant,
  type ParticipantFilter,
  participantsChosen,
} from "./participants.ts";

/** What a list says of someone. */
export interface ParticipantLine
  extends Pick<
    Participant,
    | "number"
    | "name"
    | "givenName"
    | "familyName"
    | "isErased"
    | "email"
    | "phone"
    | "district"
    | "isMinor"
    | "authorisedOn"
    | "joinedOn"
  > {
  readonly membership: Pick<
    Membership,
    "categoryLabel" | "organisationName" | "seat" | "role" | "voice" | "function" | "route" | "until"
  > | null;
}

/**
 * The lines of a list that may be long, in pages. Of a network's most time goes into what each line hands over, so that they
 * hold no more than is shown, and the categories, which are few, are read once.
 */
export async function* pagesOfParticipants(
  reader: Reader,
  filter: ParticipantFilter,
): AsyncGenerator<readonly ParticipantLine[]> {
  const categories = new Map(
    (await reader.selectFrom("category").select(["id", "label", "default_voice"]).execute()).map(
      ({ id, ...category }) => [id, category],
    ),
  );
  const query = participantsChosen(reader, filter).select([...listedColumns, firstDay().as("joined_on")]);
  for await (const rows of pagesOf(reader, query)) {
    yield rows.map((row): ParticipantLine => {
      const category = row.category_id === null ? undefined : categories.get(row.category_id);
      return {
        number: row.number,
        name: calledBy(row),
        givenName: row.given_name,
        familyName: row.family_name,
        isErased: row.given_name === null && row.family_name === null,
        email: row.email,
        phone: row.phone,
        district: row.district,
        isMinor: row.is_minor === null ? null : row.is_minor === 1,
        authorisedOn: row.authorised_on,
        joinedOn: row.joined_on,
        membership: row.role && {
          categoryLabel: category?.label ?? null,
          organisationName: row.organisation_name,
          seat: row.seat,
          role: row.role,
          voice: voiceOf(row.voice, row.role, category?.default_voice ?? null),
          function: row.function,
          route: row.route,
          until: row.until_on,
        },
      };
    });
  }
}
