import { fold } from "../values/folded.ts";

/** What exists already, beside which an experiment stands: a service, a place or an action of a public policy. */
export const serviceKinds = ["service", "place", "action"] as const;
export type ServiceKind = (typeof serviceKinds)[number];

export interface NamedService {
  readonly name: string;
  readonly operator: string | null;
}

/** Whether two entries would be one: the same name and the same operator, case and accents aside. Two operators may use one name. */
export function isSameService(one: NamedService, other: NamedService): boolean {
  return fold(one.name) === fold(other.name) && fold(one.operator ?? "") === fold(other.operator ?? "");
}
