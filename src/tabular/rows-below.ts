import { problem, refuse } from "../problem.ts";
import type { Below, Headings } from "./headings.ts";
import { type Batches, isFilled, type Line } from "./line.ts";
import type { TableRow } from "./table.ts";

/**
 * The rows of a table among the lines of its file; the lines that are skipped below the headings are added to `skipped`.
 * @throws CoopError `table-empty`, `headings-disagree`
 */
export async function* rowsBelow(
  batches: Batches,
  table: {
    readonly file: string;
    readonly headings: Headings;
    readonly skipped: number[];
    /** What each line below the headings is: made once a table, since its lines are gone through several times. */
    judge(cells: readonly string[]): Below;
  },
): AsyncGenerator<readonly TableRow[], void, undefined> {
  const { file, headings, skipped, judge } = table;
  const width = headings.cells.length;
  skipped.length = 0;
  let isEmpty = true;
  for await (const batch of batches) {
    const rows: TableRow[] = [];
    for (const line of batch) {
      if (!isFilled(line)) continue;
      if (line.line <= headings.line) {
        if (headings.areMissing) skipped.push(line.line);
        continue;
      }
      const found = judge(line.cells);
      if (found === "no row") skipped.push(line.line);
      else if (found === "other headings") refuseOtherHeadings(line, headings, file);
      else rows.push(line.cells.length > width ? fitted(line, width, file) : line);
    }
    if (rows.length === 0) continue;
    isEmpty = false;
    yield rows;
  }
  if (isEmpty) refuse("table-empty", {}, { file });
}

function refuseOtherHeadings({ line, cells }: Line, { cells: first }: Line, file: string): never {
  const said = (headings: readonly string[]): string[] => headings.filter((heading) => heading !== "");
  return refuse("headings-disagree", { headings: said(first), others: said(cells) }, { file, line });
}

/** A row with more cells than there are headings, which does no harm where they are empty. */
function fitted({ line, cells }: Line, width: number, file: string): TableRow {
  if (cells.slice(width).every((cell) => cell === "")) return { line, cells: cells.slice(0, width) };
  const tooLong = problem("row-too-long", { cells: cells.length, headings: width }, { file, line });
  return { line, cells, problem: tooLong };
}
