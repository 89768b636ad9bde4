import { type Column, column, part } from "../terminal/view.ts";
import type { PersonName } from "./person-name.ts";

/** The parts of someone's name, beside it for other programs alone; null of an organisation, and of whoever was erased. */
export function nameParts<Item extends PersonName>(): readonly [
  Column<Item, "givenName">,
  Column<Item, "familyName">,
] {
  return [
    part(column.text("givenName", ({ givenName }) => givenName)),
    part(column.text("familyName", ({ familyName }) => familyName)),
  ];
}
