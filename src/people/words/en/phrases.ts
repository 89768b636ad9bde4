import { toReference } from "../../../values/reference.ts";

export const people = { one: "person", many: "people" } as const;

/** "P07 Awa Traoré"; of someone who was erased there is only the reference. */
export const person = (number: number, name: string): string =>
  [toReference("participant", number), name].filter(Boolean).join(" ");

/** Those who sign, as `mandate sign` is told: each by their reference, or all where no line would hold them. */
export function signing(references: readonly string[]): string {
  return references.length > 12 ? "--all" : references.join(" ");
}
