import { type Problem, problem } from "../problem.ts";
import type { Day } from "../values/day.ts";
import { fold } from "../values/folded.ts";
import { inOrder } from "../values/order.ts";
import { toReference } from "../values/reference.ts";
import type { Role, Route } from "./membership.ts";
import { alphabeticalKey, fullName, nameKey, type PersonName } from "./person-name.ts";
import type { Participant } from "./store/participants.ts";

/** A row of a list, read; what is undefined stood empty and says nothing. */
export interface ListedPerson {
  readonly line: number;
  readonly name: PersonName;
  readonly category: { readonly id: number; readonly label: string; readonly rank: number } | undefined;
  /** As the list spells it. */
  readonly organisation: string | undefined;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly district: string | undefined;
  readonly function: string | undefined;
  readonly role: Role | undefined;
  readonly route: Route | undefined;
  readonly joinedOn: Day | undefined;
}

export const importOutcomes = ["new", "changed", "unchanged"] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

export interface PlannedRow {
  readonly line: number;
  readonly outcome: ImportOutcome;
  readonly name: string;
  readonly person: ListedPerson;
  /** Whom the row means, unless it is someone new. */
  readonly participant: Participant | undefined;
  readonly changes: readonly PlannedChange[];
}

export interface PlannedChange {
  readonly field:
    | "email"
    | "phone"
    | "district"
    | "function"
    | "role"
    | "route"
    | "category"
    | "organisation";
  readonly before: string | null;
  readonly after: string;
}

/**
 * What an import would do with each row: matched to those who are there by name, then told apart by
 * organisation and e-mail. An empty cell never blanks what is known. All that is wrong comes at once.
 */
export function planList(
  people: readonly ListedPerson[],
  participants: readonly Participant[],
  file: string,
): { rows: PlannedRow[]; problems: Problem[] } {
  const byName = groupedBy(participants, nameKey);
  const byEmail = groupedBy(
    participants.filter(({ email }) => email),
    ({ email }) => fold(email ?? ""),
  );
  const seen = new Map<string, number>();
  const meant = new Map<number, number>();
  const problems: Problem[] = [];
  const rows = people.flatMap((person): PlannedRow[] => {
    const place = { file, line: person.line };
    const name = fullName(person.name);
    const key = [nameKey(person.name), fold(person.organisation ?? ""), fold(person.email ?? "")].join("|");
    const twin = seen.get(key);
    seen.set(key, person.line);
    if (twin !== undefined) {
      problems.push(problem("twice-in-list", { name, line: twin }, place));
      return [];
    }
    const candidates = (byName.get(nameKey(person.name)) ?? []).filter((one) => canBe(person, one));
    if (candidates.length > 1) {
      const labels = candidates.map((one) => `${toReference("participant", one.number)} ${one.name}`);
      problems.push(problem("homonyms", { name, candidates: labels }, place));
      return [];
    }
    const [participant] = candidates;
    const other = participant && meant.get(participant.id);
    if (participant) meant.set(participant.id, person.line);
    if (other !== undefined) {
      problems.push(problem("twice-in-list", { name, line: other }, place));
      return [];
    }
    const sharing = participant ? undefined : byEmail.get(fold(person.email ?? ""))?.[0];
    if (sharing) {
      const whose = `${toReference("participant", sharing.number)} ${sharing.name}`;
      problems.push(problem("address-of-another", { name, email: person.email ?? "", other: whose }, place));
      return [];
    }
    if (!participant && !person.category && person.role !== "team") {
      problems.push(problem("category-missing", { name }, place));
      return [];
    }
    const changes = participant ? changesOf(person, participant) : [];
    const outcome = participant ? (changes.length > 0 ? "changed" : "unchanged") : "new";
    return [{ line: person.line, outcome, name, person, participant, changes }];
  });
  return { rows, problems };
}

function groupedBy(
  participants: readonly Participant[],
  keyOf: (one: Participant) => string,
): Map<string, Participant[]> {
  const groups = new Map<string, Participant[]>();
  for (const one of participants) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** Someone of the same name is someone else when both organisations, or else both addresses, are known and differ. */
function canBe(person: ListedPerson, participant: Participant): boolean {
  const theirs = participant.membership?.organisationName;
  if (person.organisation && theirs) return fold(person.organisation) === fold(theirs);
  if (person.email && participant.email) return fold(person.email) === fold(participant.email);
  return true;
}

function changesOf(person: ListedPerson, { membership, ...participant }: Participant): PlannedChange[] {
  const compared: [PlannedChange["field"], string | undefined, string | null | undefined][] = [
    ["email", person.email, participant.email],
    ["phone", person.phone, participant.phone],
    ["district", person.district, participant.district],
    ["function", person.function, membership?.function],
    ["role", person.role, membership?.role],
    ["route", person.route, membership?.route],
    ["category", person.category?.label, membership?.categoryLabel],
    ["organisation", person.organisation, membership?.organisationName],
  ];
  return compared.flatMap(([field, after, before]) => {
    const isSame = field === "organisation" ? fold(after ?? "") === fold(before ?? "") : after === before;
    return after === undefined || isSame ? [] : [{ field, before: before ?? null, after }];
  });
}

/** The order in which a first import numbers people, which is that of the sign-in sheet: category, then name. */
export function bySheet(a: ListedPerson, b: ListedPerson): number {
  const rank = (person: ListedPerson): number => person.category?.rank ?? Number.MAX_SAFE_INTEGER;
  return rank(a) - rank(b) || inOrder(alphabeticalKey(a.name), alphabeticalKey(b.name)) || a.line - b.line;
}
