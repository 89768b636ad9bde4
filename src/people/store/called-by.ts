import type { Row } from "../../register/schema.ts";
import { toReference } from "../../values/reference.ts";
import { fullName } from "../person-name.ts";

/** A full name; the reference of someone who was erased, who has none. */
export function calledBy({
  number,
  given_name,
  family_name,
}: Pick<Row<"participant">, "number" | "given_name" | "family_name">): string {
  return fullName({ givenName: given_name, familyName: family_name }) || toReference("participant", number);
}
