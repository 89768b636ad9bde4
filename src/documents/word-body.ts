import type { StyledText } from "./text-block.ts";
import { levelOf, type ParagraphStyle } from "./word-paragraph-styles.ts";
import { RunLooks } from "./word-run-looks.ts";
import { parseXml, type Tag, valOf, WordFault } from "./word-xml.ts";

/** A paragraph of a Word file as someone sees it, or a row of a table as `| a | b |`, in which that sign is `\|` where it was typed. */
export interface WordParagraph {
  /** Tabs are tabs, and line breaks within the paragraph are line breaks. */
  readonly text: string;
  /** From 1, the title of the file, to 6; 0 for what is no heading. */
  readonly level: number;
  readonly isItem: boolean;
  /** Whether all that it says is bold. */
  readonly isBold: boolean;
  /** What it says, in pieces of one look each; nothing of a row. */
  readonly runs: readonly StyledText[];
  /** The name of its style, as Word spells it in English, in lower case. */
  readonly style: string;
  /** How deep in lists an item stands, from 0, and of which list it is. */
  readonly depth: number;
  readonly listId: string;
  /** Whether it is a line of the contents, which Word makes. */
  readonly isOfContents: boolean;
  /** What stands in each cell of a row. */
  readonly cells?: readonly (readonly WordParagraph[])[];
}

/** Whether changes that someone tracked are taken as they are, or as if nobody had made them. */
export const trackedAs = ["accepted", "refused"] as const;
export type TrackedAs = (typeof trackedAs)[number];

/** A piece of text, and where in the file it stands. */
interface Piece {
  readonly start: number;
  readonly offset: number;
  length: number;
}

interface OpenParagraph {
  text: string;
  level: number | undefined;
  style: string;
  isItem: boolean | undefined;
  listId: string | undefined;
  depth: number | undefined;
  hasPlainText: boolean;
  /** Its end was taken out, or, where changes are refused, put in. */
  isMarkGone: boolean;
  isOfContents: boolean;
  readonly runs: StyledText[];
  readonly pieces: Piece[];
  /** Where its closing tag begins; nothing where it has none. */
  end: number | undefined;
}

/** What is not of the text, or stands there twice. */
const never = ["mc:Fallback", "w:sectPrChange", "w:tblPrChange"];
/** What is not of the text any more, or not yet. */
const leftOut: Readonly<Record<TrackedAs, ReadonlySet<string>>> = {
  accepted: new Set([...never, "w:del", "w:moveFrom", "w:pPrChange", "w:rPrChange"]),
  refused: new Set([...never, "w:ins", "w:moveTo"]),
};
const goneMark: Readonly<Record<TrackedAs, string>> = { accepted: "w:del", refused: "w:ins" };
const tracked = new Set(["w:ins", "w:del", "w:moveTo", "w:moveFrom"]);

/** Ten times the longest page: comments of people do not say all of it again and again. */
const longestAbout = 10_000_000;

/** Signs of the font Wingdings that Word puts for what is typed: an arrow for `-->`, boxes to tick. */
const signs: Readonly<Record<string, string>> = {
  F0E0: "→",
  F0E8: "→",
  F0A8: "☐",
  F06F: "☐",
  F0FE: "☑",
  F0FD: "☒",
  F0FC: "✓",
  F0FB: "✗",
};

/** Reads the body of a file, and remembers where each piece of its text stands. */
export class BodyReader {
  readonly paragraphs: WordParagraph[] = [];
  readonly anchors: { id: string; about: string; paragraph: number }[] = [];
  readonly footnotes: { id: string; paragraph: number }[] = [];
  trackedChanges = 0;
  readonly #styles: ReadonlyMap<string, ParagraphStyle>;
  readonly #trackedAs: TrackedAs;
  readonly #looks: RunLooks;
  /** Those of `paragraphs`, as they were read; none for the row of a table. */
  readonly #sources: (OpenParagraph | undefined)[] = [];
  /** The paragraphs that are open: one in a text box stands within another. */
  readonly #open: OpenParagraph[] = [];
  /** The row that is open, as it will be joined by spaces; a row of a table within it is a part of it. */
  readonly #row: string[] = [];
  #rowCells: WordParagraph[][] = [];
  #isRowGone = false;
  #openRows = 0;
  /** Where in the row each open cell begins. */
  readonly #cells: number[] = [];
  /** How many elements of each name are open. */
  readonly #depths = new Map<string, number>();
  /** All that was said so far, and where in it each comment's range begins, by its id. */
  readonly #said: string[] = [];
  readonly #ranges = new Map<string, number>();
  /** How long the texts are together that the comments are about. */
  #aboutLength = 0;
  /** A paragraph whose end was deleted, and which goes on in the next one. */
  #carried: OpenParagraph | undefined;
  #leftOut = 0;
  #piece: Piece | undefined;

