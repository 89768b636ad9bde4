import type { Way } from "../language/catalogue.ts";
import type { Words } from "../language/words.ts";
import type { Problem } from "../problem.ts";
import { groupedBy } from "../values/grouped.ts";

/** A line of `check`: a gap, or all of a kind, with the commands that mend it or the first of them. */
export interface GapLine {
  readonly what: string;
  readonly ways: readonly Way[];
}

/** What is missing in the reader's language, those of one kind in one line with their number, in the order in which they are given. */
export function gapLines(gaps: readonly Problem[], words: Words): readonly GapLine[] {
  return [...groupedBy(gaps, ({ code }) => code).values()].map((its) => {
    const told = its.map((gap) => words.gap(gap));
    const [{ what, remedy, ways = [remedy], alike } = { what: "", remedy: "" }] = told;
    if (told.length === 1 || !alike) return { what, ways };
    const named = told.flatMap((one) => one.alike?.[0] ?? []);
    return { what: words.notice("gaps-alike", { count: told.length, several: alike[1], named }), ways };
  });
}
