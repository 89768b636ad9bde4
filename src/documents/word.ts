import {
  AlignmentType,
  ExternalHyperlink,
  HeightRule,
  type IParagraphOptions,
  type IRunOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  Document as WordDocument,
} from "docx";
import type { List, PhrasingContent, RootContent, Table as TableNode } from "mdast";
import type { LanguageCode } from "../language/language.ts";
import type { Day } from "../values/day.ts";
import { columnWidths } from "./column-widths.ts";
import type { Layout } from "./html.ts";
import { type Document, textOf } from "./tree.ts";
import { settled } from "./word-file.ts";
import {
  a4,
  bodyWidth,
  bulletedList,
  bullets,
  deepestLevel,
  eachLevel,
  headingOf,
  indentOf,
  line,
  perMillimetre,
  stylesIn,
} from "./word-look.ts";

export interface WordOptions {
  readonly language: LanguageCode;
  readonly layout?: Layout | undefined;
  /** The day that the file says it was made. */
  readonly madeOn: Day;
}

/** As high as a signature needs; in a form, as high as Word makes it. */
const boxHeight = Math.round(10.5 * perMillimetre);

/**
 * The document as a Word file: real styles (Title, Heading 1 …), lists, tables whose headings are repeated on each page.
 * The same document, options and day give the same bytes.
 */
export async function writeWord(document: Document, options: WordOptions): Promise<Buffer> {
  const page = new Page(document, options);
  const file = new WordDocument({
    title: document.title,
    creator: "",
    lastModifiedBy: "",
    description: "",
    styles: stylesIn(options.language),
    numbering: { config: [...bullets, ...page.numberings] },
    sections: [{ ...a4, children: page.children }],
  });
  return settled(await Packer.toBuffer(file), options.madeOn);
}

/** How runs of text look, from what they stand in. */
type Marks = Pick<IRunOptions, "bold" | "italics" | "strike" | "style">;

/** Where a paragraph stands: in a list, in a quotation. */
type Place = Pick<IParagraphOptions, "style" | "numbering" | "indent" | "keepNext">;

/** Makes what Word holds of a tree, and keeps the numbered lists that it met. */
class Page {
  readonly children: (Paragraph | Table)[];
  readonly #isBoxes: boolean;
  /** The first number of each numbered list, in the order of reading. */
  readonly #starts: number[] = [];

  constructor({ tree }: Document, { layout }: WordOptions) {
    this.#isBoxes = layout === "sheet" || layout === "form";
    this.children = this.#blocks(tree.children, {});
  }

  /** A numbering for each numbered list, so that each begins anew. */
  get numberings() {
    return this.#starts.map((start, index) => ({
      reference: numberedList(index),
      levels: eachLevel((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start })),
    }));
  }

  #blocks(nodes: readonly RootContent[], place: Place): (Paragraph | Table)[] {
    return nodes.flatMap((node, index) =>
      this.#block(node, nodes[index + 1]?.type === "table" ? { ...place, keepNext: true } : place),
    );
  }

  #block(node: RootContent, place: Place): (Paragraph | Table)[] {
    switch (node.type) {
      case "heading":
        return [
          new Paragraph({
            heading: headingOf(node.depth),
            children: this.#runs(node.children, {}),
            keepNext: true,
          }),
        ];
      case "paragraph":
        return [new Paragraph({ ...place, children: this.#runs(node.children, {}) })];
      case "box":
        return this.#blocks(node.children, place);
      case "blockquote":
        return this.#blocks(node.children, { ...place, style: "Quote" });
      case "list":
        return this.#list(node, place);
      case "code":
        return node.value
          .split("\n")
          .map((text) => new Paragraph({ ...place, children: [new TextRun({ text, style: "Code" })] }));
      case "thematicBreak":
        return [new Paragraph({ border: { bottom: { ...line, space: 1 } }, children: [] })];
      case "table":
        return [this.#table(node), new Paragraph({ style: "AfterTable", children: [] })];
      default:
        return [];
    }
  }

  #list(list: List, { numbering, ...place }: Place): (Paragraph | Table)[] {
    const level = Math.min(numbering ? (numbering as { level: number }).level + 1 : 0, deepestLevel);
    const reference = list.ordered ? numberedList(this.#starts.push(list.start ?? 1) - 1) : bulletedList;
    return list.children.flatMap(({ children }) => {
      const [first, ...rest] = children;
      const isText = first?.type === "paragraph";
      const item = new Paragraph({
        ...place,
        numbering: { reference, level },
        children: isText ? this.#runs(first.children, {}) : [],
      });
      const below = isText ? rest : children;
      return [
        item,
        ...below.flatMap((node) =>
          node.type === "list"
            ? this.#list(node, { ...place, numbering: { reference, level } })
            : this.#block(node, { ...place, indent: { left: indentOf(level) } }),
        ),
      ];
    });
  }

  #table({ children: rows, align }: TableNode): Table {
    const widths = columnWidths(
      rows.map((row) => row.children.map((cell) => textOf(cell))),
      bodyWidth,
      letterSize,
      this.#isBoxes,
    ).map(Math.floor);
    return new Table({
      layout: TableLayoutType.FIXED,
      width: { size: bodyWidth, type: WidthType.DXA },
      columnWidths: widths,
      borders: {
        top: line,
        bottom: line,
        left: line,
        right: line,
        insideHorizontal: line,
        insideVertical: line,
      },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      rows: rows.map(({ children: cells }, row) => {
        const isHead = row === 0;
        return new TableRow({
          tableHeader: isHead,
          cantSplit: true,
          ...(this.#isBoxes && !isHead ? { height: { value: boxHeight, rule: HeightRule.ATLEAST } } : {}),
          children: widths.map(
            (size, column) =>
              new TableCell({
                width: { size, type: WidthType.DXA },
                verticalAlign: this.#isBoxes ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
                ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: "EEF2F5", color: "auto" } } : {}),
                children: [
                  new Paragraph({
                    style: isHead ? "TableHeading" : "TableText",
                    alignment: align?.[column] === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
                    keepNext: isHead,
                    children: this.#runs(cells[column]?.children ?? [], {}),
                  }),
                ],
              }),
          ),
        });
      }),
    });
  }

  #runs(nodes: readonly PhrasingContent[], marks: Marks): ParagraphChild[] {
    return nodes.flatMap((node) => this.#run(node, marks));
  }

  #run(node: PhrasingContent, marks: Marks): ParagraphChild[] {
    switch (node.type) {
      case "text":
        return [new TextRun({ ...marks, text: node.value.replace(/\n/g, " ") })];
      case "strong":
        return this.#runs(node.children, { ...marks, bold: true });
      case "emphasis":
        return this.#runs(node.children, { ...marks, italics: true });
      case "delete":
        return this.#runs(node.children, { ...marks, strike: true });
      case "inlineCode":
        return [new TextRun({ ...marks, text: node.value, style: "Code" })];
      case "break":
        return [new TextRun({ break: 1 })];
      case "link":
        return node.url.startsWith("#")
          ? this.#runs(node.children, marks)
          : [
              new ExternalHyperlink({
                link: node.url,
                children: this.#runs(node.children, { ...marks, style: "Hyperlink" }),
              }),
            ];
      default:
        return [];
    }
  }
}

function numberedList(index: number): string {
  return `numbers-${index}`;
}

/** Twentieths of a point, in a table. */
const letterSize = { letter: 140, padding: 240 };
