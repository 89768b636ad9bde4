import { fullName } from "../people/person-name.ts";
import type { Row } from "../register/schema.ts";
import { column, view } from "../terminal/view.ts";
import { toReference } from "../values/reference.ts";
import type { Place } from "./store/found-texts.ts";
import type { Person } from "./store/person.ts";

/** A text that names a person, at one of its places. */
export interface TextAt extends Place {
  readonly excerpt: string;
  readonly isDoubtful: boolean;
}

export const identity = view<Person>()("identity", [
  column.text("reference", ({ row }) => toReference("participant", row.number)),
  column.text("givenName", ({ row }) => row.given_name),
  column.text("familyName", ({ row }) => row.family_name),
  column.text("email", ({ row }) => row.email),
  column.text("phone", ({ row }) => row.phone),
  column.text("district", ({ row }) => row.district),
  column.yesNo("isMinor", ({ row }) => (row.is_minor === null ? null : row.is_minor === 1)),
  column.day("authorisedOn", ({ row }) => row.authorised_on),
  column.list("formerly", ({ row, identity: { names, emails, phones }, name }) => {
    const all = [...names.map(fullName), ...emails, ...phones];
    const former = all.filter((one) => ![name, row.email, row.phone].includes(one));
    return former.length > 0 ? former : null;
  }),
  column.day("erasedOn", ({ row }) => row.erased_on),
]);

export const heldTexts = view<TextAt>()("heldTexts", [
  column.choice("table", "heldTable", ({ table }) => table),
  column.text("reference", ({ reference }) => reference),
  column.text("excerpt", ({ excerpt }) => excerpt),
  column.yesNo("isDoubtful", ({ isDoubtful }) => isDoubtful),
]);

export const heldBatches = view<Row<"import_batch">>()("heldBatches", [
  column.text("file", ({ file_name }) => file_name),
  column.text("importedAt", ({ imported_at }) => imported_at),
]);

export const erasedTexts = view<Place>()("erasedTexts", [
  column.choice("table", "heldTable", ({ table }) => table),
  column.text("reference", ({ reference }) => reference),
]);
