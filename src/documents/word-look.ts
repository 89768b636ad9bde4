import {
  AlignmentType,
  BorderStyle,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import type { LanguageCode } from "../language/language.ts";

/** Twentieths of a point, which Word measures in. */
export const perMillimetre = 56.7;
const margin = Math.round(20 * perMillimetre);
export const bodyWidth = Math.round(170 * perMillimetre);
const accent = "1B4B6F";
export const line = { style: BorderStyle.SINGLE, size: 4, color: "8A9099" } as const;
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

const footer = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new TextRun({
          size: 18,
          color: "4B5159",
          children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
        }),
      ],
    }),
  ],
});

/** Letters that every Word has, and the language in which it spells. */
export function stylesIn(language: LanguageCode) {
  const heading = (outlineLevel: number, size: number, before: number) => ({
    run: { size, bold: true, color: accent, font: "Calibri" },
    paragraph: { outlineLevel, spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: "Calibri", size: 22, language: { value: language === "fr" ? "fr-FR" : "en-GB" } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: 36, bold: true, color: accent, font: "Calibri" },
        paragraph: { spacing: { after: 160 } },
      },
      heading1: heading(0, 28, 300),
      heading2: heading(1, 24, 220),
      heading3: heading(2, 22, 160),
      heading4: heading(3, 22, 120),
      heading5: heading(4, 22, 120),
    },
    paragraphStyles: [
      {
        id: "Quote",
        name: "Quote",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: 20 },
        paragraph: {
          indent: { left: 200 },
          border: { left: { style: BorderStyle.SINGLE, size: 18, color: "9A6B00", space: 8 } },
        },
      },
      {
        id: "TableText",
        name: "Table Text",
        basedOn: "Normal",
        run: { size: 20 },
        paragraph: { spacing: { after: 0 } },
      },
      { id: "TableHeading", name: "Table Heading", basedOn: "TableText", run: { size: 20, bold: true } },
      {
        id: "AfterTable",
        name: "After Table",
        basedOn: "Normal",
        run: { size: 12 },
        paragraph: { spacing: { after: 0 } },
      },
    ],
    characterStyles: [
      { id: "Code", name: "Code", basedOn: "DefaultParagraphFont", run: { font: "Consolas", size: 20 } },
    ],
  };
}

/** What an A4 page of ours holds beside its text: margins, and the number of the page at its foot. */
export const a4 = {
  properties: {
    page: {
      size: { width: Math.round(210 * perMillimetre), height: Math.round(297 * perMillimetre) },
      margin: { top: margin, bottom: margin, left: margin, right: margin },
    },
  },
  footers: { default: footer },
};

/** The same sheet on its side, for tables of many columns. */
export const a4Across = {
  ...a4,
  properties: {
    page: {
      size: { ...a4.properties.page.size, orientation: PageOrientation.LANDSCAPE },
      margin: a4.properties.page.margin,
    },
  },
};
export const bodyWidthAcross = a4.properties.page.size.height - 2 * margin;
