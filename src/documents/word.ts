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
import { type Document, partsOf, titleSize } from "./tree.ts";
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

/**
 * The document as a Word file: styles by the names that Word gives them, lists, tables whose headings are repeated on each page; a
 * report has a cover, its first section on a page of its own, and contents. The same document, options and day give the same bytes.
 */
export async function writeWord(document: Document, options: WordOptions): Promise<Buffer> {
  const { language, layout = "report", madeOn, letterhead } = options;
  const blocks = new Blocks({
    width: letterhead?.width ?? bodyWidth,
    isBoxes: layout === "sheet" || layout === "form",
    colon: labels[language].colon,
  });
  const parts = layout === "report" ? partsOf(document) : undefined;
  const children =
    layout === "sheet"
      ? sheetOf(document, blocks)
      : parts
        ? pagesOf(parts, blocks, language)
        : blocks.of(document.tree.children);
  const file = new WordDocument({
    title: document.title,
    creator: "",
    lastModifiedBy: "",
    description: document.provenance ?? "",
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
    pageNumbers: countedByWord,
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

/** On which page a heading stands is known once Word lays the pages out, and not before (`src/DECISIONS.md`). */
const countedByWord: PageNumberEstimator = () => ({ bookmarks: new Map() });

function pagesOf(
  { cover, opening, rest }: NonNullable<ReturnType<typeof partsOf>>,
  blocks: Blocks,
  language: LanguageCode,
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
      tabLeader: LeaderType.NONE,
    }),
    ...blocks.of(rest),
  ];
}
