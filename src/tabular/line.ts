/** The cells of one row of a file, before it is known what they are. */
export interface Line {
  /** The line of the file on which the row begins, or its number in the sheet, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Lines as they are read, some hundreds at once. */
export type Batches = Iterable<readonly Line[]> | AsyncIterable<readonly Line[]>;

/** Whether anything stands in a line. */
export function isFilled({ cells }: Line): boolean {
  return cells.some((cell) => cell !== "");
}

/** The number of cells that most lines have, if that is more than one; else one. */
export function usualWidth(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of lines)
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most?.[0] ?? 1;
}
