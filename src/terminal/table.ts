import stringWidth from "fast-string-width";
import type { Words } from "../language/words.ts";
import { inertLine } from "./inert.ts";
import type { Column, View } from "./view.ts";

export interface TableStyle {
  /** Columns of the terminal; unlimited where the output is no terminal. */
  readonly width: number;
  heading(text: string): string;
  faint(text: string): string;
}

const gap = "  ";
const narrowest = 4;

/** Rows as a table that fits the terminal: long cells are wrapped, never cut. Unknown is a dash. */
export function drawTable<Item>(
  view: View<Item>,
  rows: readonly Item[],
  words: Words,
  style: TableStyle,
): string {
  const columns = view.columns.filter(({ isDetail }) => !isDetail);
  const labels = columns.map(({ key }) => words.language.capitalise(words.column(view.name, key)));
  const cells = rows.map((row) => columns.map((column) => cellOf(column, row, words) ?? "—"));
  const widths = fitted(
    labels.map((label, index) =>
      Math.max(stringWidth(label), ...cells.map((row) => stringWidth(row[index] ?? ""))),
    ),
    style.width,
  );
  const lines = [
    ...drawRow(labels, widths, columns).map((line) => style.heading(line)),
    ...cells.flatMap((row) => drawRow(row, widths, columns)),
  ];
  return lines.join("\n");
}

/** One item, a line for each of its columns; unknown is said in words. */
export function drawItem<Item>(view: View<Item>, item: Item, words: Words, style: TableStyle): string {
  const labels = view.columns.map(({ key }) => words.language.capitalise(words.column(view.name, key)));
  const labelWidth = Math.max(...labels.map((label) => stringWidth(label)));
  const width = Math.max(style.width - labelWidth - gap.length, 12);
  return view.columns
    .flatMap((column, index) => {
      const shown = cellOf(column, item, words);
      const lines = shown === undefined ? [style.faint(words.language.unknown)] : wrap(shown, width);
      return lines.map(
        (line, row) => `${pad(row === 0 ? (labels[index] ?? "") : "", labelWidth)}${gap}${line}`,
      );
    })
    .join("\n");
}

/** The words of a text on lines of at most so many columns; a word that is longer is broken. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    let rest = word;
    const joined = line === "" ? rest : `${line} ${rest}`;
    if (stringWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    while (stringWidth(rest) > width) {
      const head = headOf(rest, width);
      lines.push(head);
      rest = rest.slice(head.length);
    }
    line = rest;
  }
  return [...lines, line];
}

function cellOf<Item>(column: Column<Item>, item: Item, words: Words): string | undefined {
  const value = column.value(item);
  if (value === null || (Array.isArray(value) && value.length === 0)) return column.unknown?.(words);
  return inertLine(column.show(value, words, "terminal"));
}

function headOf(text: string, width: number): string {
  let head = "";
  for (const character of text) {
    if (head !== "" && stringWidth(head + character) > width) break;
    head += character;
  }
  return head;
}

function drawRow<Item>(
  cells: readonly string[],
  widths: readonly number[],
  columns: readonly Column<Item>[],
): string[] {
  const wrapped = cells.map((cell, index) => wrap(cell, widths[index] ?? narrowest));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    wrapped
      .map((lines, index) => pad(lines[row] ?? "", widths[index] ?? narrowest, columns[index]?.isNumber))
      .join(gap)
      .trimEnd(),
  );
}

function pad(text: string, width: number, isAtRight = false): string {
  const space = " ".repeat(Math.max(0, width - stringWidth(text)));
  return isAtRight ? space + text : text + space;
}

/** Takes from the widest columns until the table fits, but leaves each a few letters. */
function fitted(natural: readonly number[], available: number): number[] {
  const widths = [...natural];
  const room = available - gap.length * (widths.length - 1);
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    const second = Math.max(narrowest, ...widths.filter((_, index) => index !== widest));
    const taken = Math.max(1, Math.min(excess, (widths[widest] ?? 0) - second));
    if ((widths[widest] ?? 0) - taken < narrowest) break;
    widths[widest] = (widths[widest] ?? 0) - taken;
    excess -= taken;
  }
  return widths;
}
