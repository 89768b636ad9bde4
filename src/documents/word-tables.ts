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
import type { List, ListItem, PhrasingContent, Table as TableNode } from "mdast";
import { areTogether, figureOf } from "./box.ts";
import { areBeside, columnWidths } from "./column-widths.ts";
import { textOf } from "./tree.ts";
import { hair, line, none, overFigure, pale, perMillimetre } from "./word-look.ts";
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
const letterSize = { letter: 130, padding: 240 };
const figuresBeside = 3;
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

/** Two sides that are compared, the first of which has a ground of its own. */
export function sidesOf({ children: rows }: TableNode, { width }: PageShape): Table {
  const count = rows[0]?.children.length ?? 1;
  const widths = Array.from({ length: count }, () => Math.floor(width / count));
  const voices = { strong: { style: "SideLabel" } };
  const isTogether = areTogether(rows.map(textOf), "sides");
  return tableWith(widths, {
    borders: { ...nowhere, top: inHair, bottom: inHair, left: inHair, right: inHair, insideVertical: inHair },
    margins: { top: 80, bottom: 80, left: 200, right: 200 },
    rows: rows.map(
      ({ children: cells }, row) =>
        new TableRow({
          tableHeader: row === 0,
          cantSplit: true,
          children: widths.map((size, column) =>
            cell(size, cells[column]?.children ?? [], {
              isHead: row === 0,
              keepNext: row === 0 || (isTogether && row < rows.length - 1),
              style: row === 0 ? "SideTitle" : "Side",
              voices,
              ...(column === 0 ? { shading: inPale } : {}),
            }),
          ),
        }),
    ),
  });
}

/** Large figures, three beside each other, each with what it counts. */
export function figuresOf({ children: items }: List, { width }: PageShape): Table {
  const widths = Array.from({ length: figuresBeside }, () => Math.floor(width / figuresBeside));
  const rows: ListItem[][] = [];
  for (let from = 0; from < items.length; from += figuresBeside)
    rows.push(items.slice(from, from + figuresBeside));
  return tableWith(widths, {
    borders: nowhere,
    margins: { top: 60, bottom: 120, left: 0, right: 300 },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: widths.map(
            (size, column) =>
              new TableCell({ width: { size, type: WidthType.DXA }, children: figure(row[column]) }),
          ),
        }),
    ),
  });
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
  { borders, margins = { top: 50, bottom: 50, left: 80, right: 80 }, rows }: TableLook,
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
