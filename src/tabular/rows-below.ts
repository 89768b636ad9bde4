import { problem, refuse } from "../problem.ts";
import { isFilled, isNoRow } from "./dialect.ts";
import type { Line, TableRow } from "./table.ts";

/**
 * The rows of a table among the lines of its file; the lines that are skipped below the headings are added to `skipped`.
 * @throws CoopError `table-empty`, `headings-disagree`
 */
export async function* rowsBelow(
  headings: Line,
  batches: Iterable<readonly Line[]>,
  file: string,
  skipped: number[],
): AsyncGenerator<readonly TableRow[], void, undefined> {
  const width = headings.cells.length;
  skipped.length = 0;
  let isEmpty = true;
  for (const batch of batches) {
    const rows: TableRow[] = [];
    for (const line of batch) {
      if (line.line <= headings.line || !isFilled(line)) continue;
      if (isNoRow(line.cells, headings.cells)) skipped.push(line.line);
      else rows.push(line.cells.length > width ? fitted(line, width, file) : line);
    }
    if (rows.length === 0) continue;
    isEmpty = false;
    yield rows;
  }
  if (isEmpty) refuse("table-empty", {}, { file });
}

/** A row with more cells than there are headings, which does no harm where they are empty. */
function fitted({ line, cells }: Line, width: number, file: string): TableRow {
  if (cells.slice(width).every((cell) => cell === "")) return { line, cells: cells.slice(0, width) };
  const tooLong = problem("row-too-long", { cells: cells.length, headings: width }, { file, line });
  return { line, cells, problem: tooLong };
}
