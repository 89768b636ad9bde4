import { fold } from "../values/folded.ts";
import {
  type ComparedField,
  type ComparedValues,
  type Comparison,
  comparedFields,
  kindOf,
  listFields,
} from "./list-fields.ts";
import type { CellKind } from "./list-kinds.ts";
import type { Described } from "./matching.ts";
import { fullName, type PersonName } from "./person-name.ts";
import type { KnownPerson } from "./store/known-people.ts";

/** A row of a list as it was read; what is null stood empty and says nothing. */
export interface ListedPerson extends Described, PersonName, ComparedValues {
  readonly line: number;
  readonly categoryId: number | null;
  /** The number of whom the row means, where the list says it; 0 for someone new. */
  readonly reference: number | null;
}

export const importOutcomes = ["new", "changed", "unchanged", "refused"] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

/** What a list does to people whom the register knows: change what it says, add what is not known yet, or nothing. */
export const matchPolicies = ["update", "fill", "skip"] as const;
export type MatchPolicy = (typeof matchPolicies)[number];

/** What a list can change of someone. */
export type ChangedField = "name" | ComparedField;

export interface PlannedChange {
  readonly field: ChangedField;
  /** As the register has it, codes as they are; null is unknown. */
  readonly before: string | number | null;
  readonly after: string | number;
}

/**
 * What a row changes of the person whom it means. An empty cell never blanks what is known, and of someone who left only
 * what is theirs is changed, not what they were.
 */
export function changesOf(row: ListedPerson, known: KnownPerson, policy: MatchPolicy): PlannedChange[] {
  if (policy === "skip") return [];
  const changes: PlannedChange[] = [];
  // A name that differs in accents or capitals alone is the same name.
  if (policy === "update" && row.reference !== null && !known.names.includes(row.folded))
    changes.push({ field: "name", before: known.name, after: fullName(row) });
  const takesPart = known.membership !== null && !known.hasLeft;
  for (const field of comparedFields) {
    const declared: Comparison = listFields[field];
    if (declared.table === "membership" && !takesPart) continue;
    const [before, after] = [declared.known(known) ?? null, row[field]];
    if (after === null || (before !== null && (policy === "fill" || areSame(kindOf(field), before, after))))
      continue;
    if (declared.mayChange?.(known, after) ?? true) changes.push({ field, before, after });
  }
  return changes;
}

/** Whether two values of a kind are one. */
function areSame({ areSame: rule }: CellKind, one: string | number, other: string | number): boolean {
  if (one === other) return true;
  return rule !== undefined && comparedBy[rule](String(one)) === comparedBy[rule](String(other));
}

const comparedBy: Readonly<Record<NonNullable<CellKind["areSame"]>, (text: string) => string>> = {
  "but for case": (text) => text.toLowerCase(),
  "by folded name": fold,
};
