import type { Kind } from "../../../command-line/parameter.ts";
import type { Coop } from "../../../coop.ts";
import { readYesNo } from "../../../language/reading.ts";
import type { Words } from "../../../language/words.ts";
import { CoopError, problem } from "../../../problem.ts";
import type { Row } from "../../../register/schema.ts";
import { saysNothing } from "../../../tabular/cells.ts";
import type { Table, TableRow } from "../../../tabular/table.ts";
import { fold } from "../../../values/folded.ts";
import { readConsent } from "../../consent-answers.ts";
import {
  type ColumnWishes,
  isListHeading,
  type MappedHeading,
  type UnderstoodColumns,
  understandColumns,
} from "../../list-columns.ts";
import { type ListField, listFieldNames } from "../../list-fields.ts";
import { columnOf } from "../../list-values.ts";
import { peopleHeadings } from "../../list-words.ts";
import type { ValueWishes } from "./list-by-values.ts";

/** "Heading=field", the field in either language; "Heading=" leaves the column out. */
export const mappedHeading: Kind<MappedHeading> = {
  shape: "text",
  async read(typed, { words, other }, place) {
    const at = typed.lastIndexOf("=");
    const heading = typed.slice(0, at).trim();
    const field = typed.slice(at + 1).trim();
    if (at > 0 && heading !== "" && field === "") return { heading, field: null };
    const read = (words.readChoice("listField", field) ?? (await other()).readChoice("listField", field)) as
      | ListField
      | undefined;
    if (at > 0 && heading !== "" && read) return { heading, field: read };
    const allowed = listFieldNames.map((one) => words.choice("listField", one));
    throw new CoopError([problem("not-a-mapping", { typed, allowed }, place)]);
  },
};

/**
 * Understands the columns of a list: as a person maps them, else as the last list with the same headings was mapped, else by
 * the headings, or by their values where there are none; on a terminal, where no column is known to hold names, it is asked which
 * one does.
 * @param former the last import of such a list
 * @throws CoopError with all that is wrong with them, as `understandColumns`
 */
export async function mapColumns(
  coop: Coop,
  table: Table,
  former: Row<"import_batch"> | undefined,
  { people, ...wishes }: ValueWishes & Pick<ColumnWishes, "people">,
): Promise<{ readonly columns: UnderstoodColumns; readonly mapped: readonly MappedHeading[] }> {
  const { headings, file } = table;
  const { rows, areAll } = await firstRows(table);
  const explicit = wishes.mapped.map((one) => byNumber(one, headings));
  let mapped: readonly MappedHeading[];
  if (areNumbers(headings)) {
    const { mapByValues } = await import("./list-by-values.ts");
    mapped = await mapByValues(coop, table, rows, { ...wishes, mapped: explicit });
  } else {
    const isNew = former === undefined || people !== undefined;
    mapped = [...(isNew ? [] : await rememberedMapping(coop, headings, former, explicit)), ...explicit];
  }
  const seen = {
    people,
    isAnswered: (column: number) =>
      areMostly(rows, column, (cell) => readConsent(cell, readYesNo) !== undefined),
    saysRoles: await rolesIn(coop, headings, rows),
    isEmpty: areAll ? emptyIn(rows) : () => false,
  };
  const { columns, problems } = understandColumns(headings, file, { ...seen, mapped });
  if (problems.length === 0) return { columns, mapped };
  const [only] = problems;
  const { prompts } = coop.parts;
  if (!prompts || problems.length > 1 || !only) throw new CoopError(problems);
  if (only.code === "people-unsure") {
    const called = await prompts.select(
      coop.words.notice("people-asked", { file }),
      only.parameters.people.map(({ called, names }) => ({ name: names.join(", "), value: called })),
    );
    return mapColumns(coop, table, undefined, { ...wishes, people: called });
  }
  if (only.code === "heading-of-two") {
    const { heading, readings } = only.parameters;
    const field = await prompts.select<ListField | null>(coop.words.notice("heading-asked", { heading }), [
      ...readings.map(({ field }) => ({ name: coop.words.choice("listField", field), value: field })),
      { name: coop.words.notice("column-of-nothing", {}), value: null },
    ]);
    const said = { ...wishes, people, mapped: [...wishes.mapped, { heading, field }] };
    return mapColumns(coop, table, undefined, said);
  }
  if (only.code !== "no-name-column") throw new CoopError(problems);

  const heading = await prompts.select(coop.words.notice("names-asked", { file }), [
    ...headings.filter((one) => columns.leftOut.includes(one)).map((one) => ({ name: one, value: one })),
    { name: coop.words.notice("no-such-column", {}), value: "" },
  ]);
  if (heading === "") throw new CoopError(problems);
  const named = [...mapped, { heading, field: "fullName" } as const];
  const again = understandColumns(headings, file, { ...seen, mapped: named });
  if (again.problems.length > 0) throw new CoopError(again.problems);
  return { columns: again.columns, mapped: named };
}

