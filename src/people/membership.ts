import type { Voice } from "../cooperative/voice.ts";
import type { Day } from "../values/day.ts";

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

/** The voice of a membership: its own, else its role's, else its category's (`domain.md`, data model). */
export function voiceOf(own: Voice | null, role: Role, ofCategory: Voice | null): Voice {
  return own ?? voiceOfRole[role] ?? ofCategory ?? "observes";
}

/** Whether a membership holds on a day; an unknown end leaves that side open. */
export function holdsOn(span: { readonly from: Day | null; readonly until: Day | null }, day: Day): boolean {
  return (span.from === null || span.from <= day) && (span.until === null || day <= span.until);
}

/** The project team and observers are counted beside the headcount (data model), and sign no mandate. */
export function isInHeadcount({ role }: { readonly role: Role }): boolean {
  return role === "member" || role === "companion";
}
