import { colours, type Drawing, markAt, type PictureMark, pageHeight, pageWidth, size } from "./drawing.ts";
import { widthOf, wrapped } from "./letters.ts";

export interface RowOfMarks {
  readonly label: string;
  readonly marks: readonly PictureMark[];
  /** What stands after the marks. */
  readonly words: string;
}

/** More marks than fill so many lines are not counted by anyone: one of them stands for all, beside their number. */
const mostLines = 8;
const [names, marksFrom, gap, radius] = [184, 200, 15, 5];

/**
 * Rows of a name and as many marks as there are things, more of them on a further line; where a page has no room for all
 * rows, those that are left out are counted. Gives the height.
 */
export function drawRowsOfMarks(
  drawing: Drawing,
  rows: readonly RowOfMarks[],
  others: (count: number) => string,
): number {
  const isMany = rows.length > 20;
  const pitch = isMany ? 16 : 18;
  const widest = Math.max(0, ...rows.map(({ words }) => widthOf(words, size.small)));
  const perLine = Math.floor((pageWidth - marksFrom - widest - 8) / gap);
  const filled = drawing.fill(rows, pageHeight - 60, others, ({ label, marks: all, words }) => {
    const marks = all.length > mostLines * perLine ? all.slice(0, 1) : all;
    const lines = wrapped(label, names, size.text, isMany ? 1 : 2);
    const rowsOfMarks = Math.max(1, Math.ceil(marks.length / perLine));
    return {
      height: Math.max(pitch + (lines.length - 1) * 15, pitch + (rowsOfMarks - 1) * gap),
      draw(y) {
        for (const [line, text] of lines.entries()) drawing.write(text, { x: 0, y: y + 13 + line * 15 });
        for (const [place, mark] of marks.entries()) {
          const at = marksFrom + radius + (place % perLine) * gap;
          drawing.add(markAt(mark, at, y + 9 + Math.floor(place / perLine) * gap, radius));
        }
        if (words === "") return;
        const inLastLine = marks.length === 0 ? 0 : ((marks.length - 1) % perLine) + 1;
        drawing.write(words, {
          x: marksFrom + inLastLine * gap + (marks.length === 0 ? 0 : 4),
          y: y + 13 + (rowsOfMarks - 1) * gap,
          size: size.small,
          colour: colours.grey,
        });
      },
    };
  });
  return filled.height;
}
