import type { Words } from "../language/words.ts";
import { inert, inertLine } from "./inert.ts";
import { textWidth } from "./text-width.ts";
import type { Column, View } from "./view.ts";

export interface TableStyle {
  /** Columns of the terminal; unlimited where the output is no terminal. */
  readonly width: number;
  heading(text: string): string;
  faint(text: string): string;
}

const gap = "  ";
const narrowGap = " ";
const narrowest = 4;
/** A longer word does not keep its column wide: it is broken. */
const longestKept = 24;
/** The same where cells are compared: an address is broken rather than taken from beside the other. */
const longestKeptBeside = 12;

/**
 * Rows as a table that fits the terminal: long cells are wrapped, never cut. Unknown is a dash. Where
 * the columns are too many for whole words, each row is a list of what is known of it.
 */
export function drawTable<Item>(
  view: View<Item>,
  rows: readonly Item[],
  words: Words,
  style: TableStyle,
): string {
  const columns = view.columns.filter(({ isDetail }) => !isDetail);
  const labels = columns.map(({ key }) => words.language.capitalise(words.column(view.name, key)));
  const cells = rows.map((row) => columns.map((column) => cellOf(column, row, words) ?? "—"));
  const all = labels.map((label, index) => [label, ...cells.map((row) => row[index] ?? "")]);
  const natural = all.map((texts) => widthOfAll(texts, textWidth));
  const isWhole = widthOf(natural, gap) <= style.width;
  const longest = view.isSideBySide ? longestKeptBeside : longestKept;
  const least = isWhole
    ? natural
    : all.map((texts) => Math.max(narrowest, Math.min(longest, widthOfAll(texts, wordWidth))));
  const between = [gap, narrowGap].find((one) => widthOf(least, one) <= style.width);
  if (between === undefined) {
    return rows.map((row) => drawStacked(columns, labels, row, words, style)).join("\n\n");
  }
  const widths = fitted(natural, least, style.width - between.length * (least.length - 1));
  const lines = [
    ...drawRow(labels, widths, columns, between).map((line) => style.heading(line)),
    ...cells.flatMap((row) => drawRow(row, widths, columns, between)),
  ];
  return lines.join("\n");
}

/** One item, a line for each of its columns that is known; what is not is named on the last line. */
export function drawItem<Item>(view: View<Item>, item: Item, words: Words, style: TableStyle): string {
  const { capitalise, unknown } = words.language;
  const known: Line[] = [];
  const missing: string[] = [];
  for (const column of view.columns.filter(({ isPart }) => !isPart)) {
    const label = words.column(view.name, column.key);
    const cell = cellOf(column, item, words, { keepsLines: column.isProse === true });
    if (cell === undefined) missing.push(label);
    else known.push([capitalise(label), cell]);
  }
  if (missing.length > 0) known.push([capitalise(unknown), missing.join(", ")]);
  return drawLines(known, words, style);
}

/** The label of a column with what it holds, if that is known. */
type Line = readonly [string, string | undefined];

function drawStacked<Item>(
  columns: readonly Column<Item>[],
  labels: readonly string[],
  row: Item,
  words: Words,
  style: TableStyle,
): string {
  const shown = columns.map((column, index): Line => [labels[index] ?? "", cellOf(column, row, words)]);
  return drawLines(
    shown.filter(([, cell]) => cell !== undefined),
    words,
    style,
    labels,
  );
}

function drawLines(
  lines: readonly Line[],
  words: Words,
  style: TableStyle,
  labels: readonly string[] = lines.map(([label]) => label),
): string {
  const details = lines.map(([label, cell]): Detail => [label, cell ?? style.faint(words.language.unknown)]);
  return drawDetails(details, style.width, labels).join("\n");
}

/** A label with what stands beside it: a text, or labels of its own. */
export type Detail = readonly [label: string, said: string | readonly Detail[]];

