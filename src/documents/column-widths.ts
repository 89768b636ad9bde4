/** What a letter takes at most and what a cell adds around it, in the unit of the page. */
export interface LetterSize {
  readonly letter: number;
  readonly padding: number;
}

const longestNeed = 90;
/** Room for a hand to write in, in letters. */
const handwriting = 15;

/**
 * Each column as wide as its longest word, and the rest of the page by what their texts need; empty boxes share it alike.
 * @param rows the text of each cell, the headings first
 * @param width of the page, in the unit of `size`, which the widths add up to
 */
export function columnWidths(
  rows: readonly (readonly string[])[],
  width: number,
  { letter, padding }: LetterSize,
  isBoxes: boolean,
): number[] {
  const columns = (rows[0] ?? []).map((_, column) => {
    const texts = rows.map((row) => row[column] ?? "");
    const isEmpty = isBoxes && texts.slice(1).every((text) => text.trim() === "");
    const longest = longestWordOf(texts) * letter + padding;
    const needed = Math.min(isEmpty ? handwriting : longestOf(texts), longestNeed) * letter + padding;
    return { least: Math.min(longest, needed), needed };
  });
  const sum = (widths: readonly number[]): number => widths.reduce((all, one) => all + one, 0);
  const left = width - sum(columns.map(({ least }) => least));
  const wishes = columns.map(({ least, needed }) => needed - least + 1);
  return columns.map(({ least }, index) =>
    left > 0 ? least + (left * (wishes[index] ?? 0)) / sum(wishes) : (least * width) / (width - left),
  );
}

/** Whether the longest words of all columns have room beside each other. */
export function areBeside(
  rows: readonly (readonly string[])[],
  width: number,
  { letter, padding }: LetterSize,
): boolean {
  const needed = (rows[0] ?? []).map((_, column) => {
    const texts = rows.map((row) => row[column] ?? "");
    return Math.min(longestWordOf(texts), longestNeed / 3) * letter + padding;
  });
  return needed.reduce((all, one) => all + one, 0) <= width;
}

function longestWordOf(texts: readonly string[]): number {
  return longestOf(texts.flatMap((text) => text.split(/[\s/-]/)));
}

function longestOf(texts: readonly string[]): number {
  return texts.reduce((longest, { length }) => Math.max(longest, length), 0);
}
