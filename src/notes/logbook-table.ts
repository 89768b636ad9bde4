import { type LogField, logHeadings } from "../experiments/log-table.ts";
import { type ResultField, resultHeadings } from "../experiments/result-table.ts";

/** A table on the page of an experiment: what each of its columns says. */
export type LogbookTable =
  | {
      readonly as: "log";
      readonly columns: readonly (LogField | undefined)[];
      readonly headings: readonly string[];
    }
  | { readonly as: "measures"; readonly columns: readonly (ResultField | undefined)[] };

/** A table that the headings of its first row tell: two columns known at least, one of them what the table is about. */
export function tableOf(cells: readonly string[]): LogbookTable | undefined {
  const logged = cells.map((cell) => (cell === "" ? undefined : logHeadings.read(cell)?.field));
  const measured = cells.map((cell) => {
    const field = cell === "" ? undefined : resultHeadings.read(cell)?.field;
    return field === "known" ? undefined : field;
  });
  if (measured.includes("indicator") && measured.includes("value"))
    return { as: "measures", columns: measured };
  const known = new Set(logged.filter(Boolean));
  return known.has("on") && known.size > 1 ? { as: "log", columns: logged, headings: cells } : undefined;
}

/** Whether a text is the heading of a column of a logbook. */
export function isLogbookHeading(text: string): boolean {
  return logHeadings.isKnown(text) || resultHeadings.isKnown(text);
}
