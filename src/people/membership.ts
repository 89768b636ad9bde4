import type { Voice } from "../cooperative/category.ts";
import type { Day } from "../values/day.ts";
import { holdsOn, type Span } from "../values/span.ts";

/** What someone is in the community. Members and elected companions are its headcount, and sign the mandate. */
export const roles = ["member", "companion", "team", "observer"] as const;
export type Role = (typeof roles)[number];

/** How someone came to take part. */
export const routes = ["call", "invitation", "draw", "appointment", "sent", "spontaneous"] as const;
export type Route = (typeof routes)[number];

const voiceOfRole: Readonly<Record<Role, Voice | null>> = {
  member: null,
  companion: "advises",
  team: "advises",
  observer: "observes",
};

/** The voice of a membership: its own, else its role's, else its category's (`src/people/README.md`). */
export function voiceOf(own: Voice | null, role: Role, ofCategory: Voice | null): Voice {
  return own ?? voiceOfRole[role] ?? ofCategory ?? "observes";
}

/** The project team and observers are counted beside the headcount, and sign no mandate (`src/people/README.md`). */
export function isInHeadcount({ role }: { readonly role: Role }): boolean {
  return role === "member" || role === "companion";
}

/** Who an organisation's seat is held by: one titular at a time, and those who may stand in. */
export const seats = ["titular", "substitute"] as const;
export type Seat = (typeof seats)[number];

/** The membership that holds on a day, else the latest that began before it, else the first; memberships in the order of their days. */
export function presentOf<One extends Span>(memberships: readonly One[], day: Day): One | undefined {
  return (
    memberships.findLast((one) => holdsOn(one, day)) ??
    memberships.findLast(({ from }) => from === null || from <= day) ??
    memberships[0]
  );
}

/**
 * Whether nobody holds the seat of an organisation on a day: those who take part for it are several without a titular, or
 * substitutes alone. One person of whom the seat is not known holds it.
 */
export function lacksTitular(there: readonly { readonly seat: Seat | null }[]): boolean {
  if (there.length === 0 || there.some(({ seat }) => seat === "titular")) return false;
  return there.length > 1 || there[0]?.seat === "substitute";
}
