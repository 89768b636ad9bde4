import {
  AlignmentType,
  BorderStyle,
  Footer,
  FrameAnchorType,
  FrameWrap,
  Header,
  HeadingLevel,
  HeightRule,
  HorizontalPositionAlign,
  type IParagraphOptions,
  LevelFormat,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  VerticalPositionAlign,
} from "docx";
import type { LanguageCode } from "../language/language.ts";
import { labels } from "./words/labels.ts";

/** Twentieths of a point, which Word measures in. */
export const perMillimetre = 56.7;
const margin = Math.round(20 * perMillimetre);
const [above, below] = [18, 16].map((one) => Math.round(one * perMillimetre)) as [number, number];
export const bodyWidth = Math.round(170 * perMillimetre);
const ink = "1C2A32";
const soft = "51616B";
const green = "0D5656";
const rust = "A8482A";
export const hair = "C9D3D2";
export const pale = "EEF4F3";
/** Letters that every Word has: one for what people say, one for what the tool adds. */
const serif = "Cambria";
const sans = "Calibri";
export const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
export const line = { style: BorderStyle.SINGLE, size: 4, color: "8A9099" } as const;
/** The line at the left of a card, and that of a card which holds. */
export const cardIndent = 284;
const edge = { style: BorderStyle.SINGLE, size: 18, color: hair, space: 10 } as const;
export const edgeThatHolds = { left: { ...edge, color: green } } as const;
export const overFigure = { ...none, style: BorderStyle.SINGLE, size: 12, color: green } as const;
export const overFact = { ...none, style: BorderStyle.SINGLE, size: 6, color: ink } as const;
export const deepestLevel = 8;

const headings = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

/** The first heading is the title of the file, and the next ones its headings from 1 on. */
export function headingOf(depth: number) {
  return headings[Math.min(depth, headings.length) - 1] ?? HeadingLevel.HEADING_5;
}

export const bulletedList = "bullets";

export function indentOf(level: number): number {
  return 360 * (level + 1);
}

export function eachLevel<Level extends object>(of: (level: number) => Level) {
  return Array.from({ length: deepestLevel + 1 }, (_, level) => ({
    ...of(level),
    level,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: indentOf(level), hanging: 260 } } },
  }));
}

export const bullets = [
  {
    reference: bulletedList,
    levels: eachLevel((level) => ({ format: LevelFormat.BULLET, text: level % 2 ? "–" : "•" })),
  },
];

/** The title at the head of each page but the first, and its number at the foot. */
export function runningIn(language: LanguageCode, title: string | undefined) {
  const number = [PageNumber.CURRENT, labels[language].ofPages, PageNumber.TOTAL_PAGES];
  const footer = new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: number })],
      }),
    ],
  });
  if (title === undefined) return { footers: { default: footer } };
  const header = new Header({
    children: [new Paragraph({ style: "Header", children: [new TextRun(title)] })],
  });
  const empty = { children: [new Paragraph({ style: "Header", children: [] })] };
  return {
    headers: { default: header, first: new Header(empty) },
    footers: { default: footer, first: new Footer(empty) },
  };
}

/** The lines between rows that a table has, by the name that Word gives it. */
export const tableGrid = `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="${ink}"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="${hair}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="${hair}"/></w:tblBorders></w:tblPr></w:style>`;

