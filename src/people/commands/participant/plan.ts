import type { Coop } from "../../../coop.ts";
import type { Category } from "../../../cooperative/store/categories.ts";
import type { ProblemCode } from "../../../problem.ts";
import type { Table } from "../../../tabular/table.ts";
import {
  type PlannedFile,
  type PlannedProblem,
  plannedFile,
  plannedProblems,
} from "../../../tabular/table-plan.ts";
import { fold } from "../../../values/folded.ts";
import { toReference } from "../../../values/reference.ts";
import { type MappedHeading, saysReasons, type UnderstoodColumns } from "../../list-columns.ts";
import { type ComparedField, comparedFields, type ListField, listFields } from "../../list-fields.ts";
import { type ChangedField, changesOf, type ImportOutcome, type MatchPolicy } from "../../list-plan.ts";
import { peopleHeadings } from "../../list-words.ts";
import { fullName, type PersonName } from "../../person-name.ts";
import type { JudgedLine, JudgedList } from "../../store/judged-list.ts";
import { findCandidates } from "../../store/known-people.ts";
import type { StagedRow } from "../../store/list-tables.ts";
import type { AnsweredConsent } from "../../store/listed-consents.ts";
import type { UnderstoodList } from "./read-list.ts";
import { categoryOnceNew } from "./show-plan.ts";

/** Why a column is not read. */
type LeftOut =
  | "untitled"
  /** It says no field of a participant. */
  | "unknown"
  /** It announces what must not be kept of anyone. */
  | "not-kept"
  /** It is of people beside those whom the list is about. */
  | "of-others"
  /** A surer column says the same. */
  | "said-by-another"
  /** Yes would be an answer to two questions, or a refusal. */
  | "unclear"
  /** It is the day on which a form was filled in that asks no consent. */
  | "nothing-to-date"
  /** The person left it out. */
  | "mapped-to-nothing"
  /** Our own reasons, of a list of rows to mend. */
  | "reasons";

interface PlannedColumn {
  /** From 1. */
  readonly column: number;
  readonly heading: string;
  readonly field: ListField | null;
  readonly leftOut: LeftOut | null;
  /** The word of the heading for whose column it is: "payeur". */
  readonly people: string | null;
}

/** What becomes of a line: what a person would be asked on a terminal is refused where nobody answers. */
type LineState = Exclude<ImportOutcome, "refused"> | "to-ask" | "refused";

type Value = string | number | boolean | null;

interface PlannedLine extends PersonName {
  readonly line: number;
  readonly state: LineState;
  /** Whom it means, of those whom the register knows. */
  readonly reference: string | null;
  readonly name: string | null;
  /** What it says of someone beside their name, by field. */
  readonly said: Readonly<Partial<Record<ComparedField, Value>>>;
  readonly changes: readonly {
    readonly field: ChangedField;
    readonly before: Value;
    readonly after: Value;
  }[];
  readonly problems: readonly PlannedProblem[];
}

/** What a list says and what would be done with it, for another program: the shape is held by a golden file. */
export interface ListPlan {
  readonly file: PlannedFile & { readonly categoryLines: readonly number[] };
  readonly columns: readonly PlannedColumn[];
  readonly lines: AsyncIterable<readonly PlannedLine[]>;
  readonly consents: readonly AnsweredConsent[];
  readonly sums: Readonly<Record<"rows" | "new" | "changed" | "unchanged" | "toAsk" | "refused", number>>;
}

/** What was understood of a list, and what an import of it is judged with. */
interface Understanding {
  readonly table: Table;
  readonly columns: UnderstoodColumns;
  readonly mapped: readonly MappedHeading[];
  readonly read: UnderstoodList;
  readonly policy: MatchPolicy;
  /** The category of new people of whom the list does not say it. */
  readonly category: Category | undefined;
}

export function planOf(coop: Coop, list: JudgedList, understood: Understanding): ListPlan {
  const { table, columns, mapped, read } = understood;
  return {
    file: { ...plannedFile(table), categoryLines: read.categoryLines },
    columns: table.headings.map((heading, index) => plannedColumn(heading, index, columns, mapped)),
    lines: plannedLines(coop, list, understood),
    consents: list.consents.answered,
    sums: sumsOf(list, read.rows),
  };
}

