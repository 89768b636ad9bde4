import { type Problem, problem } from "../problem.ts";
import { fold } from "../values/folded.ts";
import { nearest } from "../values/nearest.ts";

/** What became of an objection; without one it is still open. */
export const objectionStates = ["lifted", "integrated", "maintained", "not-retained"] as const;
export type ObjectionState = (typeof objectionStates)[number];

/** An objection has a letter or a figure: `objection-says-nothing`. */
export function textProblems(text: string): Problem[] {
  return fold(text) === "" ? [problem("objection-says-nothing", { typed: text })] : [];
}

/** An objection is not retained because of something that is said: `objection-needs-reason`. */
export function settlementProblems({
  state,
  reason,
}: {
  readonly state: ObjectionState | null;
  readonly reason: string | null;
}): Problem[] {
  return state === "not-retained" && reason === null ? [problem("objection-needs-reason", {})] : [];
}

/** A category as it may stand before an objection. */
export interface NamedCategory {
  readonly id: number;
  readonly label: string;
  readonly spellings: readonly string[];
}

/**
 * Reads an objection as it is noted, with the category that made it before a colon: "associations : la charge". What stands
 * before the colon and is no category belongs to the text.
 * @returns `near` where it was perhaps meant as a category: the labels that come near
 */
export function parseObjection(
  noted: string,
  categories: readonly NamedCategory[],
): { text: string; categoryId: number | null; near?: readonly string[] } {
  const [, before = "", after = ""] = /^([^:：]+)[:：]\s*(.*)$/s.exec(noted) ?? [];
  const typed = fold(before);
  if (typed === "") return { text: noted, categoryId: null };
  const namesOf = ({ label, spellings }: NamedCategory): string[] => [label, ...spellings].map(fold);
  const meant = categories.find((one) => namesOf(one).includes(typed));
  if (meant) return { text: after, categoryId: meant.id };
  const near = categories.filter((one) => nearest(typed, namesOf(one)).some((name) => isSlip(typed, name)));
  return {
    text: noted,
    categoryId: null,
    ...(near.length > 0 ? { near: near.map(({ label }) => label) } : {}),
  };
}

/** Whether two words are so near that one is the other, mistyped. */
function isSlip(typed: string, name: string): boolean {
  return typed.length > 3 && Math.abs(typed.length - name.length) <= 2 && typed[0] === name[0];
}
