import { Packer, Paragraph, TextRun, Document as WordDocument } from "docx";
import type { WordOptions } from "./word.ts";
import { settled } from "./word-file.ts";
import { a4, bulletedList, bullets, headingOf, stylesIn } from "./word-look.ts";

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
}

/** What XML cannot hold. */
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Lines as a Word file that someone fills in. The same lines, options and day give the same bytes. */
export async function writeWordLines(
  lines: readonly WordLine[],
  { title, language, madeOn }: WordOptions & { readonly title: string },
): Promise<Buffer> {
  const styles = stylesIn(language);
  const file = new WordDocument({
    title,
    creator: "",
    lastModifiedBy: "",
    description: "",
    styles: { ...styles, paragraphStyles: [...styles.paragraphStyles, ...ownStyles] },
    numbering: { config: bullets },
    sections: [{ ...a4, children: lines.map(toParagraph) }],
  });
  return settled(await Packer.toBuffer(file), madeOn);
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
