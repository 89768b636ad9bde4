import { toReference } from "../../../values/reference.ts";

export const people = { one: "personne", many: "personnes", gender: "f" } as const;

/** "P07 Awa Traoré"; of someone who was erased there is only the reference. */
export const person = (number: number, name: string): string =>
  [toReference("participant", number), name].filter(Boolean).join(" ");
