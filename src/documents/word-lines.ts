import {
  HeightRule,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  Document as WordDocument,
} from "docx";
import type { WordOptions } from "./word.ts";
import { settled } from "./word-file.ts";
import {
  a4,
  a4Across,
  bodyWidthAcross,
  bulletedList,
  bullets,
  headingOf,
  line,
  pale,
  perMillimetre,
  runningIn,
  stylesIn,
} from "./word-look.ts";

/** A line of a page that is to be filled in: a paragraph of its own, which holds its text to the letter. */
export interface WordLine {
  readonly text: string;
  /** Of a heading: 1 for the title of the file, at most 6. */
  readonly level?: number | undefined;
  readonly isItem?: boolean | undefined;
  /** How many letters at its beginning say what follows them. */
  readonly label?: number | undefined;
  /** Whether it is there for who reads closely, and is printed small. */
  readonly isQuiet?: boolean | undefined;
  /** Those of a row of a table, of which the first has the headings; then the page lies across. */
  readonly cells?: readonly string[] | undefined;
}

/** Letters of a cell by which its column is measured. */
const shortestCell = 9;
const longestCell = 40;
/** Nine millimetres, which a hand can write in. */
const rowHeight = Math.round(9 * perMillimetre);

/** What XML cannot hold. */
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Lines as a Word file that someone fills in. The same lines, options and day give the same bytes. */
export async function writeWordLines(
  lines: readonly WordLine[],
  { title, language, madeOn, letterhead }: WordOptions & { readonly title: string },
): Promise<Buffer> {
  const styles = stylesIn(language, { coverSize: undefined });
  const file = new WordDocument({
    title,
    creator: "",
    lastModifiedBy: "",
    description: "",
    styles: { ...styles, paragraphStyles: [...styles.paragraphStyles, ...ownStyles] },
    numbering: { config: bullets },
    sections: [
      {
        properties: lines.some(({ cells }) => cells) ? a4Across : a4,
        ...runningIn(language, undefined),
        children: toBlocks(lines, letterhead?.widthAcross ?? bodyWidthAcross),
      },
    ],
  });
  return settled(await Packer.toBuffer(file), madeOn, (parts) => letterhead?.dress(parts, language) ?? parts);
}

/** Rows that follow each other are one table. */
function toBlocks(lines: readonly WordLine[], width: number): (Paragraph | Table)[] {
  const blocks: (Paragraph | Table)[] = [];
  let rows: (readonly string[])[] = [];
  for (const [index, one] of lines.entries()) {
    if (!one.cells) {
      blocks.push(toParagraph(one));
      continue;
    }
    rows.push(one.cells);
    if (lines[index + 1]?.cells) continue;
    blocks.push(toTable(rows, width));
    rows = [];
  }
  return blocks;
}

/** A table of so wide a page with room to write by hand; a column is as wide as its longest words, within bounds. */
function toTable(rows: readonly (readonly string[])[], width: number): Table {
  const wanted = (rows[0] ?? []).map((_, column) =>
    Math.min(longestCell, Math.max(shortestCell, ...rows.map((cells) => (cells[column] ?? "").length))),
  );
  const sum = wanted.reduce((all, one) => all + one, 0);
  const widths = wanted.map((one) => Math.floor((one / sum) * width));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((all, one) => all + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      ...{ top: line, bottom: line, left: line, right: line },
      ...{ insideHorizontal: line, insideVertical: line },
    },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          ...(index === 0 ? {} : { height: { value: rowHeight, rule: HeightRule.ATLEAST } }),
          children: widths.map(
            (size, column) =>
              new TableCell({
                width: { size, type: WidthType.DXA },
                ...(index === 0 ? { shading: { type: ShadingType.CLEAR, fill: pale, color: "auto" } } : {}),
                children: [
                  new Paragraph({
                    style: index === 0 ? "TableHeading" : "TableText",
                    children: [new TextRun({ text: (cells[column] ?? "").replace(unwritable, "\ufffd") })],
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

function toParagraph({ text, level, isItem, label = 0, isQuiet }: WordLine): Paragraph {
  const written = text.replace(unwritable, "\ufffd");
  const children = [
    ...(label > 0 ? [new TextRun({ text: written.slice(0, label), bold: true })] : []),
    ...(written.length > label ? [new TextRun({ text: written.slice(label) })] : []),
  ];
  if (level !== undefined) return new Paragraph({ heading: headingOf(level), keepNext: true, children });
  if (isItem) {
    return new Paragraph({ style: "NoteLine", numbering: { reference: bulletedList, level: 0 }, children });
  }
  return new Paragraph({ style: isQuiet ? "NoteHint" : "NoteLine", children });
}

const ownStyles = [
  {
    id: "NoteLine",
    name: "Note Line",
    basedOn: "Normal",
    quickFormat: true,
    paragraph: { spacing: { after: 60 } },
  },
  {
    id: "NoteHint",
    name: "Note Hint",
    basedOn: "Normal",
    run: { size: 18, color: "4B5159" },
    paragraph: { spacing: { before: 60, after: 60 } },
  },
];