  /** @param links where each link of the file leads, by its id */
  constructor(
    styles: ReadonlyMap<string, ParagraphStyle>,
    links: ReadonlyMap<string, string> = new Map(),
    changes: TrackedAs = "accepted",
  ) {
    this.#styles = styles;
    this.#trackedAs = changes;
    this.#looks = new RunLooks(styles, links);
  }

  read(xml: string): void {
    parseXml(xml, {
      open: (tag, after) => this.#opens(tag, after),
      text: (text) => (this.#piece ? this.#add(text, this.#piece) : this.#looks.reads(text)),
      close: (tag, after) => this.#closes(tag, after),
    });
    if (this.#carried) this.#finish(this.#carried);
  }

  /** Where a text goes that stands before a character of a paragraph, and how it is written there; nothing if it has no place. */
  place(
    xml: string,
    paragraph: number,
    at: number,
    put: string,
  ): { readonly offset: number; readonly xml: string } | undefined {
    const source = this.#sources[paragraph];
    if (!source) return undefined;
    const piece =
      source.pieces.find(({ start, length }) => at < start + length) ?? source.pieces.findLast(() => true);
    if (!piece) {
      const run = `<w:r><w:t xml:space="preserve">${put}</w:t></w:r>`;
      return source.end === undefined ? undefined : { offset: source.end, xml: run };
    }
    let { offset } = piece;
    for (let left = Math.max(0, at - piece.start); left > 0; ) {
      const [raw = ""] = /^(?:&[^;]+;|[\s\S])/.exec(xml.slice(offset, offset + 12)) ?? [];
      offset += raw.length;
      left -= 1;
    }
    return { offset, xml: put };
  }

  #in(name: string): boolean {
    return (this.#depths.get(name) ?? 0) > 0;
  }

  #goes(step: 1 | -1, name: string): void {
    this.#depths.set(name, (this.#depths.get(name) ?? 0) + step);
  }

  #opens(tag: Tag, after: number): void {
    const { name } = tag;
    const paragraph = this.#open.at(-1);
    const isOfMark = this.#in("w:pPr");
    this.#goes(1, name);
    if (isOfMark && name === goneMark[this.#trackedAs] && paragraph) paragraph.isMarkGone = true;
    if (name === goneMark[this.#trackedAs] && this.#in("w:trPr")) this.#isRowGone = true;
    if (!isOfMark && tracked.has(name)) this.trackedChanges += 1;
    if (leftOut[this.#trackedAs].has(name)) this.#leftOut += 1;
    if (this.#leftOut > 0) return;
    this.#looks.opens(tag, this.#in("w:rPr") && !isOfMark);
    if (name === "w:p") this.#open.push(this.#begun());
    else if (name === "w:tr") this.#opensRow();
    else if (name === "w:tc") this.#opensCell();
    else if (paragraph && isOfMark) takeProperty(tag, paragraph);
    else if (paragraph) this.#takeContent(tag, after, paragraph);
  }

  #closes({ name, isSelfClosing }: Tag, after: number): void {
    this.#goes(-1, name);
    if (name === "w:t" || name === "w:delText") this.#piece = undefined;
    if (leftOut[this.#trackedAs].has(name)) this.#leftOut -= 1;
    else if (this.#leftOut > 0) return;
    this.#looks.closes(name);
    if (name === "w:p") this.#closesParagraph(isSelfClosing ? undefined : after - "</w:p>".length);
    else if (name === "w:tc") this.#closesCell();
    else if (name === "w:tr") this.#closesRow();
  }

  #closesParagraph(end: number | undefined): void {
    const paragraph = this.#open.pop();
    if (!paragraph) return;
    paragraph.end = end;
    if (this.#openRows > 0) this.#inCell(paragraph);
    else if (paragraph.isMarkGone) this.#carried = paragraph;
    else this.#finish(paragraph);
  }

  #opensRow(): void {
    this.#openRows += 1;
    this.#row.push("|");
  }

  #opensCell(): void {
    this.#cells.push(this.#row.length);
    if (this.#openRows === 1) this.#rowCells.push([]);
  }

  #inCell(paragraph: OpenParagraph): void {
    const { text } = paragraph;
    if (text.trim() !== "") this.#rowCells.at(-1)?.push(this.#made(paragraph));
    const isFirst = this.#cells.at(-1) === this.#row.length;
    const cell = text.replaceAll("|", "\\|");
    if (text.trim() !== "") this.#row.push(isFirst ? cell.trim() : cell.trimEnd());
  }

  #closesCell(): void {
    const isEmpty = this.#cells.pop() === this.#row.length;
    if (this.#openRows > 0) this.#row.push(...(isEmpty ? ["", "|"] : ["|"]));
  }

  #closesRow(): void {
    this.#openRows -= 1;
    if (this.#openRows > 0) return;
    const text = this.#row.splice(0).join(" ");
    const cells = this.#rowCells;
    const isGone = this.#isRowGone;
    this.#rowCells = [];
    this.#isRowGone = false;
    if (isGone) return;
    this.#sources.push(undefined);
    this.paragraphs.push({ ...row, text, cells });
  }

  #finish(paragraph: OpenParagraph): void {
    this.#sources.push(paragraph);
    this.paragraphs.push(this.#made(paragraph));
  }

  #made(paragraph: OpenParagraph): WordParagraph {
    const style = this.#styles.get(paragraph.style);
    const level = paragraph.level ?? style?.level ?? 0;
    return {
      text: paragraph.text,
      level,
      isItem: level === 0 && (paragraph.isItem ?? style?.isItem ?? false),
      isBold: !paragraph.hasPlainText && paragraph.text.trim() !== "",
      runs: paragraph.runs,
      style: style?.name ?? "",
      depth: paragraph.depth ?? style?.list?.depth ?? 0,
      listId: paragraph.listId ?? style?.list?.id ?? "",
      isOfContents: paragraph.isOfContents,
    };
  }

  #begun(): OpenParagraph {
    const before = this.#carried;
    this.#carried = undefined;
    return {
      text: before?.text ?? "",
      level: undefined,
      style: "",
      isItem: undefined,
      listId: undefined,
      depth: undefined,
      hasPlainText: before?.hasPlainText ?? false,
      isMarkGone: false,
      isOfContents: false,
      runs: before?.runs ?? [],
      pieces: before?.pieces ?? [],
      end: undefined,
    };
  }

  #takeContent(tag: Tag, after: number, paragraph: OpenParagraph): void {
    switch (tag.name) {
      case "w:t":
      case "w:delText":
        if (!tag.isSelfClosing) {
          this.#piece = { start: paragraph.text.length, offset: after, length: 0 };
          paragraph.pieces.push(this.#piece);
        }
        break;
      case "w:tab":
        this.#says("\t", paragraph);
        break;
      case "w:br":
      case "w:cr":
        this.#says("\n", paragraph);
        break;
      case "w:noBreakHyphen":
        this.#says("-", paragraph);
        break;
      case "w:sym":
        this.#says(signs[tag.attributes["w:char"]?.toUpperCase() ?? ""] ?? "�", paragraph);
        break;
      case "w:commentRangeStart":
        this.#ranges.set(tag.attributes["w:id"] ?? "", this.#said.length);
        break;
      case "w:commentReference": {
        const id = tag.attributes["w:id"] ?? "";
        this.anchors.push({ id, about: this.#about(id), paragraph: this.#sources.length });
        break;
      }
      case "w:footnoteReference":
        this.footnotes.push({ id: tag.attributes["w:id"] ?? "", paragraph: this.#sources.length });
        break;
    }
  }

  #says(text: string, paragraph: OpenParagraph): void {
    paragraph.text += text;
    this.#looks.add(text, paragraph.runs);
    if (this.#looks.isInContents) paragraph.isOfContents = true;
    this.#said.push(text);
  }

  /** @throws WordFault `too-large` where comments are about the same text again and again */
  #about(id: string): string {
    const about = this.#said.slice(this.#ranges.get(id) ?? this.#said.length).join("");
    this.#aboutLength += about.length;
    if (this.#aboutLength > longestAbout) throw new WordFault("too-large");
    return about.replace(/\s+/g, " ").trim();
  }

  #add(text: string, piece: Piece): void {
    const paragraph = this.#open.at(-1);
    if (!paragraph) return;
    this.#says(text, paragraph);
    piece.length += text.length;
    if (!this.#looks.isBold && text.trim() !== "") paragraph.hasPlainText = true;
  }
}

/** What a row of a table is beside what it says. */
const row = {
  ...{ level: 0, isItem: false, isBold: false, runs: [], style: "", depth: 0, listId: "" },
  isOfContents: false,
} as const;

function takeProperty(tag: Tag, paragraph: OpenParagraph): void {
  if (tag.name === "w:pStyle") paragraph.style = valOf(tag);
  else if (tag.name === "w:outlineLvl") paragraph.level = levelOf(valOf(tag));
  else if (tag.name === "w:ilvl") paragraph.depth = Number(valOf(tag));
  else if (tag.name === "w:numId") {
    paragraph.listId = valOf(tag);
    paragraph.isItem = valOf(tag) !== "0";
  } else if (tag.name === "w:pPrChange") {
    // What it was is said in it, all of it.
    paragraph.style = "";
    paragraph.level = paragraph.isItem = paragraph.depth = paragraph.listId = undefined;
  }
}
