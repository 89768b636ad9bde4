import {
  AlignmentType,
  Footer,
  Header,
  HeightRule,
  HorizontalPositionRelativeFrom,
  ImageRun,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  VerticalPositionRelativeFrom,
  WidthType,
} from "docx";
import type { TableCell as TableCellNode, Table as TableNode } from "mdast";
import { codeAsPoints, cornerAsPoints, type Marking } from "./marks.ts";
import { type Document, textOf } from "./tree.ts";
import type { Blocks } from "./word-blocks.ts";
import { a4, line, none, perMillimetre } from "./word-look.ts";
import { runsOf } from "./word-runs.ts";

const perPixel = 96 / 25.4;
const emuPerMillimetre = 36_000;
const noBorders = { top: none, bottom: none, left: none, right: none } as const;
const box = { ...line, color: "7F9290", size: 6 } as const;
const boxed = { top: box, bottom: box, left: box, right: box } as const;

/** In millimetres: the number, the name, the box to sign in, and what stands beside it. */
const number = 14;
const signature = 62;
const beside = { one: 30, several: 18 } as const;
const boxHeight = 10.5;
const pageWidth = 174;

/** What a sheet holds: its tables are signed, and all else is as in any document. */
export function sheetOf({ tree }: Document, blocks: Blocks): (Paragraph | Table)[] {
  return tree.children.flatMap((node) =>
    node.type === "table" && isSigned(node)
      ? [signedTable(node), new Paragraph({ style: "AfterTable", children: [] })]
      : blocks.of([node]),
  );
}

/** Whether a table is one to sign in: a number, a name, a box. */
function isSigned({ children: [head] }: TableNode): boolean {
  return (head?.children.length ?? 0) >= 3;
}

/** A table of people and boxes: the number of each in 16 points, the heading of the category on each page. */
function signedTable({ children: rows }: TableNode): Table {
  const others = (rows[0]?.children.length ?? 0) - 3;
  const side = others > 1 ? beside.several : beside.one;
  const name = pageWidth - number - signature - others * side;
  const widths = [number, name, signature, ...Array<number>(others).fill(side)].map((one) =>
    Math.round(one * perMillimetre),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((all, one) => all + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    margins: { top: 20, bottom: 20, left: 60, right: 60 },
    rows: rows.map(
      ({ children: cells }, row) =>
        new TableRow({
          tableHeader: row === 0,
          cantSplit: true,
          ...(row === 0
            ? {}
            : { height: { value: Math.round(boxHeight * perMillimetre), rule: HeightRule.ATLEAST } }),
          children: widths.map((size, column) => {
            const cell = cells[column];
            const isEmpty = !cell || textOf(cell).trim() === "";
            return new TableCell({
              width: { size, type: WidthType.DXA },
              verticalAlign: row === 0 ? VerticalAlignTable.BOTTOM : VerticalAlignTable.CENTER,
              borders: row > 0 && isEmpty && column > 0 ? boxed : noBorders,
              children: [
                new Paragraph({
                  style: row === 0 ? "TableHeading" : "TableText",
                  alignment: column === 0 ? AlignmentType.RIGHT : AlignmentType.LEFT,
                  keepNext: row === 0,
                  children: isEmpty ? [] : row > 0 && column === 0 ? [numberOf(cell)] : runsOf(cell.children),
                }),
              ],
            });
          }),
        }),
    ),
  });
}

function numberOf(cell: TableCellNode): TextRun {
  return new TextRun({ text: textOf(cell), size: 32, bold: true });
}

/** The pages of a sheet: its title above each but the first, which page of how many at the foot, marks in the corners, a code. */
export function sheetPages(title: string, of: string, marking: Marking | undefined) {
  const marks = marking ? marksOf(marking) : [];
  const head = (text: string): Header =>
    new Header({
      children: [
        new Paragraph({
          indent: { right: Math.round(26 * perMillimetre) },
          children: [new TextRun({ text, size: 18, color: "51616B" }), ...marks],
        }),
      ],
    });
  const small = { size: 18, color: "51616B" } as const;
  const foot = new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: Math.round(pageWidth * perMillimetre) }],
        children: [
          new TextRun({ ...small, text: marking?.foot ?? "" }),
          new TextRun({ ...small, children: ["\t", PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
  const side = Math.round(18 * perMillimetre);
  return {
    properties: {
      titlePage: true,
      page: {
        ...a4.page,
        margin: {
          top: Math.round(34 * perMillimetre),
          bottom: Math.round(20 * perMillimetre),
          left: side,
          right: side,
          header: Math.round(14 * perMillimetre),
          footer: Math.round(9 * perMillimetre),
        },
      },
    },
    headers: { first: head(""), default: head(title) },
    footers: { first: foot, default: foot },
  };
}

function marksOf(marking: Marking): ImageRun[] {
  const corners = [
    [7, 7],
    [198, 7],
    [7, 285],
    [198, 285],
  ] as const;
  return [
    ...corners.map(([left, top]) => pictureAt(cornerAsPoints(), { left, top, width: 5 })),
    pictureAt(codeAsPoints(marking), { left: 171, top: 11, width: 20 }, marking.code),
  ];
}

/** A square picture at its place on the page, in millimetres. */
function pictureAt(
  data: Buffer,
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
  alternative = "",
): ImageRun {
  return new ImageRun({
    type: "bmp",
    data,
    transformation: { width: width * perPixel, height: width * perPixel },
    altText: { name: alternative || "–", title: alternative, description: alternative },
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.PAGE,
        offset: left * emuPerMillimetre,
      },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: top * emuPerMillimetre },
      behindDocument: true,
    },
  });
}