function plannedColumn(
  heading: string,
  index: number,
  columns: UnderstoodColumns,
  mapped: readonly MappedHeading[],
): PlannedColumn {
  const field = [...columns.fields].find(([, indexes]) => indexes.includes(index))?.[0] ?? null;
  const whose = peopleHeadings.read(heading)?.bearer ?? peopleHeadings.bearerIn(heading);
  return {
    column: index + 1,
    heading,
    field,
    leftOut: field === null ? whyLeftOut(heading, columns, mapped) : null,
    people: whose?.label ?? null,
  };
}

function whyLeftOut(
  heading: string,
  { ofOthers, besides, unclear, notKept }: UnderstoodColumns,
  mapped: readonly MappedHeading[],
): LeftOut {
  if (heading === "") return "untitled";
  if (saysReasons(heading)) return "reasons";
  if (ofOthers.includes(heading)) return "of-others";
  if (besides.includes(heading)) return "said-by-another";
  if (unclear.includes(heading)) return "unclear";
  if (notKept.includes(heading)) return "not-kept";
  if (mapped.some((one) => fold(one.heading) === fold(heading))) return "mapped-to-nothing";
  return peopleHeadings.read(heading)?.field === "answeredOn" ? "nothing-to-date" : "unknown";
}

async function* plannedLines(
  coop: Coop,
  list: JudgedList,
  { policy, category }: Understanding,
): AsyncGenerator<readonly PlannedLine[]> {
  for await (const lines of list.lines()) {
    const ids = lines.flatMap(({ row }) => row?.participantId ?? []);
    const known = await coop.read((reader) => findCandidates(reader, { ids }, coop.today));
    const personOf = new Map(known.map((one) => [one.id, one]));
    yield lines.map((one): PlannedLine => {
      const { line, row, problems } = one;
      const person = personOf.get(row?.participantId ?? 0);
      return {
        line,
        state: stateOf(one),
        reference: person ? toReference("participant", person.number) : null,
        name: row ? fullName(row) : null,
        givenName: row?.givenName ?? null,
        familyName: row?.familyName ?? null,
        said: row ? saidIn(row, category?.label ?? null) : {},
        changes:
          row && person
            ? changesOf(row, person, policy).map(({ field, before, after }) => ({
                field,
                before: shownValue(field, before),
                after: shownValue(field, after),
              }))
            : [],
        problems: plannedProblems(problems, coop.words),
      };
    });
  }
}

function saidIn(row: StagedRow, categoryOfNew: string | null): PlannedLine["said"] {
  const category = row.outcome === "new" ? categoryOnceNew(row, categoryOfNew) : row.category;
  const said = { ...row, category };
  return Object.fromEntries(
    comparedFields
      .filter((field) => said[field] !== null)
      .map((field) => [field, shownValue(field, said[field])]),
  );
}

function shownValue(field: ChangedField, value: string | number | null): Value {
  return field !== "name" && listFields[field].reads === "yesNo" && value !== null ? value === 1 : value;
}

/** What settles a line of which this is wrong is asked on a terminal (`settle-list.ts`). */
const asked: ReadonlySet<ProblemCode> = new Set([
  "unknown-item",
  "ambiguous-item",
  "lost-zero",
  "organisation-near",
  "homonyms",
  "other-address",
  "address-of-another",
  "category-not-listed",
]);

function stateOf({ row, problems }: JudgedLine): LineState {
  if (problems.length > 0) return problems.every(({ code }) => asked.has(code)) ? "to-ask" : "refused";
  return row?.outcome === "changed" || row?.outcome === "unchanged" ? row.outcome : "new";
}

function sumsOf(list: JudgedList, rows: number): ListPlan["sums"] {
  const { added, changed, unchanged, refused } = list.counts;
  let toAsk = 0;
  let before = { line: 0, isAsked: false };
  for (const { code, place } of list.problems()) {
    const { line = 0 } = place;
    const isAnother = line !== before.line;
    if (isAnother && before.isAsked) toAsk += 1;
    before = { line, isAsked: asked.has(code) && (isAnother || before.isAsked) };
  }
  if (before.isAsked) toAsk += 1;
  return { rows, new: added, changed, unchanged, toAsk, refused: refused - toAsk };
}
