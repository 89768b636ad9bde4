import { refuse } from "../problem.ts";
import type { Day } from "../values/day.ts";
import { type HtmlOptions, type WrittenPage, writeHtml, writePage } from "./html.ts";
import type { SiteFrame } from "./html-site.ts";
import { writeMarkdown } from "./markdown.ts";
import type { Marking } from "./marks.ts";
import { type PlacedChart, svgOf } from "./picture.ts";
import { type Document, textOf, within } from "./tree.ts";
import type { Letterhead } from "./word-reference.ts";

/** The forms in which a document can be written; each is the extension of its files. */
export const documentFormats = ["md", "html", "docx", "pdf"] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** Whether a document in this format can be shown on the screen. */
export function isText(format: DocumentFormat): boolean {
  return format === "md" || format === "html";
}

export type { Layout } from "./html.ts";
export interface RenderOptions extends HtmlOptions {
  /** Of a sheet, where there is a register that it is of. */
  readonly marking?: Marking | undefined;
  readonly madeOn: Day;
  /** The folder of the program, in which its fonts are. */
  readonly home: string;
  /** The page that Word is written on; ours where there is none. */
  readonly letterhead?: Letterhead | undefined;
}

/** A document in one format. */
export interface Rendered {
  /** Text, or the bytes of a file. */
  readonly content: string | Buffer;
  /** Of what is printed as it stands. */
  readonly pages?: number;
  /** The signs that no font has, and in whose place stands □. */
  readonly unprinted?: readonly string[];
  /** Whether its pictures could not be made, so that their sentences stand alone. */
  readonly lacksPictures?: boolean;
}

/** About three thousand pages: who makes a PDF or a Word file holds all of it, a million bytes a page. */
const mostLetters = 6_000_000;

/** The document in one format. @throws CoopError `pdf-not-installed`, `document-too-long` */
export async function render(
  document: Document,
  format: DocumentFormat,
  options: RenderOptions,
): Promise<Rendered> {
  if ((format === "docx" || format === "pdf") && textOf(document.tree).length > mostLetters)
    refuse("document-too-long", { format }, { option: "--format" });
  switch (format) {
    case "md":
      return { content: writeMarkdown(document) };
    case "html":
      await drawPictures(document);
      return { content: writeHtml(document, options) };
    case "docx": {
      const [{ writeWord }, { pngOf }] = await Promise.all([import("./word.ts"), import("./png.ts")]);
      const pictures = await drawPictures(document);
      for (const picture of pictures) picture.points ??= await pngOf(svgOf(picture), options.home);
      const isLacking = pictures.some(({ points }) => points === undefined);
      return { content: await writeWord(document, options), ...(isLacking ? { lacksPictures: true } : {}) };
    }
    case "pdf": {
      const { writePdf } = await import("./pdf.ts");
      await drawPictures(document);
      return writePdf(document, options);
    }
  }
}

/** The document as a page of a site, and what its sections say. */
export async function renderPage(
  document: Document,
  options: HtmlOptions & { readonly site: SiteFrame },
): Promise<WrittenPage> {
  await drawPictures(document);
  return writePage(document, options);
}

async function drawPictures({ tree }: Document): Promise<PlacedChart[]> {
  const pictures = [...within(tree)].filter((node) => node.type === "picture");
  for (const picture of pictures) picture.drawn ??= await picture.chart.draw();
  return pictures;
}
