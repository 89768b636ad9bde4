import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Passage, readableLink } from "./passage.ts";
import { withoutEntities } from "./read-back-markup.ts";

/** Why a PDF cannot be read. */
export class PdfFault extends Error {
  readonly reason: "broken" | "locked";

  constructor(reason: PdfFault["reason"], options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/** What is tagged of a page: an element of its structure. */
interface Tag {
  readonly alt?: string;
  readonly children?: readonly unknown[];
}

interface Bookmark {
  readonly title: string;
  readonly url: string | null;
  readonly items: readonly Bookmark[];
}

/**
 * A PDF: the text of each page, its alternative texts, links, remarks and fields, its bookmarks, attached files and metadata.
 * @throws PdfFault
 */
export async function readPdfBack(bytes: Uint8Array): Promise<Passage[]> {
  const file = await opened(bytes);
  try {
    const passages = await metadataOf(file);
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      for (const passage of await passagesOf(page)) passages.push({ ...passage, page: number });
      page.cleanup();
    }
    return passages.filter(({ readings }) => readings.some((text) => text.trim() !== ""));
  } catch (error) {
    throw asFault(error);
  } finally {
    await file.loadingTask.destroy();
  }
}

async function opened(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // Whichever is loaded first finds the other there, and looks for no file of its own.
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false });
  try {
    return await loading.promise;
  } catch (error) {
    await loading.destroy();
    throw asFault(error);
  }
}

/** What the library throws has a name of its own. */
function asFault(cause: unknown): Error {
  const { name } = cause as Error;
  if (name === "PasswordException") return new PdfFault("locked", { cause });
  return new PdfFault("broken", { cause });
}

async function metadataOf(file: PDFDocumentProxy): Promise<Passage[]> {
  const { info, metadata } = await file.getMetadata();
  const fields = Object.entries({ ...info, ...(info as { Custom?: object }).Custom });
  const described = withoutEntities(String(metadata?.getRaw() ?? "").replace(/<[^>]*>/g, "\n\n"));
  const attached = Object.values((await file.getAttachments()) ?? {}) as {
    filename?: string;
    description?: string;
  }[];
  return [
    ...fields.flatMap(([name, value]): Passage[] =>
      typeof value === "string" ? [{ place: "metadata", readings: [value], name }] : [],
    ),
    { place: "metadata", readings: [described], name: "XMP" },
    ...bookmarksIn(((await file.getOutline()) ?? []) as readonly Bookmark[]),
    ...attached.map(({ filename = "", description = "" }): Passage => {
      return { place: "hidden", readings: [`${filename}\n\n${description}`], name: "attachment" };
    }),
  ];
}

function bookmarksIn(bookmarks: readonly Bookmark[]): Passage[] {
  return bookmarks.flatMap(({ title, url, items }): readonly Passage[] => [
    { place: "bookmark", readings: [title] },
    ...(url ? [{ place: "link", readings: [readableLink(url)] } as const] : []),
    ...bookmarksIn(items),
  ]);
}

async function passagesOf(page: PDFPageProxy): Promise<Passage[]> {
  const { items } = await page.getTextContent();
  const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
  const beside = (await page.getAnnotations()) as readonly Readonly<Record<string, unknown>>[];
  return [
    { place: "text", readings: [text] },
    { place: "text", readings: [await asDrawn(page)], isAgain: true },
    ...alternativesIn((await page.getStructTree()) as Tag | null),
    ...beside.flatMap(besideText),
  ];
}

/** So far apart, in thousandths of the size of their font, letters are two words. */
const wordApart = 250;

/**
 * The text of a page letter by letter in the order in which it is drawn: letters that are set apart, or stand beside a sign that
 * is not seen, which the library leaves out with them.
 */
async function asDrawn(page: PDFPageProxy): Promise<string> {
  const { OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const { fnArray, argsArray } = await page.getOperatorList();
  let drawn = "";
  let height: unknown;
  for (const [index, operator] of fnArray.entries()) {
    const [first, second] = (argsArray[index] ?? []) as readonly unknown[];
    if (operator === OPS.showText) {
      for (const glyph of first as readonly (number | { unicode?: string } | null)[])
        drawn += typeof glyph === "number" ? (glyph < -wordApart ? " " : "") : (glyph?.unicode ?? "");
    } else if (operator === OPS.nextLine || (operator === OPS.moveText && second !== 0)) {
      drawn += "\n";
    } else if (operator === OPS.setTextMatrix) {
      const at = (first as ArrayLike<number>)[5];
      drawn += at === height ? "" : "\n";
      height = at;
    }
  }
  return drawn;
}

function alternativesIn(tag: Tag | null): Passage[] {
  if (!tag) return [];
  const inner = (tag.children ?? []).flatMap((child) => alternativesIn(child as Tag));
  return tag.alt ? [{ place: "alternative", readings: [tag.alt] }, ...inner] : inner;
}

/** What lies over a page: links, remarks with who wrote them, fields to fill in. */
function besideText(annotation: Readonly<Record<string, unknown>>): Passage[] {
  const text = (value: unknown): string =>
    typeof value === "string" ? value : String((value as { str?: unknown } | null)?.str ?? "");
  const { url, unsafeUrl, contentsObj, titleObj, fieldValue, fieldName, alternativeText } = annotation;
  return [
    { place: "link", readings: [readableLink(text(unsafeUrl ?? url))] },
    { place: "comment", readings: [text(contentsObj)] },
    { place: "comment", readings: [text(titleObj)], name: "author" },
    { place: "form", readings: [text(fieldValue)] },
    { place: "form", readings: [text(fieldName)] },
    { place: "alternative", readings: [text(alternativeText)] },
  ];
}
