import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a piece of the structure of a PDF is, with what stands in it. */
interface Tag {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly (Tag | { readonly type: string; readonly id: string })[];
}

/** A line or a part of one, and where its box stands on its page, in points. */
export interface PrintedText {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
}

export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly isMarked: boolean;
  /** The part of PDF/UA that it says it keeps to; nothing where it says none. */
  readonly part: string | undefined;
  readonly pages: number;
  readonly width: number;
  /** All that is tagged, in the order of reading: what it is and what it says. */
  readonly tags: readonly {
    readonly role: string;
    readonly text: string;
    readonly alt: string | undefined;
  }[];
  readonly texts: readonly PrintedText[];
}

/** What is no part of what the document says: signs before items, the table of contents, and what is drawn, which its alternative text says. */
const beside: ReadonlySet<string> = new Set(["Lbl", "TOC"]);

/** Reads a PDF back as a reader for people who cannot see it does. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info, metadata } = await file.getMetadata();
  const tags: { role: string; text: string; alt: string | undefined }[] = [];
  const texts: PrintedText[] = [];
  let width = 0;
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    width = page.view[2] ?? 0;
    const content = await page.getTextContent({ includeMarkedContent: true });
    const said = new Map<string, string>();
    const marked: string[] = [];
    for (const item of content.items) {
      if ("str" in item) {
        const [, , , , left = 0, bottom = 0] = item.transform as number[];
        const id = marked.findLast((one) => one !== "") ?? "";
        said.set(id, (said.get(id) ?? "") + item.str);
        if (item.str.trim() !== "")
          texts.push({
            page: number,
            text: item.str,
            left,
            right: left + item.width,
            bottom,
            height: item.height,
          });
      } else if (item.type === "endMarkedContent") marked.pop();
      else marked.push(item.id ?? "");
    }
    const walk = (tag: Tag): string => {
      const place = tags.push({ role: tag.role, text: "", alt: tag.alt }) - 1;
      const text = tag.children
        .map((child) => ("role" in child ? walk(child) : (said.get(child.id) ?? "")))
        .join("");
      tags[place] = { role: tag.role, text, alt: tag.alt };
      return beside.has(tag.role) || (tag.role === "Figure" && tag.alt) ? "" : text;
    };
    const root = (await page.getStructTree()) as Tag | null;
    if (root) for (const child of root.children) if ("role" in child) walk(child);
  }
  const described = info as { Title?: string; Language?: string };
  return {
    title: described.Title ?? "",
    language: described.Language ?? "",
    isMarked: (await file.getMarkInfo())?.Marked === true,
    part: /<pdfuaid:part>(\d)</.exec(String(metadata?.getRaw?.() ?? ""))?.[1],
    pages: file.numPages,
    width,
    tags,
    texts,
  };
}