/** Tells the headings that are understood, or that a person maps. */
export function knownHeadings(mapped: readonly MappedHeading[]): (heading: string) => boolean {
  if (mapped.length === 0) return isListHeading;
  const wanted = new Set(mapped.map(({ heading }) => fold(heading)));
  return (heading) => (wanted.has(fold(heading)) && !/^\d+$/.test(heading)) || isListHeading(heading);
}

/** Whether headings say nothing of what their columns hold. */
export function areNumbers(headings: readonly string[]): boolean {
  return headings.some((heading) => heading !== "") && headings.every((heading) => /^\d*$/.test(heading));
}

/** A column that is mapped by its number, from 1, by its heading; a heading that is this number comes first. */
function byNumber(one: MappedHeading, headings: readonly string[]): MappedHeading {
  const isHeading = headings.some((heading) => fold(heading) === fold(one.heading));
  const heading = /^\d+$/.test(one.heading) && !isHeading ? headings[Number(one.heading) - 1] : undefined;
  return heading ? { ...one, heading } : one;
}

/** A list that is written again: where its headings say nothing, with those of the fields that its columns hold. */
export function withHeadings(coop: Coop, table: Table, { fields }: UnderstoodColumns): Table {
  if (!areNumbers(table.headings)) return table;
  const said = new Map([...fields].flatMap(([field, columns]) => columns.map((column) => [column, field])));
  const headings = table.headings.map((heading, column) => {
    const field = said.get(column);
    return field === undefined ? heading : coop.words.choice("listField", field);
  });
  return { ...table, headings };
}

/** Whether a column says something, and most of what it says is of a kind. */
function areMostly(rows: readonly TableRow[], column: number, is: (cell: string) => boolean): boolean {
  const said = columnOf(
    rows.map(({ cells }) => cells),
    column,
  );
  return said.length > 0 && said.filter(is).length * 2 >= said.length;
}

/**
 * Tells whether what a column says are roles; one that says nothing could be of roles. The words of the other language are read
 * only where those of the reader do not do.
 */
async function rolesIn(
  coop: Coop,
  headings: readonly string[],
  rows: readonly TableRow[],
): Promise<(column: number) => boolean> {
  const inOneOf =
    (languages: readonly Words[]) =>
    (column: number): boolean =>
      emptyIn(rows)(column) ||
      areMostly(rows, column, (cell) =>
        languages.some((words) => words.readChoice("role", cell) !== undefined),
      );
  const own = inOneOf([coop.words]);
  const doOwn = headings.every(
    (heading, column) => peopleHeadings.read(heading)?.field !== "role" || own(column),
  );
  return doOwn ? own : inOneOf([coop.words, await coop.reading.other()]);
}

/** Whether a column says nothing. */
function emptyIn(rows: readonly TableRow[]): (column: number) => boolean {
  return (column) => rows.every(({ cells }) => saysNothing(cells[column] ?? ""));
}

/** The first rows of a list, and whether it has no others. */
async function firstRows(table: Table): Promise<{ rows: readonly TableRow[]; areAll: boolean }> {
  let first: readonly TableRow[] | undefined;
  for await (const rows of table.rows()) {
    if (first) return { rows: first, areAll: false };
    first = rows;
  }
  return { rows: first ?? [], areAll: true };
}

/** What was mapped in the last list with these headings, beside what is mapped now; on a terminal only if the person agrees. */
async function rememberedMapping(
  coop: Coop,
  headings: readonly string[],
  batch: Row<"import_batch">,
  explicit: readonly MappedHeading[],
): Promise<readonly MappedHeading[]> {
  const now = new Set(explicit.map(({ heading }) => fold(heading)));
  const former = Object.entries(JSON.parse(batch.mapping) as Record<string, ListField | null>).flatMap(
    ([heading, field]) =>
      !now.has(fold(heading)) && headings.some((one) => fold(one) === fold(heading))
        ? [{ heading, field }]
        : [],
  );
  const plain = understandColumns(headings, "").columns;
  const differing = former.filter(({ heading, field }) => fieldOf(plain, headings, heading) !== field);
  if (differing.length === 0) return [];
  const said = { mapped: differing, file: batch.file_name };
  if (!coop.parts.prompts || coop.parts.saysYes) {
    coop.say("mapped-as-before", said);
    return differing;
  }
  return (await coop.confirm("mapped-as-before-asked", said)) ? differing : [];
}

/** What a heading is understood as. */
function fieldOf(
  { fields }: UnderstoodColumns,
  headings: readonly string[],
  heading: string,
): ListField | null {
  for (const [field, indexes] of fields)
    if (indexes.some((index) => fold(headings[index] ?? "") === fold(heading))) return field;
  return null;
}

/** What a batch keeps of a mapping: each heading that is read with its field, and those that a person left out. */
export function mappingOf(
  { fields }: UnderstoodColumns,
  headings: readonly string[],
  mapped: readonly MappedHeading[],
): Readonly<Record<string, ListField | null>> {
  const read = [...fields].flatMap(([field, indexes]) =>
    indexes.map((index) => [headings[index] ?? "", field] as const),
  );
  const out = mapped.filter(({ field }) => field === null).map(({ heading }) => [heading, null] as const);
  return Object.fromEntries([...read, ...out]);
}
