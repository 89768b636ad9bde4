/** A line that one text has and the other has not. */
export interface LineChange {
  readonly change: "removed" | "added";
  /** In the text that has it, from 1. */
  readonly line: number;
  readonly text: string;
}

/** Beyond so many comparisons what differs is taken as a whole: a second, and 40 MB. */
const mostCompared = 10_000_000;

/** What is to be taken out of a text and put in for it to become another, the fewest lines, in their order. */
export function lineChanges(before: string, after: string): LineChange[] {
  const [olds, news] = [linesOf(before), linesOf(after)];
  let first = 0;
  while (first < olds.length && first < news.length && olds[first] === news[first]) first++;
  let last = 0;
  const shorter = Math.min(olds.length, news.length) - first;
  while (last < shorter && olds.at(-1 - last) === news.at(-1 - last)) last++;
  const [rows, columns] = [olds.length - first - last, news.length - first - last];
  const isWhole = rows * columns > mostCompared;
  // How many lines both have from here on.
  const width = columns + 1;
  const kept = new Uint32Array(isWhole ? 0 : (rows + 1) * width);
  for (let row = isWhole ? -1 : rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      kept[row * width + column] =
        olds[first + row] === news[first + column]
          ? (kept[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(kept[(row + 1) * width + column] ?? 0, kept[row * width + column + 1] ?? 0);
  const changes: LineChange[] = [];
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    const [old = "", young = ""] = [olds[first + row], news[first + column]];
    const isSame = !isWhole && row < rows && column < columns && old === young;
    const below = kept[(row + 1) * width + column] ?? 0;
    if (isSame) [row, column] = [row + 1, column + 1];
    else if (row < rows && (column === columns || isWhole || below >= (kept[row * width + column + 1] ?? 0)))
      changes.push({ change: "removed", line: first + ++row, text: old });
    else changes.push({ change: "added", line: first + ++column, text: young });
  }
  return changes;
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
}
