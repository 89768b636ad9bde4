import type { SaidColumn } from "../belongings.ts";
import type { belongings } from "../people/belongings.ts";
import { fullName } from "../people/person-name.ts";
import type { Row } from "../register/schema.ts";
import { type Column, column, view } from "../terminal/view.ts";
import { toReference } from "../values/reference.ts";
import type { TextPlace } from "./store/found-texts.ts";
import type { Person } from "./store/person.ts";

/** A text that names a person, at one of its places. */
export interface TextAt extends TextPlace {
  readonly excerpt: string;
  readonly isDoubtful: boolean;
}

export const identity = view<Person>()(
  "identity",
  Object.values({
    reference: column.text("reference", ({ row }) => toReference("participant", row.number)),
    given_name: column.text("givenName", ({ row }) => row.given_name),
    family_name: column.text("familyName", ({ row }) => row.family_name),
    email: column.text("email", ({ row }) => row.email),
    phone: column.text("phone", ({ row }) => row.phone),
    district: column.text("district", ({ row }) => row.district),
    is_minor: column.yesNo("isMinor", ({ row }) => (row.is_minor === null ? null : row.is_minor === 1)),
    authorised_on: column.day("authorisedOn", ({ row }) => row.authorised_on),
    formerly: column.list("formerly", ({ row, identity: { names, emails, phones }, name }) => {
      const all = [...names.map(fullName), ...emails, ...phones];
      const former = all.filter((one) => ![name, row.email, row.phone].includes(one));
      return former.length > 0 ? former : null;
    }),
    erased_on: column.day("erasedOn", ({ row }) => row.erased_on),
  } satisfies Record<SaidOfPerson | "reference" | "formerly" | "erased_on", Column<Person>>),
);
/** The folded name says what the name says. */
type SaidOfPerson = Exclude<SaidColumn<typeof belongings.participant>, "folded">;

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

export const erasedTexts = view<TextPlace>()("erasedTexts", [
  column.choice("table", "heldTable", ({ table }) => table),
  column.text("reference", ({ reference }) => reference),
]);
