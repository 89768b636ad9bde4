import type { Day } from "../values/day.ts";
import { type HtmlOptions, writeHtml } from "./html.ts";
import { writeMarkdown } from "./markdown.ts";
import type { Marking } from "./marks.ts";
import type { Document } from "./tree.ts";

/** The forms in which a document can be written; each is the extension of its files. */
export const documentFormats = ["md", "html", "docx", "pdf"] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export type { Layout } from "./html.ts";
export interface RenderOptions extends HtmlOptions {
  /** Of a sheet, where there is a register that it is of. */
  readonly marking?: Marking | undefined;
  readonly madeOn: Day;
  /** The folder of the program, in which its fonts are. */
  readonly home: string;
}

/** A document in one format. */
export interface Rendered {
  /** Text, or the bytes of a file. */
  readonly content: string | Buffer;
  /** Of what is printed as it stands. */
  readonly pages?: number;
  /** The signs that no font has, and in whose place stands □. */
  readonly unprinted?: readonly string[];
}

/** The document in one format. @throws CoopError `pdf-not-installed` */
export async function render(
  document: Document,
  format: DocumentFormat,
  options: RenderOptions,
): Promise<Rendered> {
  switch (format) {
    case "md":
      return { content: writeMarkdown(document) };
    case "html":
      return { content: writeHtml(document, options) };
    case "docx": {
      const { writeWord } = await import("./word.ts");
      return { content: await writeWord(document, options) };
    }
    case "pdf": {
      const { writePdf } = await import("./pdf.ts");
      return writePdf(document, options);
    }
  }
}
