import type { Day } from "../values/day.ts";
import type { Described } from "./matching.ts";
import type { Role, Route } from "./membership.ts";

/** A row of a list as it was read; what is null stood empty and says nothing. */
export interface ListedPerson extends Described {
  readonly line: number;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly phone: string | null;
  readonly district: string | null;
  readonly function: string | null;
  readonly role: Role | null;
  readonly route: Route | null;
  readonly joinedOn: Day | null;
  readonly isMinor: 0 | 1 | null;
  readonly categoryId: number | null;
  readonly categoryLabel: string | null;
  /** As the list spells it. */
  readonly organisation: string | null;
  /** The number of whom the row means, where the list says it; 0 for someone new. */
  readonly reference: number | null;
}

/** Someone whom the register knows, as far as a list can say something of them. */
export interface KnownPerson {
  readonly id: number;
  readonly number: number;
  readonly name: string;
  /** Every name under which they were entered, folded. */
  readonly names: readonly string[];
  readonly email: string | null;
  readonly phone: string | null;
  readonly district: string | null;
  readonly isMinor: 0 | 1 | null;
  /** Whether they were authorised to take part, as someone who is a minor. */
  readonly isAuthorised: boolean;
  readonly joinedOn: Day | null;
  /** The latest. */
  readonly membershipId: number | null;
  readonly startsOn: Day | null;
  /** Whether that is the only one, and has no end: its first day can then be corrected. */
  readonly isLasting: boolean;
  /** Whether they take part no more. */
  readonly hasLeft: boolean;
  readonly categoryId: number | null;
  readonly categoryLabel: string | null;
  readonly organisationId: number | null;
  readonly organisation: string | null;
  readonly organisationFolded: string | null;
  readonly function: string | null;
  readonly role: Role | null;
  readonly route: Route | null;
}

export const importOutcomes = ["new", "changed", "unchanged", "refused"] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

/** What a list does to people whom the register knows: change what it says, add what is not known yet, or nothing. */
export const matchPolicies = ["update", "fill", "skip"] as const;
export type MatchPolicy = (typeof matchPolicies)[number];

/** What a list can change of someone. */
export const changedFields = [
  "name",
  "email",
  "phone",
  "district",
  "function",
  "role",
  "route",
  "category",
  "organisation",
  "joinedOn",
  "isMinor",
] as const;
export type ChangedField = (typeof changedFields)[number];

export interface PlannedChange {
  readonly field: ChangedField;
  /** As the register has it, codes as they are; null is unknown. */
  readonly before: string | null;
  readonly after: string;
}

/**
 * What a row changes of the person whom it means. An empty cell never blanks what is known, and of someone who left only
 * what is theirs is changed, not what they were.
 */
export function changesOf(row: ListedPerson, known: KnownPerson, policy: MatchPolicy): PlannedChange[] {
  if (policy === "skip") return [];
  const named = [row.givenName, row.familyName].filter((part) => part !== null).join(" ");
  const own: [ChangedField, string | null, string | null, boolean][] = [
    // A name that differs in accents or capitals alone is the same name.
    ["name", known.name, named, row.reference !== null && !known.names.includes(row.folded)],
    ["email", known.email, row.email, row.email?.toLowerCase() !== known.email?.toLowerCase()],
    ["phone", known.phone, row.phone, row.phone !== known.phone],
    ["district", known.district, row.district, row.district !== known.district],
    [
      "isMinor",
      text(known.isMinor),
      text(row.isMinor),
      row.isMinor !== known.isMinor && !(known.isAuthorised && row.isMinor === 0),
    ],
  ];
  const ofMembership: typeof own = [
    ["category", known.categoryLabel, row.categoryLabel, row.categoryId !== known.categoryId],
    [
      "organisation",
      known.organisation,
      row.organisation,
      row.organisationFolded !== known.organisationFolded,
    ],
    ["function", known.function, row.function, row.function !== known.function],
    ["role", known.role, row.role, row.role !== known.role],
    ["route", known.route, row.route, row.route !== known.route],
    ["joinedOn", known.joinedOn, row.joinedOn, row.joinedOn !== known.joinedOn && known.isLasting],
  ];
  const takesPart = known.membershipId !== null && !known.hasLeft;
  return [...own, ...(takesPart ? ofMembership : [])].flatMap(([field, before, after, differs]) => {
    const isWanted = differs && after !== null && after !== "" && (policy === "update" || before === null);
    return isWanted ? [{ field, before, after: after as string }] : [];
  });
}

function text(value: number | null): string | null {
  return value === null ? null : String(value);
}