/** How each style looks, by the names that Word gives them, and the language in which it spells. */
export function stylesIn(language: LanguageCode, { coverSize }: { readonly coverSize: number | undefined }) {
  const hasCover = coverSize !== undefined;
  const heading = (outlineLevel: number, size: number, before: number, color = ink) => ({
    run: { size, bold: true, color, font: sans },
    paragraph: { outlineLevel, spacing: { before, after: 100 }, keepNext: true, keepLines: true },
  });
  const style = (id: string, name: string, run: object, paragraph: object = {}, basedOn = "Normal") => ({
    id,
    name,
    basedOn,
    quickFormat: true,
    run,
    paragraph,
  });
  const small = { font: sans, size: 18 };
  return {
    default: {
      document: {
        run: {
          font: serif,
          size: 21,
          color: ink,
          language: { value: language === "fr" ? "fr-FR" : "en-GB" },
        },
        paragraph: { spacing: { after: 74, line: 246, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: hasCover ? 2 * coverSize : 48, bold: true, color: ink, font: serif },
        paragraph: {
          spacing: {
            before: hasCover ? Math.round(46 * perMillimetre) : 0,
            after: hasCover ? 480 : 240,
            line: 240,
            lineRule: LineRuleType.AUTO,
          },
          keepNext: true,
        },
      },
      heading1: heading(0, 34, 240),
      heading2: heading(1, 26, 160, green),
      heading3: heading(2, 22, 200),
      heading4: heading(3, 21, 160),
      heading5: heading(4, 21, 160),
    },
    paragraphStyles: [
      style(
        "Quote",
        "Quote",
        {},
        { indent: { left: 280 }, border: { left: { ...edge, space: 8 } }, keepLines: true },
      ),
      style(
        "Caption",
        "caption",
        { ...small, bold: true },
        { spacing: { before: 180, after: 60 }, keepNext: true },
      ),
      style("ListBullet", "List Bullet", {}, { spacing: { after: 40 } }),
      style("ListNumber", "List Number", {}, { spacing: { after: 40 } }),
      style("TableText", "Table Text", small, {
        spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO },
      }),
      style("TableHeading", "Table Heading", { bold: true }, { keepNext: true }, "TableText"),
      style("AfterTable", "After Table", { size: 12 }, { spacing: { after: 0 } }),
      style(
        "CardTitle",
        "Card Title",
        { font: sans, size: 22 },
        {
          spacing: { before: 160, after: 30 },
          indent: { left: cardIndent },
          border: { left: edge },
          keepNext: true,
          keepLines: true,
        },
      ),
      style(
        "Card",
        "Card",
        {},
        { spacing: { after: 40 }, indent: { left: cardIndent }, border: { left: edge }, keepLines: true },
      ),
      style(
        "SideTitle",
        "Side Title",
        { font: sans, size: 22, bold: true },
        { spacing: { after: 0 }, keepNext: true },
      ),
      style(
        "Side",
        "Side",
        { font: sans, color: ink, size: 18 },
        { spacing: { after: 50, line: 240, lineRule: LineRuleType.AUTO } },
      ),
      style(
        "FigureNumber",
        "Figure Number",
        { font: sans, size: 56, bold: true },
        { spacing: { before: 80, after: 0, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true },
      ),
      style(
        "FigureLabel",
        "Figure Label",
        { font: sans, size: 20, bold: true },
        { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
      ),
      style(
        "FigureNote",
        "Figure Note",
        { ...small, color: soft },
        { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      ),
      style(
        "PictureNote",
        "Picture Note",
        { ...small, color: soft },
        { spacing: { before: 40, after: 100 } },
      ),
      style(
        "Masthead",
        "Masthead",
        { font: sans, size: 24, bold: true, color: green },
        { spacing: { after: 40 } },
      ),
      style("Imprint", "Imprint", { ...small, color: soft }, { spacing: { after: 40 } }),
      style(
        "Fact",
        "Fact",
        { font: sans, size: 22, bold: true },
        { spacing: { before: 20, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      ),
      style("Beside", "Beside", { ...small, color: soft }, { spacing: { after: 60 } }),
      style(
        "Colophon",
        "Colophon",
        { font: sans, size: 14, color: soft },
        {
          spacing: { before: 200, after: 0, line: 200, lineRule: LineRuleType.AUTO },
          border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: hair } },
        },
      ),
      style(
        "Opening",
        "Opening",
        { size: 24 },
        { spacing: { after: 160, line: 300, lineRule: LineRuleType.AUTO } },
      ),
      style(
        "TOCHeading",
        "TOC Heading",
        { font: sans, size: 26, bold: true },
        { spacing: { after: 100 }, keepNext: true },
      ),
      style(
        "TOC1",
        "toc 1",
        { font: sans, size: 19 },
        { spacing: { before: 20, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      ),
      style(
        "TOC2",
        "toc 2",
        { font: sans, size: 18, color: soft },
        { spacing: { after: 0 }, indent: { left: 284 } },
      ),
      style("Header", "header", { ...small, color: soft }, { spacing: { after: 0 } }),
      style("Footer", "footer", { ...small, color: soft }, { spacing: { after: 0 } }),
    ],
    characterStyles: [
      { id: "Code", name: "Code", basedOn: "DefaultParagraphFont", run: { font: sans, bold: true } },
      {
        id: "SideLabel",
        name: "Side Label",
        basedOn: "DefaultParagraphFont",
        run: { ...small, bold: true, color: green },
      },
      { id: "Aside", name: "Aside", basedOn: "DefaultParagraphFont", run: { ...small, color: soft } },
      ...Object.entries(badges).map(([tone, { id, color }]) => ({
        id,
        name: `Badge ${tone}`,
        basedOn: "DefaultParagraphFont",
        run: { font: sans, size: 18, bold: true, color },
      })),
    ],
  };
}

/** The styles of badges, by what they say. */
export const badges = {
  holds: { id: "BadgeHolds", color: green },
  refused: { id: "BadgeRefused", color: rust },
  open: { id: "BadgeOpen", color: soft },
} as const;

/** Where a badge ends, at the right of a line. */
export function atRight(width: number) {
  return [{ type: TabStopType.RIGHT, position: width }];
}

/** A place at the foot of a page, whatever stands above it. */
export function footOfPage(width: number): NonNullable<IParagraphOptions["frame"]> {
  return {
    type: "alignment",
    width,
    height: 0,
    rule: HeightRule.AUTO,
    wrap: FrameWrap.NONE,
    anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
    alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
  };
}

/** An A4 page of ours. */
export const a4 = {
  page: {
    size: { width: Math.round(210 * perMillimetre), height: Math.round(297 * perMillimetre) },
    margin: { top: above, bottom: below, left: margin, right: margin },
  },
};

/** The same sheet on its side, for tables of many columns. */
export const a4Across = {
  page: { size: { ...a4.page.size, orientation: PageOrientation.LANDSCAPE }, margin: a4.page.margin },
};
export const bodyWidthAcross = a4.page.size.height - 2 * margin;
