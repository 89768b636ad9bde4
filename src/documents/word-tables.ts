import {
  AlignmentType,
  HeightRule,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { List, ListItem, PhrasingContent, TableCell as TableCellNode, Table as TableNode } from "mdast";
import { areTogether, type BoxKind, figureOf, sideShares, sidesIn } from "./box.ts";
import { areBeside, columnWidths } from "./column-widths.ts";
import { textOf } from "./tree.ts";
import { hair, line, none, overFact, overFigure, pale, perMillimetre } from "./word-look.ts";
import { type Emphases, runsOf } from "./word-runs.ts";

/** How wide the text of a page is, in twentieths of a point, whether its tables are boxes for a hand to write in, and its colon. */
export interface PageShape {
  readonly width: number;
  readonly isBoxes: boolean;
  readonly colon: string;
}

/** As high as a signature needs; in a form, as high as Word makes it. */
const boxHeight = Math.round(10.5 * perMillimetre);
/** Twentieths of a point, in a table. */
const letterSize = { letter: 110, padding: 200 };
const [figuresBeside, factsBeside] = [3, 4];
/** So many rows of a table are never parted over pages. */
const rowsTogether = 8;

const allAround = {
  ...{ top: line, bottom: line, left: line, right: line },
  ...{ insideHorizontal: line, insideVertical: line },
};
const nowhere = {
  ...{ top: none, bottom: none, left: none, right: none },
  ...{ insideHorizontal: none, insideVertical: none },
};
const inPale = { type: ShadingType.CLEAR, fill: pale, color: "auto" } as const;
const inHair = { ...line, color: hair };

/** A table whose headings are repeated on each page; where its words have no room beside each other, row after row. */
export function tableOf({ children: rows, align }: TableNode, shape: PageShape): (Table | Paragraph)[] {
  const { width, isBoxes } = shape;
  const texts = rows.map((row) => row.children.map((cell) => textOf(cell)));
  if (!areBeside(texts, width, letterSize)) return stacked(rows, texts[0] ?? [], shape.colon);
  const widths = columnWidths(texts, width, letterSize, isBoxes).map(Math.floor);
  const together = rows.length <= rowsTogether ? rows.length - 1 : 2;
  const table = tableWith(widths, {
    ...(isBoxes ? { borders: allAround } : {}),
    rows: rows.map(({ children: cells }, row) => {
      const isHead = row === 0;
      return new TableRow({
        tableHeader: isHead,
        cantSplit: true,
        ...(isBoxes && !isHead ? { height: { value: boxHeight, rule: HeightRule.ATLEAST } } : {}),
        children: widths.map((size, column) =>
          cell(size, cells[column]?.children ?? [], {
            isHead,
            keepNext: row < together,
            isRight: align?.[column] === "right",
            verticalAlign: isBoxes ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
            ...(isHead ? { shading: inPale } : {}),
          }),
        ),
      });
    }),
  });
  return [table];
}

/** Two sides that are compared, each in one cell, the first of which has a ground of its own. */
export function sidesOf(table: TableNode, { width }: PageShape): Table {
  const sides = sidesIn(table);
  const sizes = sideShares(sides).map((share) => Math.floor(width * share));
  const isTogether = areTogether(table.children.map(textOf), "sides");
  const row = (style: string, of: (side: (typeof sides)[number]) => readonly TableCellNode[]): TableRow =>
    new TableRow({
      tableHeader: style === "SideTitle",
      cantSplit: style === "SideTitle" || isTogether,
      children: sides.map(
        (side, column) =>
          new TableCell({
            width: { size: sizes[column] ?? 0, type: WidthType.DXA },
            ...(column === 0 ? { shading: inPale } : {}),
            children: paragraphsOf(style, of(side), { keepNext: isTogether }),
          }),
      ),
    });
  return tableWith(sizes, {
    borders: {
      ...nowhere,
      top: inHair,
      bottom: inHair,
      left: inHair,
      right: inHair,
      insideVertical: inHair,
    },
    margins: { top: 45, bottom: 45, left: 160, right: 160 },
    rows: [row("SideTitle", ({ head }) => [head]), row("Side", ({ said }) => said)],
  });
}

function paragraphsOf(
  style: string,
  said: readonly TableCellNode[],
  look: { keepNext: boolean },
): Paragraph[] {
  const voices = { strong: { style: "SideLabel" } };
  const all = said.map(
    ({ children }) => new Paragraph({ style, ...look, children: runsOf(children, voices) }),
  );
  return all.length > 0 ? all : [new Paragraph({ style, ...look, children: [] })];
}

/** Figures, three large ones or four small ones beside each other, each with what it counts. */
export function figuresOf({ children: items }: List, kind: BoxKind, { width }: PageShape): Table {
  const beside = kind === "facts" ? Math.min(factsBeside, items.length) : figuresBeside;
  const widths = Array.from({ length: beside }, () => Math.floor(width / beside));
  const rows: ListItem[][] = [];
  for (let from = 0; from < items.length; from += beside) rows.push(items.slice(from, from + beside));
  return tableWith(widths, {
    borders: nowhere,
    margins:
      kind === "facts"
        ? { top: 40, bottom: 40, left: 0, right: 200 }
        : { top: 60, bottom: 120, left: 0, right: 300 },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: widths.map(
            (size, column) =>
              new TableCell({
                width: { size, type: WidthType.DXA },
                children: kind === "facts" ? fact(row[column]) : figure(row[column]),
              }),
          ),
        }),
    ),
  });
}

