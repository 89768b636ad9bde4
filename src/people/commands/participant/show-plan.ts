import type { Coop } from "../../../coop.ts";
import { changesOf, type MatchPolicy } from "../../list-plan.ts";
import { importPlan, type PlannedRow } from "../../list-views.ts";
import { fullName } from "../../person-name.ts";
import type { JudgedList } from "../../store/judged-list.ts";
import { findCandidates } from "../../store/known-people.ts";
import type { StagedRow } from "../../store/list-tables.ts";
import { type Findings, labelOf, type NamedRow } from "../../writes/judge-list.ts";

/** A list of a workshop is shown whole; of a longer one, the first rows of each kind. */
const shownWhole = 60;
const shownOfMany = 10;

/** Shows what a judged list would do: everyone who is new, and each field that changes; summed up where they are many. */
export async function showPlan(
  coop: Coop,
  list: JudgedList,
  policy: MatchPolicy,
  categoryOfNew: string | null,
): Promise<void> {
  const { counts } = list;
  const isShort = counts.added + counts.changed <= shownWhole;
  const limit = isShort ? shownWhole : shownOfMany;
  const changed = counts.changed > 0 ? await list.first("changed", limit) : [];
  const ids = changed.flatMap(({ participantId }) => participantId ?? []);
  const known = await coop.read((reader) => findCandidates(reader, { ids }, coop.today));
  const personOf = new Map(known.map((one) => [one.id, one]));
  const rows: PlannedRow[] = [
    ...(await list.first("new", limit)).map(
      (row): PlannedRow => ({
        ...shared(row),
        category: categoryOnceNew(row, categoryOfNew),
        outcome: "new",
        changes: [],
      }),
    ),
    ...changed.flatMap((row): PlannedRow[] => {
      const person = personOf.get(row.participantId ?? 0);
      if (!person) return [];
      return [
        { ...shared(row), name: person.name, outcome: "changed", changes: changesOf(row, person, policy) },
      ];
    }),
  ];
  coop.output.tableOfTalk(importPlan, isShort ? rows.sort((a, b) => a.line - b.line) : rows);
  const more = counts.added + counts.changed - rows.length;
  if (more > 0) coop.say("rows-not-shown", { more });
}

/** The category that someone new will have: the project team needs none. */
export function categoryOnceNew({ category, role }: StagedRow, otherwise: string | null): string | null {
  return category ?? (role === "team" ? null : otherwise);
}

function shared(row: StagedRow): Pick<PlannedRow, "line" | "name" | "category" | "organisation"> {
  return {
    line: row.line,
    name: fullName(row),
    category: row.category,
    organisation: row.organisation,
  };
}

function byLine(a: NamedRow, b: NamedRow): number {
  return a.line - b.line;
}

/** Points out what a person would want to know before they agree: namesakes, and those who have left. */
export function showFindings(coop: Coop, { namesakes, left }: Findings): void {
  if (namesakes.count > 0)
    coop.warn("namesakes", {
      people: namesakes.count,
      examples: namesakes.first
        .slice(0, 5)
        .map(({ line, name, person }) => ({ line, name, other: labelOf(person) })),
    });
  if (left.count > 0)
    coop.warn("have-left", {
      people: left.count,
      examples: left.first
        .toSorted(byLine)
        .slice(0, 5)
        .map(({ line, person }) => ({ line, name: labelOf(person) })),
    });
}
