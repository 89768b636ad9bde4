import { refuse } from "../problem.ts";
import { fold } from "../values/folded.ts";

/** What a column of a list can hold. */
export type ListField =
  | "familyName"
  | "givenName"
  | "fullName"
  | "email"
  | "phone"
  | "category"
  | "organisation"
  | "district"
  | "function"
  | "role"
  | "route"
  | "joinedOn";

/** The headings that lists really have, in both languages; matched folded, and whole. */
const headingsOf: Readonly<Record<ListField, readonly string[]>> = {
  familyName: ["nom", "nom de famille", "nom d'usage", "noms", "last name", "family name", "surname", "name"],
  givenName: ["prénom", "prénoms", "prénom(s)", "first name", "given name", "first names"],
  fullName: [
    "nom prénom",
    "prénom nom",
    "nom et prénom",
    "prénom et nom",
    "nom complet",
    "full name",
    "participant",
    "participante",
  ],
  email: [
    "courriel",
    "mail",
    "e-mail",
    "email",
    "adresse mail",
    "adresses mails",
    "adresse électronique",
    "e-mail address",
  ],
  phone: [
    "téléphone",
    "tél",
    "tel.",
    "n° téléphone",
    "n° téléphones",
    "portable",
    "mobile",
    "phone",
    "telephone",
  ],
  category: ["catégorie", "collège", "catégorie d'acteur", "catégorie d'acteurs", "category"],
  organisation: [
    "structure",
    "association",
    "organisme",
    "organisation",
    "organization",
    "employeur",
    "entreprise",
  ],
  district: ["quartier", "district", "neighbourhood"],
  function: ["fonction", "qualité", "function", "position", "title"],
  role: ["rôle", "role"],
  route: ["arrivée par", "venue par", "mode d'entrée", "came by", "route"],
  joinedOn: ["arrivée", "date d'arrivée", "depuis le", "joined", "joined on"],
};

/** The columns of a list that are a participant's, and those that are left out. */
export interface UnderstoodColumns {
  readonly fields: ReadonlyMap<ListField, number>;
  readonly leftOut: readonly string[];
}

const fieldOf = new Map(
  Object.entries(headingsOf).flatMap(([field, spellings]) =>
    spellings.map((spelling) => [fold(spelling), field as ListField] as const),
  ),
);

/** Whether a heading is one of a participant's. */
export function isListHeading(heading: string): boolean {
  return fieldOf.has(fold(heading));
}

/**
 * Understands columns by their headings, never by their position; what is no participant's field is left out and named.
 * @throws CoopError `no-name-column`, `heading-twice`
 */
export function understandColumns(headings: readonly string[], file: string): UnderstoodColumns {
  const fields = new Map<ListField, number>();
  const leftOut: string[] = [];
  for (const [index, heading] of headings.entries()) {
    const field = fieldOf.get(fold(heading));
    if (!field) {
      if (heading !== "") leftOut.push(heading);
      continue;
    }
    const first = fields.get(field);
    if (first !== undefined)
      refuse("heading-twice", { first: headings[first] ?? "", second: heading }, { file });
    fields.set(field, index);
  }
  if (!fields.has("fullName") && !fields.has("familyName") && !fields.has("givenName")) {
    refuse("no-name-column", { headings: headings.filter(Boolean) }, { file });
  }
  return { fields, leftOut };
}