/**
 * The lines of labels in a column with what each says beside it, wrapped to the width that is left.
 * @param labels that are to find room in the column; else those that are shown
 */
export function drawDetails(
  details: readonly Detail[],
  width: number,
  labels: readonly string[] = details.map(([label]) => label),
): string[] {
  const labelWidth = widthOfAll(labels, textWidth);
  const left = Math.max(width - labelWidth - gap.length, 12);
  return details.flatMap(([label, said]) => {
    const lines = typeof said === "string" ? wrapLines(said, left) : drawDetails(said, left);
    return lines.map((line, row) => `${pad(row === 0 ? label : "", labelWidth)}${gap}${line}`.trimEnd());
  });
}

function wrapLines(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => wrap(line, width));
}

/** The words of a text on lines of at most so many columns; a word that is longer is broken. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let words: string[] = [];
  let taken = 0;
  for (const word of text.split(" ")) {
    let rest = word;
    let restWidth = textWidth(rest);
    const joined = taken === 0 ? restWidth : taken + 1 + restWidth;
    if (joined <= width) {
      if (taken === 0) words = [];
      words.push(rest);
      taken = joined;
      continue;
    }
    if (taken > 0) lines.push(words.join(" "));
    while (restWidth > width) {
      const head = headOf(rest, width);
      lines.push(head);
      rest = rest.slice(head.length);
      restWidth = textWidth(rest);
    }
    words = [rest];
    taken = restWidth;
  }
  return [...lines, words.join(" ")];
}

function cellOf<Item>(
  column: Column<Item>,
  item: Item,
  words: Words,
  { keepsLines } = { keepsLines: false },
): string | undefined {
  const value = column.value(item);
  if (value === null || (Array.isArray(value) && value.length === 0)) return column.unknown?.(words);
  const shown = column.show(value, words, "terminal");
  return keepsLines ? inert(shown).replaceAll("\t", " ") : inertLine(shown);
}

function headOf(text: string, width: number): string {
  let head = "";
  for (const character of text) {
    if (head !== "" && textWidth(head + character) > width) break;
    head += character;
  }
  return head;
}

function drawRow<Item>(
  cells: readonly string[],
  widths: readonly number[],
  columns: readonly Column<Item>[],
  between: string,
): string[] {
  const wrapped = cells.map((cell, index) => wrap(cell, widths[index] ?? narrowest));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    wrapped
      .map((lines, index) => pad(lines[row] ?? "", widths[index] ?? narrowest, columns[index]?.isNumber))
      .join(between)
      .trimEnd(),
  );
}

function pad(text: string, width: number, isAtRight = false): string {
  const space = " ".repeat(Math.max(0, width - textWidth(text)));
  return isAtRight ? space + text : text + space;
}

/** What the longest word of a text takes. */
function wordWidth(text: string): number {
  return widthOfAll(text.split(" "), textWidth);
}

/** What the widest of any number of texts takes. */
function widthOfAll(texts: readonly string[], measure: (text: string) => number): number {
  return texts.reduce((most, text) => Math.max(most, measure(text)), 0);
}

function widthOf(widths: readonly number[], between: string): number {
  return widths.reduce((sum, width) => sum + width, 0) + between.length * (widths.length - 1);
}

/** Takes from the widest columns until they fit, but leaves each its longest word. */
function fitted(natural: readonly number[], least: readonly number[], available: number): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, width) => sum + width, 0) - available;
  while (excess > 0) {
    const spare = widths.map((width, index) => (width > (least[index] ?? 0) ? width : 0));
    const widest = spare.indexOf(Math.max(...spare));
    const floor = Math.max(least[widest] ?? 0, ...spare.filter((_, index) => index !== widest));
    const taken = Math.max(1, Math.min(excess, (widths[widest] ?? 0) - floor));
    widths[widest] = (widths[widest] ?? 0) - taken;
    excess -= taken;
  }
  return widths;
}