/** A small figure with what it counts, which stays with what stands under it. */
function fact(item: ListItem | undefined): Paragraph[] {
  if (!item) return [new Paragraph({ style: "FigureNote", children: [] })];
  const { number, label, note } = figureOf(item);
  const space = label.length > 0 && note.length > 0 ? [new TextRun(" ")] : [];
  const plain = { strong: {}, emphasis: {} };
  const below = [...runsOf(label, plain), ...space, ...runsOf(note, plain)];
  const look = { keepNext: true, keepLines: true };
  return [
    new Paragraph({ style: "Fact", ...look, border: { top: overFact }, children: runsOf(number, plain) }),
    ...(below.length > 0 ? [new Paragraph({ style: "FigureNote", ...look, children: below })] : []),
  ];
}

function figure(item: ListItem | undefined): Paragraph[] {
  if (!item) return [new Paragraph({ style: "FigureNote", children: [] })];
  const { number, label, note } = figureOf(item);
  const plain = { strong: {}, emphasis: {} };
  const paragraph = (style: string, nodes: readonly PhrasingContent[], border = {}) =>
    nodes.length === 0 ? [] : [new Paragraph({ style, ...border, children: runsOf(nodes, plain) })];
  return [
    ...paragraph("FigureNumber", number, { border: { top: overFigure } }),
    ...paragraph("FigureLabel", label),
    ...paragraph("FigureNote", note),
  ];
}

/** Each cell after the heading of its column. */
function stacked([, ...rows]: TableNode["children"], names: readonly string[], colon: string): Paragraph[] {
  return rows.flatMap(({ children: cells }) =>
    cells.map((cell, column) => {
      const name = names[column] ?? "";
      return new Paragraph({
        style: "TableText",
        keepNext: column < cells.length - 1,
        keepLines: true,
        indent: { left: 240, hanging: 240 },
        ...(column === 0 ? { border: { top: { ...inHair, space: 4 } }, spacing: { before: 120 } } : {}),
        children: [
          ...(name === "" ? [] : [new TextRun({ text: `${name}${colon}`, bold: true })]),
          ...runsOf(cell.children),
        ],
      });
    }),
  );
}

function tableWith(
  widths: readonly number[],
  { borders, margins = { top: 35, bottom: 35, left: 80, right: 80 }, rows }: TableLook,
): Table {
  return new Table({
    style: "TableGrid",
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    ...(borders ? { borders } : {}),
    margins,
    rows,
  });
}

type TableLook = Pick<ConstructorParameters<typeof Table>[0], "borders" | "margins" | "rows">;

function cell(
  size: number,
  nodes: readonly PhrasingContent[],
  {
    isHead,
    keepNext,
    isRight = false,
    style = isHead ? "TableHeading" : "TableText",
    voices = {},
    ...look
  }: {
    readonly isHead: boolean;
    readonly keepNext: boolean;
    readonly isRight?: boolean;
    readonly style?: string;
    readonly voices?: Emphases;
  } & Pick<ITableCellOptions, "shading" | "verticalAlign">,
): TableCell {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    ...look,
    children: [
      new Paragraph({
        style,
        alignment: isRight ? AlignmentType.RIGHT : AlignmentType.LEFT,
        keepNext,
        children: runsOf(nodes, voices),
      }),
    ],
  });
}
