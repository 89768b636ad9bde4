import { unzip, ZipFault, zip } from "../tabular/zip.ts";
import { BodyReader, type TrackedAs, type WordParagraph } from "./word-body.ts";
import { linksOf, orderedListsOf } from "./word-lists.ts";
import { readParagraphStyles } from "./word-paragraph-styles.ts";
import { parseXml, WordFault } from "./word-xml.ts";

/** More than any document with its pictures unpacks to. */
const largest = 200_000_000;
const body = "word/document.xml";

/** What stands beside the text: a comment in the margin, a note at the foot of a page. */
export interface WordAside {
  readonly kind: "comment" | "note";
  /** Who wrote a comment, as their program calls them; empty of who is not named. */
  readonly author: string;
  readonly text: string;
  /** The words that a comment is about; nothing where that is none. */
  readonly about: string;
  /** The paragraph that it stands at, from 0. */
  readonly paragraph: number;
}

/** A text that is put into a paragraph, before one of its characters. */
export interface WordInsertion {
  readonly paragraph: number;
  readonly at: number;
  readonly text: string;
}

/**
 * A Word file as text, from whichever program it comes, with changes that were tracked taken as accepted where nothing else is said.
 * It is read where it stands, so that a few words can be put in and not a byte of the rest changes.
 */
export class WordFile {
  readonly paragraphs: readonly WordParagraph[];
  /** How many insertions, deletions and moves were taken as accepted, or as refused. */
  readonly trackedChanges: number;
  readonly asides: readonly WordAside[];
  readonly #parts: ReadonlyMap<string, Buffer>;
  readonly #xml: string;
  readonly #read: BodyReader;

  /** @throws WordFault */
  static async open(file: Buffer, trackedAs: TrackedAs = "accepted"): Promise<WordFile> {
    return new WordFile(await partsOfWord(file), trackedAs);
  }

  private constructor(parts: ReadonlyMap<string, Buffer>, trackedAs: TrackedAs) {
    this.#parts = parts;
    const part = (name: string): string => this.#parts.get(name)?.toString() ?? "";
    this.#xml = part(body);
    const links = linksOf(part("word/_rels/document.xml.rels"));
    this.#read = new BodyReader(readParagraphStyles(part("word/styles.xml")), links, trackedAs);
    this.#read.read(this.#xml);
    this.paragraphs = this.#read.paragraphs;
    this.trackedChanges = this.#read.trackedChanges;
    const [comments, notes] = [
      readTexts(part("word/comments.xml"), "w:comment"),
      readTexts(part("word/footnotes.xml"), "w:footnote"),
    ];
    const aside = (kind: WordAside["kind"], said: { text: string; author: string } | undefined) => ({
      ...{ kind, text: said?.text ?? "", author: said?.author ?? "" },
    });
    this.asides = [
      ...this.#read.anchors.map((one) => ({ ...one, ...aside("comment", comments.get(one.id)) })),
      ...this.#read.footnotes.map((one) => ({ ...one, ...aside("note", notes.get(one.id)), about: "" })),
    ].filter(({ text }) => text !== "");
  }

  /** The lists of the file whose items are numbered, by `listId` and depth. */
  get orderedLists(): ReadonlySet<string> {
    return orderedListsOf(this.#parts.get("word/numbering.xml")?.toString() ?? "");
  }

  /** The bytes of the file with a few words put in. */
  with(insertions: readonly WordInsertion[]): Buffer {
    const placed = insertions
      .flatMap(({ paragraph, at, text }) => this.#read.place(this.#xml, paragraph, at, escaped(text)) ?? [])
      .sort((a, b) => b.offset - a.offset);
    const xml = placed.reduce(
      (before, { offset, xml: put }) => before.slice(0, offset) + put + before.slice(offset),
      this.#xml,
    );
    return zip(new Map([...this.#parts, [body, Buffer.from(xml)]]), { isPacked: true });
  }
}

/** The parts of a Word file by their names. @throws WordFault */
export async function partsOfWord(file: Buffer): Promise<Map<string, Buffer>> {
  try {
    const parts = await unzip(file, () => true, largest);
    if (!parts.has(body)) throw new WordFault("broken");
    return parts;
  } catch (error) {
    throw error instanceof ZipFault ? new WordFault(error.reason) : error;
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

/** The texts of notes or comments with who wrote them, by their ids. */
function readTexts(
  xml: string,
  name: "w:comment" | "w:footnote",
): ReadonlyMap<string, { readonly text: string; readonly author: string }> {
  const texts = new Map<string, { text: string; author: string }>();
  let open: { text: string; author: string } | undefined;
  let isText = false;
  const add = (text: string): void => {
    if (open) open.text += text;
  };
  parseXml(xml, {
    open(tag) {
      if (tag.name === name) {
        open = { text: "", author: tag.attributes["w:author"] ?? "" };
        texts.set(tag.attributes["w:id"] ?? "", open);
      } else if (["w:p", "w:br", "w:tab"].includes(tag.name)) add(" ");
      isText = tag.name === "w:t";
    },
    text: (text) => isText && add(text),
    close(tag) {
      if (tag.name === name) open = undefined;
      isText = false;
    },
  });
  for (const one of texts.values()) one.text = one.text.replace(/\s+/g, " ").trim();
  return texts;
}
