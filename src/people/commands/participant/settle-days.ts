import type { Coop } from "../../../coop.ts";
import { CoopError, type Place, problem } from "../../../problem.ts";
import type { Table } from "../../../tabular/table.ts";
import type { Day, DayOrder } from "../../../values/day.ts";
import { fold } from "../../../values/folded.ts";
import { withoutGuard } from "../../list-cells.ts";
import type { UnderstoodColumns } from "../../list-columns.ts";
import type { ListedDays, ReadDay } from "../../list-days.ts";
import type { ListField } from "../../list-fields.ts";
import type { UnderstoodList } from "./read-list.ts";

/** Words that forms and lists in English write above their days, and French ones do not. */
const englishWords =
  /\b(?:timestamp|joined|since|submi(?:tted|ssion)|response|registration|completion|start)\b/;

/**
 * Settles in which order the days of a list are written, and says what is not plain in them. Each column tells its own; of one that
 * does not, another column, then that it is French, then a person.
 * @throws CoopError `days-in-two-orders`; `day-order-unknown` where nobody can be asked
 */
export async function settleDays(
  coop: Coop,
  { list, days }: UnderstoodList,
  table: Table,
  { fields }: UnderstoodColumns,
): Promise<void> {
  const columnOf = (field: ListField): number => fields.get(field)?.[0] ?? -1;
  const headingOf = (field: ListField): string => table.headings[columnOf(field)] ?? "";
  const placeOf = (field: ListField, line: number): Place => ({
    file: table.file,
    line,
    column: headingOf(field),
  });
  const mixed = [...days].flatMap(([field, { told }]) => {
    const { "day-first": dayFirst, "month-first": monthFirst } = told;
    if (!dayFirst || !monthFirst) return [];
    const later = Math.max(dayFirst.line, monthFirst.line);
    return [problem("days-in-two-orders", { dayFirst, monthFirst }, placeOf(field, later))];
  });
  if (mixed.length > 0) throw new CoopError(mixed);

  let order = [...days.values()].map((one) => one.order).find((one) => one !== undefined);
  for (const [field, listed] of days) {
    const heading = headingOf(field);
    const isPlain = coop.words.language.code === "fr" && isFrench(heading, listed);
    const [open] = listed.open.first;
    const isAsked = open !== undefined && order === undefined && !isPlain;
    if (open) order ??= isPlain ? "day-first" : await askOrder(coop, listed, open, placeOf(field, open.line));
    const settled = listed.order ?? (open && order);
    if (settled === "month-first" && open)
      await list.correct(field, withMonthFirst(table, columnOf(field), listed));
    const isKnown = isAsked || (isPlain && settled === "day-first");
    sayDays(coop, heading, listed, isKnown ? undefined : settled);
  }
}

/** Says how the days of a column were read, with an example of each way, where a person may not know it. */
function sayDays(coop: Coop, heading: string, listed: ListedDays, order: DayOrder | undefined): void {
  const example = order && (listed.told[order] ?? listed.open.first[0]);
  if (order && example)
    coop.say("days-understood", { heading, order, ...example, day: listed.inOrder(example.text, order) });
  const [number] = listed.numbers.first;
  if (number) coop.say("days-from-numbers", { heading, days: listed.numbers.count, ...number });
  const [ofSeason] = listed.ofSeason.first;
  if (ofSeason)
    coop.say("days-of-season", { heading, days: listed.ofSeason.count, isLife: false, ...ofSeason });
}

/** The days that were open, read again from the list. */
async function* withMonthFirst(
  table: Table,
  column: number,
  listed: ListedDays,
): AsyncGenerator<{ line: number; value: Day }> {
  for await (const rows of table.rows())
    for (const { line, cells } of rows) {
      if (line > listed.lastOpen) return;
      const value = listed.monthFirst(withoutGuard(cells[column] ?? ""));
      if (value !== undefined) yield { line, value };
    }
}

/** Whether days are surely written as in French where they do not tell it. */
function isFrench(heading: string, { hasHalfDays }: ListedDays): boolean {
  return !hasHalfDays && !englishWords.test(fold(heading));
}

async function askOrder(coop: Coop, listed: ListedDays, { text }: ReadDay, place: Place): Promise<DayOrder> {
  const { prompts } = coop.parts;
  const [asDayFirst, asMonthFirst] = [listed.inOrder(text, "day-first"), listed.inOrder(text, "month-first")];
  if (!prompts)
    throw new CoopError([problem("day-order-unknown", { text, asDayFirst, asMonthFirst }, place)]);
  const { language } = coop.words;
  return prompts.select<DayOrder>(
    coop.words.notice("day-order-asked", { heading: place.column ?? "", days: listed.open.count, text }),
    [
      { name: language.day(asDayFirst), value: "day-first" },
      { name: language.day(asMonthFirst), value: "month-first" },
    ],
  );
}
