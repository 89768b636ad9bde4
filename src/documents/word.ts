import {
  LeaderType,
  LevelFormat,
  Packer,
  type PageNumberEstimator,
  Paragraph,
  type Table,
  TableOfContents,
  Document as WordDocument,
} from "docx";
import type { LanguageCode } from "../language/language.ts";
import type { Day } from "../values/day.ts";
import type { Layout } from "./html.ts";
import type { Marking } from "./marks.ts";
import { type Document, partsOf, textOf, titleSize } from "./tree.ts";
import { Blocks } from "./word-blocks.ts";
import { settled } from "./word-file.ts";
import { a4, bodyWidth, bullets, eachLevel, runningIn, stylesIn } from "./word-look.ts";
import type { Letterhead } from "./word-reference.ts";
import { sheetOf, sheetPages } from "./word-sheet.ts";
import { labels } from "./words/labels.ts";

export interface WordOptions {
  readonly language: LanguageCode;
  readonly layout?: Layout | undefined;
  readonly marking?: Marking | undefined;
  /** The day that the file says it was made. */
  readonly madeOn: Day;
  /** The page that it is written on; ours where there is none. */
  readonly letterhead?: Letterhead | undefined;
}

/** So many letters are laid out in the time that all the rest takes; of a longer report, Word counts the pages. */
const mostLaidOut = 50_000;

/**
 * The document as a Word file: styles by the names that Word gives them, lists, tables whose headings are repeated on each page; a
 * report has a cover, its first section on a page of its own, and contents with page numbers. The same document, options and day
 * give the same bytes.
 */
export async function writeWord(document: Document, options: WordOptions): Promise<Buffer> {
  const { language, layout = "report", madeOn, letterhead } = options;
  const blocks = new Blocks({
    width: letterhead?.width ?? bodyWidth,
    isBoxes: layout === "sheet" || layout === "form",
    colon: labels[language].colon,
  });
  const parts = layout === "report" ? partsOf(document) : undefined;
  const pageNumbers = await pageNumbersOf(letterhead ? undefined : parts && document);
  const children =
    layout === "sheet"
      ? sheetOf(document, blocks)
      : parts
        ? pagesOf(parts, blocks, language, pageNumbers !== unknown)
        : blocks.of(document.tree.children);
  const file = new WordDocument({
    title: document.title,
    creator: "",
    lastModifiedBy: "",
    description: "",
    styles: stylesIn(language, { coverSize: parts && titleSize(parts.cover) }),
    numbering: {
      config: [
        ...bullets,
        ...blocks.numbered.map(({ reference, start }) => ({
          reference,
          levels: eachLevel((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start })),
        })),
      ],
    },
    pageNumbers,
    sections: [
      layout === "sheet"
        ? { ...sheetPages(document.title, labels[language].ofPages, options.marking), children }
        : {
            properties: { page: letterhead?.page ?? a4.page, titlePage: layout === "report" },
            ...runningIn(language, layout === "report" ? document.title : undefined),
            children,
          },
    ],
  });
  return settled(await Packer.toBuffer(file), madeOn, (parts) => letterhead?.dress(parts, language) ?? parts);
}

const unknown: PageNumberEstimator = () => ({ bookmarks: new Map() });

/** What tells the pages that the contents name, or leaves them blank. */
async function pageNumbersOf(report: Document | undefined): Promise<PageNumberEstimator> {
  if (!report || textOf(report.tree).length > mostLaidOut) return unknown;
  const { estimatePageNumbers } = await import("docx/layout");
  // Alone: with what it brings along, all would be laid out once more for headings that are items of a list.
  return (body, context) => estimatePageNumbers(body, context);
}

function pagesOf(
  { cover, opening, rest }: NonNullable<ReturnType<typeof partsOf>>,
  blocks: Blocks,
  language: LanguageCode,
  areNumbered: boolean,
): (Paragraph | Table | TableOfContents)[] {
  const { contents } = labels[language];
  return [
    ...blocks.of(cover),
    ...blocks.of(opening, { style: "Opening" }, { onNewPage: true }),
    new Paragraph({ style: "TOCHeading", pageBreakBefore: true, text: contents }),
    new TableOfContents(contents, {
      hyperlink: true,
      headingStyleRange: "1-1",
      beginDirty: false,
      tabLeader: areNumbered ? LeaderType.DOT : LeaderType.NONE,
    }),
    ...blocks.of(rest),
  ];
}
