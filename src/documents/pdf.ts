import { join } from "node:path";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { LanguageCode } from "../language/language.ts";
import { refuse } from "../problem.ts";
import type { Day } from "../values/day.ts";
import type { Layout } from "./html.ts";
import type { Marking } from "./marks.ts";
import { look } from "./pdf-look.ts";
import { type Document, within } from "./tree.ts";
import { pagesOf, text } from "./typst.ts";
import { sheetLook, sheetOf } from "./typst-sheet.ts";
import { type Labels, labels as labelsOf } from "./words/labels.ts";

export interface PdfOptions {
  readonly language: LanguageCode;
  readonly layout?: Layout | undefined;
  readonly marking?: Marking | undefined;
  readonly madeOn: Day;
  readonly home: string;
}

interface Pages {
  readonly content: Buffer;
  readonly pages: number;
  /** The signs that no font has, and in whose place stands □. */
  readonly unprinted: readonly string[];
}

/** Where the pages look for their logo (`pdf-look.ts`). */
const logoFile = "/logo.png";

/** What Typst says of each text for which its fonts have no sign. */
const notInFonts = /the text `\\?"(.+?)\\?"` could not be displayed/gu;

/**
 * The document as pages, tagged as PDF/UA-1 asks. The same document, options and day give the same bytes.
 * @throws CoopError `pdf-not-installed` where the compiler, which npm may leave out, is not there
 */
export async function writePdf(document: Document, options: PdfOptions): Promise<Pages> {
  const fonts = join(options.home, "dist", "fonts");
  const compiler = await compilerIn(fonts);
  const source = sourceOf(document, options);
  for (const node of within(document.tree))
    if (node.type === "logo") compiler.mapShadow(join(fonts, logoFile), node.picture);
  try {
    return { ...compiled(compiler, source, options.madeOn), unprinted: [] };
  } catch (error) {
    const unprinted = [
      ...new Set([...String(error).matchAll(notInFonts)].flatMap(([, text = ""]) => [...text])),
    ];
    if (unprinted.length === 0) throw error;
    const shown = [...source].map((sign) => (unprinted.includes(sign) ? "□" : sign)).join("");
    return { ...compiled(compiler, shown, options.madeOn), unprinted };
  }
}

async function compilerIn(fonts: string): Promise<NodeCompiler> {
  try {
    const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
    return NodeCompiler.create({ workspace: fonts, fontArgs: [{ fontPaths: [fonts] }] });
  } catch {
    refuse("pdf-not-installed", {}, { option: "--format" });
  }
}

function compiled(compiler: NodeCompiler, source: string, madeOn: Day): Omit<Pages, "unprinted"> {
  const compilation = compiler.compile({ mainFileContent: source });
  const pages = compilation.result;
  if (!pages) throw new Error(JSON.stringify(compilation.takeError()?.shortDiagnostics));
  const creationTimestamp = Date.parse(`${madeOn}T12:00:00Z`) / 1000;
  return {
    content: compiler.pdf(pages, { pdfStandard: "ua-1", creationTimestamp }),
    pages: pages.numOfPages,
  };
}

function sourceOf(document: Document, { language, layout = "report", marking }: PdfOptions): string {
  const labels: Labels = labelsOf[language];
  const provenance = document.provenance === undefined ? "none" : text(document.provenance);
  const head = `#let colon = ${text(labels.colon)}\n#let provenance = ${provenance}\n${look}`;
  if (layout === "sheet") {
    return `${head}\n${sheetLook}\n${sheetOf(document, { language, of: labels.ofPages, marking })}\n`;
  }
  return `${head}\n${pagesOf(document, { language, layout, contents: labels.contents })}\n`;
}
